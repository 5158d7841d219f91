import { rangeArgument, textArgument } from './arguments';
import type { Arguments } from './arguments';
import type { CommentData, ReplyData } from './cell-extras';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import type { Model } from './model';
import { RangeRef } from './range-ref';

/** `workbook.comments`: threads on cells, all by the only user. */
export function comments(model: Model): HostObject {
  const { state } = model;
  const { extras } = state;
  const comment = commentKind(model);
  const find = (_self: null, args: Arguments): HostObject => {
    const found = extras.comments.find(({ id }) => id === textArgument(args, 0));
    if (!found) throw new ApiError('ItemNotFound');
    return hostObject(comment, found);
  };
  const refuse = (): void => {
    if (state.facts.comments === 'not-implemented') throw new ApiError('NotImplemented');
    if (state.facts.comments === 'general-exception') throw new ApiError('GeneralException');
  };
  const collection: Kind<null> = {
    name: 'CommentCollection',
    items: () => {
      refuse();
      return extras.comments.map((data) => hostObject(comment, data));
    },
    methods: {
      Add: (_self, args) => {
        refuse();
        const { sheet, area } = rangeArgument(args, 0);
        const content = textArgument(args, 1);
        const isTaken =
          extras.commentAt(sheet, area.row, area.column) !== undefined ||
          extras.hasNoteAt(sheet, area.row, area.column);
        if (area.rows * area.columns > 1 || content === '') throw new ApiError('InvalidArgument');
        state.beforeWriting(sheet);
        if (isTaken) throw new ApiError('InvalidOperation');
        const data = { id: extras.newId(), content, place: new RangeRef(sheet, area), replies: [] };
        if (state.facts.comments !== 'forgotten') extras.comments = [...extras.comments, data];
        extras.changed();
        return hostObject(comment, data);
      },
      GetCount: () => extras.comments.length,
      GetItem: find,
    },
  };
  return hostObject(collection, null);
}

function commentKind(model: Model): Kind<CommentData> {
  const { state } = model;
  const replies = repliesKind(model);
  return {
    name: 'Comment',
    identity: ({ id }) => ({ Id: id }),
    scalars: { Id: { get: ({ id }) => id }, Content: { get: ({ content }) => content } },
    objects: { Replies: (data) => hostObject(replies, data) },
    methods: {
      GetLocation: ({ place }) => model.range(place.sheet, place.area),
      Delete: (data) => {
        state.beforeWriting(data.place.sheet);
        state.extras.comments = state.extras.comments.filter((other) => other !== data);
        state.extras.changed();
      },
    },
  };
}

interface Reply {
  readonly comment: CommentData;
  readonly data: ReplyData;
}

function repliesKind({ state }: Model): Kind<CommentData> {
  const reply: Kind<Reply> = {
    name: 'CommentReply',
    identity: ({ data }) => ({ Id: data.id }),
    scalars: { Id: { get: ({ data }) => data.id }, Content: { get: ({ data }) => data.content } },
    methods: {
      Delete: ({ comment, data }) => {
        state.beforeWriting(comment.place.sheet);
        comment.replies = comment.replies.filter((other) => other !== data);
        state.extras.changed();
      },
    },
  };
  return {
    name: 'CommentReplyCollection',
    items: (comment) => comment.replies.map((data) => hostObject(reply, { comment, data })),
    methods: {
      Add: (comment, args) => {
        state.beforeWriting(comment.place.sheet);
        const data = { id: state.extras.newId(), content: textArgument(args, 0) };
        comment.replies = [...comment.replies, data];
        state.extras.changed();
        return hostObject(reply, { comment, data });
      },
      GetCount: (comment) => comment.replies.length,
      GetItem: (comment, args) => {
        const data = comment.replies.find(({ id }) => id === textArgument(args, 0));
        if (!data) throw new ApiError('ItemNotFound');
        return hostObject(reply, { comment, data });
      },
    },
  };
}

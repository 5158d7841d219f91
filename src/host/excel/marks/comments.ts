import { sameCell } from '../../../workbook/area';
import type { CellMark } from '../../../workbook/cell-mark';
import { isRefusal } from '../host-errors';
import type { Sync } from '../session';
import { askComments } from './read-marks';
import type { MarksRead, ThreadRead } from './read-marks';
import { isMarkContent, markContent } from './signature';

/** Comments per request: their texts stay far below the 5 MB limit of Excel on the web. */
const AT_ONCE = 1000;
/** After this many refusals no further comments are tried: each attempt costs a round trip. */
const MOST_REFUSALS = 10;

/** `errorLocation` of errors that concern a single cell. */
const ADDING = ['CommentCollection.add', 'CommentReplyCollection.add'];

export interface Threads {
  readonly threads: readonly ThreadRead[];
  /** Number of our own comments and replies among them. */
  readonly ours: number;
}

/**
 * Adds the comments, as a reply where a thread exists; one round trip per thousand when no cell refuses.
 * @param kept existing threads that stay
 * @returns the marks whose cell takes no comment because it holds an old-style note
 */
export async function addComments(
  context: Excel.RequestContext,
  sync: Sync,
  { sheets }: MarksRead,
  kept: Threads,
  marks: readonly CellMark[],
): Promise<readonly CellMark[]> {
  let there = kept.ours;

  async function add(pending: readonly CellMark[], refused: readonly CellMark[]): Promise<readonly CellMark[]> {
    if (pending.length === 0) return refused;
    if (refused.length >= MOST_REFUSALS) return [...refused, ...pending];
    const batch = pending.slice(0, AT_ONCE);
    for (const { cell, text } of batch) {
      const thread = kept.threads.find((one) => sameCell(one.cell, cell));
      if (thread) thread.comment.replies.add(markContent(text));
      else {
        const worksheet = sheets.get(cell.sheet)?.worksheet;
        if (worksheet) context.workbook.comments.add(worksheet.getCell(cell.row, cell.column), markContent(text));
      }
    }
    // Excel may take a comment in silence and not keep it (issue 932), so they are listed in the same batch.
    const listed = askComments(context);
    try {
      await sync();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (!isRefusalOfOne(error)) return [...refused, ...pending];
      // Excel carries out a batch in order and stops at the error: everything before it is done, nothing after it.
      const now = await contentsNow(context, sync);
      if (now === null) return [...refused, ...pending];
      const done = now.length - there;
      there = now.length;
      return add(pending.slice(done + 1), [...refused, ...pending.slice(done, done + 1)]);
    }
    const now = ourContents(listed);
    const isKept = now.length - there >= batch.length;
    there = now.length;
    const lost = isKept ? [] : batch.filter(({ text }) => !now.includes(markContent(text)));
    return add(pending.slice(AT_ONCE), [...refused, ...lost]);
  }

  return add(marks, []);
}

/** Contents of all our comments and replies; null when Excel does not tell. */
async function contentsNow(context: Excel.RequestContext, sync: Sync): Promise<readonly string[] | null> {
  const comments = askComments(context);
  try {
    await sync();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
  return ourContents(comments);
}

function ourContents({ items }: Excel.CommentCollection): readonly string[] {
  return items
    .flatMap((comment) => [comment, ...comment.replies.items])
    .map(({ content }) => content)
    .filter(isMarkContent);
}

function isRefusalOfOne(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && ADDING.includes(error.debugInfo.errorLocation ?? '');
}

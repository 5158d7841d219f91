import { sameCell } from '../../../workbook/area';
import type { CellMark } from '../../../workbook/cell-mark';
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
    try {
      await sync();
    } catch (error) {
      if (!isRefusalOfOne(error)) throw error;
      // Excel carries out a batch in order and stops at the error: everything before it is done, nothing after it.
      const comments = askComments(context);
      await sync();
      const now = countOurs(comments);
      const done = now - there;
      there = now;
      return add(pending.slice(done + 1), [...refused, ...pending.slice(done, done + 1)]);
    }
    there += batch.length;
    return add(pending.slice(AT_ONCE), refused);
  }

  return add(marks, []);
}

function countOurs({ items }: Excel.CommentCollection): number {
  return items.flatMap((comment) => [comment, ...comment.replies.items]).filter(({ content }) => isMarkContent(content))
    .length;
}

function isRefusalOfOne(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && ADDING.includes(error.debugInfo.errorLocation ?? '');
}

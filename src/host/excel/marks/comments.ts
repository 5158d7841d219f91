import { sameCell } from '../../../workbook/area';
import type { CellMark } from '../../../workbook/cell-mark';
import type { Sync } from '../session';
import { askComments } from './read-marks';
import type { MarksRead, ThreadRead } from './read-marks';
import { isMarkContent, markContent } from './signature';

/** Texts of so many comments stay far below the 5 MB that Excel on the web takes at once. */
const AT_ONCE = 1000;
/** When so many cells have refused a comment, the others are not tried any more: each costs a round trip. */
const MOST_REFUSALS = 10;

/** Excel's place of an error that concerns one cell only. */
const ADDING = ['CommentCollection.add', 'CommentReplyCollection.add'];

export interface Threads {
  readonly threads: readonly ThreadRead[];
  /** How many comments and replies of ours are among them. */
  readonly ours: number;
}

/**
 * Adds the comments, as an answer where there is a thread already; one round trip a thousand, when every cell takes one.
 * @param kept what stays of the comments that there are
 * @returns the marks whose cell takes no comment: it has a note of old
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
      // Excel has done what came before, in order, and nothing after.
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

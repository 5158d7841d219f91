import { areaEnd, areaOfCorners } from '../../../workbook/area';
import type { Area } from '../../../workbook/area';
import type { CellMark, MarkStyle } from '../../../workbook/cell-mark';
import type { CellMarking, MarkOutcome, PassedSheet } from '../../cell-marking';
import { inWorkbook, knows } from '../session';
import type { Sync } from '../session';
import { addComments } from './comments';
import { queueFill } from './fill';
import { readMarks } from './read-marks';
import type { MarksRead, SheetRead, ThreadRead } from './read-marks';

/** Marks in the workbook that is open in Excel; `Office.onReady` must have been awaited. */
export function createExcelMarking(): CellMarking {
  return {
    styles: knows('1.10') ? ['fill', 'comment'] : ['fill'],
    mark: (marks, style) => inWorkbook((context, sync) => mark(context, sync, marks, style)),
    clear: () => inWorkbook((context, sync) => mark(context, sync, [], 'fill')),
  };
}

/** Three round trips: two to read what is there, one to write. */
async function mark(
  context: Excel.RequestContext,
  sync: Sync,
  marks: readonly CellMark[],
  style: MarkStyle,
): Promise<MarkOutcome> {
  const read = await readMarks(context, sync, areasOf(marks));
  const obstacles = obstaclesTo(read, marks);
  const possible = marks.filter(({ cell }) => !obstacles.has(cell.sheet));
  const { cleared, kept, left } = queueClearing(read);
  const byComment = style === 'comment' && read.takesComments;
  const refused = byComment
    ? await addComments(context, sync, read, { threads: kept, ours: left }, possible)
    : possible;
  for (const [name, sheet] of read.sheets)
    queueFill(
      sheet,
      refused.filter(({ cell }) => cell.sheet === name),
    );
  const unreadable = [...read.sheets].flatMap(([name, { hasUnreadable }]) => (hasUnreadable ? [name] : []));
  // Costs no round trip when nothing was queued.
  await sync();
  return {
    marked: possible.length,
    cleared,
    filledInstead: style === 'comment' ? refused.map(({ cell }) => cell) : [],
    answered: kept.filter(({ isOurs, hasOthers }) => isOurs && hasOthers).map(({ cell }) => cell),
    passed: [...obstacles.values()],
    ...(unreadable.length > 0 ? { unreadable } : {}),
  };
}

/** For each sheet, the smallest area that holds all its marks. */
function areasOf(marks: readonly CellMark[]): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>();
  for (const { cell } of marks) {
    const known = areas.get(cell.sheet) ?? { ...cell, rows: 1, columns: 1 };
    const end = areaEnd(known);
    areas.set(
      cell.sheet,
      areaOfCorners(
        Math.min(known.row, cell.row),
        Math.min(known.column, cell.column),
        Math.max(end.row, cell.row),
        Math.max(end.column, cell.column),
      ),
    );
  }
  return areas;
}

/** Sheets that cannot be marked, and sheets whose earlier marks cannot be removed. */
function obstaclesTo({ sheets, threads }: MarksRead, marks: readonly CellMark[]): ReadonlyMap<string, PassedSheet> {
  const wanted = new Set(marks.map(({ cell }) => cell.sheet));
  const marked = new Set(
    threads.filter(({ isOurs, ourReplies }) => isOurs || ourReplies.length > 0).map(({ cell }) => cell.sheet),
  );
  for (const [sheet, { formats }] of sheets) if (formats.length > 0) marked.add(sheet);
  const why = (sheet: string, found: SheetRead | undefined): PassedSheet['why'] | null => {
    if (!found) return 'missing';
    if (found.isProtected) return 'protected';
    return found.isHidden && wanted.has(sheet) ? 'hidden' : null;
  };
  return new Map(
    [...new Set([...wanted, ...marked])].flatMap((sheet): [string, PassedSheet][] => {
      const reason = why(sheet, sheets.get(sheet));
      return reason === null ? [] : [[sheet, { sheet, why: reason }]];
    }),
  );
}

interface Cleared {
  readonly cleared: number;
  /** Threads that stay: other people's, ours with answers, and all threads on protected sheets. */
  readonly kept: readonly ThreadRead[];
  /** Number of our own comments and replies among them. */
  readonly left: number;
}

function queueClearing({ sheets, threads }: MarksRead): Cleared {
  let cleared = 0;
  let left = 0;
  const remove = (mark: { delete(): void }): void => {
    mark.delete();
    cleared += 1;
  };
  for (const { isProtected, formats } of sheets.values()) {
    // Backwards: Excel's documentation does not say whether the remaining formats keep their ids.
    if (!isProtected) for (const format of [...formats].reverse()) remove(format);
  }
  const kept = threads.filter(({ comment, cell, isOurs, ourReplies, hasOthers }) => {
    const isProtected = sheets.get(cell.sheet)?.isProtected === true;
    if (isProtected) left += ourReplies.length;
    else for (const reply of ourReplies) remove(reply);
    const stays = isProtected || !isOurs || hasOthers;
    if (!stays) remove(comment);
    else if (isOurs) left += 1;
    return stays;
  });
  return { cleared, kept, left };
}

import type { Task, TaskCell } from '../../goals/goal-table';
import { isHeadInColumns } from './head-in-columns';
import { readAmount } from './amount-text';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { isFieldLabel, isTaskSideHeading, taskHeading, type TaskPart } from '../vocabulary/head-labels';
import { amountRole } from '../vocabulary/amount-labels';
import { isFooter, isGoalLabel } from '../vocabulary/labels';
import { pattern } from '../../wording/lexicon/family';
import { NUMBERED_THINGS } from '../../wording/lexicon/form-words';

/** Most heading rows of a list. */
const DEEPEST = 3;
const PARTS: readonly TaskPart[] = ['name', 'content', 'goal', 'amount'];
/** A name that a template printed: "任务1", "2.", "……". */
const UNUSED_NAME = pattern`^${NUMBERED_THINGS}?[\d一二三四五六七八九十]*[.。、:：…·)）]*$`;

export interface TaskLists {
  readonly tasks: readonly Task[];
  /** All rows of the lists, including headings and sums. */
  readonly rows: ReadonlySet<number>;
}

/** Reads the lists of tasks in the given rows: 年度主要任务, 年度履职目标, 职能 with its goals. */
export function readTasks(view: SheetView, rows: readonly number[]): TaskLists {
  const usable = new Set(rows);
  const tasks: Task[] = [];
  const used = new Set<number>();
  for (const row of rows) {
    const list = used.has(row) ? null : listAt(view, row, usable);
    if (!list) continue;
    tasks.push(...tasksOf(view, list));
    for (let inside = row; inside <= list.last; inside++) used.add(inside);
  }
  return { tasks, rows: used };
}

interface TaskList {
  readonly columns: ReadonlyMap<TaskPart, SeenCell>;
  readonly first: number;
  readonly last: number;
}

function listAt(view: SheetView, row: number, usable: ReadonlySet<number>): TaskList | null {
  const cells = view.row(row);
  const columns = columnsOf(cells);
  const name = columns.get('name');
  if (!name || columns.size < 2 || !isHeadingRow(view, cells, columns)) return null;
  const headings = [...columns.values()];
  let first = Math.max(...headings.map(({ area }) => area.row + (area.rows <= DEEPEST ? area.rows : 1)));
  if (isSubheadingRow(view.row(first)) && usable.has(first)) first++;
  if (isFieldLabel(view.ownText(first, name.column)) || isHeadInColumns(view, row, first, usable)) return null;
  return { columns, first, last: lastRow(view, { row, first, left: leftOf(view, cells, first), usable }) };
}

/** The first column of the list, not counting the label beside the whole list (年度主要任务). */
function leftOf(view: SheetView, cells: readonly SeenCell[], first: number): number {
  const headings = cells.filter(({ text }) => taskHeading(text) !== null || isTaskSideHeading(text));
  const [start, second] = headings;
  if (!start || !second) return view.left;
  const isBeside =
    start.area.row + start.area.rows > first || (!view.hasMerges && view.ownText(first, start.column) === '');
  return isBeside ? second.column : start.column;
}

function columnsOf(cells: readonly SeenCell[]): ReadonlyMap<TaskPart, SeenCell> {
  const best = new Map<TaskPart, { cell: SeenCell; rank: number }>();
  for (const cell of cells) {
    const heading = taskHeading(cell.text);
    const known = heading && best.get(heading.part);
    if (heading && (!known || heading.rank < known.rank)) best.set(heading.part, { cell, rank: heading.rank });
  }
  return new Map([...best].map(([part, { cell }]) => [part, cell]));
}

/** Headings stand side by side without gaps and fill most of the row; labels with values do not. */
function isHeadingRow(view: SheetView, cells: readonly SeenCell[], columns: ReadonlyMap<TaskPart, SeenCell>): boolean {
  const first = Math.min(...[...columns.values()].map(({ column }) => column));
  const last = Math.max(...[...columns.values()].map(({ column }) => column));
  const inside = cells.filter(({ column }) => column >= first);
  if (!inside.every((cell) => taskHeading(cell.text) !== null || isTaskSideHeading(cell.text))) return false;
  if (!view.hasMerges) return true;
  for (let column = first; column < last; column++) {
    if (view.text(cells[0]?.row ?? 0, column) === '') return false;
  }
  return true;
}

/** True for headings under 预算金额: 总额, 财政拨款, 其他资金. */
function isSubheadingRow(cells: readonly SeenCell[]): boolean {
  return (
    cells.length > 0 &&
    cells.every(({ text }) => taskHeading(text)?.part === 'amount' || amountRole(text) !== undefined)
  );
}

interface Extent {
  /** The heading row and the first row below all headings. */
  readonly row: number;
  readonly first: number;
  readonly left: number;
  readonly usable: ReadonlySet<number>;
}

/** Last row of the list: that of the label merged down beside it, else before the next label or at its sum. */
function lastRow(view: SheetView, { row, first, left, usable }: Extent): number {
  const side = left > view.left ? view.areaAt(row, left - 1) : null;
  if (side && side.rows > 1) return side.row + side.rows - 1;
  let last = first - 1;
  for (let next = first; usable.has(next); next++) {
    const cells = view.row(next);
    const start = cells[0];
    if (!start || endsList(view, start, left, cells)) break;
    last = next;
    if (isSumRow(cells)) break;
  }
  return last;
}

function endsList(view: SheetView, start: SeenCell, left: number, cells: readonly SeenCell[]): boolean {
  if (start.column < left || isFieldLabel(start.text) || isGoalLabel(start.text) || isFooter(start.text)) return true;
  const isOverAll = cells.length === 1 && start.column === view.left && start.area.columns > 1;
  return isOverAll || columnsOf(cells).size >= 2 || isLabelledAmount(view, start);
}

/** True for a budget label with its amount beside it, which follows a list. */
function isLabelledAmount(view: SheetView, start: SeenCell): boolean {
  const role = amountRole(start.text);
  return (
    role !== undefined &&
    role !== 'task-total' &&
    readAmount(view.content(start.row, start.area.column + start.area.columns)).value !== null
  );
}

function isSumRow(cells: readonly SeenCell[]): boolean {
  return cells.some(({ text }) => amountRole(text) === 'task-total');
}

function tasksOf(view: SheetView, { columns, first, last }: TaskList): Task[] {
  const tasks: Task[] = [];
  for (let row = first; row <= last; row++) {
    const cells = view.row(row);
    if (isSumRow(cells)) continue;
    const [name = null, content = null, goal = null, amount = null] = PARTS.map((part) => {
      const heading = columns.get(part);
      return heading ? taskCell(view, row, heading) : null;
    });
    const others = [content, goal, amount];
    if (others.every((cell) => !cell?.text) && UNUSED_NAME.test(name?.text ?? '')) continue;
    tasks.push({ row, name, content, goal, amount });
  }
  return tasks;
}

function taskCell(view: SheetView, row: number, heading: SeenCell): TaskCell {
  const area = view.areaAt(row, heading.column);
  return {
    heading: heading.text,
    text: view.text(row, heading.column),
    cell: view.address(area.row, area.column),
  };
}

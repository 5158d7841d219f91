import type { AmountRole } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountColumnKind } from '../vocabulary/amount-columns';
import { amountLabel, amountRole, type AmountLabel } from '../vocabulary/amount-labels';
import { isGoalLabel, isTaskHeading, isTaskSection, labelWords, moneyUnitIn, isLeadIn } from '../vocabulary/labels';
import { isAmountOrBlank, readAmount } from './amount-text';
import { isHeadInColumns } from './head-in-columns';
import { kindInShort } from './short-kinds';
import { isLeftOver } from './tree/amount-entry';

/** A column of amounts with the headings over it, from the top down: 基本支出, 人员经费. */
export interface AmountColumn {
  readonly column: number;
  readonly heading: SeenCell;
  /** The heading above the column's own one; null when there is none. */
  readonly parent: SeenCell | null;
  /** Null for a heading that is no label of an amount. */
  readonly label: AmountLabel | null;
}

/** Amounts below their headings: a list of tasks with their money, or labels side by side with the amounts below. */
export interface AmountTable {
  readonly first: number;
  /** First and last row of amounts. */
  readonly body: number;
  readonly last: number;
  /** The column with the names of tasks or projects; null when rows have no name. */
  readonly nameColumn: number | null;
  readonly columns: readonly AmountColumn[];
  /** The label beside the whole table: 年度主要任务. */
  readonly group: string | null;
  readonly unit: MoneyUnit | null;
}

/** Most heading rows of a table of amounts. */
const DEEPEST = 3;

export function findAmountTables(view: SheetView, rows: readonly number[]): AmountTable[] {
  const usable = new Set(rows);
  const tables: AmountTable[] = [];
  let done = -1;
  for (const row of rows) {
    if (row <= done) continue;
    const table = tableAt(view, row, usable) ?? bareTasksAt(view, row, usable);
    if (!table) continue;
    tables.push(table);
    done = table.last;
  }
  return tables;
}

function tableAt(view: SheetView, row: number, usable: ReadonlySet<number>): AmountTable | null {
  const found = headingsAt(view, row, usable);
  const first = found?.columns[0];
  if (!found || !first) return null;
  const { body } = found;
  const nameColumn = isHeadInColumns(view, row, body, usable) ? null : findNameColumn(view, row, body, first.column);
  const parts = found.columns.filter(({ label }) => label !== null && !label.isHeading);
  if (nameColumn === null && parts.length < 2) return null;
  if (labelsStandBetween(view, body, found.columns)) return null;
  const columns = withOtherColumns(view, { row, body }, found.columns);
  const last = lastRow(view, { row, body, columns, nameColumn, usable });
  const filled = columns.filter(({ column, label }) => label?.isSure === true || hasNumber(view, body, last, [column]));
  if (
    last < body ||
    !hasNumber(
      view,
      body,
      last,
      filled.map(({ column }) => column),
    )
  )
    return null;
  return {
    first: row,
    body,
    last,
    nameColumn,
    columns: filled,
    group:
      nameColumn === null ? sideLabel(view, { row, body, before: first.column }) : taskGroup(view, row, nameColumn),
    unit: unitOf(view, row, first, usable),
  };
}

const OF_MONEY: AmountLabel = {
  role: null,
  isHeading: true,
  isSure: true,
  isItem: false,
  isLongTerm: false,
  year: null,
};

/**
 * Tasks without headings beside their label, each with its money at the end of its row, down to their sum: 年度主要任务 | 疾病防控 |
 * 开展监测 | 12. Without a sum or 元, the numbers may count anything.
 */
function bareTasksAt(view: SheetView, row: number, usable: ReadonlySet<number>): AmountTable | null {
  const [side, name, ...others] = view.row(row);
  const money = others.at(-1);
  if (!side || !name || !money || side.area.rows < 2 || side.row !== row || !isTaskSection(side.text)) return null;
  const last = row + side.area.rows - 1;
  const rows = Array.from({ length: side.area.rows }, (_, index) => row + index);
  const areTasks = rows.every((one) => {
    const cells = view.row(one).filter(({ column }) => column > side.column);
    const numbers = cells.filter(({ column }) => isNumber(view, one, column));
    return (
      usable.has(one) && cells[0]?.column === name.column && numbers.every(({ column }) => column === money.column)
    );
  });
  const isSum = amountRole(view.text(last, name.column)) === 'task-total';
  const isMoney = isSum || rows.every((one) => view.plain(one, money.column).endsWith('元'));
  if (!areTasks || !isMoney || !rows.every((one) => isNumber(view, one, money.column))) return null;
  return {
    first: row,
    body: row,
    last,
    nameColumn: name.column,
    columns: [{ column: money.column, heading: side, parent: null, label: OF_MONEY }],
    group: side.plain,
    unit: null,
  };
}

/** 财政拨款 | 820 | 基本支出 | 600 are pairs of labels and amounts under 收入 | 预算数 | 支出 | 预算数. */
function labelsStandBetween(view: SheetView, body: number, columns: readonly AmountColumn[]): boolean {
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  return view.row(body).some(({ column, text }) => column > first && column < last && amountLabel(text) !== null);
}

/** 年度主要任务, or the heading of the first column. */
function taskGroup(view: SheetView, row: number, nameColumn: number): string | null {
  const side = view.plain(row, view.left);
  return nameColumn > view.left && side !== '' ? side : null;
}

/** The label beside the whole table, merged down to its amounts or with blanks below it. */
function sideLabel(
  view: SheetView,
  { row, body, before }: { row: number; body: number; before: number },
): string | null {
  for (let column = before - 1; column >= view.left; column--) {
    const { row: first, rows } = view.areaAt(row, column);
    const text = view.plain(row, column);
    if (text !== '' && (first + rows > body || view.ownText(body, column) === '')) return text;
  }
  return null;
}

function unitOf(view: SheetView, row: number, first: AmountColumn, usable: ReadonlySet<number>): MoneyUnit | null {
  const own = moneyUnitIn(first.heading.text) ?? (first.parent && moneyUnitIn(first.parent.text));
  return own ?? (usable.has(row - 1) ? moneyUnitIn(view.text(row - 1, first.column)) : null);
}

interface Headings {
  readonly columns: readonly AmountColumn[];
  /** The first row below all headings. */
  readonly body: number;
}

/** Headings of amounts in a row without amounts, together with the headings below them: 基本支出 over 人员经费 and 公用经费. */
function headingsAt(view: SheetView, row: number, usable: ReadonlySet<number>): Headings | null {
  const cells = view.row(row);
  if (cells.some((cell) => isNumber(view, row, cell.column))) return null;
  const columns = cells.flatMap((cell, index): readonly AmountColumn[] => {
    const label = columnLabel(view, cell);
    const end = spanEnd(view, cell, cells[index + 1]);
    if (label !== null) return leaves(view, { cell, label, parent: null }, end, DEEPEST);
    return isLeadIn(labelWords(cell.text)) ? childrenOf(view, { cell, end, parent: null }, DEEPEST) : [];
  });
  const bottoms = [...new Set(columns.map(bottomOf))].sort((a, b) => a - b);
  const candidates = bottoms
    .filter((body) => usable.has(body))
    .map((body) => ({ body, columns: columns.filter((column) => standsOver(view, column, body)) }))
    .filter((candidate) => candidate.columns.length > 0);
  const isFilled = ({ body, columns: standing }: Headings): boolean =>
    standing.some(({ column }) => isNumber(view, body, column));
  return candidates.find(isFilled) ?? candidates[0] ?? null;
}

function bottomOf({ heading }: AmountColumn): number {
  return heading.area.row + heading.area.rows;
}

/** The label of an amount column; null for a text that heads no column of this year's amounts. */
function columnLabel(view: SheetView, cell: SeenCell): AmountLabel | null {
  const label = amountLabel(cell.text) ?? kindInShort(view, cell);
  const kind = amountColumnKind(cell.text);
  return (kind !== null && kind !== 'current') || label?.role === 'past' ? null : label;
}

/** A heading covers its merged area, else the blank unmerged cells up to the next heading. */
function spanEnd(view: SheetView, { row, area }: SeenCell, next: SeenCell | undefined): number {
  let end = area.column + area.columns - 1;
  if (area.columns > 1) return end;
  const last = (next?.column ?? view.right + 1) - 1;
  while (end < last && view.areaAt(row, end + 1).columns === 1 && view.areaAt(row, end + 1).rows === 1) end++;
  return end;
}

interface Heading {
  readonly cell: SeenCell;
  readonly label: AmountLabel | null;
  readonly parent: SeenCell | null;
}

/** The lowest headings under a heading, or itself. */
function leaves(view: SheetView, { cell, label, parent }: Heading, end: number, depth: number): AmountColumn[] {
  const children = depth === 1 ? [] : childrenOf(view, { cell, end, parent: cell }, depth);
  return children.length > 0 ? children : [{ column: cell.column, heading: cell, parent, label }];
}

interface Span {
  readonly cell: SeenCell;
  readonly end: number;
  readonly parent: SeenCell | null;
}

/** The headings below a heading, up to column `end`; none where another text stands among them. */
function childrenOf(view: SheetView, { cell, end, parent }: Span, depth: number): AmountColumn[] {
  const below = cell.area.row + cell.area.rows;
  const children = view.row(below).filter(({ column }) => column >= cell.column && column <= end);
  const isKind = parent !== null && KINDS.includes(columnLabel(view, parent)?.role ?? null);
  const labelled = children.flatMap((child, index) => {
    const label = columnLabel(view, child);
    // 本级 | 对下 under 项目支出
    const isPart =
      isKind &&
      !isNumber(view, child.row, child.column) &&
      isNumber(view, child.area.row + child.area.rows, child.column);
    const childEnd = Math.min(end, spanEnd(view, child, children[index + 1]));
    return label === null && !isPart ? [] : [{ cell: child, label, parent, end: childEnd }];
  });
  if (labelled.length < children.length || labelled[0]?.cell.column !== cell.column) return [];
  return labelled.flatMap((child) => leaves(view, child, child.end, depth - 1));
}

const KINDS: readonly (AmountRole | null)[] = ['basic', 'project'];

/** True when only amounts or blanks stand between the heading and the first row of amounts. */
function standsOver(view: SheetView, column: AmountColumn, body: number): boolean {
  const bottom = bottomOf(column);
  for (let row = bottom; row <= body; row++) {
    const { column: first } = view.areaAt(row, column.column);
    if (first < column.column || !isAmountOrBlank(view.content(row, column.column))) return false;
    if (row < body && view.ownText(row, column.column) !== '') return false;
  }
  return bottom <= body;
}

/**
 * Adds the columns between and right of the known ones whose heading is unknown, because their amounts may be parts.
 */
function withOtherColumns(
  view: SheetView,
  { row, body }: { row: number; body: number },
  columns: readonly AmountColumn[],
): readonly AmountColumn[] {
  const first = columns[0]?.column ?? 0;
  const others = view.row(row).flatMap((cell): readonly AmountColumn[] => {
    const isKnown = columns.some(
      ({ heading, parent }) => heading.column === cell.column || parent?.column === cell.column,
    );
    const words = labelWords(cell.text);
    const isOfOther = amountColumnKind(cell.text) !== null || amountLabel(cell.text) !== null;
    if (isKnown || cell.column < first || (isOfOther && !isLeftOver(words))) return [];
    const isFilled = isNumber(view, body, cell.column) && readAmount(view.content(body, cell.column)).unit !== '%';
    return isFilled ? [{ column: cell.column, heading: cell, parent: null, label: null }] : [];
  });
  return [...columns, ...others].sort((a, b) => a.column - b.column);
}

/** The nearest column left of the amounts with a heading for task names, in the heading row or the row above. */
function findNameColumn(view: SheetView, row: number, body: number, before: number): number | null {
  for (let candidate = body - 1; candidate >= row - 1; candidate--) {
    const named = view.row(candidate).filter((cell) => {
      // A heading from the row above must reach down into this row, because 项目名称 may also be a label of the form's
      // head.
      const reaches = candidate >= row || ['', cell.text].includes(view.text(row, cell.column));
      return cell.column < before && isTaskHeading(cell.text) && reaches;
    });
    const nearest = named.at(-1);
    if (nearest) return nearest.column;
  }
  return null;
}

interface Body {
  /** The heading row, and the first row of amounts. */
  readonly row: number;
  readonly body: number;
  readonly columns: readonly AmountColumn[];
  readonly nameColumn: number | null;
  readonly usable: ReadonlySet<number>;
}

function lastRow(view: SheetView, { row: first, body, columns, nameColumn, usable }: Body): number {
  const numbers = columns.map(({ column }) => column);
  const limit = endOfSide(view, first, nameColumn);
  let last = body - 1;
  for (let row = body; usable.has(row) && row <= limit; row++) {
    const isCut = numbers.some((column) => view.areaAt(row, column).column < column);
    const fits = numbers.every((column) => isAmountOrBlank(view.content(row, column)));
    const isNamed = nameColumn !== null && view.text(row, nameColumn) !== '';
    if (isCut || !fits || (!isNamed && !hasNumber(view, row, row, numbers))) break;
    if (beginsAnother(view, row, nameColumn)) break;
    last = row;
  }
  return last;
}

/** Last row of the label merged down beside the table. */
function endOfSide(view: SheetView, row: number, nameColumn: number | null): number {
  if (nameColumn === null || nameColumn === view.left) return Infinity;
  const side = view.areaAt(row, nameColumn - 1);
  return side.rows > DEEPEST || (side.rows > 1 && side.column === view.left) ? side.row + side.rows - 1 : Infinity;
}

/** True for the beginning of another section: a goal, or amounts of the form itself (部门预算资金情况 | 预算总额). */
function beginsAnother(view: SheetView, row: number, nameColumn: number | null): boolean {
  const [start, ...others] = view.row(row);
  if (start && isGoalLabel(start.text)) return true;
  if (nameColumn === null || !start) return false;
  return [start, ...others].some(({ text, column }) => {
    const label = column <= nameColumn ? amountLabel(text) : null;
    return label !== null && (label.isHeading || (label.isSure && label.role === 'total'));
  });
}

function hasNumber(view: SheetView, first: number, last: number, columns: readonly number[]): boolean {
  for (let row = first; row <= last; row++) if (columns.some((column) => isNumber(view, row, column))) return true;
  return false;
}

function isNumber(view: SheetView, row: number, column: number): boolean {
  return !view.isCovered(row, column) && readAmount(view.content(row, column)).value !== null;
}

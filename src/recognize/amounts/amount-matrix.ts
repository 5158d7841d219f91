import type { AmountRole } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import { isAmountOrBlank, readAmount } from './amount-text';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountRole, isAmountHeading } from '../vocabulary/amount-labels';
import { isGoalLabel, isTaskHeading, moneyUnitIn } from '../vocabulary/labels';

/** A list of tasks or projects with their amounts in columns: 年度主要任务. */
export interface AmountMatrix {
  /** The row of the lowest headings. */
  readonly headerRow: number;
  readonly last: number;
  readonly nameColumn: number;
  /** Amount columns, the total first. */
  readonly columns: readonly { readonly column: number; readonly heading: string; readonly role: AmountRole | null }[];
  readonly group: string | null;
  readonly unit: MoneyUnit | null;
}

export function findAmountMatrices(view: SheetView, rows: readonly number[]): AmountMatrix[] {
  const usable = new Set(rows);
  const matrices: AmountMatrix[] = [];
  let done = -1;
  for (const row of rows) {
    if (row <= done) continue;
    const matrix = matrixAt(view, row, usable);
    if (!matrix) continue;
    matrices.push(matrix);
    done = matrix.last;
  }
  return matrices;
}

function matrixAt(view: SheetView, row: number, usable: ReadonlySet<number>): AmountMatrix | null {
  const headings = view.row(row).filter((cell) => isColumnHeading(view, cell));
  const first = headings[0];
  if (!first || !usable.has(row + 1)) return null;
  const nameColumn = findNameColumn(view, row, first.column);
  if (nameColumn === null) return null;
  const columns = headings.map((cell) => ({
    column: cell.column,
    heading: cell.text,
    role: amountRole(cell.text) ?? null,
  }));
  const last = lastRow(
    view,
    row,
    columns.map(({ column }) => column),
    nameColumn,
    usable,
  );
  if (
    last <= row ||
    !hasNumber(
      view,
      row + 1,
      last,
      columns.map(({ column }) => column),
    )
  )
    return null;
  const group = view.plain(row, view.left);
  return {
    headerRow: row,
    last,
    nameColumn,
    columns,
    group: nameColumn > view.left && group !== '' ? group : null,
    unit: moneyUnitIn(first.text) ?? (usable.has(row - 1) ? unitOfRow(view, row - 1, first.column) : null),
  };
}

/**
 * Labels of amounts in a row of their own with the amounts below, and no tasks named beside: 年度资金总额, 财政拨款,
 * 其他资金 over 1000, 880, 120. Empty for any other row, and where a number stands below a label that is unknown: sums
 * without it would not add up.
 */
export function labelsOverAmounts(view: SheetView, row: number): readonly SeenCell[] {
  const labels = view.row(row).filter((cell) => amountRole(cell.text) !== undefined && isColumnHeading(view, cell));
  const filled = labels.filter(
    ({ area, column }) => readAmount(view.content(area.row + area.rows, column)).value !== null,
  );
  const others = view.row(row).filter((cell) => !labels.includes(cell) && cell.area.rows === 1);
  const isWhole = others.every((cell) => readAmount(view.content(row + 1, cell.column)).value === null);
  return filled.length >= 2 && isWhole ? labels : [];
}

/** An amount label whose numbers stand below it, not beside it. */
function isColumnHeading(view: SheetView, cell: SeenCell): boolean {
  const isAmountLabel = isAmountHeading(cell.text) || amountRole(cell.text) !== undefined;
  if (!isAmountLabel) return false;
  const below = cell.area.row + cell.area.rows;
  if (view.isCovered(below, cell.column) || !isAmountOrBlank(view.content(below, cell.column))) return false;
  const right = cell.area.column + cell.area.columns;
  if (right > view.right) return true;
  const beside = view.text(cell.row, right);
  if (beside === '') return readAmount(view.content(below, cell.column)).value !== null;
  return readAmount(view.content(cell.row, right)).value === null;
}

/** The nearest column left of the amounts that heads the names; else the first one with text below. */
function findNameColumn(view: SheetView, row: number, before: number): number | null {
  for (const candidate of [row, row - 1]) {
    const named = view.row(candidate).filter((cell) => cell.column < before && isTaskHeading(cell.text));
    const nearest = named.at(-1);
    if (nearest) return nearest.column;
  }
  return null;
}

function lastRow(
  view: SheetView,
  headerRow: number,
  columns: readonly number[],
  nameColumn: number,
  usable: ReadonlySet<number>,
): number {
  let last = headerRow;
  for (let row = headerRow + 1; usable.has(row); row++) {
    const first = view.row(row)[0];
    if (first && isGoalLabel(first.text)) break;
    const covered = columns.some((column) => view.isCovered(row, column) && view.areaAt(row, column).column < column);
    const fits = columns.every((column) => isAmountOrBlank(view.content(row, column)));
    const named = view.text(row, nameColumn) !== '';
    if (covered || !fits || (!named && !hasNumber(view, row, row, columns))) break;
    last = row;
  }
  return last;
}

function hasNumber(view: SheetView, first: number, last: number, columns: readonly number[]): boolean {
  for (let row = first; row <= last; row++) {
    if (columns.some((column) => readAmount(view.content(row, column)).value !== null)) return true;
  }
  return false;
}

function unitOfRow(view: SheetView, row: number, column: number): MoneyUnit | null {
  return moneyUnitIn(view.text(row, column));
}

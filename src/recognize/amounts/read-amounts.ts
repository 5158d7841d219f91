import type { Amount, AmountRole } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import type { CellAddress } from '../../workbook/area';
import { figuresBeside } from './amount-neighbours';
import { readAmountsInText } from './amounts-in-text';
import { isAmountOrBlank, readAmount } from './amount-text';
import { findAmountMatrices, labelsOverAmounts, type AmountMatrix } from './amount-matrix';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { labelWords, moneyUnitIn } from '../vocabulary/labels';

/** How many rows up a group label may stand in a form without merged areas. */
const GROUP_REACH = 12;

/** Reads the labelled amounts in the given rows (those of the table that are no indicator rows), in reading order. */
export function readAmounts(view: SheetView, rows: readonly number[], tableUnit: MoneyUnit | null): Amount[] {
  const matrices = findAmountMatrices(view, rows);
  const inMatrix = new Set<number>();
  for (const matrix of matrices) {
    for (let row = matrix.headerRow; row <= matrix.last; row++) inMatrix.add(row);
  }
  const valueColumns = view.hasMerges ? unmergedValueColumns(view, rows) : distantValueColumns(view, rows);
  const amounts: Amount[] = [];
  for (const row of rows) {
    const matrix = matrices.find((candidate) => candidate.headerRow === row);
    if (matrix) amounts.push(...readMatrix(view, matrix, tableUnit));
    if (inMatrix.has(row)) continue;
    const over = labelsOverAmounts(view, row);
    amounts.push(
      ...(over.length > 0
        ? over.flatMap((label) => readBelow(view, label, tableUnit))
        : readPairs(view, row, tableUnit, valueColumns)),
    );
  }
  if (amounts.length === 0) return readAmountsInText(view, rows);
  return assignContextRoles(amounts.map((amount) => ({ ...amount, ...figuresBeside(view, amount) })));
}

/**
 * Where merged areas were taken away, a label's value may stand some blank cells to its right. By label column: the
 * column in which such values stand, so that a label without a value still knows its cell.
 */
function distantValueColumns(view: SheetView, rows: readonly number[]): Map<number, number> {
  const columns = new Map<number, number>();
  for (const row of rows) {
    const cells = view.row(row);
    cells.forEach((label, index) => {
      const next = cells[index + 1];
      if (!next || columns.has(label.column) || amountRole(label.text) === undefined) return;
      if (readAmount(view.content(row, next.column)).value !== null) columns.set(label.column, next.column);
    });
  }
  return columns;
}

/**
 * Where the merging of some rows was forgotten, a blank cell stands between label and value. By label column: the column
 * two to the right, if values stand there and none right beside these labels.
 */
function unmergedValueColumns(view: SheetView, rows: readonly number[]): Map<number, number> {
  const columns = new Map<number, number>();
  const besideLabel = new Set<number>();
  for (const row of rows) {
    for (const { text, column, area } of view.row(row)) {
      if (amountRole(text) === undefined || area.columns > 1) continue;
      const isOneCell = view.areaAt(row, column + 1).columns === 1;
      if (readAmount(view.content(row, column + 1)).value !== null) besideLabel.add(column);
      else if (
        isOneCell &&
        view.ownText(row, column + 1) === '' &&
        readAmount(view.content(row, column + 2)).value !== null
      ) {
        columns.set(column, column + 2);
      }
    }
  }
  for (const column of besideLabel) columns.delete(column);
  return columns;
}

function readPairs(
  view: SheetView,
  row: number,
  tableUnit: MoneyUnit | null,
  valueColumns: ReadonlyMap<number, number>,
): Amount[] {
  return view.row(row).flatMap((label) => {
    const role = amountRole(label.text);
    if (role === undefined) return [];
    const beside = label.area.column + label.area.columns;
    const column = view.ownText(row, beside) === '' ? (valueColumns.get(label.column) ?? beside) : beside;
    if (column > view.right || view.isCovered(row, column)) return [];
    if (!isAmountOrBlank(view.content(row, column))) return [];
    const group = groupOf(view, label);
    return [
      amountAt(view, {
        label: label.text,
        labelCell: view.address(row, label.column),
        group,
        role,
        row,
        column,
        tableUnit,
      }),
    ];
  });
}

function readBelow(view: SheetView, label: SeenCell, tableUnit: MoneyUnit | null): Amount[] {
  const role = amountRole(label.text);
  const row = label.area.row + label.area.rows;
  if (role === undefined) return [];
  const labelCell = view.address(label.row, label.column);
  return [
    amountAt(view, {
      label: label.text,
      labelCell,
      group: groupOf(view, label),
      role,
      row,
      column: label.column,
      tableUnit,
    }),
  ];
}

function readMatrix(view: SheetView, matrix: AmountMatrix, tableUnit: MoneyUnit | null): Amount[] {
  const amounts: Amount[] = [];
  for (let row = matrix.headerRow + 1; row <= matrix.last; row++) {
    const name = view.text(row, matrix.nameColumn);
    const totalCell = view
      .row(row)
      .find((cell) => cell.column <= matrix.nameColumn && amountRole(cell.text) === 'task-total');
    const label = totalCell?.text ?? name;
    const labelColumn = totalCell?.column ?? matrix.nameColumn;
    if (label === '' && matrix.columns.every(({ column }) => view.ownText(row, column) === '')) continue;
    matrix.columns.forEach(({ column, heading, role: columnRole }, index) => {
      const isFirst = index === 0;
      const role: AmountRole | null = totalCell ? (isFirst ? 'task-total' : columnRole) : isFirst ? 'task' : null;
      amounts.push(
        amountAt(view, {
          label: isFirst ? label : `${label}（${heading}）`,
          labelCell: view.address(row, labelColumn),
          group: matrix.group,
          role,
          row,
          column,
          tableUnit: moneyUnitIn(heading) ?? matrix.unit ?? tableUnit,
        }),
      );
    });
  }
  return amounts;
}

interface Place {
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly group: string | null;
  readonly role: AmountRole | null;
  readonly row: number;
  readonly column: number;
  readonly tableUnit: MoneyUnit | null;
}

function amountAt(view: SheetView, place: Place): Amount {
  const content = view.content(place.row, place.column);
  const reading = readAmount(content);
  return {
    label: place.label,
    labelCell: place.labelCell,
    group: place.group,
    role: place.role,
    cell: view.address(place.row, place.column),
    text: content.text.trim(),
    value: reading.value,
    decimals: reading.decimals,
    unit: reading.unit ?? moneyUnitIn(place.label) ?? moneyUnitIn(place.group ?? '') ?? place.tableUnit,
  };
}

/** The heading left of a label that it stands under: 当年预算, 收入构成. */
function groupOf(view: SheetView, label: SeenCell): string | null {
  for (let column = label.column - 1; column >= view.left; column--) {
    for (let row = label.row; row > label.row - GROUP_REACH && row >= view.top; row--) {
      const text = view.plain(row, column);
      if (text === '') continue;
      if (/^[-\d.,%]+(?:亿元|万元|元)?$/.test(text)) break;
      if (row !== label.row && view.areaAt(row, column).columns > 1) break;
      if (column === label.column - 1 || !hasOwnAmount(view, row, column)) return text;
      break;
    }
  }
  return null;
}

function hasOwnAmount(view: SheetView, row: number, column: number): boolean {
  const { column: first, columns } = view.areaAt(row, column);
  return amountRole(view.text(row, column)) !== undefined && isAmountOrBlank(view.content(row, first + columns));
}

/** Some roles follow from the group or from the total that stands before: 其他 under 支出合计 is an expense. */
function assignContextRoles(amounts: readonly Amount[]): Amount[] {
  let side: 'income' | 'expense' | null = null;
  let group: string | null = null;
  return amounts.map((amount) => {
    // 其中 goes on with the sum above it.
    if (amount.group !== group && !(amount.group ?? '').startsWith('其中')) {
      group = amount.group;
      side = sideOf(group);
    }
    if (isPast(amount.group)) return { ...amount, role: 'past' as const };
    const words = labelWords(amount.label);
    if (amount.role === 'income-total') side = 'income';
    if (amount.role === 'expense-total') side = 'expense';
    if (side && /^合计$/.test(words)) return { ...amount, role: `${side}-total` as const };
    if (side && (amount.role === 'fiscal' || amount.role === 'other-funds' || amount.role === 'expense-item')) {
      return { ...amount, role: `${side}-item` as const };
    }
    return amount;
  });
}

function sideOf(group: string | null): 'income' | 'expense' | null {
  if (!group) return null;
  if (/收入构成|^收入/.test(group)) return 'income';
  if (/支出构成|^支出/.test(group)) return 'expense';
  return null;
}

function isPast(group: string | null): boolean {
  return group !== null && /^(?:上年|去年|上一年|近[两三]年)/.test(group);
}

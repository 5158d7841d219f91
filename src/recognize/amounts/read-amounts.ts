import type { Amount } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountLabel, amountRole, type AmountLabel } from '../vocabulary/amount-labels';
import { PURCHASES } from '../vocabulary/amount-words';
import { labelWords } from '../vocabulary/labels';
import { pattern } from '../../wording/lexicon/family';
import { seriesLabels } from '../vocabulary/series-labels';
import { withContextRoles } from './amount-context';
import { groupOf } from './amount-groups';
import { figuresBeside } from './amount-neighbours';
import { amountAt, detailsOf, roleOf, WHOLE_ROLES } from './amount-at';
import { findAmountTables } from './amount-tables';
import { isBrokenAmount, readAmount } from './amount-text';
import { amountPairs } from './amount-pairs';
import { amountsInCell, partsInCell } from './amounts-in-text';
import { kindInShort } from './short-kinds';
import { LabelledPlaces } from './labelled-amounts';
import { severalAmounts } from './several-amounts';
import { unnamedAmounts } from './unnamed-amounts';
import { readAmountTable, type AmountLine } from './table-amounts';

/** Facts about the form that reading its amounts needs. */
export interface FormOfAmounts {
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
}

/** The labelled amounts of a form, in reading order, and the lines of its tables of amounts. */
export interface ReadAmounts {
  readonly amounts: readonly Amount[];
  readonly lines: readonly AmountLine[];
  /** Numbers beside unknown labels. */
  readonly unnamed: readonly Amount[];
}

/** Reads the labelled amounts in the given rows, which are the table's rows without its indicator rows. */
export function readAmounts(view: SheetView, rows: readonly number[], form: FormOfAmounts): ReadAmounts {
  const tables = findAmountTables(view, rows);
  const inTable = (row: number): boolean => tables.some(({ first, last }) => row >= first && row <= last);
  const labels = rows.filter((row) => !inTable(row)).flatMap((row) => labelsIn(view, row));
  const places = new LabelledPlaces(view, labels, form.year, new Set(rows));
  const lines: AmountLine[] = [];
  const amounts = rows.flatMap((row): readonly Amount[] => {
    const table = tables.find(({ first }) => first === row);
    if (table) {
      const own = readAmountTable(view, table, form.unit);
      lines.push(...own);
      return own.flatMap((line) => line.amounts.filter(({ column }) => column.label).map(({ amount }) => amount));
    }
    return inTable(row) ? [] : view.row(row).flatMap((cell) => amountsOf(view, cell, places, form));
  });
  const found = withoutPurchases(amounts.length > 0 ? amounts : amountsInAnyText(view, rows, form));
  return {
    amounts: withContextRoles(
      view,
      rows,
      found.map((one) => ({ ...one, ...figuresBeside(view, one) })),
    ),
    lines,
    unnamed: [
      ...unnamedAmounts(
        view,
        rows.filter((row) => !inTable(row)),
        (cell) => places.get(cell) !== undefined || places.isAmount(cell),
        form.unit,
      ),
      ...rows.flatMap((row) => view.row(row).flatMap((cell) => partsInCell(view, cell, form.unit))),
    ],
  };
}

function labelsIn(view: SheetView, row: number): { cell: SeenCell; meaning: AmountLabel }[] {
  return view.row(row).flatMap((cell) => {
    // 基本支出（70.5万元） contains its amount.
    if (
      headsLabelledRows(view, cell) ||
      headsNames(view, cell) ||
      isColumnOfSeries(view, cell) ||
      isColumnOfYears(view, cell)
    )
      return [];
    const isOther = amountPairs(cell.text).length > 0 || severalAmounts(view, cell, null).length > 0;
    const meaning = isOther ? null : (amountLabel(cell.text) ?? kindInShort(view, cell));
    return meaning ? [{ cell, meaning }] : [];
  });
}

/**
 * 年初 | 追加 | 合计 above rows that begin with labels of their own, such as 财政拨款, head columns: the amounts below belong to
 * the labels of their rows.
 */
function headsLabelledRows(view: SheetView, cell: SeenCell): boolean {
  const cells = view.row(cell.row);
  const [first] = cells;
  const below = cell.area.row + cell.area.rows;
  if (!first || cells.length < 2 || cells.some((one) => isNumber(view, one.row, one.column))) return false;
  const headings = cells.slice(1);
  const isBroken = (one: SeenCell): boolean => isBrokenAmount(view.content(one.row, one.column));
  if (headings.some((one) => isBroken(one) && seriesLabels(one.text).length === 0)) return false;
  const columns = headings.map(({ column }) => column);
  const isLine = (row: number): boolean =>
    amountLabel(view.ownText(row, first.column)) !== null && columns.every((column) => isNumber(view, row, column));
  const areSeries = headings.length > 1 && headings.every(({ text }) => seriesLabels(text).length > 0);
  return isLine(below) && (areSeries || isLine(below + 1));
}

/** 补助对象 | 下达资金 over names with their amounts that end in 总计: the heading is no total, its column has one. */
function headsNames(view: SheetView, cell: SeenCell): boolean {
  const [before, ...others] = view.row(cell.row).filter(({ column }) => column <= cell.column);
  if (!before || others.length !== 1 || amountLabel(before.text)?.isSure === true) return false;
  let row = cell.area.row + cell.area.rows;
  const first = row;
  while (view.ownText(row, before.column) !== '' && isNumber(view, row, cell.column)) row++;
  const names = Array.from({ length: row - first }, (_, at) => amountRole(view.text(first + at, before.column)));
  return names.length > 2 && (names[0] === 'task-total' || names.at(-1) === 'task-total');
}

function isNumber(view: SheetView, row: number, column: number): boolean {
  return readAmount(view.content(row, column)).value !== null;
}

/** 合计 beside 2025年 | 2026年 heads a column; the amounts below it belong to the labels of their rows. */
function isColumnOfSeries(view: SheetView, cell: SeenCell): boolean {
  const [first, ...others] = view.row(cell.row);
  if (!first || first.column === cell.column || view.ownText(cell.row + 1, first.column) === '') return false;
  const isPeriod = ({ text }: SeenCell): boolean => seriesLabels(text).some(({ kind }) => kind === 'period');
  const isWhole = seriesLabels(cell.text).some(({ kind }) => kind === 'whole');
  return isWhole && others.filter(isPeriod).length > 1;
}

/** 2026年预算数 beside 2025年预计执行数 heads a column; the amounts below it belong to the labels of their rows. */
function isColumnOfYears(view: SheetView, { row, column, text }: SeenCell): boolean {
  const year = YEAR.exec(text)?.[0];
  if (year === undefined) return false;
  const isOtherYear = (cell: SeenCell): boolean => (YEAR.exec(cell.text)?.[0] ?? year) !== year;
  if (view.row(row).some((cell) => readAmount(view.content(row, cell.column)).value !== null)) return false;
  const below = view.row(row + 1).filter((cell) => cell.column < column);
  return view.row(row).some(isOtherYear) && below.some((cell) => amountLabel(cell.text) !== null);
}

const YEAR = /20\d\d(?=年)/;

function amountsOf(view: SheetView, cell: SeenCell, places: LabelledPlaces, form: FormOfAmounts): readonly Amount[] {
  const place = places.get(cell);
  if (!place) {
    if (places.isAmount(cell)) return [];
    const several = severalAmounts(view, cell, form.unit);
    return several.length > 0 ? several : amountsInCell(view, cell, form.unit);
  }
  const amount = amountAt(view, {
    label: cell.text,
    labelCell: view.address(cell.row, cell.column),
    group: groupOf(view, cell),
    role: roleOf(place.meaning),
    row: place.row,
    column: place.column,
    unit: form.unit,
  });
  return [amount, ...detailsOf(view, amount)];
}

const OF_PURCHASES = pattern`${PURCHASES}`;

/** 采购预算 is the whole only in a form that names no other one. */
function withoutPurchases(amounts: readonly Amount[]): readonly Amount[] {
  const isPurchase = ({ label }: Amount): boolean => OF_PURCHASES.test(labelWords(label));
  const hasOther = amounts.some((amount) => WHOLE_ROLES.includes(amount.role) && !isPurchase(amount));
  return hasOther
    ? amounts.map((amount) => (amount.role === 'total' && isPurchase(amount) ? { ...amount, role: null } : amount))
    : amounts;
}

/** Reads the amounts in running text, for forms that have no others. */
function amountsInAnyText(view: SheetView, rows: readonly number[], form: FormOfAmounts): readonly Amount[] {
  return rows.flatMap((row) => view.row(row).flatMap((cell) => amountsInCell(view, cell, form.unit, true)));
}

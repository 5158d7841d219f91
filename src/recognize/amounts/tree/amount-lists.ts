import Big from 'big.js';
import { isBlankAmount, sumOf } from '../../../goals/amount-sums';
import type { Amount, AmountRole } from '../../../goals/goal-table';
import { MONEY_IN_YUAN } from '../../../wording/money-unit';
import { pattern } from '../../../wording/lexicon/family';
import { cellName, type CellAddress } from '../../../workbook/area';
import { oneLine } from '../../../wording/plain-text';
import type { SheetView } from '../../sheet/sheet-view';
import { amountRole } from '../../vocabulary/amount-labels';
import { amountColumnKind } from '../../vocabulary/amount-columns';
import {
  NAMES_OF_MONEY,
  NO_AMOUNTS_BELOW,
  OWN_UNITS,
  PERIODS_OF_PARTS,
  KINDS_OF_PLACE,
} from '../../vocabulary/amount-words';
import { labelWords, moneyUnitIn, BEGINS_PARTS, isSumLabel } from '../../vocabulary/labels';
import { readAmount } from '../amount-text';
import { entryOf, isLeftOver, type Entry } from './amount-entry';
import type { Series } from './amount-tree';
import { WHOLE_ROLES } from '../amount-at';

/** Amounts below each other, or in one cell, some of which may be totals of others. */
export interface AmountList {
  readonly entries: readonly Entry[];
  /** Columns of amounts with the same labels, each by entry; the list's own column first: 年初预算 | 追加 | 全年预算. */
  readonly columns: readonly AmountsOfColumn[];
  /** True when the entries come from several columns, so that their nesting is uncertain. */
  readonly isMixed: boolean;
  /** True when only the place of the parts says that they may be parts. */
  readonly isOfStrangers?: boolean;
}

interface AmountsOfColumn {
  readonly amounts: readonly Amount[];
  readonly series: Series;
}

/** Largest distance in rows between two amounts of a list, with a heading such as 按支出性质分 between them. */
const WIDEST_GAP = 2;
const LONGEST_LIST = 40;
const OUTSIDE: readonly (AmountRole | null)[] = ['past', 'task', 'detail'];

/**
 * The lists of a form. Tables of tasks and of offices, whose lines add up for themselves, are none; 资金总额（大写） is the
 * whole once more.
 */
export function amountLists(
  view: SheetView,
  budget: readonly Amount[],
  unnamed: readonly Amount[],
): readonly AmountList[] {
  const keyOf = ({ cell, text }: Amount): string => `${cellName(cell)} ${text}`;
  const known = new Set(budget.map(keyOf));
  const others = unnamed.filter((amount) => !known.has(keyOf(amount)));
  const usable = [...budget, ...others].filter(
    ({ role, label, labelCell, unit }) =>
      (!OUTSIDE.includes(role) || (role === 'past' && isLeftOver(labelWords(label)))) &&
      labelCell !== null &&
      unit !== '%' &&
      labelWords(label) !== '' &&
      !label.includes('大写'),
  );
  return blocksOf(view, usable).flatMap((block) => {
    const known = withoutStrangers(block, new Set(unnamed));
    return known.length < block.length && isListOfStrangers(block)
      ? [{ ...listOf(entriesOf(view, block, block), [], false), isOfStrangers: true }]
      : listsOf(view, known);
  });
}

function blocksOf(view: SheetView, amounts: readonly Amount[]): readonly (readonly Amount[])[] {
  const blocks: Amount[][] = [];
  let bottom = -1;
  const inOrder = [...amounts].sort((a, b) => inReadingOrder(a, b) || placeInText(view, a) - placeInText(view, b));
  for (const amount of inOrder) {
    const last = blocks.at(-1);
    if (last && followsOn(view, bottom, amount.cell.row)) last.push(amount);
    else blocks.push([amount]);
    const { row, rows } = view.areaAt(amount.cell.row, amount.cell.column);
    bottom = Math.max(bottom, row + rows - 1);
  }
  return blocks.filter((block) => block.length > 1 && block.length <= LONGEST_LIST);
}

/** True when at most a heading such as 按支出性质分 stands between. */
function followsOn(view: SheetView, bottom: number, row: number): boolean {
  return row - bottom <= 1 || (row - bottom <= WIDEST_GAP && view.row(row - 1).length > 0);
}

const IS_MONEY = pattern`^20\d\d年$|${NAMES_OF_MONEY}|^[A-Za-z×\d一-龥]{1,5}${KINDS_OF_PLACE}$|${OWN_UNITS}`;

/** Drops amounts with unknown labels, unless the block has a known part, or all of them speak of money or follow 其中. */
function withoutStrangers(block: readonly Amount[], unnamed: ReadonlySet<Amount>): readonly Amount[] {
  const unknown = block.filter((amount) => unnamed.has(amount));
  const hasPart = block.some((amount) => !unnamed.has(amount) && !WHOLE_ROLES.includes(amount.role));
  const [first] = unknown;
  const isPlausible =
    hasPart ||
    addsUp(block[0]) ||
    addsUp(block.at(-1)) ||
    (first !== undefined && BEGINS_PARTS.test(first.label)) ||
    unknown.filter(({ label }) => IS_MONEY.test(label)).length * 2 >= unknown.length;
  return isPlausible ? block : block.filter((amount) => !unnamed.has(amount));
}

const MOST_OF_STRANGERS = 2;

/**
 * Numbers with unknown labels below a total that they roughly add up to, label below label and number below number:
 * 预算总额 78, 经常性项目 50, 一次性项目 28.
 */
function isListOfStrangers([whole, ...others]: readonly Amount[]): boolean {
  if (!whole || others.length < 2 || !WHOLE_ROLES.includes(whole.role) || whole.value === null) return false;
  const isBelow = ({ cell, labelCell, unit }: Amount, at: number): boolean =>
    cell.column === whole.cell.column &&
    labelCell?.column === whole.labelCell?.column &&
    cell.row === whole.cell.row + at + 1 &&
    unit === whole.unit;
  const sum = sumOf(others, whole.unit === '%' ? null : whole.unit);
  const isLikely =
    sum?.lte(whole.value.times(MOST_OF_STRANGERS)) === true && sum.times(MOST_OF_STRANGERS).gte(whole.value);
  return others.every(isBelow) && isLikely;
}

/** 合计 at one end says of what stands between it and the other that it is money like itself. */
function addsUp(amount: Amount | undefined): boolean {
  return amount !== undefined && isSumLabel(amount.label);
}

function inReadingOrder({ cell: a }: Amount, { cell: b }: Amount): number {
  return a.row - b.row || a.column - b.column;
}

/** Where an amount stands in the text of its cell. */
function placeInText(view: SheetView, { cell: { row, column }, text }: Amount): number {
  return view.text(row, column).indexOf(oneLine(text));
}

function listsOf(view: SheetView, block: readonly Amount[]): readonly AmountList[] {
  const columns = new Map<number, Amount[]>();
  for (const amount of block) columns.set(amount.cell.column, [...(columns.get(amount.cell.column) ?? []), amount]);
  const apart = [...columns.values()].map((amounts) => entriesOf(view, amounts, block));
  const [first, ...others] = apart;
  // All columns of a list add up in the same way.
  if (first && isRepeated(apart))
    return [
      listOf(
        withWholeAbove(first),
        others.map((entries) => entries.map(({ amount }) => amount)),
        false,
      ),
    ];
  const isApart = apart.every(hasOwnWhole) && !apart.some(({ length }) => length === 1);
  const isMixed = apart.length > 1 && !isApart;
  if (isMixed) return [listOf(entriesOf(view, block, block), [], true)];
  return apart
    .filter((entries) => entries.length > 1)
    .map((entries) => listOf(entries, furtherColumns(view, entries), false));
}

/** The same labels in every column, one row for each below the first: 项目总投资 beside 本年安排, over 中央资金 beside 中央资金. */
function isRepeated(columns: readonly (readonly Entry[])[]): boolean {
  const [first, ...others] = columns.map((entries) => entries.map(({ amount }) => labelWords(amount.label)));
  if (!first || others.length === 0 || first.length < FEWEST_REPEATED) return false;
  const rows = columns.map((entries) => entries.map(({ amount }) => amount.cell.row).join(' '));
  return new Set(rows).size === 1 && others.every((labels) => labels.slice(1).join(' ') === first.slice(1).join(' '));
}

const FEWEST_REPEATED = 3;

function withWholeAbove([first, ...others]: readonly Entry[]): readonly Entry[] {
  return first ? [{ ...first, kind: 'whole' }, ...others] : [];
}

function entriesOf(view: SheetView, amounts: readonly Amount[], block: readonly Amount[]): readonly Entry[] {
  const keyOf = (row: number, column: number): string => `${String(row)} ${String(column)}`;
  const cells = new Set(block.map(({ cell }) => keyOf(cell.row, cell.column)));
  const isAmount = (row: number, column: number): boolean => cells.has(keyOf(row, column));
  const seen = new Map<string, number>();
  const entries = amounts.map((amount) => {
    const { row, column } = amount.cell;
    const text = view.rawText(row, column);
    const at = text.indexOf(amount.text, seen.get(keyOf(row, column)) ?? 0);
    seen.set(keyOf(row, column), at + 1);
    return entryOf(view, amount, at < 0 ? 0 : bracketsBefore(text.slice(0, at)), isAmount);
  });
  return withPeriods(withFreeWhole(entries));
}

/** Ignores the total's number in 1.资金总额 2.基本支出 3.项目支出, where it does not express the nesting. */
function withFreeWhole(entries: readonly Entry[]): readonly Entry[] {
  const [whole, ...others] = entries;
  const isFree = others.some(({ rank, kind }) => rank === whole?.rank && kind !== 'whole' && kind !== 'unknown');
  return whole?.kind === 'whole' && isFree ? [{ ...whole, rank: null }, ...others] : entries;
}

function bracketsBefore(text: string): number {
  return text.replace(/[^(（【]/g, '').length - text.replace(/[^)）】]/g, '').length;
}

const PERIOD = pattern`^(?:20\d\d年?|${PERIODS_OF_PARTS})`;

/**
 * Makes several years below a total its parts, although each is a total itself: 2025年 100 | 2026年 120 below 项目总投资 300.
 */
function withPeriods(entries: readonly Entry[]): readonly Entry[] {
  const periodOf = ({ amount }: Entry): string | undefined =>
    PERIOD.exec(amount.label.replace(/\s|^.*[:：]/g, ''))?.[0];
  const periods = new Set(entries.flatMap((entry) => periodOf(entry) ?? []));
  const hasWhole = entries.some((entry) => entry.kind === 'whole' && periodOf(entry) === undefined);
  if (periods.size < 2 || !hasWhole) return entries;
  return entries.map((entry) => (periodOf(entry) === undefined ? entry : { ...entry, kind: 'period' }));
}

function hasOwnWhole(entries: readonly Entry[]): boolean {
  return entries[0]?.kind === 'whole' || entries.at(-1)?.kind === 'whole';
}

function listOf(entries: readonly Entry[], further: readonly (readonly Amount[])[], isMixed: boolean): AmountList {
  const own = entries.map(({ amount }) => amount);
  return { entries, columns: [own, ...further].map((amounts) => ({ amounts, series: seriesOf(amounts) })), isMixed };
}

const FEN = 100;
/** Allowed difference in the largest unit: 0.01 (docs/domain.md#勾稽和容差) and as much again for rounded amounts. */
const ROUNDING = 0.02;

function seriesOf(amounts: readonly Amount[]): Series {
  // An amount without a unit of its own has the unit of the others.
  const common = amounts.flatMap(({ unit }) => (unit === null || unit === '%' ? [] : unit))[0] ?? '元';
  const fen = ({ unit }: Amount): Big =>
    new Big(MONEY_IN_YUAN[unit === null || unit === '%' ? common : unit]).times(FEN);
  const largest = amounts.reduce((most, amount) => (fen(amount).gt(most) ? fen(amount) : most), new Big(FEN));
  return {
    values: amounts.map((amount) =>
      amount.value === null || isBlankAmount(amount) ? null : amount.value.times(fen(amount)).round().toNumber(),
    ),
    tolerance: largest.times(ROUNDING).toNumber(),
  };
}

/** Largest number of rows between a list and the heading of a column. */
const HEADING_REACH = 3;
const NO_AMOUNTS = pattern`${NO_AMOUNTS_BELOW}`;

/** Further columns of amounts with the same labels, recognised by their headings. */
function furtherColumns(view: SheetView, entries: readonly Entry[]): readonly (readonly Amount[])[] {
  const [first] = entries;
  if (!first) return [];
  const labels = Math.max(...entries.map(({ amount }) => amount.labelCell?.column ?? 0));
  const own = first.amount.cell.column;
  if (labels >= own) return [];
  const found: (readonly Amount[])[] = [];
  for (let column = labels + 1; column <= view.right; column++) {
    // Between the labels and their amounts, what is hidden is left over from an earlier year.
    if (column === own || (column < own && view.shownFrom(column) !== column)) continue;
    if (column > own && hasLabels(view, entries, column)) break;
    const heading = headingOf(view, first.amount.cell, column);
    if (heading === null) continue;
    const amounts = entries.map(({ amount }) => amountInColumn(view, amount, column, heading));
    if (amounts.filter(({ value }) => value !== null).length >= 2) found.push(amounts);
  }
  return found;
}

/** 收入 | 金额 | 支出 | 金额: what stands right of the labels 支出 is theirs. */
function hasLabels(view: SheetView, entries: readonly Entry[], column: number): boolean {
  return entries.filter(({ amount: { cell } }) => amountRole(view.ownText(cell.row, column)) !== undefined).length > 1;
}

function headingOf(view: SheetView, { row }: CellAddress, column: number): string | null {
  for (let above = row - 1; above >= view.top && above >= row - HEADING_REACH; above--) {
    const text = view.text(above, column);
    if (text === '') continue;
    const kind = amountColumnKind(text);
    const isOfMoney = (kind === null || kind === 'current') && !NO_AMOUNTS.test(text) && /[一-龥]/.test(text);
    return isOfMoney && readAmount(view.content(above, column)).value === null ? text : null;
  }
  return null;
}

function amountInColumn(view: SheetView, amount: Amount, column: number, heading: string): Amount {
  const { row } = amount.cell;
  const content = view.content(row, column);
  const { value, decimals, unit } = readAmount(content);
  const isAmount = !view.isCovered(row, column) && unit !== '%';
  return {
    ...amount,
    label: `${amount.label}（${heading}）`,
    cell: view.address(row, column),
    text: isAmount ? content.text.trim() : '',
    value: isAmount ? value : null,
    decimals,
    unit: (unit === '%' ? null : unit) ?? moneyUnitIn(heading) ?? amount.unit,
  };
}

import { findMismatch, isBlankAmount } from '../../goals/amount-sums';
import type { Amount, BudgetSum } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import type { MoneyUnit } from '../../wording/money-unit';
import type { SheetView } from '../sheet/sheet-view';
import { NAMES_OF_EXPENSES, NAMES_OF_MONEY, NEVER_ADDED_UP, OTHER_YEARS } from '../vocabulary/amount-words';
import { labelWords, moneyUnitIn, BEGINS_PARTS } from '../vocabulary/labels';
import { PERIODS_OF_A_YEAR, seriesLabels, type SeriesLabel } from '../vocabulary/series-labels';
import { amountAt } from './amount-at';
import { namedAmounts } from './amount-pairs';
import { isAmountOrBlank } from './amount-text';

/** A label of a row or column, and where its amounts stand in the other direction. */
interface Labelled {
  readonly text: string;
  readonly at: number;
  readonly meanings: readonly SeriesLabel[];
}

/** Sums that must hold along a row or a column of labels. */
interface Relation {
  readonly whole: Labelled;
  readonly parts: readonly Labelled[];
  /** Parts that are taken away: 调减. */
  readonly cuts: readonly Labelled[];
  /** False where the labels do not say that the parts are all of them. */
  readonly isAll: boolean;
  /** True where only lines of years and their sum count. */
  readonly isOfYears?: boolean;
}

/**
 * Sums of the periods of a year, the years of a plan and the stages of a budget, whatever the lines beside them are
 * called: 全年 = 一季度 + … + 四季度; 全年预算 = 年初预算 + 追加.
 */
export function seriesSums(view: SheetView, rows: readonly number[], formUnit: MoneyUnit | null): BudgetSum[] {
  const sums = [
    ...acrossRows(view, rows, formUnit),
    ...downColumns(view, rows, formUnit),
    ...withinCells(view, rows, formUnit),
  ];
  return sums.filter(({ total, parts }) => !isBlankAmount(total) && parts.some((part) => !isBlankAmount(part)));
}

function acrossRows(view: SheetView, rows: readonly number[], formUnit: MoneyUnit | null): BudgetSum[] {
  const usable = new Set(rows);
  return rows.flatMap((row) => {
    const labels = headingsIn(view, row);
    return [...relationsOf(labels), ...expenseRelations(labels)].flatMap((relation) => {
      const lines: Amount[][] = [];
      for (let below = bottomOf(view, row, relation); usable.has(below); below++) {
        const label = view.row(below).find(({ column }) => column < relation.whole.at)?.text ?? '';
        if (relation.isOfYears === true && !tellsTime(label)) break;
        const amounts = amountsOf(relation, ({ at, text }) => {
          if (view.isCovered(below, at) || !isAmountOrBlank(view.content(below, at))) return null;
          return seriesAmount(view, {
            row: below,
            column: at,
            label: label === '' ? text : `${label}（${text}）`,
            formUnit,
            heading: text,
          });
        });
        if (!amounts) break;
        if (isOfMoney(view, row, [label, ...labels.map(({ text }) => text)])) lines.push(amounts);
      }
      return sumsOf(relation, lines);
    });
  });
}

/** 一季度20万元，二季度30万元，…，合计100万元 in one cell. */
function withinCells(view: SheetView, rows: readonly number[], formUnit: MoneyUnit | null): BudgetSum[] {
  return rows.flatMap((row) =>
    view.row(row).flatMap((cell) => {
      const named = namedAmounts(cell.text);
      if (named.length < FEWEST_IN_CELL || named.some(({ words }) => NEVER.test(words))) return [];
      const labels = named.map(({ words }, at) => ({ text: words, at, meanings: seriesLabels(words) }));
      const address = view.address(cell.row, cell.column);
      return relationsOf(labels).flatMap((relation) => {
        const amounts = amountsOf(relation, ({ at, text }) => {
          const money = named[at]?.money;
          if (!money) return null;
          return {
            label: text,
            labelCell: address,
            group: null,
            role: null,
            cell: address,
            text: cell.text.slice(money.start, money.end),
            value: money.value,
            decimals: money.decimals,
            unit: money.unit ?? formUnit,
          };
        });
        const isMoney = named.some(({ money }) => money.unit !== null && money.unit !== '%');
        return amounts && isMoney ? sumsOf(relation, [amounts]) : [];
      });
    }),
  );
}

const FEWEST_IN_CELL = 3;

/** The labels of a row by their columns; a column whose own cell is blank has the heading above it. */
function headingsIn(view: SheetView, row: number): Labelled[] {
  const labels: Labelled[] = [];
  for (let column = view.left; column <= view.right; column++) {
    const area = view.areaAt(row, column);
    if (area.column !== column) continue;
    const own = view.text(row, column);
    const text = own === '' && area.rows === 1 ? view.text(row - 1, column) : own;
    labels.push({ text, at: column, meanings: seriesLabels(text) });
  }
  return labels;
}

function bottomOf(view: SheetView, row: number, { whole, parts }: Relation): number {
  return Math.max(
    ...[whole, ...parts].map(({ at }) => {
      const area = view.areaAt(row, at);
      return area.row + area.rows;
    }),
  );
}

function downColumns(view: SheetView, rows: readonly number[], formUnit: MoneyUnit | null): BudgetSum[] {
  const columns = [...new Set(rows.flatMap((row) => view.row(row).map(({ column }) => column)))];
  return columns.flatMap((column) =>
    relationsOf(labelsDown(view, rows, column)).flatMap((relation) => {
      const first = view.areaAt(relation.whole.at, column);
      const lines: Amount[][] = [];
      for (let right = first.column + first.columns; right <= view.right; right++) {
        const amounts = amountsOf(relation, ({ at, text }) => {
          if (view.isCovered(at, right) || !isAmountOrBlank(view.content(at, right))) return null;
          return seriesAmount(view, { row: at, column: right, label: text, formUnit, heading: text });
        });
        if (!amounts) break;
        const texts = [relation.whole, ...relation.parts].map(({ text }) => text);
        if (isOfMoney(view, relation.whole.at, texts)) lines.push(amounts);
      }
      return sumsOf(relation, lines);
    }),
  );
}

function labelsDown(view: SheetView, rows: readonly number[], column: number): Labelled[] {
  const labels: Labelled[] = [];
  let before = -1;
  for (const row of rows) {
    if (view.isCovered(row, column)) {
      before = row;
      continue;
    }
    // Rows apart end a series.
    if (before >= 0 && row !== before + 1) labels.push({ text: '', at: row, meanings: [] });
    const text = view.text(row, column);
    labels.push({ text, at: row, meanings: seriesLabels(text) });
    before = row;
  }
  return labels;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly heading: string;
  readonly formUnit: MoneyUnit | null;
}

function seriesAmount(view: SheetView, { row, column, label, heading, formUnit }: Place): Amount {
  return amountAt(view, {
    label,
    labelCell: view.address(row, column),
    group: null,
    role: null,
    row,
    column,
    unit: moneyUnitIn(heading) ?? formUnit,
  });
}

/** The amounts of the whole and its parts in one line; null where something else stands there. */
function amountsOf(relation: Relation, read: (label: Labelled) => Amount | null): Amount[] | null {
  const { whole, parts, cuts } = relation;
  const amounts = [whole, ...parts, ...cuts].map(read);
  const found = amounts.flatMap((amount) => (amount === null || amount.unit === '%' ? [] : [amount]));
  if (found.length < amounts.length || found.every(isBlankAmount)) return null;
  return found.map((amount, index) => (index > parts.length ? takenAway(amount) : amount));
}

function takenAway(amount: Amount): Amount {
  const isPositive = amount.value?.gt(0) ?? false;
  return isPositive && amount.value ? { ...amount, label: `减：${amount.label}`, value: amount.value.neg() } : amount;
}

const IS_MONEY = pattern`${NAMES_OF_MONEY}|金额|[^率量]额$`;
const NEVER = pattern`${NEVER_ADDED_UP}`;
/** The label beside or over a series stands no further away. */
const SIDE_REACH = 6;

/** Something near the series says that it is money, and nothing says that it goes on from period to period. */
function isOfMoney(view: SheetView, row: number, texts: readonly string[]): boolean {
  const near = [...texts, view.text(row, view.left)];
  for (let above = row - 1; above >= Math.max(view.top, row - SIDE_REACH); above--) {
    if (above < row - 1 && view.areaAt(above, view.left).rows === 1) break;
    near.push(...view.row(above).map(({ text }) => text));
  }
  if ([...texts, view.text(row, view.left)].some((text) => NEVER.test(text) && !tellsYears(text))) return false;
  return near.some((text) => IS_MONEY.test(text) || moneyUnitIn(text) !== null);
}

/** 以前年度累计完成投资 is one part beside the years after it. */
function tellsYears(text: string): boolean {
  return seriesLabels(text).some((meaning) => meaning.kind === 'period' && meaning.of === 'year');
}

function sumsOf({ isAll }: Relation, lines: readonly (readonly Amount[])[]): BudgetSum[] {
  const sums = lines.flatMap(([total, ...parts]): BudgetSum[] => (total ? [{ kind: 'series', total, parts }] : []));
  const holding = sums.filter((sum) => holds(sum) && sum.parts.filter((part) => !isBlankAmount(part)).length > 1);
  const isCumulative = sums.some((sum) => !holds(sum) && goesOn(sum));
  return isCumulative || (!isAll && holding.length === 0) ? [] : sums;
}

function holds({ total, parts }: BudgetSum): boolean {
  return findMismatch(total, [parts]) === null;
}

/** Every amount holds the one before it, and the last is the whole. */
function goesOn({ total, parts }: BudgetSum): boolean {
  const values = parts.flatMap(({ value }) => value ?? []);
  const isRising = values.every((value, index) => index === 0 || value.gte(values[index - 1] ?? 0));
  const last = values.at(-1);
  return isRising && values.length > 1 && last !== undefined && total.value?.eq(last) === true;
}

function relationsOf(labels: readonly Labelled[]): Relation[] {
  return [...periodRelations(labels), ...stageRelations(labels)];
}

function periodRelations(labels: readonly Labelled[]): Relation[] {
  const relations: Relation[] = [];
  for (const span of ['year', 'half', 'quarter', 'month'] as const) {
    const periodOf = ({ meanings }: Labelled): string | null => {
      const period = meanings.find((meaning) => meaning.kind === 'period' && meaning.of === span);
      return period?.kind === 'period' ? period.at : null;
    };
    for (const { first, last } of runs(labels, (label) => periodOf(label) !== null)) {
      const parts = labels.slice(first, last + 1);
      const isTwice = new Set(parts.map(periodOf)).size < parts.length;
      const beside = [labels[last + 1], labels[first - 1]].flatMap((label) => (label && isWhole(label) ? [label] : []));
      const whole = beside.find(isSum) ?? beside[0];
      if (parts.length < 2 || isTwice || !whole) continue;
      const wanted = PERIODS_OF_A_YEAR[span];
      if (wanted !== undefined && parts.length !== wanted) continue;
      const isAll = wanted !== undefined || isSum(whole) || parts.some(isOpenEnd) || saysHowMany(whole, parts);
      relations.push({ whole, parts, cuts: [], isAll });
    }
  }
  return relations;
}

const IS_EXPENSE = pattern`${NAMES_OF_EXPENSES}$`;

/**
 * Kinds of expenses and their sum over lines of years: 费用名称 | 设备购置费 | 劳务费 | 合计. Nothing says that one kind is no part of
 * another, so that a line must add up before another one is wrong.
 */
function expenseRelations(labels: readonly Labelled[]): Relation[] {
  const isExpense = ({ text, meanings }: Labelled): boolean =>
    meanings.every(({ kind }) => kind === 'whole') && IS_EXPENSE.test(labelWords(text)) && !BEGINS_PARTS.test(text);
  return runs(labels, isExpense).flatMap(({ first, last }) => {
    const [whole] = [labels[last + 1], labels[first - 1]].flatMap((label) => (label && isSum(label) ? [label] : []));
    const parts = labels.slice(first, last + 1);
    return whole && parts.length > 1 ? [{ whole, parts, cuts: [], isAll: false, isOfYears: true }] : [];
  });
}

/** 2024年, or 合计 below the years. */
function tellsTime(text: string): boolean {
  return seriesLabels(text).some(({ kind }) => kind === 'period' || kind === 'whole');
}

function isWhole({ meanings }: Labelled): boolean {
  return meanings.some(({ kind }) => kind === 'whole');
}

/** 以前年度 and 以后年度 beside single years leave no year out. */
function isOpenEnd({ text }: Labelled): boolean {
  return OPEN_END.test(labelWords(text));
}

/** 三年资金总额 over 第一年, 第二年 and 第三年 */
function saysHowMany(whole: Labelled, parts: readonly Labelled[]): boolean {
  const years = '两二三四五'.indexOf(/^([两二三四五])年/.exec(labelWords(whole.text))?.[1] ?? ' ');
  return years >= 0 && Math.max(2, years + 1) === parts.length;
}

const OPEN_END = pattern`^(?:${OTHER_YEARS}|截[至止]|20\d\d年?度?(?:[底末]?前|及?以[前后]))`;

function isSum({ meanings }: Labelled): boolean {
  return meanings.some((meaning) => meaning.kind === 'whole' && meaning.isSum);
}

/** 年初预算 | 追加 | 全年预算, in any order, each end once. */
function stageRelations(labels: readonly Labelled[]): Relation[] {
  const stageOf = ({ meanings }: Labelled): string | null => {
    const found = meanings.find(({ kind }) => kind === 'stage');
    return found?.kind === 'stage' ? found.stage : null;
  };
  return runs(labels, (label) => stageOf(label) !== null).flatMap(({ first, last }) => {
    const run = labels.slice(first, last + 1);
    const at = (stage: string): Labelled[] => run.filter((label) => stageOf(label) === stage);
    const [start, ...more] = at('first');
    const beside = [labels[last + 1], labels[first - 1]].filter((label) => label && isSum(label));
    const [whole, ...others] = at('last').length > 0 ? at('last') : beside.flatMap((label) => label ?? []);
    const [added, cuts] = [at('added'), at('cut')];
    if (!start || !whole || more.length > 0 || others.length > 0 || added.length + cuts.length === 0) return [];
    return [{ whole, parts: [start, ...added], cuts, isAll: true }];
  });
}

function runs(
  labels: readonly Labelled[],
  belongs: (label: Labelled) => boolean,
): { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const [index, label] of labels.entries()) {
    if (!belongs(label)) continue;
    const run = found.at(-1);
    if (run?.last === index - 1) run.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}

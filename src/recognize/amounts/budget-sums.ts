import { isBlankAmount, moneyIn } from '../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum, UnpairedAmounts } from '../../goals/goal-table';
import { cellName } from '../../workbook/area';
import { pattern } from '../../wording/lexicon/family';
import type { SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { ITEMS_BY_USE, ITEMS_OF_BASIC, ITEMS_OF_PROJECTS } from '../vocabulary/amount-words';
import { labelWords } from '../vocabulary/labels';
import { SPENDING_ROLES } from './amount-at';
import { sumsOfLines } from './line-sums';
import type { AmountLine } from './table-amounts';
import { notSure, treeSums } from './tree/tree-sums';

const EXPENDITURE_WHOLES: readonly (AmountRole | null)[] = ['total', 'expense-total'];
/** Roles whose amounts must be readable numbers. */
const COMPARED: readonly (AmountRole | null)[] = [...EXPENDITURE_WHOLES, ...SPENDING_ROLES, 'income-total'];

export interface BudgetSums {
  readonly sums: readonly BudgetSum[];
  readonly unpaired: readonly UnpairedAmounts[];
}

export const NO_SUMS: BudgetSums = { sums: [], unpaired: [] };

/** Pairs the totals of a form with the parts that must add up to them, and reports where that was not possible. */
export function readSums(
  view: SheetView,
  budget: readonly Amount[],
  lines: readonly AmountLine[] = [],
  unnamed: readonly Amount[] = [],
): BudgetSums {
  const inLines = new Set(
    lines.flatMap(({ amounts, isOfKinds }) => (isOfKinds ? [] : amounts.map(({ amount }) => amount.cell))),
  );
  const byWords = sumsByWords(budget, lines);
  const byTree = treeSums(
    view,
    budget.filter(({ cell }) => !inLines.has(cell)),
    unnamed,
  );
  const isIn = (sums: readonly BudgetSum[], { total, kind }: BudgetSum): boolean =>
    sums.some((sum) => isSameCell(sum.total, total) && isSpent(sum.kind) === isSpent(kind));
  const isSaid = ({ cells: [cell, ...others] }: UnpairedAmounts, sums: readonly BudgetSum[]): boolean =>
    sums.some(
      ({ total, parts }) =>
        cell !== undefined &&
        cellName(total.cell) === cellName(cell) &&
        (others.length === 0 || parts.some((part) => others.some((other) => cellName(other) === cellName(part.cell)))),
    );
  const sums = [...byWords.sums.filter((sum) => !isIn(byTree.sums, sum)), ...byTree.sums];
  return {
    sums,
    unpaired: [
      ...byWords.unpaired.filter((one) => !isSaid(one, byTree.sums)),
      ...byTree.unpaired.filter((one) => !isSaid(one, sums)),
    ],
  };
}

/** The sums with those of series beside them; a whole of the same parts is compared once. */
export function withSeries({ sums, unpaired }: BudgetSums, series: readonly BudgetSum[]): BudgetSums {
  const keyOf = ({ total, parts }: BudgetSum): string => [total, ...parts].map(({ cell }) => cellName(cell)).join(' ');
  const known = new Set(sums.map(keyOf));
  return { sums: [...sums, ...series.filter((sum) => !known.has(keyOf(sum)))], unpaired };
}

/** Adds amounts that are recognised only by their place below a total, in reading order. */
export function withPartsOf(
  { sums }: BudgetSums,
  amounts: readonly Amount[],
  unnamed: readonly Amount[],
): readonly Amount[] {
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  const found = unnamed.filter(
    (amount) => parts.has(amount) && !amounts.some(({ cell }) => cellName(cell) === cellName(amount.cell)),
  );
  const placeOf = ({ cell: { row, column } }: Amount): number => row * MOST_COLUMNS + column;
  return found.length === 0 ? amounts : [...amounts, ...found].sort((a, b) => placeOf(a) - placeOf(b));
}

const MOST_COLUMNS = 16_384;

function isSpent(kind: BudgetSum['kind']): boolean {
  return kind !== 'sources';
}

function sumsByWords(budget: readonly Amount[], lines: readonly AmountLine[]): BudgetSums {
  const parts = partsOf(budget);
  const totals = totalsOf(budget);
  const owners = new Map<Amount, Amount[]>(totals.map((total) => [total, []]));
  const isTotalBelow = totalsStandBelow(totals, parts);
  for (const part of parts) {
    const owner = ownerOf(part, totals, isTotalBelow);
    if (owner) owners.get(owner)?.push(part);
  }
  const sums: BudgetSum[] = detailSums(budget);
  const unpaired: UnpairedAmounts[] = unreadable(budget);
  for (const [owner, all] of owners) {
    const own = withoutRepeats(all);
    const total = isBlankAmount(owner) ? (wholeElsewhere(owners) ?? owner) : owner;
    if (!hasBothKinds(own)) continue;
    const isFilled = !isBlankAmount(total) && own.some((part) => !isBlankAmount(part));
    if (isFilled) sums.push({ kind: 'expenditure', total, parts: own });
    else if (!isBlankAmount(total)) unpaired.push(withoutParts(total, own));
  }
  const filled = parts.filter((part) => !isBlankAmount(part));
  const ofLines = sumsOfLines(lines);
  const isUnsure = ({ total }: BudgetSum): boolean => ofLines.unsure.some((sum) => isSameCell(sum.total, total));
  unpaired.push(...ofLines.unsure.map(notSure));
  const all = withLines(
    sums.filter((sum) => !isUnsure(sum)),
    ofLines.sums,
  );
  const isPaired = ofLines.unsure.length > 0 || all.some(({ kind }) => kind === 'expenditure');
  const hasWhole = totals.some((total) => !isBlankAmount(total));
  if (!isPaired && !hasWhole && filled.length > 0 && hasBothKinds(parts)) unpaired.push(withoutTotal(filled));
  else if (!isPaired && hasWhole && filled.length > 0 && !hasBothKinds(parts))
    unpaired.push(...oneKindOnly(filled, totals));
  const ofItems = basicOfItems(budget).filter((sum) => !all.some(({ total }) => isSameCell(total, sum.total)));
  return { sums: [...all, ...ofItems], unpaired };
}

/** When 资金来源 has the amount and 资金结构 is blank, the total of the income is that of the expenses. */
function wholeElsewhere(owners: ReadonlyMap<Amount, readonly Amount[]>): Amount | null {
  const filled = [...owners].filter(([total]) => !isBlankAmount(total));
  const [only] = filled;
  return only && filled.length === 1 && only[1].length === 0 ? only[0] : null;
}

/**
 * Adds the sums within table lines. When the labels and a line give the same total, the line is used, because it shows
 * all of its parts, such as 其他 beside 基本支出 and 项目支出.
 */
function withLines(sums: readonly BudgetSum[], ofLines: readonly BudgetSum[]): readonly BudgetSum[] {
  const isInLine = ({ total, parts }: BudgetSum): boolean => parts.every(({ cell }) => cell.row === total.cell.row);
  const isKnown = (sum: BudgetSum, others: readonly BudgetSum[]): boolean =>
    others.some(({ total }) => isSameCell(total, sum.total));
  const others = sums.filter((sum) => !(sum.kind === 'expenditure' && isInLine(sum) && isKnown(sum, ofLines)));
  return [...others, ...ofLines.filter((sum) => !isKnown(sum, others))];
}

/**
 * The amounts of the kinds of expenditure. A kind without an amount of its own is replaced by its items. A list of
 * items only is left to rule sum/expense-items.
 */
function partsOf(budget: readonly Amount[]): readonly Amount[] {
  const kinds = budget.filter(isKind);
  const items = budget.filter((amount) => isKind(amount) || itemKindOf(amount) !== null);
  return kinds.length > 0 && hasBothKinds(items) ? items : kinds;
}

/** True for 基本支出 and 项目支出, and for items listed under one of them, such as 人员经费 under 基本支出. */
function isKind(amount: Amount): boolean {
  return SPENDING_ROLES.includes(amount.role) || (amount.role === 'expense-item' && ownKindOf(amount) !== null);
}

function kindOf(amount: Amount): AmountRole | null {
  return ownKindOf(amount) ?? itemKindOf(amount);
}

function ownKindOf({ role, group }: Amount): AmountRole | null {
  if (SPENDING_ROLES.includes(role)) return role;
  const over = group === null ? null : (amountRole(group) ?? null);
  return SPENDING_ROLES.includes(over) ? over : null;
}

const BY_PURPOSE = pattern`^${ITEMS_OF_BASIC}`;
const BY_USE = pattern`^${ITEMS_BY_USE}`;
const OF_PROJECTS = pattern`^${ITEMS_OF_PROJECTS}`;

/** The kind that an item belongs to wherever it stands: 人员类 is part of 基本支出, 特定目标类 of 项目支出. */
function itemKindOf({ role, label }: Amount): AmountRole | null {
  const words = role === 'expense-item' ? labelWords(label) : '';
  if (OF_PROJECTS.test(words)) return 'project';
  return BY_PURPOSE.test(words) || BY_USE.test(words) ? 'basic' : null;
}

/** Drops parts of parts: 人员经费 counts only when 基本支出 has no amount of its own, and 工资福利 only when 人员经费 has none. */
function withoutRepeats(parts: readonly Amount[]): readonly Amount[] {
  const own = new Set(parts.map(({ role }) => role));
  const counted = parts.filter((part) => part.role !== 'expense-item' || !own.has(kindOf(part)));
  const isByPurpose = counted.some(({ role, label }) => role === 'expense-item' && BY_PURPOSE.test(labelWords(label)));
  return isByPurpose ? counted.filter(({ label }) => !BY_USE.test(labelWords(label))) : counted;
}

function hasBothKinds(parts: readonly Amount[]): boolean {
  const kinds = parts.map(kindOf);
  return kinds.includes('basic') && kinds.includes('project');
}

/** The totals of expenses; in a form with only income, its total. */
function totalsOf(budget: readonly Amount[]): readonly Amount[] {
  const totals = budget.filter(({ role }) => EXPENDITURE_WHOLES.includes(role));
  if (totals.length > 0) return totals;
  return budget.filter(({ role }) => role === 'income-total' || role === 'task-total');
}

/** True for a list that begins with its parts and ends with its total. */
function totalsStandBelow(totals: readonly Amount[], parts: readonly Amount[]): boolean {
  const [first] = parts;
  return first !== undefined && totals.length > 0 && totals.every((total) => isBefore(first, total));
}

function ownerOf(part: Amount, totals: readonly Amount[], isTotalBelow: boolean): Amount | undefined {
  const sameCell = totals.filter((total) => isSameCell(total, part));
  const ofGroup = totals.filter(({ group }) => group !== null && group === part.group);
  const candidates = sameCell.length > 0 ? sameCell : ofGroup.length > 0 ? ofGroup : totals;
  if (isTotalBelow) return candidates.find((total) => isBefore(part, total)) ?? candidates[0];
  const before = candidates.filter((total) => isBefore(total, part));
  return (
    before.filter(({ cell }) => cell.row === part.cell.row).at(-1) ??
    before.filter(({ cell }) => cell.column === part.cell.column).at(-1) ??
    before.at(-1) ??
    candidates[0]
  );
}

function isSameCell({ cell: a }: Amount, { cell: b }: Amount): boolean {
  return a.row === b.row && a.column === b.column;
}

function isBefore({ cell: a }: Amount, { cell: b }: Amount): boolean {
  return a.row < b.row || (a.row === b.row && a.column < b.column);
}

/** Parts written after their total: 854万（高标准农田400万元，土地整治454万元）. */
function detailSums(budget: readonly Amount[]): BudgetSum[] {
  return budget.flatMap((total): readonly BudgetSum[] => {
    const parts = budget.filter(({ role, cell }) => role === 'detail' && cell === total.cell);
    return parts.length > 0 && total.role !== 'detail' ? [{ kind: 'detail', total, parts }] : [];
  });
}

/** 基本支出 500 with 人员经费 440 and 公用经费 50, only where each label occurs once and is therefore unambiguous. */
function basicOfItems(budget: readonly Amount[]): BudgetSum[] {
  const filled = budget.filter((amount) => !isBlankAmount(amount));
  const [basic, ...more] = filled.filter(({ role }) => role === 'basic');
  const items = filled.filter((item) => item.role === 'expense-item' && BY_PURPOSE.test(labelWords(item.label)));
  const people = items.filter(({ label }) => labelWords(label).startsWith('人员'));
  const isComplete = items.length === 2 && people.length === 1;
  return basic && more.length === 0 && isComplete ? [{ kind: 'items', total: basic, parts: items }] : [];
}

function unreadable(budget: readonly Amount[]): UnpairedAmounts[] {
  return budget
    .filter((amount) => COMPARED.includes(amount.role) && moneyIn(amount, null) === null)
    .map((amount) => ({
      kind: 'unreadable',
      cells: [amount.cell],
      message: `“${spoken(amount)}”（${cellName(amount.cell)}）写的是“${amount.text}”，读不出金额，没有核对。请只填一个数。`,
    }));
}

/** Says that amounts that belong together have no total. */
export function withoutTotal(parts: readonly Amount[]): UnpairedAmounts {
  return {
    kind: 'no-total',
    cells: parts.map(({ cell }) => cell),
    message: `${parts.map(named).join('、')}填了金额，但没有找到它们的合计（如资金总额），没有核对。请填写资金总额。`,
  };
}

function withoutParts(total: Amount, parts: readonly Amount[]): UnpairedAmounts {
  return {
    kind: 'no-parts',
    cells: [total.cell, ...parts.map(({ cell }) => cell)],
    message: `${named(total)}填了金额，${parts.map(named).join('、')}却没有填，没有核对。请填写各项支出。`,
  };
}

function oneKindOnly(parts: readonly Amount[], totals: readonly Amount[]): readonly UnpairedAmounts[] {
  const total = totals.find((one) => !isBlankAmount(one));
  const kinds = new Set(parts.map(kindOf));
  if (!total || kinds.has('other-expenditure')) return [];
  // One kind may be the whole expenditure, and so may a part with the same amount as the total.
  if (parts.some((part) => total.value === null || part.value?.eq(total.value))) return [];
  const missing = kinds.has('basic') ? '项目支出' : '基本支出';
  return [
    {
      kind: 'no-parts',
      cells: [total.cell, ...parts.map(({ cell }) => cell)],
      message: `${named(total)}之下只找到${parts.map(named).join('、')}，没有找到${missing}的金额，没有核对。`,
    },
  ];
}

function named(amount: Amount): string {
  return `“${spoken(amount)}”（${cellName(amount.cell)}）`;
}

function spoken({ label }: Amount): string {
  return labelWords(label) || label;
}

import { isBlankAmount, moneyIn } from '../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum, UnpairedAmounts } from '../../goals/goal-table';
import { cellName } from '../../workbook/area';
import { pattern } from '../../wording/lexicon/family';
import type { SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { ITEMS_BY_USE, ITEMS_OF_BASIC, ITEMS_OF_PROJECTS } from '../vocabulary/amount-words';
import { labelWords } from '../vocabulary/labels';
import { SPENDING_ROLES, sumsOfLines } from './line-sums';
import type { AmountLine } from './table-amounts';
import { treeSums } from './tree/tree-sums';

const EXPENDITURE_WHOLES: readonly (AmountRole | null)[] = ['total', 'expense-total'];
/** Amounts that must be numbers for the comparison. */
const COMPARED: readonly (AmountRole | null)[] = [...EXPENDITURE_WHOLES, ...SPENDING_ROLES, 'income-total'];

export interface BudgetSums {
  readonly sums: readonly BudgetSum[];
  readonly unpaired: readonly UnpairedAmounts[];
}

export const NO_SUMS: BudgetSums = { sums: [], unpaired: [] };

/** Pairs the wholes of a form with the parts that make them up; says where that was not possible. */
export function readSums(
  view: SheetView,
  budget: readonly Amount[],
  lines: readonly AmountLine[] = [],
  unnamed: readonly Amount[] = [],
): BudgetSums {
  const inLines = new Set(lines.flatMap(({ amounts }) => amounts.map(({ amount }) => amount.cell)));
  const byWords = sumsByWords(budget, lines);
  const byTree = treeSums(
    view,
    budget.filter(({ cell }) => !inLines.has(cell)),
    unnamed,
  );
  const isIn = (sums: readonly BudgetSum[], { total, kind }: BudgetSum): boolean =>
    sums.some((sum) => isSameCell(sum.total, total) && isSpent(sum.kind) === isSpent(kind));
  const isSaid = ({ cells: [cell] }: UnpairedAmounts, sums: readonly BudgetSum[]): boolean =>
    sums.some(({ total }) => cell !== undefined && cellName(total.cell) === cellName(cell));
  const sums = [...byWords.sums.filter((sum) => !isIn(byTree.sums, sum)), ...byTree.sums];
  return {
    sums,
    unpaired: [
      ...byWords.unpaired.filter((one) => !isSaid(one, byTree.sums)),
      ...byTree.unpaired.filter((one) => !isSaid(one, sums)),
    ],
  };
}

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
  const isPaired = sums.some(({ kind }) => kind === 'expenditure');
  const hasWhole = totals.some((total) => !isBlankAmount(total));
  if (!isPaired && !hasWhole && filled.length > 0 && hasBothKinds(parts)) unpaired.push(withoutTotal(filled));
  else if (!isPaired && hasWhole && filled.length > 0 && !hasBothKinds(parts))
    unpaired.push(...oneKindOnly(filled, totals));
  const all = withLines(sums, sumsOfLines(lines));
  const ofItems = basicOfItems(budget).filter((sum) => !all.some(({ total }) => isSameCell(total, sum.total)));
  return { sums: [...all, ...ofItems], unpaired };
}

/** 资金来源 120 above, 资金结构 without an amount: what comes in is what is spent. */
function wholeElsewhere(owners: ReadonlyMap<Amount, readonly Amount[]>): Amount | null {
  const filled = [...owners].filter(([total]) => !isBlankAmount(total));
  const [only] = filled;
  return only && filled.length === 1 && only[1].length === 0 ? only[0] : null;
}

/** Where both say what a total is made of, the line knows all of its parts: 其他 beside 基本支出 and 项目支出, too. */
function withLines(sums: readonly BudgetSum[], ofLines: readonly BudgetSum[]): readonly BudgetSum[] {
  const isInLine = ({ total, parts }: BudgetSum): boolean => parts.every(({ cell }) => cell.row === total.cell.row);
  const isKnown = (sum: BudgetSum, others: readonly BudgetSum[]): boolean =>
    others.some(({ total }) => isSameCell(total, sum.total));
  const others = sums.filter((sum) => !(sum.kind === 'expenditure' && isInLine(sum) && isKnown(sum, ofLines)));
  return [...others, ...ofLines.filter((sum) => !isKnown(sum, others))];
}

/**
 * The kinds of expenditure; where one of the two has no amount of its own, the items that it is known to be made of. A
 * list of nothing but items is compared in several ways (rule sum/expense-items).
 */
function partsOf(budget: readonly Amount[]): readonly Amount[] {
  const kinds = budget.filter(isKind);
  const items = budget.filter((amount) => isKind(amount) || itemKindOf(amount) !== null);
  return kinds.length > 0 && hasBothKinds(items) ? items : kinds;
}

/** 基本支出 and 项目支出, and in their place the parts that stand under them: 人员经费 under 基本支出. */
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

/** 人员类 belongs to 基本支出, 特定目标类 to 项目支出, wherever they stand. */
function itemKindOf({ role, label }: Amount): AmountRole | null {
  const words = role === 'expense-item' ? labelWords(label) : '';
  if (OF_PROJECTS.test(words)) return 'project';
  return BY_PURPOSE.test(words) || BY_USE.test(words) ? 'basic' : null;
}

/** 人员经费 counts only where 基本支出 has no amount of its own, and 工资福利 only where 人员经费 has none. */
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

/** What is spent; where a form names only its income, that must be spent. */
function totalsOf(budget: readonly Amount[]): readonly Amount[] {
  const totals = budget.filter(({ role }) => EXPENDITURE_WHOLES.includes(role));
  if (totals.length > 0) return totals;
  return budget.filter(({ role }) => role === 'income-total' || role === 'task-total');
}

/** A list that begins with its parts and ends with its total. */
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

/** 854万（高标准农田400万元，土地整治454万元） */
function detailSums(budget: readonly Amount[]): BudgetSum[] {
  return budget.flatMap((total): readonly BudgetSum[] => {
    const parts = budget.filter(({ role, cell }) => role === 'detail' && cell === total.cell);
    return parts.length > 0 && total.role !== 'detail' ? [{ kind: 'detail', total, parts }] : [];
  });
}

/** 基本支出 500, of which 人员经费 440 and 公用经费 50; only where each stands once, so that nothing else can be meant. */
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

function withoutTotal(parts: readonly Amount[]): UnpairedAmounts {
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
  // One kind may be all there is; so may a part that stands there for the whole of a project.
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

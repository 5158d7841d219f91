import { findMismatch } from '../../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum, UnpairedAmounts } from '../../../goals/goal-table';
import { cellName } from '../../../workbook/area';
import type { SheetView } from '../../sheet/sheet-view';
import { labelWords } from '../../vocabulary/labels';
import { WHOLE_ROLES } from '../amount-at';
import type { Entry, EntryKind } from './amount-entry';
import { amountLists, type AmountList } from './amount-lists';
import { mayHold } from './place-costs';
import { isWrong, oneForTwo, outcomeOfSum, treesOf, type Series, type Tree, type TreeSum } from './amount-tree';

interface TreeSums {
  readonly sums: readonly BudgetSum[];
  readonly unpaired: readonly UnpairedAmounts[];
}

/**
 * Cost difference that rules out another reading in which fewer sums are wrong. Otherwise a wrong sum is not reported.
 */
const MARGIN = 1;
const MARGIN_OF_MIXED = 2;
/** The same for a reading that gives the parts to another total. */
const MARGIN_OF_WHOLES = 3;

/** The sums in the lists of a form, on all levels and in all columns. */
export function treeSums(view: SheetView, budget: readonly Amount[], unnamed: readonly Amount[]): TreeSums {
  const sums: BudgetSum[] = [];
  const unpaired: UnpairedAmounts[] = [];
  for (const list of amountLists(view, budget, unnamed)) {
    const trees = treesOf(
      list.entries,
      list.columns.map(({ series }) => series),
    );
    const [best] = trees;
    for (const sum of (best?.sums ?? []).map((one) => ofOneSide(one, list.entries))) {
      for (const [at, { amounts: inColumn, series }] of list.columns.entries()) {
        const total = inColumn[sum.whole];
        const parts = sum.parts.flatMap((part) => inColumn[part] ?? []);
        const outcome = outcomeOfSum(sum, series);
        if (!total || outcome === 'blank') continue;
        if (parts.length < 2 && (outcome !== 'over' || !isPlausible(sum, list.entries))) continue;
        const found: BudgetSum = { kind: kindOf(sum, list.entries), total, parts };
        if (!findMismatch(total, [parts])) sums.push(found);
        else if (closesList(parts)) sums.push(found);
        else if (list.isOfStrangers === true) unpaired.push(notSure(found));
        else if (sum.isOpen && outcome === 'short') continue;
        else if (outcome === 'short' && mayBelongElsewhere(sum, series, list.entries, trees))
          unpaired.push(notSure(found));
        else if (isCertain(sum, at, list, trees)) sums.push(found);
        // Sums of known labels alone are compared by rules that report on them.
        else if (!isByLabels(sum, list.entries)) unpaired.push(notSure(found));
      }
    }
  }
  return { sums, unpaired };
}

/** Income and expenses stand side by side: one's total is no part of the other's. */
const OTHER_SIDE: Partial<Record<AmountRole, AmountRole>> = {
  'income-total': 'expense-total',
  'expense-total': 'income-total',
};

function ofOneSide(sum: TreeSum, entries: readonly Entry[]): TreeSum {
  const role = entries[sum.whole]?.amount.role;
  const other = role ? OTHER_SIDE[role] : undefined;
  return other ? { ...sum, parts: sum.parts.filter((part) => entries[part]?.amount.role !== other) } : sum;
}

const CLOSES_A_LIST = /^其[他它]/;

/** 会议费 | 印刷费 | 其他: a list that ends in everything else is complete. */
export function closesList(parts: readonly Amount[]): boolean {
  return parts.length > 2 && CLOSES_A_LIST.test(labelWords(parts.at(-1)?.label ?? ''));
}

/** One part alone, larger than the whole, is wrong only where it can be nothing else. */
function isPlausible({ whole, parts }: TreeSum, entries: readonly Entry[]): boolean {
  const over = entries[whole]?.kind ?? 'unknown';
  return parts.every((part) => mayHold(over, entries[part]?.kind ?? 'unknown'));
}

function isByLabels({ whole, parts }: TreeSum, entries: readonly Entry[]): boolean {
  return WHOLE_ROLES.includes(entries[whole]?.amount.role) && parts.every((part) => entries[part]?.kind !== 'unknown');
}

function isCertain(sum: TreeSum, column: number, list: AmountList, trees: readonly Tree[]): boolean {
  const isProven = list.columns.some(
    ({ series }, at) => at !== column && sum.parts.length > 1 && outcomeOfSum(sum, series) === 'right',
  );
  if (isProven) return true;
  const series = list.columns[column]?.series;
  const [best] = trees;
  if (!series || !best) return false;
  // The sum holds without the parts with unknown labels, so these are probably not parts.
  const known = sum.parts.filter((part) => list.entries[part]?.kind !== 'unknown');
  if (outcomeOfSum({ ...sum, parts: known }, series) === 'right') return false;
  const wrongIn = (tree: Tree): number =>
    tree.sums.filter((one) => isWrong(one, series)).length - oneForTwo(tree.sums, series);
  // Not certain when another reading is nearly as likely and has fewer wrong sums.
  const margin = list.isMixed ? MARGIN_OF_MIXED : MARGIN;
  return !trees.some((tree) => tree.cost - best.cost < margin && wrongIn(tree) < wrongIn(best));
}

/** True when the parts may as well belong to a total that is large enough: 本级 and 上级 below 项目支出, or the whole. */
function mayBelongElsewhere(
  { whole, parts }: TreeSum,
  series: Series,
  entries: readonly Entry[],
  trees: readonly Tree[],
): boolean {
  if (entries[whole]?.kind !== 'whole') return false;
  const [best] = trees;
  const near = trees.filter(({ cost }) => best && cost - best.cost < MARGIN_OF_WHOLES);
  const isOther = (other: TreeSum): boolean =>
    other.whole !== whole && other.parts.join(' ') === parts.join(' ') && outcomeOfSum(other, series) !== 'over';
  return near.some(({ sums }) => sums.some(isOther));
}

/** Kinds of expenditure (by type), of uses, and of sources that can have parts themselves. */
const EXPENDITURE: readonly EntryKind[] = ['basic', 'project', 'other-expenditure'];
const USES: readonly EntryKind[] = ['purpose', 'use', 'item'];
const WITH_SOURCES: readonly EntryKind[] = ['fiscal', 'budget', 'level', 'other-funds', 'carry-over'];

function kindOf({ whole, parts }: TreeSum, entries: readonly Entry[]): BudgetSum['kind'] {
  const own = entries[whole]?.kind ?? 'unknown';
  if (own !== 'whole') return WITH_SOURCES.includes(own) ? 'sources' : 'items';
  const kinds = parts.map((part) => entries[part]?.kind ?? 'unknown');
  if (kinds.some((kind) => EXPENDITURE.includes(kind)) || kinds.every((kind) => kind === 'unknown'))
    return 'expenditure';
  return kinds.some((kind) => USES.includes(kind)) ? 'items' : 'sources';
}

/** Says that the parts were not compared with the total, because it is not certain that they are its parts. */
export function notSure({ total, parts }: BudgetSum): UnpairedAmounts {
  const names = parts.map((part) => `“${labelWords(part.label)}”（${cellName(part.cell)}）`).join('、');
  return {
    kind: 'unreadable',
    cells: [total.cell, ...parts.map(({ cell }) => cell)],
    message: `“${labelWords(total.label)}”（${cellName(total.cell)}）没有和各项核对：${names}加起来和它不相等，说不清是不是都算它的一项。`,
  };
}

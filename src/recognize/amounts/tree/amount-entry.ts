import type { Amount, AmountRole } from '../../../goals/goal-table';
import { FUND_BUDGETS, GOVERNMENT_LEVELS } from '../../../wording/lexicon/funds';
import { isOneOf, pattern } from '../../../wording/lexicon/family';
import { squeeze } from '../../../wording/plain-text';
import type { SheetView } from '../../sheet/sheet-view';
import { amountRole } from '../../vocabulary/amount-labels';
import {
  BUDGETING,
  CARRIED_OVER,
  ITEMS_BY_USE,
  ITEMS_OF_BASIC,
  LEAD_INS,
  LEFT_FOR_NEXT,
  NEVER_ALL_PARTS,
  SUM_WORDS,
  WHOLES as WHOLE_WORDS,
  ENDS_OF_THE_YEAR,
} from '../../vocabulary/amount-words';
import { labelWords, ENDS_AS_SUM } from '../../vocabulary/labels';
import { WHOLE_ROLES } from '../amount-at';

/** The kind of an amount by its label. It decides which amounts can be its parts, and of which it can be a part. */
export type EntryKind =
  /** 资金总额, 收入合计 */
  | 'whole'
  /** 财政拨款 */
  | 'fiscal'
  /** 一般公共预算 */
  | 'budget'
  /** 中央资金, 省级 */
  | 'level'
  | 'other-funds'
  | 'carry-over'
  | 'basic'
  | 'project'
  | 'other-expenditure'
  /** 人员经费, 公用经费 */
  | 'purpose'
  /** 工资福利支出 */
  | 'use'
  /** 特定目标类 */
  | 'item'
  /** 2026年预算 below 项目总投资 */
  | 'period'
  /** 年末结转和结余 */
  | 'left-over'
  | 'unknown';

/** An amount of a list, with everything in its spelling that shows its place in the tree. */
export interface Entry {
  readonly amount: Amount;
  readonly kind: EntryKind;
  /** Rank of its numbering: 一、 comes before （一） before 1. before （1） before ①; null without a number. */
  readonly rank: number | null;
  /** 其中：… */
  readonly isItem: boolean;
  /** 合计, 收入总计 */
  readonly isSum: boolean;
  /** 资金总额, 项目支出合计 */
  readonly saysWhole: boolean;
  /** 小计 of its own group. */
  readonly isSubtotal: boolean;
  /** A part that never stands for all of a total: 三公经费, 政府采购. */
  readonly isNeverAll: boolean;
  readonly column: number;
  /** Number of spaces before the label; in a sentence, the number of brackets open before it. */
  readonly indent: number;
}

export function entryOf(
  view: SheetView,
  amount: Amount,
  nesting: number,
  isAmount: (row: number, column: number) => boolean,
): Entry {
  const { labelCell } = amount;
  const raw = labelCell === null ? amount.label : view.rawText(labelCell.row, labelCell.column);
  const words = labelWords(amount.label);
  const kind = kindOf(amount, words);
  const isInCell = labelCell !== null && labelCell.row === amount.cell.row && labelCell.column === amount.cell.column;
  return {
    amount,
    kind,
    rank: rankOf(view, amount, isAmount),
    isItem: BEGINS_PARTS.test(squeeze(amount.label)),
    isSum: ENDS_AS_SUM.test(words),
    saysWhole: kind === 'whole' || SAYS_WHOLE.test(words),
    isSubtotal: kind !== 'whole' && isSum(words),
    isNeverAll: NEVER_ALL.test(words),
    // 小计 stands for its group, whose label is one column further left.
    column: (labelCell?.column ?? 0) - (isSum(words) && amount.group !== null ? 1 : 0),
    indent: isInCell ? nesting : (/^\s*/.exec(raw)?.[0].length ?? 0),
  };
}

const BEGINS_PARTS = pattern`^(?:[(]?[\d一二三四五六七八九十]+[)、.])?${LEAD_INS}`;
const NEVER_ALL = pattern`${NEVER_ALL_PARTS}`;
const BY_LEVEL = pattern`${GOVERNMENT_LEVELS}|[省市县区州乡镇]财政|^[省市县区州乡镇](?:级|本级)?${BUDGETING}?$`;
const BY_BUDGET = pattern`${FUND_BUDGETS}`;
const BY_PURPOSE = pattern`^${ITEMS_OF_BASIC}`;
const BY_USE = pattern`^${ITEMS_BY_USE}`;
const SAYS_WHOLE = pattern`${WHOLE_WORDS}$`;
const isSum = isOneOf(SUM_WORDS);

const FOR_NEXT_YEAR = pattern`^${[...LEFT_FOR_NEXT, ...ENDS_OF_THE_YEAR]}.*${CARRIED_OVER}|^${CARRIED_OVER}.*${LEFT_FOR_NEXT}`;

/** 结转下年, 年末结转和结余: with what is spent it makes up 支出总计. */
export function isLeftOver(words: string): boolean {
  return FOR_NEXT_YEAR.test(words);
}

const SOURCES: readonly (AmountRole | null)[] = ['fiscal', 'other-funds', 'carry-over'];

function kindOf({ role, label }: Amount, words: string): EntryKind {
  if (WHOLE_ROLES.includes(role)) return 'whole';
  const named = role === 'income-item' || role === 'expense-item' ? (amountRole(label) ?? role) : role;
  // 本级资金 that is a part of 项目支出 is no source.
  const own = role === 'expense-item' && SOURCES.includes(named) ? role : named;
  if (own === 'fiscal') return BY_LEVEL.test(words) ? 'level' : BY_BUDGET.test(words) ? 'budget' : 'fiscal';
  if (own === 'expense-item') return BY_PURPOSE.test(words) ? 'purpose' : BY_USE.test(words) ? 'use' : 'item';
  if (isLeftOver(words)) return 'left-over';
  if (own === 'other-funds' || own === 'income-item') return 'other-funds';
  if (own === 'carry-over' || own === 'basic' || own === 'project' || own === 'other-expenditure') return own;
  return 'unknown';
}

/** The usual numbering of Chinese documents, the highest level first. */
const NUMBERS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}(?:[、.．:：]|$)/,
  /^[(（][一二三四五六七八九十]{1,3}[)）]/,
  /^\d{1,2}(?:[、.．](?!\d)|$)/,
  /^\d{1,2}\.\d{1,2}(?![\d.])/,
  /^\d{1,2}\.\d{1,2}\.\d{1,2}(?!\d)/,
  /^[(（]\d{1,2}[)）]/,
  /^\d{1,2}[)）]/,
  /^[①-⑳]/,
];

function rankOf(
  view: SheetView,
  { label, labelCell }: Amount,
  isAmount: (row: number, column: number) => boolean,
): number | null {
  const own = rankIn(squeeze(label).replace(BEGINS_PARTS, '')) ?? rankIn(squeeze(label));
  if (own !== null || labelCell === null || labelCell.column === view.left) return own;
  if (isAmount(labelCell.row, labelCell.column - 1)) return null;
  const before = view.plain(labelCell.row, labelCell.column - 1);
  return before.length <= LONGEST_NUMBER ? rankIn(before) : null;
}

const LONGEST_NUMBER = 5;

function rankIn(text: string): number | null {
  const rank = NUMBERS.findIndex((number) => number.test(text));
  return rank < 0 ? null : rank;
}

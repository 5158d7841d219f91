import { sameCell } from '../../../workbook/area';
import { pattern } from '../../../wording/lexicon/family';
import { EXPENDITURE_WORDS, INCOME_WORDS, WHOLE_YEARS } from '../../vocabulary/amount-words';
import { labelWords } from '../../vocabulary/labels';
import type { Entry, EntryKind } from './amount-entry';

/** Cost of an amount (inner key) as a part of another (outer key); pairs not listed cost {@link STRANGE}. */
const HOLDS: Readonly<Record<EntryKind, Readonly<Partial<Record<EntryKind, number>>>>> = {
  whole: {
    whole: 2,
    fiscal: 0,
    budget: 0.3,
    level: 0.3,
    'other-funds': 0,
    'carry-over': 0,
    basic: 0,
    project: 0,
    'other-expenditure': 0,
    purpose: 0.5,
    use: 0.6,
    item: 0.4,
    period: 0,
    'left-over': 0.3,
    unknown: 0.6,
  },
  fiscal: { fiscal: 1, budget: 0, level: 0, 'carry-over': 1.2, unknown: 1.2, basic: 2, project: 2, 'other-funds': 3 },
  budget: { budget: 2, level: 0.5, fiscal: 1, unknown: 1.5, 'carry-over': 2 },
  level: { level: 2.5, budget: 0.8, fiscal: 1.5, unknown: 1.5 },
  'other-funds': { 'other-funds': 0.6, unknown: 1.2, 'carry-over': 2.5 },
  'carry-over': { fiscal: 1, budget: 1, level: 1.5, 'other-funds': 1.5, unknown: 2 },
  basic: { purpose: 0, use: 0, item: 1, unknown: 1.2, 'other-expenditure': 2.5, basic: 2.5 },
  project: { item: 0, unknown: 0.5, project: 1, 'other-expenditure': 1.5, use: 1.2, level: 1, fiscal: 1.5, purpose: 3 },
  'other-expenditure': { unknown: 1.2 },
  purpose: { use: 0.2, project: 7, purpose: 2, item: 2, unknown: 1.2 },
  use: { unknown: 1.5 },
  item: { unknown: 1, item: 0.8, project: 1 },
  'left-over': { unknown: 2 },
  period: { fiscal: 0.5, level: 0.5, 'other-funds': 0.5, basic: 0.5, project: 0.5, unknown: 1 },
  unknown: { unknown: 1, level: 1.5, fiscal: 1.5, 'other-funds': 2, item: 2 },
};
const STRANGE = 4.5;
const PLAUSIBLE = 1.2;

/** True when an amount may well be a part of the other, as far as both labels say. */
export function mayHold(over: EntryKind, part: EntryKind): boolean {
  return (HOLDS[over][part] ?? STRANGE) <= PLAUSIBLE;
}

/** Up to this cost an amount is a likely part of the other. */
const CAN_HOLD = 0.2;

/** Costs of signs against a reading. */
const AGAINST_NUMBERS = 5;
const AGAINST_COLUMNS = 4;
/** Pairs of labels and amounts fill their rows from the left, wherever the whole stands. */
const LEFT_OF_WHOLE = 1.5;
const SAME_COLUMN = 0.5;
const NO_SIGN = 3;
/** Cost of 本年收入 as a part of 收入总计. */
const IS_OF_YEAR = 0.3;
/** Cost of a part that is of the same kind as its whole and stands where the next part of the same whole would. */
const LIKE = 2;
const LEAVES = 7;
/** Cost of 上年结转 outside the total; it may stand beside the year's budget. */
const LEAVES_APART = 3;
const LEAVES_EASILY = 1.5;
const LEAVES_UNKNOWN = 4.8;
/** Cost of a part that follows another part of the same parent. */
const GOES_ON = 0.3;
const NOT_ITEM_OF_BEFORE = 3;
const PART_OF_ITEM = 2.5;
const ANOTHER_GROUP = 3;
const PASSED = 1.5;
/** Cost of 合计 at the end of a list that it does not add up. */
const SUM_OF_NOTHING = 4.5;
/** The same where the amounts above it stand as one list, with nothing to part them. */
const SUM_OF_NO_LIST = 6.5;
/** In a sentence, what stands in brackets behind an amount is a part of that one. */
const OUT_OF_BRACKETS = 3;
const OUT_OF_TEXT = 5;
/** Behind 其中 an amount may be a part of whatever stands before. */
const LED_IN = 1.5;

interface Path {
  readonly parents: readonly number[];
  readonly path: readonly number[];
}

/** Cost of reading the entry as a part of `parent`, which must lie on the path of open entries. */
export function costOfPlace(entries: readonly Entry[], index: number, parent: number, { parents, path }: Path): number {
  const entry = entries[index];
  const over = entries[parent];
  const before = entries[index - 1];
  if (!entry || !over || !before) return 0;
  const goesOn = parents[index - 1] === parent && over.kind !== 'whole';
  const strange = ownCost(entries, index, over);
  const own = goesOn ? Math.min(strange, strange > LED_IN ? LED_IN : GOES_ON) : strange;
  return (
    own +
    costOfNumber(entries, entry, parent, path) +
    costOfLead(entries, index, parent, parents) +
    costOfLayout(entry, over, own, goesOn) +
    (goesOn ? 0 : costOfLikeness(entry, over)) +
    costOfBrackets(entry, before, over) +
    costOfAnotherText(entry, over) +
    costOfPassing(entries, entry, parent, path)
  );
}

function ownCost(entries: readonly Entry[], index: number, over: Entry): number {
  const entry = entries[index];
  if (!entry) return 0;
  const cost = isOfYear(entry, over) ? IS_OF_YEAR : (HOLDS[over.kind][entry.kind] ?? STRANGE);
  // Without 基本支出, its items are parts of the total.
  const isItem = entry.kind === 'purpose' || entry.kind === 'use' || entry.kind === 'item';
  const isApart = !entries.slice(0, index).some(({ kind }) => kind === 'basic' || kind === 'project');
  if (over.kind === 'whole' && isItem && isApart) return entry.kind === 'use' ? 0.3 : 0;
  return entry.isItem ? Math.min(cost, LED_IN) : cost;
}

/** Cost of labels further left than the entry's that lie between it and its parent. */
function costOfPassing(entries: readonly Entry[], entry: Entry, parent: number, path: readonly number[]): number {
  const passed = path.slice(0, path.indexOf(parent));
  return passed.filter((at) => (entries[at]?.column ?? 0) < entry.column).length * PASSED;
}

/** Cost of an entry without a parent: the first one, another total, or an unrelated amount. */
export function costOfRoot(entries: readonly Entry[], index: number, parents: readonly number[]): number {
  const entry = entries[index];
  if (!entry || index === 0) return 0;
  if (entry.kind === 'whole') {
    const isOfGrand = entries.slice(0, index).some((before) => isOfYear(entry, before));
    return (entry.isItem || isOfGrand ? 3 : 0.3) + costOfEmptySum(entries, index);
  }
  const unknown = entry.isNeverAll ? LEAVES_EASILY : LEAVES_UNKNOWN;
  const isCarried = entry.kind === 'carry-over';
  const isOfSum = isCarried && entries.slice(0, index).some(addsCarryOver);
  const known = isOfSum ? LEAVES : entry.isNeverAll ? LEAVES_EASILY : isCarried ? LEAVES_APART : LEAVES;
  const leaves = isStray(entries, index, parents) ? (entry.kind === 'unknown' ? unknown : known) : 0.3;
  const { rank } = entry;
  const isAgainstNumbers =
    rank !== null &&
    (parents.some((parent, at) => parent >= 0 && entries[at]?.rank === rank) ||
      entries.slice(0, index).some((outer) => outer.rank !== null && outer.rank < rank));
  return leaves + (entry.isItem ? NOT_ITEM_OF_BEFORE : 0) + (isAgainstNumbers ? AGAINST_NUMBERS : 0);
}

/** 收入总计 beside 本年收入 is that and what is left of the year before. */
function addsCarryOver({ kind, amount }: Entry): boolean {
  return kind === 'whole' && labelWords(amount.label).endsWith('总计');
}

/** 本年收入 below 收入总计 in the same column. */
function isOfYear(entry: Entry, over: Entry): boolean {
  return (
    addsCarryOver(over) &&
    OF_YEAR.test(labelWords(entry.amount.label)) &&
    over.amount.cell.column === entry.amount.cell.column
  );
}

const OF_YEAR = pattern`^${WHOLE_YEARS}(?:${INCOME_WORDS}|${EXPENDITURE_WORDS})`;

function costOfEmptySum(entries: readonly Entry[], index: number): number {
  const entry = entries[index];
  const [first, ...others] = entries.slice(0, index);
  if (!entry?.isSum || !first) return 0;
  const isPlain = ({ kind, isItem, column, indent, rank }: Entry): boolean =>
    kind !== 'whole' && !isItem && column === first.column && indent === first.indent && rank === first.rank;
  return others.length > 0 && [first, ...others].every(isPlain) ? SUM_OF_NO_LIST : SUM_OF_NOTHING;
}

/** A number of something else among the parts of a whole. */
export function isStray(entries: readonly Entry[], index: number, parents: readonly number[]): boolean {
  const entry = entries[index];
  if (!entry || entry.kind === 'whole') return false;
  return parents.some((parent, at) => {
    const root = parent < 0 ? entries[at] : undefined;
    if (root && root.kind !== 'whole' && entry.rank !== null && entry.rank === root.rank) return false;
    return root !== undefined && (root.saysWhole || (HOLDS[root.kind][entry.kind] ?? STRANGE) <= CAN_HOLD);
  });
}

/** Cost against the numbering: （1） should be a part of the last 1. */
function costOfNumber(
  entries: readonly Entry[],
  { rank, isItem }: Entry,
  parent: number,
  path: readonly number[],
): number {
  const numbered = path.filter((at) => entries[at]?.rank !== null);
  if (rank === null) {
    // An entry without a number continues the last numbered one, or follows all of them.
    const outer = path.indexOf(parent) > Math.max(-1, ...numbered.map((at) => path.indexOf(at)));
    return outer && numbered.length > 0 && !isItem ? 1.2 : 0;
  }
  const over = numbered.find((at) => (entries[at]?.rank ?? rank) < rank);
  const same = numbered.filter((at) => entries[at]?.rank === rank).at(-1);
  if (over !== undefined) return parent === over ? 0 : AGAINST_NUMBERS;
  if (same === undefined) return 0;
  return path.indexOf(parent) > path.indexOf(same) ? 0 : AGAINST_NUMBERS;
}

/**
 * Cost against 其中：, which begins the parts of the entry before it; later entries without it continue these parts or
 * follow them.
 */
function costOfLead(entries: readonly Entry[], index: number, parent: number, parents: readonly number[]): number {
  const entry = entries[index];
  const before = entries[index - 1];
  if (!entry || !before) return 0;
  if (entry.isItem) {
    if (parent === index - 1) return 0;
    // Every part can carry the word: 其中：财政拨款, 其中：其他资金.
    return before.isItem && parents[index - 1] === parent ? 0.2 : NOT_ITEM_OF_BEFORE;
  }
  return before.isItem && parent === index - 1 ? PART_OF_ITEM : 0;
}

/** A sentence says all that its amounts are made of: 年初预算580，其中基本支出330 over 调整预算600，其中基本支出340. */
function costOfAnotherText({ amount }: Entry, over: Entry): number {
  const isInText = over.amount.labelCell !== null && sameCell(over.amount.labelCell, over.amount.cell);
  return isInText && over.kind !== 'whole' && !sameCell(amount.cell, over.amount.cell) ? OUT_OF_TEXT : 0;
}

function costOfBrackets(entry: Entry, before: Entry, over: Entry): number {
  const isOneText =
    entry.amount.cell.row === before.amount.cell.row && entry.amount.cell.column === before.amount.cell.column;
  return isOneText && entry.indent > before.indent && over !== before ? OUT_OF_BRACKETS : 0;
}

/** Two of a kind side by side or one below the other, of which nothing says that one holds the other: 事业收入, 其他收入. */
function costOfLikeness(entry: Entry, over: Entry): number {
  if (entry.kind !== over.kind || entry.isItem || over.isSum || entry.rank !== over.rank) return 0;
  const isBelow = entry.column === over.column && entry.indent === over.indent;
  const isBeside = entry.amount.cell.row === over.amount.cell.row && !sameCell(entry.amount.cell, over.amount.cell);
  return isBelow || isBeside ? LIKE : 0;
}

function costOfLayout(entry: Entry, over: Entry, own: number, goesOn: boolean): number {
  const group = entry.amount.group;
  let cost = 0;
  if (entry.column < over.column || (entry.column === over.column && entry.indent < over.indent))
    cost += over.kind === 'whole' ? LEFT_OF_WHOLE : AGAINST_COLUMNS;
  else if (
    entry.column === over.column &&
    entry.indent === over.indent &&
    over.kind !== 'whole' &&
    !goesOn &&
    !entry.isItem
  ) {
    // Same column and indent: only the labels could show that one is a part of the other.
    if (own > 0 && (entry.rank === null || entry.rank === over.rank)) cost += own < 1 ? SAME_COLUMN : NO_SIGN;
  }
  const isGroupOfOver = over.isSubtotal || over.kind === 'whole' || over.column < entry.column;
  if (group !== null && over.amount.group !== null && group !== over.amount.group && !isGroupOfOver)
    cost += ANOTHER_GROUP;
  if (over.isSubtotal && over.amount.group !== null && group !== over.amount.group) cost += ANOTHER_GROUP;
  return cost;
}

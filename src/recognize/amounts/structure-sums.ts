import { findMismatch, isBlankAmount, namesGovernmentLevel } from '../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum, UnpairedAmounts } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import { cellName } from '../../workbook/area';
import { LEAD_INS, NAMES_OF_MONEY, KINDS_OF_PLACE, WHOLES } from '../vocabulary/amount-words';
import { labelWords } from '../vocabulary/labels';

const WHOLE_ROLES: readonly (AmountRole | null)[] = ['total', 'expense-total', 'income-total'];
const SOURCE_ROLES: readonly (AmountRole | null)[] = ['fiscal', 'other-funds', 'carry-over', 'income-item'];
const SPENT_ROLES: readonly (AmountRole | null)[] = ['basic', 'project', 'other-expenditure', 'expense-item'];
const SAYS_WHOLE = pattern`${WHOLES}$`;
const IS_MONEY = pattern`${NAMES_OF_MONEY}|^[一-龥]{1,5}${KINDS_OF_PLACE}$`;
const BEGINS_PARTS = pattern`^${LEAD_INS}`;

export interface StructureSums {
  readonly sums: readonly BudgetSum[];
  readonly unpaired: readonly UnpairedAmounts[];
}

/**
 * Sums that the place of the amounts tells, where some of their labels are not known: under a whole, in the rows that
 * follow it without a gap, every amount is a part.
 */
export function structureSums(budget: readonly Amount[], unnamed: readonly Amount[]): StructureSums {
  const all = [...budget, ...unnamed].sort(inReadingOrder);
  const sums: BudgetSum[] = [];
  const unpaired: UnpairedAmounts[] = [];
  for (const [index, whole] of all.entries()) {
    if (!isWhole(whole) || isBlankAmount(whole)) continue;
    const parts = partsAfter(whole, all.slice(index + 1));
    const unknown = parts.filter((part) => unnamed.includes(part));
    const known = parts.filter((part) => !unnamed.includes(part) && !isBlankAmount(part));
    if (unknown.length === 0 || !arePlausible(known, unknown)) continue;
    const found = waysToAdd(known, unknown).find((reading) => reading.length > 1 && !findMismatch(whole, [reading]));
    const kind = known.some(({ role }) => SOURCE_ROLES.includes(role)) ? 'sources' : 'expenditure';
    const isRepeated = parts.some((part) => !isBlankAmount(part) && !findMismatch(whole, [[part]]));
    if (found) sums.push({ kind, total: whole, parts: parts.filter((part) => found.includes(part)) });
    // The whole again, by another name or in another unit.
    else if (isRepeated) continue;
    else if (isFlat(known) && parts.length > 1 && unknown.every((part) => isInLine(part, whole, parts)))
      sums.push({ kind, total: whole, parts });
    else unpaired.push(notKnown(whole, unknown));
  }
  return { sums, unpaired };
}

function isWhole({ role, label }: Amount): boolean {
  return (
    WHOLE_ROLES.includes(role) || ((role === 'fiscal' || role === 'other-funds') && SAYS_WHOLE.test(labelWords(label)))
  );
}

/** The amounts behind a whole up to the next one, or to a row without any. */
function partsAfter(whole: Amount, behind: readonly Amount[]): readonly Amount[] {
  const parts: Amount[] = [];
  let row = whole.cell.row;
  for (const amount of behind) {
    if (isWhole(amount) || amount.cell.row > row + 1) break;
    row = amount.cell.row;
    if (amount.role !== 'past' && amount.role !== 'task' && amount.role !== 'detail') parts.push(amount);
  }
  return parts;
}

/** Without a known part beside them, labels must speak of money or follow 其中. */
function arePlausible(known: readonly Amount[], unknown: readonly Amount[]): boolean {
  if (known.length > 0) return true;
  const [first] = unknown;
  return unknown.every(({ label }) => IS_MONEY.test(label)) || (first !== undefined && BEGINS_PARTS.test(first.label));
}

function waysToAdd(known: readonly Amount[], unknown: readonly Amount[]): readonly (readonly Amount[])[] {
  const sources = known.filter(({ role }) => SOURCE_ROLES.includes(role));
  const spent = known.filter(({ role }) => SPENT_ROLES.includes(role));
  const kinds = spent.filter(({ role }) => role !== 'expense-item');
  const byLevel = sources.filter(({ label }) => namesGovernmentLevel(label));
  return [
    known,
    [...known, ...unknown],
    unknown,
    sources,
    kinds,
    ...[sources, spent, kinds, byLevel, sources.filter((source) => !byLevel.includes(source))].map((reading) => [
      ...reading,
      ...unknown,
    ]),
  ];
}

/** No part can hold another: 财政拨款 over 中央资金, 基本支出 over 人员经费, sources beside kinds of expenditure. */
function isFlat(known: readonly Amount[]): boolean {
  const fiscal = known.filter(({ role }) => role === 'fiscal');
  const byLevel = fiscal.filter(({ label }) => namesGovernmentLevel(label));
  const isOneLayer = fiscal.length <= 1 || byLevel.length === fiscal.length;
  const isOneSide =
    !known.some(({ role }) => SOURCE_ROLES.includes(role)) || !known.some(({ role }) => SPENT_ROLES.includes(role));
  const hasItems = known.some(({ role }) => role === 'expense-item');
  const hasKinds = known.some(({ role }) => role === 'basic');
  const isNested = known.slice(1).some(({ label }) => BEGINS_PARTS.test(label));
  return isOneLayer && isOneSide && !isNested && !(hasItems && hasKinds);
}

/**
 * Parts stand below the whole, below or beside one another, or all in the row of the whole. A number that stands alone
 * beside the whole of a list below may be something else: 项目总投资 52000 | 已发行额度 10000 over 其中：专项债券.
 */
function isInLine(part: Amount, whole: Amount, parts: readonly Amount[]): boolean {
  const others = parts.filter((other) => other !== part);
  const isBesideWhole = part.cell.row === whole.cell.row;
  return (
    part.cell.column === whole.cell.column ||
    others.some(({ cell }) => cell.column === part.cell.column) ||
    others.some(({ cell }) => cell.row === part.cell.row && (!isBesideWhole || cell.row === whole.cell.row)) ||
    others.length === 0
  );
}

function notKnown(whole: Amount, unknown: readonly Amount[]): UnpairedAmounts {
  const names = unknown.map(({ label, cell }) => `“${labelWords(label)}”（${cellName(cell)}）`).join('、');
  return {
    kind: 'unreadable',
    cells: [whole.cell, ...unknown.map(({ cell }) => cell)],
    message: `“${labelWords(whole.label)}”（${cellName(whole.cell)}）没有和各项核对：不认识${names}，说不清算不算其中的一项。`,
  };
}

function inReadingOrder({ cell: a }: Amount, { cell: b }: Amount): number {
  return a.row - b.row || a.column - b.column;
}

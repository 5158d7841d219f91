import { isBlankAmount } from '../../goals/amount-sums';
import type { Amount, AmountRole, BudgetSum } from '../../goals/goal-table';
import { isOneOf, pattern } from '../../wording/lexicon/family';
import { amountRole } from '../vocabulary/amount-labels';
import { CAPITAL_ITEMS, ITEMS_BY_USE, LEAD_INS, NEVER_ALL_PARTS, SUM_WORDS } from '../vocabulary/amount-words';
import { labelWords } from '../vocabulary/labels';
import { SPENDING_ROLES } from './amount-at';
import type { AmountLine, LineAmount } from './table-amounts';

const WHOLE_ROLES: readonly (AmountRole | null)[] = ['total', 'income-total', 'expense-total'];
/** 其他 beside 基本支出 and 项目支出 is expenditure, whatever else it may be. */
const BESIDE_KINDS: readonly (AmountRole | null)[] = [...SPENDING_ROLES, 'other-funds'];
const SOURCES: readonly (AmountRole | null)[] = ['fiscal', 'other-funds', 'carry-over'];

/** The sums within each line of a table of amounts: 任务 | 基本支出 | 项目支出 | 合计, and 小计 with its parts. */
export function sumsOfLines(lines: readonly AmountLine[]): readonly BudgetSum[] {
  return lines.flatMap(({ amounts }) => {
    const outer = outerAmounts(amounts);
    // Below a heading that nobody knows stands a part that nobody can name.
    const isKnown = outer.every(({ columnRole, amount }) => columnRole !== null || isBlankAmount(amount));
    return [...(isKnown ? wholeOfLine(outer) : []), ...subtotals(amounts)];
  });
}

const isSumWord = isOneOf(SUM_WORDS);

/** The role of the heading that a column stands under, if it names a part: 基本支出 over 人员经费. */
function roleOver({ column: { parent } }: LineAmount): AmountRole | null {
  const role = parent ? (amountRole(parent.text) ?? null) : null;
  return SPENDING_ROLES.includes(role) || SOURCES.includes(role) ? role : null;
}

function isSubtotal({ column: { heading } }: LineAmount): boolean {
  return isSumWord(labelWords(heading.text));
}

function besides(amounts: readonly LineAmount[], one: LineAmount): readonly LineAmount[] {
  return amounts.filter(({ column }) => column.parent !== null && column.parent === one.column.parent);
}

/** The amounts that are parts of no other in the line; without a 小计 of its own, 本级 under 项目支出 counts as 项目支出. */
function outerAmounts(amounts: readonly LineAmount[]): readonly LineAmount[] {
  return amounts.flatMap((one) => {
    const over = roleOver(one);
    if (over === null || isSubtotal(one)) return [one];
    return besides(amounts, one).some(isSubtotal) ? [] : [{ ...one, columnRole: over }];
  });
}

function wholeOfLine(amounts: readonly LineAmount[]): readonly BudgetSum[] {
  const wholes = amounts.filter(({ columnRole }) => WHOLE_ROLES.includes(columnRole));
  const [whole] = wholes;
  if (!whole || wholes.length > 1 || isBlankAmount(whole.amount)) return [];
  const roles = amounts.map(({ columnRole }) => columnRole);
  if (roles.includes('basic') && roles.includes('project')) {
    return sumOf('expenditure', whole.amount, withRoles(amounts, BESIDE_KINDS));
  }
  const items = withRoles(amounts, ['expense-item']);
  if (items.length === amounts.length - 1 && new Set(items.map(isByUse)).size === 1) {
    return sumOf('items', whole.amount, items);
  }
  // 财政拨款 together with its parts is left to rule sum/fund-source, which tries several readings.
  const sources = withRoles(amounts, SOURCES);
  const isPlain = roles.filter((role) => role === 'fiscal').length === 1 && sources.length >= 2;
  return isPlain && sources.length === amounts.length - 1 ? sumOf('sources', whole.amount, sources) : [];
}

const BY_USE = pattern`^${[...ITEMS_BY_USE, ...CAPITAL_ITEMS]}`;

/** 工资福利支出 beside 商品和服务支出; 人员经费 is made up of such. */
function isByUse({ label }: Amount): boolean {
  return BY_USE.test(labelWords(label));
}

const NOT_ALL = pattern`^${LEAD_INS}|${NEVER_ALL_PARTS}`;

/** 小计 | 人员经费 | 公用经费 under 基本支出, 小计 | 中央 | 地方 under 财政拨款. */
function subtotals(amounts: readonly LineAmount[]): readonly BudgetSum[] {
  return amounts.flatMap((one) => {
    const over = roleOver(one);
    if (over === null || !isSubtotal(one) || isBlankAmount(one.amount)) return [];
    const items = besides(amounts, one).filter((item) => item !== one);
    if (items.some(({ column }) => NOT_ALL.test(column.heading.plain))) return [];
    return sumOf(
      SOURCES.includes(over) ? 'sources' : 'items',
      one.amount,
      items.map(({ amount }) => amount),
    );
  });
}

function withRoles(amounts: readonly LineAmount[], roles: readonly (AmountRole | null)[]): readonly Amount[] {
  return amounts.filter(({ columnRole }) => roles.includes(columnRole)).map(({ amount }) => amount);
}

function sumOf(kind: BudgetSum['kind'], total: Amount, parts: readonly Amount[]): readonly BudgetSum[] {
  return parts.length >= 2 && parts.some((part) => !isBlankAmount(part)) ? [{ kind, total, parts }] : [];
}

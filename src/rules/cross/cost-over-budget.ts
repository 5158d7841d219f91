import Big from 'big.js';
import { pattern } from '../../wording/lexicon/family';
import { MONEY_COMING_IN, PER_PIECE, SAVINGS, WHOLE_COSTS } from '../../wording/lexicon/expenses';
import type { Amount, GoalTable, Indicator } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import { valueCell } from '../../goals/indicator-cells';
import { isCostIndicator } from '../facts/level-kind';
import { formatMoney, isBlankAmount, moneyIn, spokenLabel } from '../facts/money';
import { inUnit, moneyTarget } from '../facts/money-target';
import { withPlainTotals } from '../facts/reconciliation';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import {
  defineRule,
  type ExampleCell,
  type Report,
  type RuleContext,
  type RuleExamples,
  type RuleReason,
} from '../kit/rule';

/** Names that speak of all the money, not of one item. */
const WHOLE_COST = pattern`${WHOLE_COSTS}`;
/** Money that is no expense of the project: prices, what is saved or earned, what is owned. */
const NO_EXPENSE = pattern`${PER_PIECE}|${SAVINGS}|${MONEY_COMING_IN}`;
/** A plan for some years is held against the total of these years. */
const SLACK = '1.0001';

const BENEFIT: ExampleIndicator = ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'];
const form = (...indicators: readonly ExampleIndicator[]): readonly (readonly ExampleCell[])[] =>
  exampleForm([...indicators, BENEFIT], [['项目资金（万元）', '年度资金总额', 60]]);

export default defineRule({
  meta: {
    id: 'cross/cost-over-budget',
    title: '成本指标超过预算总额',
    category: '勾稽',
    severity: 'error',
    messages: {
      whole: '“{name}”的目标是{value}，超过“{label}”{total}。',
      items: '各项成本指标相加：{parts}＝{sum}，超过“{label}”{total}。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    const total = largestTotal(table);
    const unit = total?.unit === '%' ? null : (total?.unit ?? null);
    const limit = total && moneyIn(total, unit);
    // Without a unit of the form 80 cannot be told from 800,000.
    if (!total || !limit?.gt(0) || unit === null) return;
    const items: CostItem[] = [];
    for (const indicator of table.indicators) {
      const cost = costOf(indicator, unit);
      if (!cost) continue;
      if (!WHOLE_COST.test(indicator.plainName)) items.push(cost);
      else if (cost.value.gt(limit.times(SLACK))) yield wholeReport(table, { cost, total, limit, unit }, context);
    }
    const sum = items.reduce((whole, { value }) => whole.plus(value), new Big(0));
    const last = items.at(-1);
    if (!last || items.length < 2 || sum.lte(limit.times(SLACK))) return;
    yield {
      messageId: 'items',
      data: {
        parts: items.map(({ indicator, value }) => quote(indicator.name.value) + value.toFixed()).join('＋'),
        sum: `${sum.toFixed()}${unit}`,
        label: spokenLabel(total.label),
        total: formatMoney(limit, total.decimals, unit),
      },
      cell: valueCell(table, last.indicator),
      related: [...items.slice(0, -1).map(({ indicator }) => valueCell(table, indicator)), total.cell],
      severity: 'warning',
      suggestion: '请核对各项成本；有的成本已包含在另一项里的，可以忽略。',
    };
  },
});

export const reason: RuleReason = {
  why: '成本指标是花钱的上限，定得比预算还高就起不到控制作用。',
  basis: [`${CORE_INDICATORS_2021}（成本指标不超出预算支出标准）`],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: form(['成本指标', '经济成本指标', '项目总成本', '≤60万元']), findings: [] },
    {
      rows: form(
        ['成本指标', '经济成本指标', '项目总成本', '≤600000元'],
        ['成本指标', '经济成本指标', '场地租赁费', '≤40万元'],
      ),
      findings: [],
    },
  ],
  bad: [
    { rows: form(['成本指标', '经济成本指标', '项目总成本', '≤80万元']), findings: ['D6'] },
    {
      rows: form(
        ['成本指标', '经济成本指标', '场地租赁费', '≤40万元'],
        ['成本指标', '经济成本指标', '宣传印刷费', '≤30万元'],
      ),
      findings: ['D7'],
    },
  ],
});

interface CostItem {
  readonly indicator: Indicator;
  /** In the unit of the budget. */
  readonly value: Big;
}

/** An upper limit of what may be spent; null for any other indicator. */
function costOf(indicator: Indicator, unit: MoneyUnit): CostItem | null {
  const money = moneyTarget(indicator);
  const { operator } = indicator.target;
  if (money?.per !== null || operator === '≥' || operator === '＞') return null;
  if (!isCostIndicator(indicator) || NO_EXPENSE.test(indicator.plainName)) return null;
  return { indicator, value: inUnit(money.value, money.unit, unit) };
}

/** Of several totals (中期 beside 年度) the largest; a flat list of projects has none of its own. */
function largestTotal({ budget, indicators }: GoalTable): Amount | undefined {
  if (indicators.some(({ texts }) => texts.project !== undefined)) return undefined;
  const amounts = withPlainTotals(budget).filter((amount) => amount.value !== null && !isBlankAmount(amount));
  for (const roles of [['total'], ['expense-total', 'income-total'], ['task-total']]) {
    const [first, ...others] = amounts.filter(({ role }) => role !== null && roles.includes(role));
    if (first) return others.reduce((most, other) => (other.value?.gt(most.value ?? 0) ? other : most), first);
  }
  return undefined;
}

interface OverBudget {
  readonly cost: CostItem;
  readonly total: Amount;
  readonly limit: Big;
  readonly unit: MoneyUnit;
}

function wholeReport(
  table: GoalTable,
  { cost, total, limit, unit }: OverBudget,
  context: RuleContext,
): Report<'whole'> {
  const { indicator } = cost;
  const cell = valueCell(table, indicator);
  const money = moneyTarget(indicator);
  const wanted = inUnit(limit, unit, money?.unit ?? unit).toFixed();
  const { text } = context.cell(cell);
  const numbers = text.match(/[\d,]+(?:\.\d+)?/g) ?? [];
  return {
    messageId: 'whole',
    data: {
      name: quote(indicator.name.value),
      value: `${money?.value.toFixed() ?? ''}${money?.unit ?? ''}`,
      label: spokenLabel(total.label),
      total: formatMoney(limit, total.decimals, unit),
    },
    cell,
    related: [total.cell],
    suggestion: `请核对预算和成本；预算没有错的，成本改成不超过${wanted}${money?.unit ?? unit}。`,
    ...(numbers.length === 1 && {
      fix: { kind: 'confirm', edits: [writeText(cell, text.replace(numbers[0], wanted), context)] },
    }),
  };
}

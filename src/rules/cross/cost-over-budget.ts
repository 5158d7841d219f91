import { moneyIn } from '../../goals/amount-sums';
import Big from 'big.js';
import type { Amount, GoalTable } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import { valueCell } from '../../goals/indicator-cells';
import { formatMoney, spokenLabel } from '../facts/money';
import { costOf, fundedIndicators, namesWholeCost, priceOf, type Cost, type Funded } from '../facts/costs';
import { inUnit, moneyTarget } from '../facts/money-target';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { pieceInName } from '../../wording/per-piece';
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

/** Tolerance factor. A plan for several years is compared with the total of these years. */
const SLACK = '1.0001';

/** A price may exceed one year's money: half a kilometre is built, or others pay too. This many times over, it is a slip. */
const DEAR = 3;

const BENEFIT: ExampleIndicator = ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'];
const form = (...indicators: readonly ExampleIndicator[]): readonly (readonly ExampleCell[])[] =>
  exampleForm([...indicators, BENEFIT], [['项目资金（万元）', '年度资金总额', 60]]);

type MessageId = 'whole' | 'item' | 'price' | 'items';

export default defineRule<MessageId>({
  meta: {
    id: 'cross/cost-over-budget',
    title: '成本指标超过预算总额',
    category: '勾稽',
    severity: 'error',
    messages: {
      whole: '“{name}”的目标是{value}，超过“{label}”{total}。',
      item: '“{name}”一项的目标就有{value}，超过“{label}”{total}。',
      price: '“{name}”一份就要{value}，超过“{label}”{total}。',
      items: '各项成本指标相加：{parts}＝{sum}，超过“{label}”{total}。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const funded of fundedIndicators(table, context.tablesOfSheet)) yield* overBudget(table, funded, context);
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
    { rows: form(['成本指标', '经济成本指标', '培训费用', '≤80万元']), findings: ['D6'] },
    {
      rows: form(
        ['成本指标', '经济成本指标', '场地租赁费', '≤40万元'],
        ['成本指标', '经济成本指标', '宣传印刷费', '≤30万元'],
      ),
      findings: ['D7'],
    },
    { rows: form(['成本指标', '经济成本指标', '人均培训成本', '≤1500万元']), findings: ['D6'] },
  ],
});

function* overBudget(
  table: GoalTable,
  { indicators, total }: Funded,
  context: RuleContext,
): Iterable<Report<MessageId>> {
  const unit = total.unit === '%' ? null : total.unit;
  const limit = moneyIn(total, unit);
  // If the form has no unit of money, 80 cannot be told from 800,000.
  if (!limit?.gt(0) || unit === null) return;
  const items: Cost[] = [];
  for (const indicator of indicators) {
    const cost = costOf(indicator, unit);
    if (!cost) {
      const price = priceOf(indicator, unit);
      if (price?.value.gt(limit.times(isForOneOfMany(price) ? SLACK : DEAR)))
        yield overReport('price', table, { cost: price, total, limit, unit }, context);
      continue;
    }
    const isWhole = namesWholeCost(indicator.plainName);
    if (!isWhole) items.push(cost);
    if (cost.value.lte(limit.times(SLACK))) continue;
    yield overReport(isWhole ? 'whole' : 'item', table, { cost, total, limit, unit }, context);
  }
  // When a single item exceeds the total, the sum is not reported as well.
  if (items.some(({ value }) => value.gt(limit.times(SLACK)))) return;
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
}

/** True for a price for one person, household or mu, of which a project pays for many. */
function isForOneOfMany({ indicator }: Cost): boolean {
  return /^[人户亩]$/.test(pieceInName(indicator.plainName) ?? '');
}

interface OverBudget {
  readonly cost: Cost;
  readonly total: Amount;
  readonly limit: Big;
  readonly unit: MoneyUnit;
}

function overReport(
  messageId: 'whole' | 'item' | 'price',
  table: GoalTable,
  { cost, total, limit, unit }: OverBudget,
  context: RuleContext,
): Report<'whole' | 'item' | 'price'> {
  const { indicator } = cost;
  const cell = valueCell(table, indicator);
  const money = moneyTarget(indicator);
  const wanted = inUnit(limit, unit, money?.unit ?? unit).toFixed();
  const { text } = context.cell(cell);
  const numbers = text.match(/[\d,]+(?:\.\d+)?/g) ?? [];
  return {
    messageId,
    ...(messageId !== 'whole' && { severity: 'warning' }),
    data: {
      name: quote(indicator.name.value),
      value: `${money?.value.toFixed() ?? ''}${money?.unit ?? ''}`,
      label: spokenLabel(total.label),
      total: formatMoney(limit, total.decimals, unit),
    },
    cell,
    related: [total.cell],
    suggestion: adviceOf(messageId, `${wanted}${money?.unit ?? unit}`),
    ...(messageId === 'whole' &&
      numbers.length === 1 && {
        fix: { kind: 'confirm', edits: [writeText(cell, text.replace(numbers[0], wanted), context)] },
      }),
  };
}

function adviceOf(messageId: 'whole' | 'item' | 'price', limit: string): string {
  switch (messageId) {
    case 'whole':
      return `请核对预算和成本；预算没有错的，成本改成不超过${limit}。`;
    case 'item':
      return `请核对预算和这项成本，单项成本不应超过${limit}。`;
    case 'price':
      return '请核对这个单价，多半是“元”和“万元”写错了，或者多写了位数。';
  }
}

import type { Big } from 'big.js';
import { anyOf } from '../../wording/lexicon/family';
import { PRICE_AND_QUANTITY } from '../../wording/lexicon/prices';
import type { Amount, GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { formatMoney, isBlankAmount, moneyIn, spokenLabel } from '../facts/money';
import { inUnit, moneyTarget, type MoneyTarget } from '../facts/money-target';
import { squeeze } from '../../wording/plain-text';
import { wholeBudget } from '../facts/whole-budget';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

/** What a price and a quantity are both about: the words without those of price and quantity themselves. */
const ABOUT = new RegExp(anyOf(PRICE_AND_QUANTITY), 'g');
const SHORTEST = 2;

const form = (standard: string, area: string): readonly (readonly ExampleCell[])[] => [
  ['项目支出绩效目标表'],
  ['项目名称', '种粮大户补贴'],
  ['项目资金（万元）', '年度资金总额', 160],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['成本指标', '经济成本指标', '种粮补贴标准', standard],
  ['产出指标', '数量指标', '种粮补贴面积', area],
  ['满意度指标', '服务对象满意度指标', '农户满意度', '≥95%'],
];

export default defineRule<'more' | 'less', 'most' | 'least'>({
  meta: {
    id: 'cross/unit-cost-times-qty',
    title: '单位成本×数量与预算严重不符',
    category: '勾稽',
    severity: 'hint',
    messages: {
      more: '“{price}”{priceValue}×“{quantity}”{quantityValue}＝{product}，超过“{label}”{total}。',
      less: '“{price}”{priceValue}×“{quantity}”{quantityValue}＝{product}，不到“{label}”{total}的{least}%。',
    },
    fix: null,
    thresholds: {
      most: { label: '单位成本×数量不超过预算的', value: 105, unit: '%' },
      least: { label: '单位成本×数量不少于预算的', value: 50, unit: '%' },
    },
  },

  *checkTable(table, { thresholds }) {
    const total = wholeBudget(table.budget);
    const unit = total?.unit === '%' ? null : (total?.unit ?? null);
    const limit = total && moneyIn(total, unit);
    // A department's budget pays for much more than one thing.
    if (!total || !limit?.gt(0) || unit === null || table.scope === 'department' || hasSeveralSources(table)) return;
    const pair = onlyPair(table);
    if (!pair) return;
    const product = inUnit(pair.money.value.times(pair.count), pair.money.unit, unit);
    const percent = product.times(100).div(limit);
    const isMore = percent.gt(thresholds.most);
    if (!isMore && percent.gte(thresholds.least)) return;
    yield {
      messageId: isMore ? 'more' : 'less',
      data: {
        price: quote(pair.price.name.value),
        priceValue: quote(pair.price.target.source),
        quantity: quote(pair.quantity.name.value),
        quantityValue: quote(pair.quantity.target.source),
        product: `${product.toFixed()}${unit}`,
        label: spokenLabel(total.label),
        total: formatMoney(limit, total.decimals, unit),
        least: String(thresholds.least),
      },
      cell: valueCell(table, pair.price),
      related: [valueCell(table, pair.quantity), total.cell],
      suggestion: '请核对标准、数量和预算；预算还用于其他支出方向的，可以忽略。',
    };
  },
});

export const reason: RuleReason = {
  why: '补助标准乘以数量应当和预算大体相当，差得太多说明标准、数量或预算有一处要核对。',
  basis: [`${MEASURES_2015}（目标与资金规模相匹配）`],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: form('1600元/亩', '1000亩'), findings: [] },
    {
      rows: exampleForm(
        [
          ['成本指标', '经济成本指标', '单场推介会平均成本', '≤3万元/场'],
          ['产出指标', '数量指标', '组织招商推介会场次', '≥4场'],
        ],
        [['年度预算安排（万元）', '资金总额', 120]],
      ),
      findings: [],
    },
  ],
  bad: [
    { rows: form('1600元/亩', '2000亩'), findings: ['D5'] },
    { rows: form('1600元/亩', '400亩'), findings: ['D5'] },
  ],
});

function hasSeveralSources({ budget }: GoalTable): boolean {
  const isFilled = (amount: Amount): boolean => !isBlankAmount(amount) && amount.value?.eq(0) === false;
  return budget.some((amount) => (amount.role === 'other-funds' || amount.role === 'carry-over') && isFilled(amount));
}

interface PriceAndQuantity {
  readonly price: Indicator;
  readonly money: MoneyTarget;
  readonly quantity: Indicator;
  readonly count: Big;
}

/** A project with one price and one quantity of the same thing; with more of either the money has several uses. */
function onlyPair({ indicators }: GoalTable): PriceAndQuantity | null {
  const prices = indicators.flatMap((price) => {
    const money = moneyTarget(price);
    return money?.per ? [{ price, money, per: money.per }] : [];
  });
  const [first, ...others] = prices;
  if (!first || others.length > 0) return null;
  const counted = indicators.filter(
    ({ target }) => target.kind === 'number' && target.number !== null && squeeze(target.unit ?? '') === first.per,
  );
  const [quantity, ...more] = counted.filter(({ name }) => isSameObject(name.value, first.price.name.value));
  if (!quantity?.target.number || more.length > 0) return null;
  return { price: first.price, money: first.money, quantity, count: quantity.target.number };
}

function isSameObject(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    squeeze(name)
      .replace(/[(（][^()（）]*[)）]/g, '')
      .replace(ABOUT, ''),
  );
  if (!one || !other || Math.min(one.length, other.length) < SHORTEST) return false;
  return one.includes(other) || other.includes(one);
}

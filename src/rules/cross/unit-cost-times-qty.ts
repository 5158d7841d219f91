import { isBlankAmount, moneyIn } from '../../goals/amount-sums';
import Big from 'big.js';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { PRICE_AND_QUANTITY } from '../../wording/lexicon/expenses';
import { OUTPUT_DEEDS } from '../../wording/lexicon/outputs';
import type { Amount, GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { formatMoney, spokenLabel } from '../facts/money';
import { indicatorFigure, plainFigure } from '../facts/goal-figures';
import { isOutputIndicator, isUnderLevel2 } from '../facts/level-kind';
import { inUnit, moneyTarget } from '../facts/money-target';
import { interchangeableWords } from '../../wording/measure-words';
import type { MoneyUnit } from '../../wording/money-unit';
import { pieceInName, withoutPiece } from '../../wording/per-piece';
import { squeeze } from '../../wording/plain-text';
import { isRateName } from '../../wording/rate';
import { wholeBudget } from '../facts/reconciliation';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

/** Words of price or quantity in a name; the rest names the thing. */
const ABOUT = new RegExp(anyOf(PRICE_AND_QUANTITY), 'g');
const SHORTEST = 2;
/** Verbs that stand before or behind the name of the bought thing: 采购监护仪, 监护仪采购. */
const DEED_BEHIND = pattern`${OUTPUT_DEEDS}$`;
const DEED_BEFORE = pattern`^${OUTPUT_DEEDS}`;
/** Words for repeated payments: 每人每月补助. */
const PAID_AGAIN = /[月日天季周次]|学期/;

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
    // A department's budget pays for many things.
    if (!total || !limit?.gt(0) || unit === null || table.scope === 'department' || hasSeveralSources(table)) return;
    const pairs = table.indicators.flatMap(priceOf).flatMap((price) => pairOf(price, table) ?? []);
    for (const pair of pairs) {
      const { price } = pair;
      const product = inUnit(price.value.times(pair.count), price.unit, unit);
      const percent = product.times(100).div(limit);
      const isMore = percent.gt(thresholds.most);
      // With several prices the money has several uses: one of them can be too much, none too little.
      if (pairs.length > 1 && !(isMore && pair.isNamed)) continue;
      // A price for a day or a month is paid several times, and other work is paid from the rest.
      const isAll = !price.isRepeated && pair.isNamed && isOnlyWork(pair, table);
      if (!isMore && (percent.gte(thresholds.least) || !isAll)) continue;
      yield {
        messageId: isMore ? 'more' : 'less',
        data: {
          price: quote(price.indicator.name.value),
          priceValue: quote(price.indicator.target.source),
          quantity: quote(pair.quantity.name.value),
          quantityValue: quote(pair.quantity.target.source),
          product: `${product.toFixed()}${unit}`,
          label: spokenLabel(total.label),
          total: formatMoney(limit, total.decimals, unit),
          least: String(thresholds.least),
        },
        cell: valueCell(table, price.indicator),
        related: [valueCell(table, pair.quantity), total.cell],
        suggestion: '请核对标准、数量和预算；预算还用于其他支出方向的，可以忽略。',
      };
    }
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

interface Price {
  readonly indicator: Indicator;
  readonly value: Big;
  readonly unit: MoneyUnit;
  /** The thing that the price is for: 人 in 元/人·年, 亩 in 亩均成本. */
  readonly per: string;
  /** True for a price per day, month or the like, which is paid several times a year. */
  readonly isRepeated: boolean;
}

interface PriceAndQuantity {
  readonly price: Price;
  readonly quantity: Indicator;
  readonly count: Big;
  /** True when the price's name contains the thing; 人均补助标准 may apply to a part of the people only. */
  readonly isNamed: boolean;
}

/** The one quantity of the thing that a price is for; with several of them the money has several uses. */
function pairOf(price: Price, { indicators }: GoalTable): PriceAndQuantity | null {
  const isNamed = objectOf(price.indicator.name.value) !== '';
  const counted = indicators.flatMap((quantity) => {
    const isPrice = quantity === price.indicator || isRateName(quantity.name.value);
    const figure = isPrice ? null : indicatorFigure(quantity);
    const plain = figure && plainFigure(figure);
    return plain && isUnitOf(price, plain.unit) ? [{ price, quantity, count: plain.number, isNamed }] : [];
  });
  const alike = counted.filter(({ quantity }) => isSameObject(quantity.name.value, price.indicator.name.value));
  // 亩均成本 names no thing, so the only area among the form's outputs is used.
  const done = counted.filter(({ quantity }) => isOutputIndicator(quantity));
  const pairs = isNamed ? alike : done.length > 0 ? done : counted;
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

/** True where the form counts nothing else that the money can be for. */
function isOnlyWork({ quantity }: PriceAndQuantity, { indicators }: GoalTable): boolean {
  return indicators.every((other) => other === quantity || !isUnderLevel2(other, '数量'));
}

/** True for a quantity in the price's unit: 1200名 at 600元/人. A price per person does not fit 人次. */
function isUnitOf({ per }: Price, unit: string): boolean {
  // 28个小区 are not 28户, though 个 and 户 are used for one another elsewhere.
  if (unit === per || unit === '人次' || per === '人次') return unit === per;
  return per !== '户' && unit !== '户' && interchangeableWords(per).has(unit);
}

function priceOf(indicator: Indicator): Price[] {
  const money = moneyTarget(indicator);
  if (!money) return [];
  const { plainName } = indicator;
  const [written, ...times] = (money.per ?? '').split(/[·.*×、]/);
  const per = written === '' || written === undefined ? pieceInName(plainName) : written;
  if (per === null) return [];
  const isRepeated = times.some((time) => time !== '年') || PAID_AGAIN.test(withoutPiece(plainName));
  // 12公里 are read as 12000米.
  const one = plainFigure({ number: new Big(1), unit: per });
  return [{ indicator, value: money.value.div(one.number), unit: money.unit, per: one.unit, isRepeated }];
}

function isSameObject(a: string, b: string): boolean {
  const [one, other] = [objectOf(a), objectOf(b)];
  return isPartOf(one, other) || isPartOf(withoutDeed(one), withoutDeed(other));
}

/** 监测仪 of 监测仪采购 and of 采购监测仪. */
function withoutDeed(object: string): string {
  return object.replace(DEED_BEHIND.test(object) ? DEED_BEHIND : DEED_BEFORE, '');
}

function isPartOf(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST) return false;
  return one.includes(other) || other.includes(one);
}

/** The name without remarks in brackets and without words of price and quantity: 种粮 in 种粮补贴标准. */
function objectOf(name: string): string {
  return withoutPiece(squeeze(name).replace(/[(（][^()（）]*[)）]/g, '')).replace(ABOUT, '');
}

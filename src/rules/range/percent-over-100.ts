import Big from 'big.js';
import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { wayOf } from '../facts/better-way';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { inEachPlace } from '../facts/each-place';
import { plainDirectionOf } from '../../wording/direction';
import { CHANGES } from '../../wording/lexicon/comparing-words';
import { EARLIER_YEARS } from '../../wording/lexicon/comparisons';
import { pattern } from '../../wording/lexicon/family';
import { COMPARED_IN_BRACKETS, QUOTAS, QUOTAS_MET, SUPPLY_AGAINST_NEED } from '../../wording/lexicon/rates';
import { squeeze } from '../../wording/plain-text';
import { namesPeople } from '../../wording/satisfaction';
import { isExecutionRate, isRateName, rateKind, saysBeforeAdjustment, type RateKind } from '../../wording/rate';
import { isBeyond } from '../../wording/target-bounds';
import type { TargetValue } from '../../wording/target-value';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'range/percent-over-100',
    title: '不可能超过100%的比率大于100%',
    category: '合理性',
    severity: 'error',
    messages: {
      over: '“{name}”的目标是{value}，这类比率不可能超过100%。',
      unusual: '“{name}”的目标是{value}，这类比率一般不会超过100%。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target } = indicator;
      const whole = wholeOf(indicator);
      const highest = largestPercent(target) ?? target.upper ?? target.number;
      const kind = whole === null ? null : cappedKind(indicator);
      if (whole === null || !highest || !kind) continue;
      if (!highest.gt(whole) && !isBeyond(target, whole)) continue;
      // A ceiling above 100% is set for what can pass it, and more can be there than is needed.
      const isMild = meetsNeed(indicator.name.value) || (!kind.isSure && wayOf(target.operator) === 'lower');
      yield {
        messageId: isMild ? 'unusual' : 'over',
        data: { name: quote(indicator.name.value), value: written(target, highest, whole) },
        cell: valueCell(table, indicator),
        related: [indicator.name.cell],
        suggestion: highest.eq(whole)
          ? '最多就是100%，请改成“=100%”，或者改成低于100%的目标。'
          : '请核对数值，改成不超过100%的目标；如果要考核比上年增长多少，请把名称写成“…增长率”。',
        ...(isMild && { severity: 'warning' }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '合格率、覆盖率、满意度一类比率，部分不会比总数多，目标超过100%做不到，一看就是填错了。',
  basis: ['部分不会大于总数，这类比率最多100%', `${MEASURES_2015}（适当性审核）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '培训合格率', '≥98%'],
        ['产出指标', '数量指标', '外贸进出口目标完成率', '≥105%'],
        ['效益指标', '经济效益指标', '服务外包执行额较上年增长', '≥120%'],
        ['效益指标', '社会效益指标', '高中阶段毛入学率', '≥102%'],
        ['效益指标', '经济效益指标', '国有企业资产负债率', '≤120%'],
        ['产出指标', '质量指标', '信息报送差错率', '≤1.5'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '=100%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '在编在岗人员出勤率', '≥105%'],
        ['产出指标', '质量指标', '签约项目履约率', '≥120%'],
        ['产出指标', '质量指标', '政府信息公开率', '＞100%'],
        ['产出指标', '质量指标', '工程验收合格率', 1.05],
        ['效益指标', '经济效益指标', '“三公”经费控制率', '≤150%'],
        ['产出指标', '质量指标', '水库蓄满率', '≤120%'],
        ['产出指标', '质量指标', '应急物资备足率', '≥120%'],
        ['满意度指标', '服务对象满意度指标', '社会公众评价', '满意率105%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', { value: 1.05, text: '105%', numberFormat: '0%' }],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D11', 'D12', 'D13'],
    },
  ],
});

/** The number for 100% in the value's unit, such as 1000‰ or 1倍; null when the value is no share. */
function wholeOf({ name, target }: Indicator): number | null {
  const { unit, number, operator } = target;
  if (unit !== null) return WHOLE_IN_UNIT.get(unit) ?? null;
  if (!isRateName(name.value)) return null;
  const isWanted = plainDirectionOf(name.value) === 'higher' || wayOf(target.operator) === 'higher';
  const isShare = number !== null && (isDecimalShare(number) || (number.eq(1) && operator === '＞'));
  return isShare && isWanted ? 1 : 100;
}

const PERCENT = /(\d{1,6}(?:\.\d{1,6})?)%/g;
const COMPARES = pattern`${CHANGES}|${EARLIER_YEARS}|${COMPARED_IN_BRACKETS}`;

/**
 * The largest percentage that the value promises, where it promises several: 105 of “≥95%，力争105%”, “一期95%，二期105%”. A
 * clause that compares with something else counts for nothing.
 */
function largestPercent({ source, unit, kind }: TargetValue): Big | null {
  if (unit !== '%' && kind !== 'qualitative') return null;
  const promised = squeeze(source)
    .split(/[,，;；()（）。]/)
    .filter((clause) => !COMPARES.test(clause))
    .flatMap((clause) => [...clause.matchAll(PERCENT)].map(([, digits = '0']) => new Big(digits)));
  return promised.length < 2 ? null : promised.reduce((most, one) => (one.gt(most) ? one : most));
}

/** True for 1.05 meaning 105%, like 0.98 for 98%. A target of 1.05% is implausible where more is better. */
function isDecimalShare(number: Big): boolean {
  return number.gt(1) && number.lt(2);
}

const WHOLE_IN_UNIT: ReadonlyMap<string, number> = new Map([
  ['%', 100],
  ['‰', 1000],
  ['‱', 10_000],
  ['成', 10],
  ['倍', 1],
  ['个百分点', 100],
  ['百分点', 100],
]);

/** ≥1200‰（120%） */
function written({ operator, unit }: TargetValue, highest: Big, whole: number): string {
  const percent = whole === 100 ? '' : `（${highest.times(100).div(whole).toFixed()}%）`;
  return `${operator ?? ''}${highest.toFixed()}${unit ?? ''}${percent}`;
}

/** 满意率 of “满意率≥101%” */
const NAMED_IN_VALUE = /^([\u4e00-\u9fff]{1,8}[率度])[^\u4e00-\u9fff]/;
const MEETS_NEED = pattern`${SUPPLY_AGAINST_NEED}率|${QUOTAS}.{0,4}${QUOTAS_MET}率`;

function meetsNeed(name: string): boolean {
  return MEETS_NEED.test(squeeze(name));
}

/** Null for a rate that can be more than the whole. */
function cappedKind(indicator: Indicator): RateKind | null {
  const { name, texts, target } = indicator;
  const descriptions = [texts.explanation, texts.formula].filter((text) => text !== undefined);
  if (isExecutionRate(name.value) && [name.value, ...descriptions].some(saysBeforeAdjustment)) return null;
  if (`${name.value}${target.source}`.includes('超额')) return null;
  // 参保单位 alone under 满意度 stands for 参保单位满意度.
  const named = isSatisfactionIndicator(indicator) && namesPeople(name.value) ? `${name.value}满意度` : name.value;
  const kind = rateKind(named, descriptions);
  if (kind.upper !== 'unknown') return kind.upper === 'capped' ? kind : null;
  const [, ownName] = NAMED_IN_VALUE.exec(squeeze(target.source)) ?? [];
  const own = ownName === undefined ? kind : rateKind(ownName);
  return own.upper === 'capped' ? own : null;
}

import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { inEachPlace } from '../facts/each-place';
import { exampleValue } from '../facts/example-value';
import { isMoneyCostIndicator } from '../facts/level-kind';
import { countsThings, namesAmount } from '../facts/named-output';
import { measurabilityOf } from '../facts/qualitative-words';
import { pattern } from '../../wording/lexicon/family';
import { EXACTLY, LACKED } from '../../wording/lexicon/missing-values';
import { NONE_AT_ALL } from '../../wording/lexicon/qualitative-values';
import { squeeze } from '../../wording/plain-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** None of them; not 无法预测, 无固定数量. */
const NONE = pattern`${NONE_AT_ALL}(?!${[...LACKED, ...EXACTLY]}|[法限须])`;
/** Figures that are no count: of a year, a paper or a standard. */
const OTHER_FIGURES = /(?:19|20)\d\d|第\d{1,3}|\d{1,4}号/;
/** How often something is done can be told by a span of time. */
const NAMES_A_FREQUENCY = /频[次率]$/;
const SPAN = /[每日周旬月季年时]/;
/** 每日一巡, 每月发放一次, 日检, 每周一报 */
const A_FREQUENCY =
  /^[每一]?[年季月旬周日天][一二两三四五六七八九十]|^每.{1,6}[一二两三四五六七八九十][次场期批轮]$|^每?[日周旬月季年]例?[检巡查报评测访会]$/;

export default defineRule({
  meta: {
    id: 'quality/count-in-words',
    title: '计数名称填文字',
    category: '一致性',
    severity: 'warning',
    messages: { words: '“{name}”要填数量，指标值却写“{value}”，没有数。' },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name } = indicator;
      const written = squeeze(target.source);
      const hasFigure = /\d/.test(written.split(OTHER_FIGURES).join(''));
      if (!saysNoCount(indicator) || (target.kind === 'qualitative' && hasFigure) || saysNone(written)) continue;
      if (NAMES_A_FREQUENCY.test(squeeze(name.value)) && SPAN.test(written)) continue;
      if (A_FREQUENCY.test(written)) continue;
      if (!indicator.isNamed || !namesAmount(name.value)) continue;
      // Rules of their own report costs without an amount, and words like 有所增加.
      const isLeftToOthers = isMoneyCostIndicator(indicator) || measurabilityOf(target.source) !== 'decidable';
      if (!countsThings(name.value) && isLeftToOthers) continue;
      const example = exampleValue(table, indicator);
      yield {
        messageId: 'words',
        data: { name: quote(name.value), value: quote(target.source.trim()) },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: `请填写数量和单位${example === null ? '' : `，例如“${example}”`}。`,
      };
    }
  },
});

/** Words, or a date, which counts nothing; each year's dates do: 每年3月、9月. */
function saysNoCount({ name, target }: Indicator): boolean {
  if (target.kind === 'date')
    return target.number === null && countsThings(name.value) && !/每|\d.*、/.test(target.source);
  return target.kind === 'qualitative';
}

function saysNone(written: string): boolean {
  // 有/无 is a choice that nobody made.
  return NONE.test(written) && !written.includes('/');
}

export const reason: RuleReason = {
  why: '人数、次数、面积一类的指标只有填了数，年底才有完成数可以对照。',
  basis: [`${CORE_INDICATORS_2021}（指标值应当明确、可衡量）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥300人'],
        ['产出指标', '质量指标', '安全事故发生次数', '零发生'],
        ['产出指标', '质量指标', '档案管理', '规范'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '按要求完成'],
        ['产出指标', '数量指标', '新增绿化面积', '逐步扩大'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6'],
    },
  ],
});

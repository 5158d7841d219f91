import { valueCell } from '../../goals/indicator-cells';
import { inEachPlace } from '../facts/each-place';
import { exampleValue } from '../facts/example-value';
import { isMoneyCostIndicator } from '../facts/level-kind';
import { countsThings, namesAmount } from '../facts/named-output';
import { measurabilityOf } from '../facts/qualitative-words';
import { pattern } from '../../wording/lexicon/family';
import { NONE_AT_ALL } from '../../wording/lexicon/qualitative-values';
import { squeeze } from '../../wording/plain-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const NONE = pattern`${NONE_AT_ALL}`;
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
      if (target.kind !== 'qualitative' || /\d/.test(written) || (NONE.test(written) && !written.includes('/')))
        continue;
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

import { valueCell } from '../../goals/indicator-cells';
import { printTargetValue } from '../../wording/print-target-value';
import { rateKind } from '../../wording/rate';
import { inEachPlace } from '../facts/each-place';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { EARLIER_YEARS, REDUCTIONS_IN_NAMES, SIGNED_FIGURES } from '../../wording/lexicon/comparisons';
import { EXTENTS_OF_CHANGE } from '../../wording/lexicon/last-deeds';
import { pattern } from '../../wording/lexicon/family';

/** Figures that can be negative: a change, a difference, a result, a temperature. */
const SIGNED = pattern`${SIGNED_FIGURES}`;

/** Names of a decrease, which a minus sign would reverse: “亏损额减少 -30万元”. */
const REDUCED = pattern`${REDUCTIONS_IN_NAMES}$|^(?!.*${EARLIER_YEARS}).*${REDUCTIONS_IN_NAMES}${EXTENTS_OF_CHANGE}$`;

export default defineRule({
  meta: {
    id: 'range/negative',
    title: '非变动类指标为负值',
    category: '合理性',
    severity: 'error',
    messages: {
      negative: '“{name}”的目标是{value}，这类指标不会小于0。',
      turned: '“{name}”的目标是{value}：名称已经说了减少，再写负数意思就反了。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name } = indicator;
      if (target.number?.lt(0) !== true) continue;
      const isReduction = REDUCED.test(indicator.plainName);
      if (!isReduction && (SIGNED.test(indicator.plainName) || rateKind(name.value).mayBeNegative)) continue;
      yield {
        messageId: isReduction ? 'turned' : 'negative',
        ...(isReduction && { severity: 'warning' as const }),
        data: { name: quote(name.value), value: quote(printTargetValue(target)) },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: `请核对数值，去掉负号，例如“${target.operator ?? '≥'}${target.number.abs().toFixed()}${target.unit ?? ''}”；如果要考核增减变化，请把名称写成“…变动率”。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '数量、比率、满意度都不会小于0，负数多半是把短横线或“≥”误写成了减号。',
  basis: ['数量、比率、满意度不会小于0（增减变化的幅度除外）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '“三公”经费变动率', '≤-2%'],
        ['效益指标', '经济效益指标', '财政收入增幅', '≥-5%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织培训场次', -3],
        ['效益指标', '经济效益指标', '企业亏损额减少', '-30万元'],
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥-90%'],
      ]),
      findings: ['D5', 'D6', 'D8'],
    },
  ],
});

import { valueCell } from '../../goals/indicator-cells';
import { otherThanNamed } from '../facts/count-percent';
import { isOneOf } from '../../wording/lexicon/family';
import { WHOLE_THINGS } from '../../wording/lexicon/unit-words';
import { exampleForm } from '../kit/example-form';
import { isForSoMany } from '../../wording/rate';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const isWholeThing = isOneOf(WHOLE_THINGS);
/** Words for a mean, which can be a fraction: 人均培训1.5次. */
const MEAN = /[均每]|[百千万](?:人口|户)|等级/;

export default defineRule({
  meta: {
    id: 'range/fraction-of-thing',
    title: '可数的对象填了小数',
    category: '合理性',
    severity: 'warning',
    messages: { fraction: '“{name}”的目标是{value}，{unit}不能是小数。' },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      const { number, unit } = target;
      if (target.kind !== 'number' || number === null || unit === null || !isWholeThing(unit)) continue;
      // Another unit than the name's, as in 改造面积 3.2个, is the fault.
      if (otherThanNamed(indicator) !== null || number.round(0).eq(number)) continue;
      if (MEAN.test(name.value) || isForSoMany(name.value)) continue;
      yield {
        messageId: 'fraction',
        data: { name: quote(name.value), value: quote(target.source.trim()), unit: `“${unit}”` },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: `请核对：是“${number.round(0).toFixed()}${unit}”，还是单位应为“万${unit}”。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '人、辆、户这样的对象只能是整数，小数多半是单位或小数点写错了。',
  basis: ['人、车、户等按个数计，不会有半个'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥300人'],
        ['产出指标', '数量指标', '接待游客', '≥12.5万人次'],
        ['产出指标', '数量指标', '人均培训次数', '≥1.5次'],
        ['产出指标', '数量指标', '新建公路里程', '≥12.5公里'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥12.5人'],
        ['产出指标', '数量指标', '购置车辆数', '1.5辆'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6'],
    },
  ],
});

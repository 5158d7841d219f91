import type { Big } from 'big.js';
import { parseScoring } from '../facts/scoring';
import { parseTargetValue } from '../../wording/parse-target-value';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '权重', '评分标准'];
/** Points of each indicator in the 百分制, which are weighted afterwards. */
const OUT_OF_HUNDRED = 100;

type MessageId = 'more-than-weight' | 'as-target' | 'award-for-less';

export default defineRule<MessageId, 'implausible'>({
  meta: {
    id: 'consistency/scoring-points',
    title: '评分标准分值与权重或常理不符',
    category: '一致性',
    severity: 'warning',
    messages: {
      'more-than-weight': '评分标准写“{award}”，但这个指标的权重只有{weight}分。',
      'as-target': '评分标准写“{award}”，分值和目标值同是{points}，像是把目标值当成了分值。',
      'award-for-less': '评分标准写“{step}”：完成得越少反而得分，应是扣分。',
    },
    fix: null,
    thresholds: { implausible: { label: '分值与目标值相同且超过多少分时指出', value: 20, unit: '分' } },
  },

  *checkTable(table, { thresholds }) {
    for (const indicator of table.indicators) {
      const { texts, cells, target, name } = indicator;
      if (texts.scoring === undefined || !cells.scoring) continue;
      const place = { cell: cells.scoring, related: [name.cell] };
      const { awards, steps } = parseScoring(texts.scoring);
      const weight = texts.weight === undefined ? null : weightOf(texts.weight);
      const figures = awards.flatMap(({ text, points }) => (points === 'full' ? [] : [{ text, points }]));
      const tooMany = weight && figures.find(({ points }) => points.gt(weight) && !points.eq(OUT_OF_HUNDRED));
      const asTarget = figures.find(
        ({ points }) => target.number?.eq(points) && points.gt(thresholds.implausible) && !points.eq(OUT_OF_HUNDRED),
      );
      const inverted = steps.find(({ effect, side }) => effect === 'award' && side === 'below');
      if (asTarget) {
        yield {
          ...place,
          messageId: 'as-target',
          data: { award: quote(asTarget.text), points: asTarget.points.toString() },
          suggestion: '请改成这个指标实际的分值。',
        };
      } else if (tooMany) {
        yield {
          ...place,
          messageId: 'more-than-weight',
          data: { award: quote(tooMany.text), weight: weight.toString() },
          suggestion: '请核对权重和评分标准，最高得分应等于权重。',
        };
      } else if (inverted) {
        yield {
          ...place,
          messageId: 'award-for-less',
          data: { step: quote(inverted.text) },
          suggestion: '请把“得”改成“扣”，或核对方向。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '评分标准里的分值写错，自评和评价时就没法按它打分。',
  basis: [`${CORE_INDICATORS_2021}（分值权重、赋分规则）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ['产出指标', '数量指标', '组织活动次数', '≥5次', '10', '5次以上得10分，每减少1次扣2分'],
        ['产出指标', '质量指标', '培训合格率', '≥95%', '10', '小于或等于目标得100，否则得0'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '10', '达到目标得满分，每低1个百分点扣0.5分'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ['产出指标', '数量指标', '组织活动次数', '≥5次', '4', '5次以上得6分，每减少1次扣2分'],
        ['产出指标', '数量指标', '电商交易额', '≥140亿元', '', '140亿元以上得140分，每减少10亿扣0.5分'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '10', '达到目标得10分，每减少1个百分点得0.5分'],
      ]),
      findings: ['F5', 'F6', 'F7'],
    },
  ],
});

function weightOf(text: string): Big | null {
  const { kind, number, unit } = parseTargetValue(text);
  return kind === 'number' && (unit === null || unit === '%' || unit === '分') ? number : null;
}

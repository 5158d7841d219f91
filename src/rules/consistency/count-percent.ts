import { inEachPlace } from '../facts/each-place';
import { countInPercent, otherThanNamed } from '../facts/count-percent';
import { isCountAsSatisfaction } from '../facts/stranger-among-satisfaction';
import { valueCell } from '../../goals/indicator-cells';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'consistency/count-percent',
    title: '数量类指标用百分比或别的单位',
    category: '一致性',
    severity: 'error',
    messages: {
      named: '“{name}”说的是数量，单位却是“%”。',
      described: '“{name}”的说明是“{words}”，说的是数量，单位却是“%”。',
      other: '“{name}”说的是{kind}，单位却是“{unit}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const found = countInPercent(indicator);
      const cell =
        (indicator.texts.unit === undefined ? undefined : indicator.cells.unit) ?? valueCell(table, indicator);
      const asked = found ? null : otherThanNamed(indicator);
      if (asked) {
        yield {
          messageId: 'other',
          data: { name: quote(indicator.name.value), kind: asked.said, unit: quote(indicator.target.unit ?? '') },
          cell,
          related: [indicator.name.cell],
          suggestion: `请把单位改成${asked.units}等，或者核对指标名称。`,
          severity: 'warning',
        };
      }
      // That a count stands under 满意度 is the cause; level/satisfaction-misplaced says it.
      if (!found || isCountAsSatisfaction(indicator)) continue;
      yield {
        messageId: found.said === 'name' ? 'named' : 'described',
        data: { name: quote(indicator.name.value), words: quote(found.description) },
        cell,
        related: [indicator.name.cell],
        suggestion:
          '请改用人、次、家、万元等单位并填写数量；如果考核的是完成或增长情况，请把名称写成“…完成率”“…增长率”。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '名称说的是数量，单位却是百分比，或者名称说面积、单位却是长度，年底没法对照完成数。',
  basis: [`${CORE_INDICATORS_2021}（指标应当明确、可衡量）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥200人'],
        ['产出指标', '数量指标', '补植行道树面积', '≥12亩'],
        ['产出指标', '数量指标', '培训人数完成率', '=100%'],
        ['效益指标', '经济效益指标', '实际利用外资金额增长率', '≥2%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '开展培训场次', '=100%'],
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['产出指标', '数量指标', '补植行道树面积', '≥3公里'],
      ]),
      findings: ['D5', 'D7'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '度量单位', '指标解释'],
        [
          ['产出指标', '数量指标', '业务工作支出金额', '28.8', '%', '全年业务支出'],
          ['产出指标', '质量指标', '培训合格率', '95', '%', '考试合格的比例'],
          ['效益指标', '经济效益指标', '利用外资增加', '2', '%', '增收额度'],
        ],
      ),
      findings: ['E5', 'E7'],
    },
  ],
});

import { valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { isRateName } from '../../wording/rate';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { UNCHANGED } from '../../wording/lexicon/comparisons';
import { pattern } from '../../wording/lexicon/family';

const NO_CHANGE = pattern`${UNCHANGED}`;

export default defineRule({
  meta: {
    id: 'quality/rate-named-qualitative',
    title: '名称是“率、度”却填定性值',
    category: '一致性',
    severity: 'warning',
    messages: {
      words: '“{name}”是比率，目标却写“{value}”，没有百分比。',
      unchanged: '“{name}”的目标写“{value}”，建议写成变动幅度。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      if (target.kind !== 'qualitative' || /\d/.test(squeeze(target.source)) || !isRateName(name.value)) continue;
      const isUnchanged = NO_CHANGE.test(target.source);
      yield {
        messageId: isUnchanged ? 'unchanged' : 'words',
        data: { name: quote(name.value), value: quote(target.source.trim()) },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: isUnchanged
          ? '“持平”请写成“=0%”或“≤0%”。'
          : '请写成百分比，例如“≥90%”；确实无法计算的，请改指标名称。',
        ...(isUnchanged && { severity: 'hint' }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '名称叫“…率”就要能算出百分比，目标写成文字，年底没有办法计算完成情况。',
  basis: [`${CORE_INDICATORS_2021}（指标值通常用绝对值和相对值表示）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '签约项目履约率', '≥80%'],
        ['效益指标', '社会效益指标', '办事效率', '有效提升'],
        ['效益指标', '社会效益指标', '产业吸引力', '有效提升'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['产出指标', '成本指标', '“三公”经费变动率', '持平'],
        ['效益指标', '社会效益指标', '产业吸引率', '有效提升'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '满意'],
      ]),
      findings: ['D6', 'D7', 'D8'],
    },
  ],
});

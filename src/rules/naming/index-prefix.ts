import { namePrefix, withoutPrefix } from '../../wording/name-parts';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'naming/index-prefix',
    title: '三级指标名称带“指标1：”序号',
    category: '规范性',
    severity: 'hint',
    messages: {
      prefix: '指标名称“{name}”前面带着序号“{prefix}”。',
    },
    cause: 'forms',
    fix: 'safe',
  },

  *checkTable(table, context) {
    for (const { name } of table.indicators) {
      const prefix = namePrefix(name.value);
      if (prefix === '') continue;
      const content = context.cell(name.cell);
      const isWritable = computedFormula(content) === null && namePrefix(content.text) !== '';
      yield {
        messageId: 'prefix',
        data: { name: quote(name.value), prefix: prefix.trim() },
        cell: name.cell,
        suggestion: `请只留“${quote(withoutPrefix(name.value))}”。`,
        ...(isWritable && {
          fix: { kind: 'safe', edits: [writeText(name.cell, withoutPrefix(content.text), context)] },
        }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '“指标1：”是模板的序号，不是名称的一部分；带着它，同一个指标在系统里会被当成不同的指标。',
  basis: [`${CORE_INDICATORS_2021}（指标名称应当简洁、通俗易懂）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '新引进项目开工率', '≥70%'],
        ['产出指标', '数量指标', '指标2：', ''],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '指标1:新引进项目开工率', '≥70%'],
        ['产出指标', '质量指标', '指标2：代办服务覆盖率', '=100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C5', 'C6'],
    },
  ],
});

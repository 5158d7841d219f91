import { exampleForm } from '../../../src/rules/kit/example-form';
import { quote } from '../../../src/rules/kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../../../src/rules/kit/rule';

export default defineRule<'found'>({
  meta: {
    id: 'group/name',
    title: '待写：一句话写明检查什么',
    category: '规范性',
    severity: 'hint',
    // One entry per message; {name} is replaced by the report's data.
    messages: { found: '待写：指标“{name}”有什么毛病。' },
    // 'safe' or 'confirm' when the reports carry a fix.
    fix: null,
    // New rules are on trial: off unless enabled in the settings.
    isTrial: true,
  },

  *checkTable(table) {
    for (const { name } of table.indicators) {
      if (!name.value.includes('待写')) continue;
      yield {
        messageId: 'found',
        data: { name: quote(name.value) },
        cell: name.cell,
        suggestion: '待写：请填报人怎样改。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '待写：改好了对填报人有什么好处。',
  basis: ['待写：文件名称和文号，不写没有核对过的条款号'],
};

// Indicators begin in row 5 with names in column C; `findings` are the cells that must be reported.
export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '待写的指标名称', '≥5次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C5'],
    },
  ],
});

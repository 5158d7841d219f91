import { valueCell } from '../../goals/indicator-cells';
import type { Indicator } from '../../goals/goal-table';
import { isWritten } from '../facts/forms';
import { isTemplateRowName } from '../../wording/placeholders';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'completeness/name-missing',
    title: '有指标值但三级指标名称为空',
    category: '完整性',
    severity: 'error',
    messages: {
      missing: '这一行填了指标值“{value}”，三级指标名称却空着。',
      numbered: '这一行填了指标值“{value}”，三级指标名称却只有序号“{written}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const { name, target } = indicator;
      if (!isTemplateRowName(name.value) || !isWritten(target.source) || isContinued(indicator)) continue;
      yield {
        messageId: name.value === '' ? 'missing' : 'numbered',
        data: { value: quote(target.source), written: quote(name.value) },
        cell: name.cell,
        related: [valueCell(table, indicator)],
        suggestion: '请写上三级指标的名称，例如“招商活动场次”；这一行多余就删掉。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '只有数值、没有名称，不知道考核的是什么，填报系统也导不进去。',
  basis: [`${MEASURES_2015}（绩效目标申报表各栏应当填写完整）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '招商活动场次', '≥5场'],
        ['产出指标', '质量指标', '……', ''],
        ['满意度指标', '服务对象满意度指标', '指标1：企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '招商活动场次', '≥5场'],
        ['产出指标', '质量指标', '', '≥95%'],
        ['效益指标', '社会效益指标', '指标1：', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C6', 'C7'],
    },
  ],
});

/** A text-only row without name or level continues the value of the row above. */
function isContinued({ row, name, target, level2 }: Indicator): boolean {
  const isWhole =
    target.kind === 'number' || target.kind === 'range' || target.kind === 'date' || target.kind === 'reference';
  return name.value === '' && !isWhole && level2?.cell.row !== row;
}

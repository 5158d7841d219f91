import { squeeze } from '../../wording/plain-text';
import { sameCell } from '../../workbook/area';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'library/example-value-unchanged',
    title: '插入的示例值没有改过',
    category: '合理性',
    severity: 'hint',
    messages: {
      unchanged: '“{name}”的目标值“{value}”是指标库里的示例值，插入后没有改过。',
    },
    fix: null,
  },

  *checkWorkbook(context) {
    const { tables, inserted } = context;
    if (inserted.length === 0) return;
    const indicators = tables.flatMap((table) => table.indicators);
    for (const { cell: place, value } of inserted) {
      if (squeeze(context.cell(place).text) !== squeeze(value)) continue;
      const indicator = indicators.find(({ cells }) => cells.value && sameCell(cells.value, place));
      yield {
        messageId: 'unchanged',
        data: { name: quote(indicator?.name.value ?? ''), value: quote(value) },
        cell: place,
        ...(indicator && { related: [indicator.name.cell] }),
        suggestion: '请按本单位的年度计划改成自己的数；确实就是这个数的，请在绩效目标助手里点“确认沿用”。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '指标库里的示例值只是写法示范，不是本单位的任务数；照搬进去，目标就与实际计划对不上。',
  basis: [`${MEASURES_2015}（绩效目标应与任务数、计划数相对应，与预算确定的资金量相匹配）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([['产出指标', '数量指标', '招商活动场次', '≥8场']]),
      inserted: [{ cell: 'D5', value: '≥5场' }],
      findings: [],
    },
    { rows: exampleForm([['产出指标', '数量指标', '招商活动场次', '≥5场']]), findings: [] },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '招商活动场次', '≥5场'],
        ['产出指标', '数量指标', '组织培训场次', '≥5场'],
      ]),
      inserted: [{ cell: 'D5', value: '≥5场' }],
      findings: ['D5'],
    },
  ],
});

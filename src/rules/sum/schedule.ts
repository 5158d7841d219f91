import Big from 'big.js';
import { pattern } from '../../wording/lexicon/family';
import { YEAR_END_HEADINGS } from '../../wording/lexicon/years';
import type { ScheduleEntry } from '../../goals/goal-table';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

/** Headings of the year's end, when all money must be spent. */
const YEAR_END = pattern`${YEAR_END_HEADINGS}`;
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '开展商务活动数量', '≥5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
];
const planned = (...percents: readonly ExampleCell[]): readonly (readonly ExampleCell[])[] =>
  exampleForm(INDICATORS, [
    ['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'],
    ['', ...percents],
  ]);

export default defineRule({
  meta: {
    id: 'sum/schedule',
    title: '资金支出计划累计进度不合理',
    category: '勾稽',
    severity: 'error',
    messages: {
      bounds: '“{label}”的累计进度是{percent}%，应当在0到100之间。',
      falling: '“{label}”的累计进度是{percent}%，比前面“{before}”的{earlier}%还低。',
      'not-whole': '“{label}”的累计进度是{percent}%，年底应当到100%。',
      blank: '“{label}”的累计进度没有填。',
    },
    fix: null,
    cause: 'forms',
  },

  *checkTable({ schedule, budget }, context) {
    const filled = schedule.flatMap((entry) => (entry.percent === null ? [] : [{ entry, percent: entry.percent }]));
    const last = filled.at(-1);
    if (!last || isByPeriod(filled) || filled.every(({ percent }) => percent.lte(1))) return;
    if (schedule.some(({ cell }) => context.cell(cell).text.includes('元'))) return;
    // Amounts of each quarter, which add up to the budget.
    const sum = filled.reduce((whole, { percent }) => whole.plus(percent), new Big(0));
    if (budget.some(({ value }) => value?.eq(sum))) return;
    for (const [index, { entry, percent }] of filled.entries()) {
      const before = filled[index - 1];
      const data = { label: entry.label, percent: percent.toFixed() };
      if (percent.lt(0) || percent.gt(100)) {
        yield { messageId: 'bounds', data, cell: entry.cell, suggestion: '请填0到100之间的累计百分比。' };
      } else if (before && percent.lt(before.percent)) {
        yield {
          messageId: 'falling',
          data: { ...data, before: before.entry.label, earlier: before.percent.toFixed() },
          cell: entry.cell,
          related: [before.entry.cell],
          suggestion: '请填从年初起累计的百分比，后一时点不应低于前一时点。',
        };
      } else if (entry === schedule.at(-1) && YEAR_END.test(entry.label) && !percent.eq(100)) {
        yield { messageId: 'not-whole', data, cell: entry.cell, suggestion: '年底的累计进度请填100。' };
      }
    }
    for (const entry of schedule.filter(({ percent }) => percent === null)) {
      yield {
        messageId: 'blank',
        data: { label: entry.label },
        cell: entry.cell,
        related: [last.entry.cell],
        severity: 'hint',
        suggestion: '没有支出的填0；与前一时点相同的，照前一时点填。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '支出计划是累计进度，应当逐期不减、年底到100%，否则支付进度没法考核。',
  basis: ['项目支出绩效目标表（资金支出计划，累计百分比）', '预算执行进度要求'],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: planned(25, 50, 75, 100), findings: [] },
    { rows: planned(25, 25, 25, 25), findings: [] },
  ],
  bad: [
    { rows: planned(25, 20, 75, 100), findings: ['C5'] },
    { rows: planned(25, 50, 75, 90), findings: ['E5'] },
    { rows: planned(25, 50, 120, 100), findings: ['D5', 'E5'] },
    { rows: planned('', '', '', 100), findings: ['B5', 'C5', 'D5'] },
  ],
});

/** True for forms with the share of each period instead of the cumulative share; they add up to 100. */
function isByPeriod(filled: readonly { readonly entry: ScheduleEntry; readonly percent: Big }[]): boolean {
  const [first, ...others] = filled;
  if (!first || others.length === 0) return false;
  const isFilledAtEnd = !others.at(-1)?.percent.eq(100);
  return isFilledAtEnd && others.reduce((sum, { percent }) => sum.plus(percent), first.percent).eq(100);
}

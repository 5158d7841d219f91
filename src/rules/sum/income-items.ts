import { findMismatch } from '../../goals/amount-sums';
import { fundSourceReadings } from '../facts/fund-sources';
import type { Amount } from '../../goals/goal-table';
import { partsByTotal } from '../facts/reconciliation';
import { amountRole } from '../../recognize/vocabulary/amount-labels';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { cellName } from '../../workbook/area';
import { mismatchReport } from '../facts/mismatch-report';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
];

export default defineRule({
  meta: {
    id: 'sum/income-items',
    title: '收入合计≠各来源之和',
    category: '勾稽',
    severity: 'error',
    messages: {
      mismatch: '{total}，但{parts}＝{sum}，相差{difference}。',
    },
    fix: null,
  },

  *checkTable(table) {
    const ofIncome = table.sums.filter(({ kind, total }) => kind === 'sources' && total.role === 'income-total');
    const told = new Set(
      [...ofIncome.map(({ total }) => total.cell), ...table.unpaired.flatMap(({ cells }) => cells)].map(cellName),
    );
    const byLabels = partsByTotal(
      table.budget,
      ['income-total'],
      ['income-item', 'fiscal', 'other-funds', 'carry-over'],
    );
    const ofForm = [...byLabels].filter(([total]) => !told.has(cellName(total.cell)));
    for (const [total, items] of [...ofForm, ...ofIncome.map(({ total, parts }) => [total, parts] as const)]) {
      const mismatch = findMismatch(total, waysToAdd(items));
      if (!mismatch) continue;
      // “其中：财政拨款” alone does not list all sources; only a sum above the total is wrong.
      if (items.length < 2 && mismatch.sum.lt(mismatch.totalValue)) continue;
      yield {
        messageId: 'mismatch',
        ...mismatchReport(mismatch),
        suggestion: '请核对各项收入来源，使其和等于收入合计；没有的来源填0。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '收入合计和各项来源对不上，说不清钱从哪里来，会被退回。',
  basis: ['部门整体支出绩效目标申报表（收入预算各项之和等于合计）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '收入合计', 734.05],
        ['', '其中：上级财政拨款', 0],
        ['', '本级财政安排', 700],
        ['', '其他', 34.05],
      ]),
      findings: [],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '收入合计', 120],
        ['', '财政拨款', 100],
        ['', '其中：上级财政拨款', 40],
        ['', '本级财政安排', 60],
        ['', '单位资金', 20],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '收入合计', 734.05],
        ['', '其中：上级财政拨款', 0],
        ['', '本级财政安排', 700],
        ['', '其他', 3.05],
      ]),
      findings: ['C4'],
    },
  ],
});

/** The possible ways to add: 上年结转 is part of 收入总计, but not of the year's income. */
function waysToAdd(items: readonly Amount[]): readonly (readonly Amount[])[] {
  const sources = items.map((item) => ({ ...item, role: amountRole(item.label) ?? item.role }));
  const ofYear = sources.filter(({ role }) => role !== 'carry-over');
  return [...fundSourceReadings(sources), ...(ofYear.length < sources.length ? fundSourceReadings(ofYear) : [])];
}

import { incomeMismatches } from '../facts/income-sources';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
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
    for (const mismatch of incomeMismatches(table)) {
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

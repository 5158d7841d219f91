import { findMismatch } from '../../goals/amount-sums';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { unnamedParts } from '../facts/unnamed-parts';
import { mismatchReport } from '../facts/mismatch-report';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
];

export default defineRule({
  meta: {
    id: 'sum/expenditure-total',
    title: '资金总额≠项目支出+基本支出+其他支出',
    category: '勾稽',
    severity: 'error',
    messages: {
      mismatch: '{total}，但{parts}＝{sum}，相差{difference}。',
    },
    fix: null,
  },

  *checkTable(table, context) {
    for (const { total, parts, kind } of table.sums) {
      // Sums of years, quarters and kinds of expenses are compared by sum/expense-items.
      if (kind === 'items' || kind === 'sources' || kind === 'series') continue;
      const mismatch = findMismatch(total, [parts]);
      if (!mismatch) continue;
      const rest = mismatch.totalValue.minus(mismatch.sum);
      if (kind === 'expenditure' && rest.eq(unnamedParts(total, parts, table.budget, context))) continue;
      yield {
        messageId: 'mismatch',
        ...mismatchReport(mismatch),
        suggestion: '请核对各项支出，使合计等于资金总额；也可以在资金总额里用求和公式。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '资金总额和各项支出对不上，财政审核时账不平，会被退回。',
  basis: ['预算编制口径（资金总额等于各项支出之和）', `${MEASURES_2015}（申报表）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['年度预算安排（万元）', '资金总额', 80.01],
        ['', '项目支出', 9.5],
        ['', '基本支出', 70.51],
        ['', '其他支出', ''],
      ]),
      findings: [],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['年度预算安排（万元）', '资金总额', 80.01],
        ['', '项目支出', 9.5],
        ['', '基本支出', 60.51],
        ['', '上缴上级支出', 10],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['年度预算安排（万元）', '资金总额', 80.01],
        ['', '项目支出', 9.5],
        ['', '基本支出', 70],
        ['', '其他支出', 0],
      ]),
      findings: ['C4'],
    },
  ],
});

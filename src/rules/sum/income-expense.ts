import { findMismatch } from '../../goals/amount-sums';
import type { Amount, GoalTable } from '../../goals/goal-table';
import { sameCell } from '../../workbook/area';
import { incomeMismatches } from '../facts/income-sources';
import { spokenLabel } from '../facts/money';
import { squeeze } from '../../wording/plain-text';
import { BUDGET_LAW } from '../kit/documents';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { mismatchReport } from '../facts/mismatch-report';
import { anyOf } from '../../wording/lexicon/family';
import { LEFT_OVER_LABELS } from '../../wording/lexicon/money-names';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
];
/** Labels of final accounts, where the remainder at the year's end explains the difference. */
const LEFT_OVER = new RegExp(`年末.*结[转余]|${anyOf(LEFT_OVER_LABELS)}`);

export default defineRule({
  meta: {
    id: 'sum/income-expense',
    title: '收入合计≠支出合计',
    category: '勾稽',
    severity: 'error',
    messages: {
      mismatch: '{total}，{other}，收支不相等，相差{difference}。',
    },
    fix: null,
  },

  *checkTable(table) {
    const incomes = table.budget.filter((amount) => amount.role === 'income-total');
    for (const expense of table.budget.filter((amount) => amount.role === 'expense-total')) {
      const income = incomeBeside(expense, incomes);
      if (!income || hasLeftOver(table.budget, expense)) continue;
      const mismatch = findMismatch(expense, [[income]]);
      if (!mismatch || isSaidOfParts(table, expense, income)) continue;
      const report = mismatchReport(mismatch);
      yield {
        ...report,
        messageId: 'mismatch',
        data: { ...report.data, other: `“${spokenLabel(income.label)}”是${report.data.sum}` },
        suggestion: '请核对当年收入和支出，使两个合计相等。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '当年预算收入和支出必须相等，对不上会被退回。',
  basis: [`${BUDGET_LAW}（收支平衡）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '收入合计', 734.05],
        ['', '支出合计', 734.05],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '收入合计', 734.05],
        ['', '支出合计', '730.00'],
      ]),
      findings: ['C5'],
    },
  ],
});

/** True when one of the two totals is not the sum of its parts, which add up to the other one: its own rule says so. */
function isSaidOfParts(table: GoalTable, expense: Amount, income: Amount): boolean {
  const ofExpenses = table.sums
    .filter(({ kind }) => kind === 'expenditure')
    .flatMap(({ total, parts }) => findMismatch(total, [parts]) ?? []);
  return [...incomeMismatches(table), ...ofExpenses].some(({ total, parts }) => {
    const other = sameCell(total.cell, income.cell) ? expense : sameCell(total.cell, expense.cell) ? income : null;
    return other !== null && !findMismatch(other, [parts]);
  });
}

function incomeBeside(expense: Amount, incomes: readonly Amount[]): Amount | undefined {
  return (
    incomes.find((income) => income.cell.column === expense.cell.column) ??
    (incomes.length === 1 ? incomes[0] : undefined)
  );
}

function hasLeftOver(budget: readonly Amount[], expense: Amount): boolean {
  return budget.some((amount) => amount.group === expense.group && LEFT_OVER.test(squeeze(amount.label)));
}

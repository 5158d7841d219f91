import { findMismatch, isBlankAmount, moneyIn, sumOf, type Mismatch } from '../../goals/amount-sums';
import Big from 'big.js';
import { pattern } from '../../wording/lexicon/family';
import { RUNNING_AMOUNTS } from '../../wording/lexicon/funds';
import type { Amount } from '../../goals/goal-table';
import { formatMoney, spokenLabel } from '../facts/money';
import { withPlainTotals, wholeBudget } from '../facts/reconciliation';
import { squeeze } from '../../wording/plain-text';
import { MEASURES_2015 } from '../kit/documents';
import { exampleFormWithTasks } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason, type Severity } from '../kit/rule';
import { mismatchReport } from '../facts/mismatch-report';

/** Labels of templates for main tasks only, whose amounts need not add up to the budget. */
const MAIN_TASKS_ONLY = /主要|重点/;
const PERSONNEL = pattern`${RUNNING_AMOUNTS}`;

export default defineRule({
  meta: {
    id: 'sum/task-total',
    title: '任务金额合计≠资金总额',
    category: '勾稽',
    severity: 'warning',
    messages: {
      mismatch: '各项任务金额相加：{parts}＝{sum}，而{total}，相差{difference}。',
      'sum-row': '任务{total}，但各项任务金额相加：{parts}＝{sum}，相差{difference}。',
      amount:
        '任务“{task}”的金额是{value}，预算安排里的“{label}”是{budgeted}；各项任务金额相加：{parts}＝{sum}，而{total}，相差{difference}。',
    },
    fix: null,
  },

  *checkTable(table) {
    const budget = withPlainTotals(table.budget);
    const tasks = budget.filter((amount) => amount.role === 'task');
    const filled = tasks.filter((task) => !isBlankAmount(task));
    const sumRow = budget.find((amount) => amount.role === 'task-total' && !isBlankAmount(amount));
    if (filled.length === 0) return;

    const badSum = sumRow && findMismatch(sumRow, [tasks]);
    if (badSum) {
      yield { messageId: 'sum-row', ...mismatchReport(badSum), suggestion: '请核对每项任务的金额，重新求和。' };
      return;
    }
    const whole = wholeBudget(budget);
    const mismatch = whole && findMismatch(whole, [tasks]);
    if (!mismatch || isOfProjects(tasks, budget)) return;

    const differing = differingTask(filled, budget);
    const cell = (differing?.task ?? sumRow ?? filled[0] ?? mismatch.total).cell;
    const severity = severityOf(mismatch, budget, sumRow !== undefined);
    const { data, mendAt } = mismatchReport(mismatch);
    yield {
      ...(differing ? { messageId: 'amount', data: { ...data, ...differing.data } } : { messageId: 'mismatch', data }),
      cell,
      mendAt,
      related: [...filled, mismatch.total].map((amount) => amount.cell).filter((other) => other !== cell),
      suggestion: '请核对各项任务的金额，使合计等于预算总额；如果只列重点任务，请在备注里说明其余资金的用途。',
      ...(severity && { severity }),
    };
  },
});

export const reason: RuleReason = {
  why: '年度任务的金额加起来应当就是预算总额，对不上说明有任务漏列、多列或金额填错。',
  basis: [`${MEASURES_2015}（目标与资金相应匹配）`, '部门整体支出绩效目标申报表（金额合计）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithTasks(
        [
          ['资金总额', 115],
          ['项目支出', 35],
          ['基本支出', 80],
        ],
        '年度履职目标',
        [
          ['招商推介专项', 20],
          ['企业服务专项', 15],
          ['基本支出', 80],
        ],
      ),
      findings: [],
    },
    {
      rows: exampleFormWithTasks(
        [
          ['资金总额', 115],
          ['项目支出', 35],
          ['基本支出', 80],
        ],
        '年度履职目标',
        [
          ['招商推介专项', 20],
          ['企业服务专项', 15],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithTasks(
        [
          ['资金总额', 120],
          ['项目支出', 40],
          ['基本支出', 80],
        ],
        '年度履职目标',
        [
          ['招商推介专项', 20],
          ['企业服务专项', 15],
          ['金额合计', 35],
        ],
      ),
      findings: ['C10'],
    },
    {
      rows: exampleFormWithTasks(
        [
          ['资金总额', 120],
          ['项目支出', 40],
          ['基本支出', 80],
        ],
        '年度履职目标',
        [
          ['招商推介专项', 20],
          ['企业服务专项', 15],
          ['基本支出', 82],
        ],
      ),
      findings: ['C10'],
    },
    {
      rows: exampleFormWithTasks([['资金总额', 35]], '年度履职目标', [
        ['招商推介专项', 20],
        ['企业服务专项', 15],
        ['金额合计', 53],
      ]),
      findings: ['C8'],
    },
  ],
});

/** Tasks that make up 项目支出: 基本支出 pays for none of them. */
function isOfProjects(tasks: readonly Amount[], budget: readonly Amount[]): boolean {
  return budget.some(
    (amount) => amount.role === 'project' && !isBlankAmount(amount) && findMismatch(amount, [tasks]) === null,
  );
}

/** A task with the name of a budget line (基本支出) but another amount, which explains the difference. */
function differingTask(
  tasks: readonly Amount[],
  budget: readonly Amount[],
): { task: Amount; data: Readonly<Record<'task' | 'value' | 'label' | 'budgeted', string>> } | undefined {
  for (const task of tasks) {
    const name = spokenLabel(task.label);
    const line = budget.find(
      (amount) => (amount.role === 'basic' || amount.role === 'project') && spokenLabel(amount.label) === name,
    );
    if (!line || findMismatch(line, [[task]]) === null) continue;
    const decimals = Math.max(task.decimals, line.decimals);
    const unit = line.unit === '%' ? null : line.unit;
    const textOf = (amount: Amount): string => formatMoney(moneyIn(amount, unit) ?? new Big(0), decimals, unit);
    return { task, data: { task: name, value: textOf(task), label: spokenLabel(line.label), budgeted: textOf(line) } };
  }
  return undefined;
}

/** A hint when the form may list only part of the budget; undefined for the rule's own severity. */
function severityOf(mismatch: Mismatch, budget: readonly Amount[], hasSumRow: boolean): Severity | undefined {
  const isMainTasksOnly = mismatch.parts.some((task) => MAIN_TASKS_ONLY.test(squeeze(task.group ?? '')));
  if (isMainTasksOnly && !hasSumRow) return 'hint';
  if (mismatch.sum.gte(mismatch.totalValue)) return undefined;
  const running = budget.filter(
    ({ role, label }) => role === 'basic' || (role === 'expense-item' && PERSONNEL.test(label)),
  );
  const candidates = [...running.map((amount) => [amount]), running];
  const isRunningCost = candidates.some((amounts) => sumOf(amounts, mismatch.unit)?.eq(mismatch.difference));
  return isRunningCost ? 'hint' : undefined;
}

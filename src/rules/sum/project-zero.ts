import { isBlankAmount, moneyIn } from '../../goals/amount-sums';
import Big from 'big.js';
import type { Amount, GoalTable } from '../../goals/goal-table';
import { formatMoney, spokenLabel } from '../facts/money';
import { periodIn } from '../../recognize/vocabulary/labels';
import { squeeze } from '../../wording/plain-text';
import { UnitNames, unitNameKey } from '../facts/unit-name';
import { wholeBudget } from '../facts/reconciliation';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'sum/project-zero',
    title: '整体表项目经费与项目表不符',
    category: '勾稽',
    severity: 'error',
    messages: {
      more: '整体表“{label}”是{value}，但各项目表的预算相加：{parts}＝{sum}，多出{difference}。',
      less: '整体表“{label}”是{value}，各项目表的预算相加：{parts}＝{sum}，还差{difference}。',
    },
    fix: null,
  },

  *checkWorkbook({ tables }) {
    const projects = tables.filter(({ scope, period }) => scope !== 'department' && period === 'annual');
    const departments = tables.filter(({ scope, period }) => scope === 'department' && period === 'annual');
    const owners = ownersOf(projects, departments);
    for (const table of departments) {
      const line = projectLine(table);
      const unit = line?.unit === '%' ? null : (line?.unit ?? null);
      const value = line && moneyIn(line, unit);
      const budgets = withoutRepeats(owners.get(table) ?? []).flatMap((project) => budgetOf(project, unit));
      if (!line || !value || budgets.length === 0) continue;
      const sum = budgets.reduce((whole, budget) => whole.plus(budget.value), new Big(0));
      const difference = sum.minus(value);
      if (difference.abs().lte('0.01')) continue;
      const isMore = difference.gt(0);
      const decimals = Math.max(line.decimals, ...budgets.map(({ amount }) => amount.decimals));
      yield {
        messageId: isMore ? 'more' : 'less',
        data: {
          label: spokenLabel(line.label),
          value: formatMoney(value, decimals, unit),
          parts: budgets.map((budget) => budget.name + formatMoney(budget.value, decimals, null)).join('＋'),
          sum: formatMoney(sum, decimals, unit),
          difference: formatMoney(difference.abs(), decimals, unit),
        },
        cell: line.cell,
        related: budgets.map(({ amount }) => amount.cell),
        suggestion: isMore
          ? '请核对整体表的项目经费和各项目表的预算，项目表合计不应超过整体表。'
          : '请核对是否漏附项目表；只附重点项目的，可以忽略。',
        // A workbook need not contain all projects' forms.
        ...(!isMore && { severity: 'hint' as const }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '整体表里的项目经费应当包住各张项目表的预算，对不上说明整体表或项目表有一处填错了。',
  basis: ['部门整体支出绩效目标表与项目支出绩效目标表的勾稽关系'],
};

export const examples = (): RuleExamples => ({
  good: [{ rows: exampleForms(60, 60), findings: [] }],
  bad: [
    { rows: exampleForms(0, 60), findings: ['C6'] },
    { rows: exampleForms(100, 60), findings: ['C6'] },
  ],
});

/** The department of each project: the one that it names or, without a name, the only one. */
function ownersOf(
  projects: readonly GoalTable[],
  departments: readonly GoalTable[],
): ReadonlyMap<GoalTable, readonly GoalTable[]> {
  const owned = new Map<GoalTable, GoalTable[]>(departments.map((table) => [table, []]));
  const nameless = departments.filter(({ department }) => !department);
  const byName = new Map<string, GoalTable[]>();
  for (const table of departments) {
    if (!table.department) continue;
    const key = unitNameKey(table.department.value);
    const known = byName.get(key);
    if (known) known.push(table);
    else byName.set(key, [table]);
  }
  const names = new UnitNames(byName.keys());
  const owners = new Map<string, GoalTable | null>();
  const ownerOf = (name: string | undefined): GoalTable | null => {
    const candidates =
      name === undefined ? departments : [...names.meant(name).flatMap((key) => byName.get(key) ?? []), ...nameless];
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  };
  for (const project of projects) {
    const name = project.department?.value;
    const known = owners.get(name ?? '');
    const owner = known === undefined ? ownerOf(name) : known;
    owners.set(name ?? '', owner);
    if (owner) owned.get(owner)?.push(project);
  }
  return owned;
}

/** The department's filled amount for 项目支出, 项目经费 or 特定目标类. */
function projectLine({ budget }: GoalTable): Amount | undefined {
  return budget.find(
    (amount) =>
      (amount.role === 'project' ||
        (amount.role === 'expense-item' && /项目经费|特定目标/.test(squeeze(amount.label)))) &&
      !isBlankAmount(amount),
  );
}

/** Counts a project once, even if it is on several sheets. */
function withoutRepeats(projects: readonly GoalTable[]): readonly GoalTable[] {
  const seen = new Set<string>();
  return projects.filter((project) => {
    const key = squeeze(project.projectCode?.value ?? project.project?.value ?? '');
    if (key === '') return true;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function budgetOf(
  project: GoalTable,
  unit: Parameters<typeof moneyIn>[1],
): { amount: Amount; name: string; value: Big }[] {
  const ofYear = project.budget.filter(({ label }) => periodIn(label) !== 'long-term');
  const amount =
    wholeBudget(ofYear) ?? wholeBudget(project.budget) ?? project.budget.find(({ role }) => role === 'task-total');
  const value = amount && moneyIn(amount, unit);
  if (!amount || !value) return [];
  return [{ amount, name: quote(project.project?.value ?? project.sheet), value }];
}

/** A department's form with a project's form below it. */
function exampleForms(ofDepartment: number, ofProject: number): readonly (readonly ExampleCell[])[] {
  return [
    ...exampleForm(
      [['产出指标', '数量指标', '组织招商活动次数', '≥5次']],
      [
        ['当年预算（万元）', '支出合计', 200],
        ['', '人员经费', 200 - ofDepartment],
        ['', '项目经费', ofDepartment],
      ],
    ),
    ['项目支出绩效目标表'],
    ['项目名称', '招商引资'],
    ['项目资金（万元）', '年度资金总额', ofProject],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ];
}

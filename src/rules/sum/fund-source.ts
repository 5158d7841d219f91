import { findMismatch, type Mismatch } from '../../goals/amount-sums';
import { fundSourceReadings } from '../facts/fund-sources';
import type { Amount, AmountRole, BudgetSum } from '../../goals/goal-table';
import { partsByTotal, withPlainTotals } from '../facts/reconciliation';
import { MEASURES_2015 } from '../kit/documents';
import { cellName } from '../../workbook/area';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { unnamedParts } from '../facts/unnamed-parts';
import { mismatchReport } from '../facts/mismatch-report';

const SOURCE_ROLES: readonly AmountRole[] = ['fiscal', 'other-funds', 'carry-over'];
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '开展商务活动数量', '≥5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
];

export default defineRule({
  meta: {
    id: 'sum/fund-source',
    title: '预算数≠财政资金+其他资金',
    category: '勾稽',
    severity: 'error',
    messages: {
      mismatch: '{total}，但{parts}＝{sum}，相差{difference}。',
    },
    fix: null,
  },

  *checkTable(table, context) {
    const ofLines = table.sums
      .filter(({ kind, total }) => kind === 'sources' && total.role !== 'income-total')
      .map(({ total, parts }) => [total, parts] as const);
    // Totals that recognition has already paired with their parts by position.
    const told = new Set(
      [...ofLines.map(([total]) => total.cell), ...table.unpaired.flatMap(({ cells }) => cells)].map(cellName),
    );
    const ofKinds = new Set(
      table.sums.filter(isOfKind).flatMap(({ parts }) => parts.map(({ cell }) => cellName(cell))),
    );
    const ofWhole = table.budget.filter(({ cell }) => !ofKinds.has(cellName(cell)));
    const ofForm = sourcesByTotal(withPlainTotals(ofWhole)).filter(([total, sources]) =>
      [total, ...sources].every(({ cell }) => !told.has(cellName(cell))),
    );
    const said = new Set<string>();
    for (const [total, sources] of [...ofForm, ...ofLines]) {
      const mismatch = findMismatch(total, waysToAdd(sources));
      if (!mismatch) continue;
      // “其中：财政拨款” alone does not list all sources; only a sum above the total is wrong.
      if (sources.length < 2 && mismatch.sum.lt(mismatch.totalValue)) continue;
      if (mismatch.totalValue.minus(mismatch.sum).eq(unnamedParts(total, sources, table.budget, context))) continue;
      if (said.has(cellName(total.cell)) || isChanged(table.budget, mismatch)) continue;
      said.add(cellName(total.cell));
      yield {
        messageId: 'mismatch',
        ...mismatchReport(mismatch),
        suggestion: '请核对财政资金和其他资金，使各项来源之和等于资金总额；没有的来源填0。',
      };
    }
  },
});

/** 年初预算 100 | 调整预算 120 | 财政拨款 120: the sources are those of the budget as it was changed. */
function isChanged(budget: readonly Amount[], { sum }: Mismatch): boolean {
  return budget.some(({ role, value }) => role === 'past' && value?.eq(sum) === true);
}

/** 本级 and 上级 below 项目支出 pay for the projects only. */
function isOfKind({ total: { role } }: BudgetSum): boolean {
  return role === 'project' || role === 'basic';
}

/** The possible ways to add: 上年结转 may be separate from the year's budget. */
function waysToAdd(sources: readonly Amount[]): readonly (readonly Amount[])[] {
  const ofYear = sources.filter(({ role }) => role !== 'carry-over');
  const isApart = ofYear.length < sources.length && ofYear.some(({ role }) => role === 'fiscal');
  return [...fundSourceReadings(sources), ...(isApart ? fundSourceReadings(ofYear) : [])];
}

export const reason: RuleReason = {
  why: '资金总额和资金来源对不上，说不清钱从哪里来，会被退回。',
  basis: [`${MEASURES_2015}（项目支出绩效目标申报表）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', 180],
        ['', '上年结转', 20],
        ['', '其他资金', ''],
      ]),
      findings: [],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', 150],
        ['', '产业引导基金', 30],
        ['', '其他资金', 20],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', 180],
        ['', '其他资金', 10],
      ]),
      findings: ['C4'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', 150],
        ['', '产业引导基金', 20],
        ['', '其他资金', 20],
      ]),
      findings: ['C4'],
    },
  ],
});

/** The sum row of a list of tasks has its own sources beside it; all other sources belong to 资金总额 in the head. */
function sourcesByTotal(budget: readonly Amount[]): readonly (readonly [Amount, readonly Amount[]])[] {
  const sumRows = budget.filter((amount) => amount.role === 'task-total');
  const inSumRow = (amount: Amount): boolean => sumRows.some((sum) => sum.cell.row === amount.cell.row);
  const ofHead = partsByTotal(
    budget.filter((amount) => !inSumRow(amount)),
    ['total'],
    SOURCE_ROLES,
  );
  const ofRows = partsByTotal(budget.filter(inSumRow), ['task-total'], SOURCE_ROLES);
  return [...ofHead, ...ofRows];
}

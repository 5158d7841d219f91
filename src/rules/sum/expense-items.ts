import { findMismatch } from '../../goals/amount-sums';
import type { Amount, AmountRole } from '../../goals/goal-table';
import { partsByTotal } from '../facts/reconciliation';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { spokenLabel } from '../facts/money';
import { CAPITAL_ITEMS } from '../../recognize/vocabulary/amount-words';
import { pattern } from '../../wording/lexicon/family';
import { cellName } from '../../workbook/area';
import { mismatchReport } from '../facts/mismatch-report';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
];

const KINDS_OF_EXPENSE: ReadonlySet<AmountRole> = new Set(['expense-item', 'basic', 'project', 'other-expenditure']);

export default defineRule({
  meta: {
    id: 'sum/expense-items',
    title: '支出合计≠各项支出之和',
    category: '勾稽',
    severity: 'error',
    messages: {
      mismatch: '{total}，但{parts}＝{sum}，相差{difference}。',
    },
    fix: null,
  },

  *checkTable(table) {
    const parts = partsByTotal(table.budget, ['expense-total', 'total'], [...KINDS_OF_EXPENSE]);
    // 基本支出 and 项目支出 together are compared by sum/expenditure-total.
    const ofUses = table.sums.filter(({ kind }) => kind !== 'sources' && kind !== 'series');
    const told = table.unpaired.flatMap(({ cells }) => cells.slice(0, 1));
    const compared = new Set([...ofUses.map(({ total }) => total.cell), ...told].map(cellName));
    for (const [total, items] of parts) {
      if (compared.has(cellName(total.cell)) || (total.role === 'total' && !listsItems(items))) continue;
      const mismatch = findMismatch(total, waysToAdd(items));
      if (!mismatch) continue;
      if (leavesProjectsUnsaid(total, items) && mismatch.sum.lt(mismatch.totalValue)) continue;
      yield {
        messageId: 'mismatch',
        ...mismatchReport(mismatch),
        suggestion: '请核对人员、公用、项目等各项支出，使合计等于支出合计。',
      };
    }
    for (const { kind, total, parts: items } of table.sums) {
      const mismatch = kind === 'items' || kind === 'series' ? findMismatch(total, [items]) : null;
      if (!mismatch) continue;
      if (kind === 'items' && leavesProjectsUnsaid(total, items) && mismatch.sum.lt(mismatch.totalValue)) continue;
      yield {
        messageId: 'mismatch',
        ...mismatchReport(mismatch),
        suggestion: `请核对${items.map(({ label }) => spokenLabel(label)).join('、')}，使其和等于${spokenLabel(total.label)}。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '支出合计和人员、公用、项目各项对不上，账不平，会被退回。',
  basis: ['预算支出分类（人员类、运转类、特定目标类）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '支出合计', 734.05],
        ['', '其中：人员经费', 579.59],
        ['', '公用经费', 154.46],
        ['', '项目经费', 0],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '支出合计', 734.05],
        ['', '其中：人员经费', 579.59],
        ['', '公用经费', 145.46],
        ['', '项目经费', 0],
      ]),
      findings: ['C4'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['年度预算（万元）', '合计', 120],
        ['', '人员经费', 60.5],
        ['', '公用经费', 10],
        ['', '项目经费', 40],
      ]),
      findings: ['C4'],
    },
  ],
});

/** True when 人员经费, 公用经费 and 项目经费 under 资金总额 are uses, not sources. */
function listsItems(items: readonly Amount[]): boolean {
  return items.every(({ role }) => role === 'expense-item') && items.some(isForProjects) && items.length > 1;
}

/** True when 支出合计 lists 人员经费 and 公用经费 but no projects; then only a sum above the total is wrong. */
function leavesProjectsUnsaid(total: Amount, items: readonly Amount[]): boolean {
  return (
    (total.role === 'expense-total' || total.role === 'total') &&
    items.every(({ role }) => role !== null && KINDS_OF_EXPENSE.has(role)) &&
    !items.some(isForProjects)
  );
}

const FOR_PROJECTS = pattern`${['项目经费', '特定目标', ...CAPITAL_ITEMS]}`;

function isForProjects(part: Amount): boolean {
  return part.role === 'project' || FOR_PROJECTS.test(part.label);
}

/** The possible ways to add: 人员经费 and 公用经费 may be parts of 基本支出, or replace it beside 项目支出. */
function waysToAdd(parts: readonly Amount[]): readonly (readonly Amount[])[] {
  const items = parts.filter((part) => part.role === 'expense-item');
  const kinds = parts.filter((part) => part.role !== 'expense-item');
  const withoutBasic = parts.filter((part) => part.role !== 'basic');
  return [...(items.length > 0 ? [withoutBasic, items] : []), ...(kinds.length > 0 ? [kinds, parts] : [])];
}

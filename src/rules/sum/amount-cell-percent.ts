import type { Amount, FigureCell } from '../../goals/goal-table';
import { spokenLabel } from '../facts/money';
import { partsByTotal } from '../facts/reconciliation';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import Big from 'big.js';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
];
const whole = { value: 1, text: '100%', numberFormat: '0%' };

export default defineRule({
  meta: {
    id: 'sum/amount-cell-percent',
    title: '金额栏填了百分比',
    category: '勾稽',
    severity: 'error',
    messages: {
      amount: '“{label}”的金额栏填的是“{text}”，应当填金额。',
      past: '“{label}”{year}年的金额栏填的是“{text}”，应当填金额。',
      share: '“{label}”的占比栏填的是“{text}”，像是金额，占比不会超过100%。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    const totals = partsByTotal(table.budget, ['income-total', 'expense-total'], ['income-item', 'expense-item']);
    for (const amount of table.budget) {
      if (amount.role === null || amount.role === 'past') continue;
      const parts = totals.get(amount) ?? [];
      const label = spokenLabel(amount.label);
      if (amount.unit === '%' && amount.value !== null) {
        yield reportOf('amount', { label, text: amount.text }, amount, sumOfCells(parts), context);
      }
      for (const past of amount.past ?? []) {
        if (!past.isPercent) continue;
        const sameYear = parts.flatMap((part) => part.past?.filter(({ year }) => year === past.year) ?? []);
        yield reportOf(
          'past',
          { label, text: past.text, year: String(past.year) },
          past,
          sumOfCells(sameYear),
          context,
        );
      }
      if (amount.share && !amount.share.isPercent && amount.share.value?.gt(100)) {
        yield {
          messageId: 'share',
          data: { label, text: amount.share.text },
          cell: amount.share.cell,
          related: [amount.cell],
          suggestion: '请填占比；如果这是金额，移到金额栏。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '金额栏里是百分比，合计就算不出来，多半是把占比填错了格子。',
  basis: ['部门整体绩效目标表（金额栏填金额，占比栏填百分比）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['支出构成', '项目', '当年金额', '占比', '2022年', '2023年'],
        ['', '人员类项目支出', 182.84, { value: 0.38, text: '38%', numberFormat: '0%' }, 226.59, 186.6],
        ['', '特定目标类项目支出', 300, { value: 0.62, text: '62%', numberFormat: '0%' }, 393.44, 438.6],
        ['', '支出合计', 482.84, whole, 620.03, 625.2],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['支出构成', '项目', '当年金额', '占比', '2022年', '2023年'],
        ['', '人员类项目支出', 182.84, { value: 0.38, text: '38%', numberFormat: '0%' }, 226.59, 186.6],
        ['', '特定目标类项目支出', 300, 300, 393.44, 438.6],
        ['', '支出合计', 482.84, whole, whole, whole],
      ]),
      findings: ['D6', 'E7', 'F7'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['当年预算（万元）', '支出合计', whole],
        ['', '其中：人员经费', 579.59],
        ['', '公用经费', 154.46],
      ]),
      findings: ['C4'],
    },
  ],
});

type Filled = Pick<FigureCell | Amount, 'cell' | 'text' | 'value'>;

interface SumOfCells {
  readonly text: string;
  readonly cells: readonly Filled[];
}

/** The sum of a total's parts, with their displayed decimals; null when there are none, or one is no amount. */
function sumOfCells(
  parts: readonly (Filled & { readonly isPercent?: boolean; readonly unit?: Amount['unit'] })[],
): SumOfCells | null {
  const cells = parts.filter(({ text }) => text !== '');
  if (cells.length === 0) return null;
  let sum = new Big(0);
  let decimals = 0;
  for (const { value, text, isPercent, unit } of cells) {
    if (value === null || isPercent === true || unit === '%') return null;
    sum = sum.plus(value);
    decimals = Math.max(decimals, text.split('.')[1]?.replace(/\D.*$/, '').length ?? 0);
  }
  return { text: sum.toFixed(decimals), cells };
}

function reportOf<Id extends 'amount' | 'past'>(
  messageId: Id,
  data: Readonly<Record<string, string>>,
  wrong: Filled,
  sum: SumOfCells | null,
  context: RuleContext,
): Report<Id> {
  const model = sum?.cells[0];
  return {
    messageId,
    data,
    cell: wrong.cell,
    related: sum?.cells.map(({ cell }) => cell) ?? [],
    suggestion: sum ? `请改成金额；各分项相加是${sum.text}。` : '请改成金额。',
    ...(sum &&
      model && {
        fix: {
          kind: 'confirm',
          edits: [
            {
              kind: 'write',
              sheet: wrong.cell.sheet,
              area: { row: wrong.cell.row, column: wrong.cell.column, rows: 1, columns: 1 },
              // With the cell's own format, the amount would be displayed as a percentage again.
              cells: [[{ formula: sum.text, numberFormat: context.cell(model.cell).numberFormat }]],
            },
          ],
        },
      }),
  };
}

import { isBlankAmount, moneyIn } from '../../goals/amount-sums';
import Big from 'big.js';
import type { Amount, AmountRole, FigureCell } from '../../goals/goal-table';
import { formatMoney, spokenLabel } from '../facts/money';
import { partsByTotal, withPlainTotals } from '../facts/reconciliation';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const TOTALS: readonly AmountRole[] = ['total', 'income-total', 'expense-total'];
const PARTS: readonly AmountRole[] = [
  'income-item',
  'expense-item',
  'fiscal',
  'other-funds',
  'carry-over',
  'project',
  'basic',
  'other-expenditure',
];
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
];
const percent = (value: number): { value: number; text: string; numberFormat: string } => ({
  value: value / 100,
  text: `${String(value)}%`,
  numberFormat: '0%',
});

export default defineRule({
  meta: {
    id: 'sum/share',
    title: '占比与金额不符或合计不为100%',
    category: '勾稽',
    severity: 'warning',
    messages: {
      amount: '“{label}”的占比写的是{share}，按金额算是{amount}÷{total}＝{expected}。',
      sum: '各项占比相加：{parts}＝{sum}，不是100%。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const [total, parts] of partsByTotal(withPlainTotals(table.budget), TOTALS, PARTS)) {
      const lines = [total, ...parts].flatMap((amount) => lineOf(amount, total));
      const ofParts = ofOneColumn(lines.filter(({ amount }) => amount !== total));
      const sum = ofParts.reduce((whole, { percent: share }) => whole.plus(share), new Big(0));
      const isWhole = sum.eq(100);
      let isWrong = false;
      for (const line of lines.filter(({ expected }) => expected !== null)) {
        const expected = line.expected ?? line.percent;
        const difference = line.percent.minus(expected).abs();
        // Shares are often adjusted to add up to 100, so the last digit may be off by one.
        if (difference.lte(isWhole ? line.lastDigit : line.lastDigit.div(2))) continue;
        isWrong = true;
        const text = `${expected.toFixed(line.decimals)}%`;
        const unit = total.unit === '%' ? null : total.unit;
        yield {
          messageId: 'amount',
          data: {
            label: spokenLabel(line.amount.label),
            share: line.share.text,
            amount: formatMoney(moneyIn(line.amount, unit) ?? new Big(0), line.amount.decimals, unit),
            total: formatMoney(moneyIn(total, unit) ?? new Big(0), total.decimals, unit),
            expected: text,
          },
          cell: line.share.cell,
          related: [line.amount.cell, total.cell],
          suggestion: `请核对金额；金额没有错的，占比改成${text}。`,
          ...(line.share.isPercent && { fix: { kind: 'confirm', edits: [writeText(line.share.cell, text, context)] } }),
        };
      }
      const [first] = ofParts;
      const slack = ofParts.reduce((most, { lastDigit }) => most.plus(lastDigit.div(2)), new Big(0));
      if (isWrong || !first || ofParts.length < 2 || sum.minus(100).abs().lte(slack)) continue;
      yield {
        messageId: 'sum',
        data: { parts: ofParts.map(({ share }) => share.text).join('＋'), sum: `${sum.toFixed()}%` },
        cell: (total.share ?? first.share).cell,
        related: ofParts.map(({ share }) => share.cell),
        suggestion: '请核对各项占比，使合计等于100%。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '占比是按金额算出来的，对不上说明金额或占比有一处填错了。',
  basis: ['部门整体绩效目标表（占比＝该项金额÷合计）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['支出构成', '项目', '当年金额', '占比'],
        ['', '人员类项目支出', 182.84, percent(36)],
        ['', '运转类项目支出', 26.57, percent(5)],
        ['', '特定目标类项目支出', 300, percent(59)],
        ['', '支出合计', 509.41, percent(100)],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['支出构成', '项目', '当年金额', '占比'],
        ['', '人员类项目支出', 182.84, percent(36)],
        ['', '运转类项目支出', 26.57, percent(5)],
        ['', '特定目标类项目支出', 300, percent(58)],
        ['', '支出合计', 509.41, percent(100)],
      ]),
      findings: ['D7'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['支出构成', '项目', '当年金额', '占比'],
        ['', '人员类项目支出', 40, percent(40)],
        ['', '运转类项目支出', 20, percent(20)],
        ['', '特定目标类项目支出', 30, percent(30)],
        ['', '支出合计', 100, percent(100)],
      ]),
      findings: ['D8'],
    },
  ],
});

/** 收入 | 金额 | 占比 | 支出 | 金额 | 占比: the shares of each side add up for themselves. */
function ofOneColumn(lines: readonly Line[]): readonly Line[] {
  const column = lines[0]?.share.cell.column;
  const below = lines.filter(({ share }) => share.cell.column === column);
  return below.length > 1 ? below : lines;
}

interface Line {
  readonly amount: Amount;
  readonly share: FigureCell;
  /** In %, as written and as computed from the amounts; null when an amount is missing. */
  readonly percent: Big;
  readonly expected: Big | null;
  readonly decimals: number;
  readonly lastDigit: Big;
}

function lineOf(amount: Amount, total: Amount): Line[] {
  const { share } = amount;
  const percent = share?.value;
  if (!share || !percent) return [];
  const unit = total.unit === '%' ? null : total.unit;
  const [value, whole] = [moneyIn(amount, unit), moneyIn(total, unit)];
  const isKnown = value !== null && whole !== null && !whole.eq(0) && !isBlankAmount(amount);
  const decimals = share.text.replace(/%$/, '').split('.')[1]?.length ?? 0;
  return [
    {
      amount,
      share,
      percent,
      expected: isKnown ? value.times(100).div(whole) : null,
      decimals,
      lastDigit: new Big(10).pow(-decimals),
    },
  ];
}

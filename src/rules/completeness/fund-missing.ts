import { findMismatch, isBlankAmount } from '../../goals/amount-sums';
import { formsOf, isUnfilledForm, isWritten } from '../facts/forms';
import { fundSourceReadings } from '../facts/fund-sources';
import type { Amount, AmountRole } from '../../goals/goal-table';
import { spokenLabel } from '../facts/money';
import { squeeze } from '../../wording/plain-text';
import { partsByTotal, withPlainTotals } from '../facts/reconciliation';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'total' | 'fiscal' | 'zero';

const WHOLE_ROLES: readonly AmountRole[] = ['total', 'income-total', 'expense-total'];
const SOURCE_ROLES: readonly AmountRole[] = ['fiscal', 'other-funds', 'carry-over'];
const PART_ROLES: readonly AmountRole[] = [...SOURCE_ROLES, 'income-item', 'basic', 'project', 'expense-item'];
/** A form with more sources lists possible ones, of which some may stay blank. */
const FEW_SOURCES = 3;
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
];

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/fund-missing',
    title: '资金总额或资金来源未填',
    category: '完整性',
    severity: 'error',
    messages: {
      total: '“{label}”没有填写。',
      fiscal: '“{total}”填了{amount}，“{label}”却没有填写。',
      zero: '“{label}”空着；其余各项已等于“{total}”{amount}，应填0。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkWorkbook(context) {
    for (const form of formsOf(context.tables)) {
      if (isUnfilledForm(form)) continue;
      const budget = withPlainTotals(form.flatMap((table) => table.budget));
      yield* wholeReports(budget);
      for (const [total, parts] of partsByTotal(budget, ['total', 'task-total'], SOURCE_ROLES))
        yield* sourceReports(total, parts, context);
      for (const [total, parts] of partsByTotal(budget, ['income-total'], ['income-item']))
        yield* zeroReports(total, parts, context);
    }
  },
});

export const reason: RuleReason = {
  why: '没有金额，就无法判断目标和资金配不配套，勾稽关系也核不了。',
  basis: [`${MEASURES_2015}（绩效目标申报表的资金栏）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', 200],
        ['', '其他资金', 0],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', ''],
        ['', '其中：财政拨款', 200],
        ['', '其他资金', 0],
      ]),
      findings: ['C4'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', ''],
        ['', '其他资金', 20],
      ]),
      findings: ['C5'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', 200],
        ['', '其他资金', ''],
      ]),
      findings: ['C6'],
    },
  ],
});

/** Reports the first total when none of them is filled in, else each blank one above parts that are. */
function* wholeReports(budget: readonly Amount[]): Iterable<Report<MessageId>> {
  const ofWhole = partsByTotal(budget, WHOLE_ROLES, PART_ROLES, () => true);
  const whole = [...ofWhole.keys()];
  const missing = whole.every(isUnsaid) ? whole.slice(0, 1) : whole.filter((total) => isOverParts(total, ofWhole));
  for (const { label, labelCell, cell } of missing)
    yield {
      messageId: 'total',
      data: { label: spokenLabel(label) },
      cell,
      related: labelCell ? [labelCell] : [],
      suggestion: '请填写预算金额，单位与表头一致（一般是万元）。',
    };
}

/** A blank total with parts that are filled in, and that no other total of its kind adds up. */
function isOverParts(total: Amount, ofWhole: ReadonlyMap<Amount, readonly Amount[]>): boolean {
  const parts = ofWhole.get(total) ?? [];
  const filled = [...ofWhole.keys()].filter((other) => other.role === total.role && !isBlankAmount(other));
  const isElsewhere = filled.some((other) => addsUp(other, parts));
  // 资金结构 over 基本支出 and 项目支出 is a heading, where 资金来源 has the amount.
  const isHeading = total.role === 'total' && !parts.some(({ role }) => role === 'fiscal');
  return isUnsaid(total) && parts.some(({ value }) => value?.gt(0)) && !isElsewhere && !isHeading;
}

/** Blank, a stroke or put off: of a total, that says no amount. */
function isUnsaid({ value, text }: Amount): boolean {
  return value === null && !isWritten(text);
}

function* sourceReports(total: Amount, sources: readonly Amount[], context: RuleContext): Iterable<Report<MessageId>> {
  const fiscal = sources.filter(({ role }) => role === 'fiscal');
  const [first] = fiscal;
  const isUnsaid = first && fiscal.every(({ text }) => squeeze(text) === '') && total.value?.gt(0);
  if (isUnsaid && !addsUp(total, sources)) {
    yield {
      messageId: 'fiscal',
      data: { total: spokenLabel(total.label), amount: spokenAmount(total), label: spokenLabel(first.label) },
      cell: first.cell,
      related: [total.cell],
      suggestion: '请填写财政资金；没有就填0，并写明其他资金。',
    };
    return;
  }
  yield* zeroReports(total, sources, context);
}

/** Reports blank parts of a total that the other parts already add up to. */
function* zeroReports(total: Amount, parts: readonly Amount[], context: RuleContext): Iterable<Report<MessageId>> {
  if (parts.length > FEW_SOURCES || !addsUp(total, parts)) return;
  for (const part of parts.filter(({ text }) => squeeze(text) === '')) {
    const content = context.cell(part.cell);
    const canWrite = content.numberFormat !== '@' && computedFormula(content) === null;
    yield {
      messageId: 'zero',
      data: { label: spokenLabel(part.label), total: spokenLabel(total.label), amount: spokenAmount(total) },
      cell: part.cell,
      related: [total.cell],
      severity: 'hint',
      suggestion: '没有这项资金就填0。',
      ...(canWrite && { fix: { kind: 'confirm', edits: [writeText(part.cell, '0', context)] } }),
    };
  }
}

function addsUp(total: Amount, parts: readonly Amount[]): boolean {
  return parts.some((part) => !isBlankAmount(part)) && findMismatch(total, fundSourceReadings(parts)) === null;
}

function spokenAmount({ text, unit }: Amount): string {
  return unit === null || unit === '%' || text.includes(unit) ? text : `${text}${unit}`;
}

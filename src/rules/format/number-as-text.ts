import { amountCells } from '../facts/amount-cells';
import { squeeze } from '../../wording/plain-text';
import type { GoalTable } from '../../goals/goal-table';
import { cellName, sameCell, type CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import type { CellContent } from '../../workbook/snapshot';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import {
  defineRule,
  type FixKind,
  type Report,
  type RuleContext,
  type RuleExamples,
  type RuleReason,
} from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { MONEY_SUFFIXES } from '../../wording/lexicon/money-names';

const NUMBER = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const WITH_UNIT = pattern`^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(${MONEY_SUFFIXES})$`;
/** An amount with a remark: “854万（高标准农田建设400万元，…）”. */
const WITH_REMARK = pattern`^-?[\d,]+(?:\.\d+)?${MONEY_SUFFIXES}?[(（].*\d.*[)）]$`;
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '开展商务活动数量', '≥5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
];

/** 854万854万 */
const TWICE = pattern`^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?${MONEY_SUFFIXES})\1$`;

type MessageId = 'text' | 'unit' | 'remark' | 'twice' | 'unreadable';

export default defineRule<MessageId>({
  meta: {
    id: 'format/number-as-text',
    title: '金额以文本存储',
    category: '规范性',
    severity: 'warning',
    messages: {
      text: '“{name}”的金额“{written}”存成了文本，Excel求和时不会算进去。',
      unit: '“{name}”的金额“{written}”把单位写在了数字后面，Excel求和时不会算进去。',
      twice: '“{name}”的金额“{written}”写了两遍，读不出是多少。',
      unreadable: '“{name}”的金额写的是“{written}”，读不出是多少，勾稽关系没有核对。',
      remark: '“{name}”的金额“{written}”后面带着说明文字，Excel求和时不会算进去。',
    },
    fix: 'safe',
    cause: 'forms',
  },

  *checkTable(table, context) {
    const unit = table.moneyUnit?.value ?? null;
    const cells = amountCells(table);
    yield* unreadable(table, cells, context);
    const stated = table.moneyUnit?.cell;
    const isUnitStated = !cells.some(({ cell }) => stated && sameCell(cell, stated));
    const isMixed = cells.some(({ cell }) => typeof context.cell(cell).value === 'number');
    for (const { label, cell } of cells) {
      const content = context.cell(cell);
      if (typeof content.value !== 'string' || computedFormula(content) !== null) continue;
      const plain = squeeze(content.value);
      const messageId = faultOf(plain);
      if (messageId === null) continue;
      const number = numberMeant(plain, unit);
      // A zero stored as text does not change any sum.
      if (number === 0) continue;
      const kind: FixKind = messageId === 'text' ? 'safe' : 'confirm';
      yield {
        messageId,
        data: { name: quote(label), written: quote(content.value) },
        cell,
        suggestion: suggestionFor(messageId, number),
        ...(number !== null && {
          fix: { kind, edits: [writeNumber(cell, number, formatFor(plain, content, isUnitStated))] },
        }),
        // In a form without any numeric amount nothing is summed in Excel, and “20万元” is not misread.
        ...(((!isMixed && messageId !== 'twice') || messageId === 'unit') && { severity: 'hint' as const }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '存成文本的金额不参加求和，合计会少算，而单元格看起来完全正常。',
  basis: ['Excel的计算规则（文本不参加求和）', '金额要能求和、能核对'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 854],
        ['', '其中：财政拨款', 854],
        ['', '其他资金', '—'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', '1,254.50'],
        ['', '其中：财政拨款', '854万元'],
        ['年度履职目标', '任务名称', '预算金额（万元）'],
        ['', '农田建设', '400.5（高标准农田建设400万元，管护0.5万元）'],
        ['', '企业服务', '854万854万'],
      ]),
      findings: ['C4', 'C5', 'C7', 'C8'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['资金总额（万元）', '约120'],
        ['基本支出', 80],
        ['项目支出', '见附件'],
      ]),
      findings: ['B4', 'B6'],
    },
  ],
});

/** Totals and kinds of expenditure that hold words instead of a number: 约120, 见附件. */
function* unreadable(
  table: GoalTable,
  cells: ReturnType<typeof amountCells>,
  context: RuleContext,
): Iterable<Report<MessageId>> {
  const unread = new Set(
    table.unpaired.filter(({ kind }) => kind === 'unreadable').flatMap((one) => one.cells.map(cellName)),
  );
  for (const { label, cell } of cells.filter((one) => unread.has(cellName(one.cell)))) {
    const { value } = context.cell(cell);
    if (typeof value !== 'string' || value.startsWith('#') || faultOf(squeeze(value)) !== null) continue;
    yield {
      messageId: 'unreadable',
      data: { name: quote(label), written: quote(value) },
      cell,
      suggestion: '请只填一个数，说明文字移到备注。',
      ...(!/\d/.test(value) && { severity: 'hint' as const }),
    };
  }
}

function faultOf(plain: string): MessageId | null {
  if (NUMBER.test(plain)) return 'text';
  if (WITH_UNIT.test(plain)) return 'unit';
  if (TWICE.test(plain)) return 'twice';
  return WITH_REMARK.test(plain) ? 'remark' : null;
}

/** The number that a text means, in the form's unit; null when it has another unit, or contains more than a number. */
function numberMeant(plain: string, unit: string | null): number | null {
  const [, digits, own] = WITH_UNIT.exec(plain) ?? [];
  if (digits === undefined || own === undefined) return NUMBER.test(plain) ? Number(plain.replaceAll(',', '')) : null;
  return unit === (own.endsWith('元') ? own : `${own}元`) ? Number(digits.replaceAll(',', '')) : null;
}

function suggestionFor(messageId: MessageId, number: number | null): string {
  if (messageId === 'twice') return '请只留一遍。';
  if (messageId === 'remark') return '请只留数字，说明文字移到备注。';
  if (number === null) return '请换算成表的金额单位，只留数字。';
  return `请改成数字${String(number)}（单元格格式选“数值”）。`;
}

function writeNumber(cell: CellAddress, number: number, numberFormat: string): Edit {
  return {
    kind: 'write',
    sheet: cell.sheet,
    area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
    cells: [[{ formula: number, numberFormat }]],
  };
}

/** Shows the unit that the number had, where nothing else in the form states it: 1,560万元 as 1560 in #,##0"万元". */
function formatFor(plain: string, { numberFormat }: CellContent, isUnitStated: boolean): string {
  const [, digits = '', unit] = WITH_UNIT.exec(plain) ?? [];
  if (unit === undefined || isUnitStated) return numberFormat === '@' ? 'General' : numberFormat;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.replace(/\d/g, '0');
  return `${digits.includes(',') ? '#,##0' : '0'}${decimals === undefined ? '' : `.${decimals}`}"${unit}"`;
}

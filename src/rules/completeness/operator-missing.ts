import type { GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf, headedCell, rowsOfBlocks, valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { parseTargetValue } from '../../wording/parse-target-value';
import type { Operator } from '../../wording/target-value';
import { computedFormula } from '../../workbook/formula';
import { sureSign } from '../facts/sure-sign';
import { lacksSign, lacksUnit, wholeValue } from '../facts/whole-value';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import { isCalendarUnit } from '../../wording/deadline';

type MessageId = 'missing' | 'blank' | 'all';

const OPEN = '请在数值前加上符号：越多越好写“≥”，越少越好写“≤”，必须正好是这个数写“=”。';
const OPEN_COLUMN = '请填上符号：越多越好填“≥”，越少越好填“≤”，必须正好是这个数填“=”。';
/** “=2022年”, 12月: points in time, compared without a sign. */

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/operator-missing',
    title: '定量指标值缺少比较符号',
    category: '规范性',
    severity: 'hint',
    messages: {
      missing: '“{name}”的指标值“{value}”没有比较符号。',
      blank: '“{name}”的指标值是“{value}”，“{heading}”一栏空着。',
      all: '指标值一栏的{count}个数值都没有比较符号，第一个是“{name}”的“{value}”。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicators of rowsOfBlocks(table).values()) {
      const compared = indicators.filter(isCompared);
      yield* missingIn(table, context, compared);
      yield* compared.flatMap((indicator) => blankReport(table, indicator, context));
    }
  },
});

export const reason: RuleReason = {
  why: '没有“≥”“≤”或“=”，就不知道多做、少做算不算完成。',
  basis: ['指标值应当明确，看得出是越多越好还是越少越好'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商推介会场次', '≥2场'],
        ['产出指标', '时效指标', '项目完成时间', '2024年12月31日前'],
        ['产出指标', '质量指标', '成灾率区间', '90%-95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '95%以上'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '会议人均成本', '550元/人·天'],
        ['产出指标', '数量指标', '组织招商推介会场次', '2场'],
        ['产出指标', '质量指标', '项目验收通过率', '100%'],
        ['产出指标', '质量指标', '苗木合格率', '达到95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商推介会场次', '2场'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '95%'],
      ]),
      findings: ['D5'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '巡查河道里程', '', 120, '公里'],
          ['产出指标', '质量指标', '问题整改率', '', 100, '%'],
          ['产出指标', '时效指标', '项目完成时间', '', '2024年12月31日前', ''],
          ['满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥', 90, '%'],
        ],
      ),
      findings: ['D5', 'D6'],
    },
  ],
});

function* missingIn(
  table: GoalTable,
  context: RuleContext,
  numbers: readonly Indicator[],
): Iterable<Report<MessageId>> {
  const missing = numbers.filter((indicator) => lacksSign(table, indicator));
  const [first, ...others] = missing;
  if (!first) return;
  if (others.length > 0 && missing.length === numbers.length) {
    yield {
      messageId: 'all',
      data: { count: String(missing.length), name: quote(first.name.value), value: quote(first.target.source) },
      cell: valueCell(table, first),
      related: others.map((indicator) => valueCell(table, indicator)),
      mendAt: missing.map((indicator) => valueCell(table, indicator)),
      suggestion: '请在数值前加上“≥”（不低于）、“≤”（不超过）或“=”。',
    };
    return;
  }
  for (const indicator of missing) {
    const { text, sign, unit } = wholeValue(table, indicator);
    const edit = sign && editFor(indicator, text, sign, context);
    const lacksMore = unit === null && lacksUnit(table, indicator);
    yield {
      messageId: 'missing',
      data: { name: quote(indicator.name.value), value: quote(indicator.target.source) },
      cell: valueCell(table, indicator),
      related: [indicator.name.cell],
      suggestion: sign === null ? OPEN : `写成“${text}”${lacksMore ? '，再补上计量单位' : ''}。`,
      ...(edit && { fix: { kind: 'confirm', edits: [edit] } }),
    };
  }
}

/** Reports a blank cell in the form's operator column. */
function blankReport(table: GoalTable, indicator: Indicator, context: RuleContext): Report<'blank'>[] {
  const { name, target, shift } = indicator;
  const column = blockOf(table, indicator)?.columns.find(({ role }) => role === 'operator');
  const cell = headedCell(table, indicator, 'operator');
  if (!column || !cell || target.operator !== null || shift !== 0 || context.cell(cell).text.trim() !== '') return [];
  const sign = sureSign(indicator);
  return [
    {
      messageId: 'blank',
      data: { name: quote(name.value), value: quote(target.source), heading: quote(squeeze(column.heading)) },
      cell,
      related: [name.cell, valueCell(table, indicator)],
      suggestion: sign === null ? OPEN_COLUMN : `请填“${sign}”${sign === '=' ? '（先将单元格设为文本）' : ''}。`,
      ...(sign !== null && { fix: { kind: 'confirm' as const, edits: [writeText(cell, sign, context)] } }),
    },
  ];
}

/** True for numbers that need an operator, in a table where no value has one. */
function isCompared({ name, target, texts }: Indicator): boolean {
  return (
    target.kind === 'number' &&
    // With two figures in the cell, which to keep comes first.
    target.also === null &&
    name.value !== '' &&
    texts.operator === undefined &&
    !isCalendarUnit(target.unit ?? '')
  );
}

function editFor(
  { cells, target }: Indicator,
  written: string,
  sign: Operator,
  context: RuleContext,
): ReturnType<typeof writeText> | null {
  if (!cells.value || target.operatorSpan) return null;
  const content = context.cell(cells.value);
  if (computedFormula(content) !== null || content.text.trim() !== target.source.trim()) return null;
  // Writes a value only when parsing it again gives the same meaning: 90 with the unit % can be displayed as 9000%, and
  // “24小时内” contains its operator in words.
  const { kind, operator, number } = parseTargetValue(written);
  const isSame = kind === 'number' && operator === sign && target.number !== null && number?.eq(target.number);
  return isSame ? writeText(cells.value, written, context) : null;
}

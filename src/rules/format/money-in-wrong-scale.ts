import type { Amount, GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isCostIndicator } from '../facts/level-kind';
import { spokenLabel } from '../facts/money';
import { squeeze } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { PRICE_WORDS } from '../../wording/lexicon/money-names';

const YUAN_IN_TEN_THOUSAND = 10_000;
/** Prices per piece, with or without a unit that says so. */
const PER_UNIT = pattern`${PRICE_WORDS}`;

type MessageId = 'yuan' | 'missing';

export default defineRule<MessageId, 'leastYuan'>({
  meta: {
    id: 'format/money-in-wrong-scale',
    title: '金额单位与表单位不一致',
    category: '规范性',
    severity: 'hint',
    messages: {
      yuan: '“{name}”的指标值“{value}”以元计，而这张表的金额单位是万元。',
      missing: '“{label}”填了{value}，整张表没有写金额单位，不知道是元还是万元。',
    },
    fix: 'confirm',
    cause: 'forms',
    // Smaller amounts stay in 元: 300元 would be 0.03万元.
    thresholds: { leastYuan: { label: '以元计的成本指标，达到多少才提示换算', value: 5000, unit: '元' } },
  },

  *checkTable(table, context) {
    const amount = amountWithoutUnit(table);
    if (amount && !hasHeadedUnit(table, amount, context)) {
      yield {
        messageId: 'missing',
        data: { label: quote(spokenLabel(amount.label)), value: amount.text.trim() },
        cell: amount.cell,
        related: labelsOf(table, amount, context),
        mendAt: [],
        // 元 and 万元 differ by a factor of ten thousand, and only the writer knows which is meant.
        severity: 'warning',
        suggestion: '请在表的右上角写明“单位：万元”，或者在金额栏的名称后加“（万元）”。',
      };
    }
    if (table.moneyUnit?.value !== '万元') return;
    for (const indicator of table.indicators) {
      if (isLargeInYuan(indicator, context.thresholds.leastYuan)) yield reportOf(table, indicator, context);
    }
  },
});

export const reason: RuleReason = {
  why: '一张表里有的用万元、有的用元，或者没写单位，汇总和比对预算时容易差一万倍。',
  basis: ['同一张表的金额单位应当一致', '金额应当写明单位'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(
        [
          ['成本指标', '经济成本指标', '聘请法律顾问费用', '≤6万元'],
          ['成本指标', '经济成本指标', '困难学生补助标准', '=6000元'],
          ['成本指标', '经济成本指标', '培训人均成本', '≤8000元/人'],
          ['成本指标', '经济成本指标', '印刷费用', '≤300元'],
          ['产出指标', '数量指标', '培训场次', '≥5场'],
        ],
        [
          ['项目资金（万元）', '年度资金总额', 200],
          ['', '其中：财政拨款', 200],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(
        [
          ['成本指标', '经济成本指标', '聘请法律顾问费用', '≤60000元'],
          ['产出指标', '数量指标', '培训场次', '≥5场'],
        ],
        [
          ['项目资金（万元）', '年度资金总额', 200],
          ['', '其中：财政拨款', 200],
        ],
      ),
      findings: ['D7'],
    },
    {
      rows: [
        ['项目支出绩效目标表（2024年度）'],
        ['部门（单位）名称', '示例市商务局', '单位：万元'],
        ['资金总额', 200, '其中：财政拨款', 200],
        ...exampleFormWithColumns(
          ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
          [
            ['产出指标', '成本指标', '防护器材经费', '≤', 60000, '元'],
            ['产出指标', '数量指标', '培训场次', '≥', 5, '场'],
          ],
        ).slice(3),
      ],
      findings: ['E5'],
    },
    {
      rows: [
        ['部门整体支出绩效目标表'],
        ['（2024年度）'],
        ['预算规模', '预算数', 200, '其中：财政资金', 200],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ],
      findings: ['C3'],
    },
  ],
});

/** The first figure in a head without any unit of money. */
function amountWithoutUnit({ moneyUnit, budget }: GoalTable): Amount | null {
  if (moneyUnit !== null || budget.some(({ unit }) => unit !== null)) return null;
  return budget.find(({ value, role }) => value !== null && !value.eq(0) && role !== 'past') ?? null;
}

/** True when a heading above the amount gives the unit (金额（万元）), as in a table of amounts. */
function hasHeadedUnit({ area }: GoalTable, { cell }: Amount, context: RuleContext<'leastYuan'>): boolean {
  for (let row = cell.row - 1; row >= area.row; row -= 1)
    if (/[(（][十百千万亿]*元[)）]/.test(context.cell({ ...cell, row }).text)) return true;
  return false;
}

/** The amount's label, and the heading at the left of its row. */
function labelsOf(
  { area }: GoalTable,
  { labelCell, cell, group }: Amount,
  context: RuleContext<'leastYuan'>,
): readonly CellAddress[] {
  const columns = Array.from({ length: Math.max(0, cell.column - area.column) }, (_, index) => area.column + index);
  const heading = columns
    .map((column) => ({ ...cell, column }))
    .find((left) => group !== null && squeeze(context.cell(left).text) === squeeze(group));
  return [labelCell, heading].filter((label) => label !== null && label !== undefined);
}

function isLargeInYuan(indicator: Indicator, least: number): boolean {
  const { target, name } = indicator;
  return (
    target.kind === 'number' &&
    target.unit === '元' &&
    target.number?.gte(least) === true &&
    isCostIndicator(indicator) &&
    !PER_UNIT.test(name.value)
  );
}

function reportOf(table: GoalTable, indicator: Indicator, context: RuleContext<'leastYuan'>): Report<MessageId> {
  const { target, name, texts } = indicator;
  const cell = valueCell(table, indicator);
  const amount = target.number?.div(YUAN_IN_TEN_THOUSAND).toFixed() ?? '';
  const edits = editsFor(indicator, cell, amount, context);
  return {
    messageId: 'yuan',
    data: { name: quote(name.value), value: quote(target.source.trim() + (target.unitSpan ? '' : (texts.unit ?? ''))) },
    cell,
    related: [name.cell],
    suggestion: `请换算成“${amount}万元”，与全表一致。`,
    ...(edits && { fix: { kind: 'confirm', edits } }),
  };
}

/**
 * Edits for number and unit, in the value cell or in their own cells; null when one is computed or written elsewhere, or the
 * unit stands before the number.
 */
function editsFor(
  { target, cells, texts }: Indicator,
  cell: CellAddress,
  amount: string,
  context: RuleContext<'leastYuan'>,
): readonly Edit[] | null {
  const { source, numberSpan, unitSpan } = target;
  if (!numberSpan || (unitSpan && unitSpan.start < numberSpan.start) || computedFormula(context.cell(cell)) !== null)
    return null;
  const before = source.slice(0, numberSpan.start);
  if (unitSpan) return [writeText(cell, `${before}${amount}万元${source.slice(unitSpan.end)}`, context)];
  if (!cells.unit || texts.unit?.trim() !== '元') return null;
  return [
    writeText(cell, before + amount + source.slice(numberSpan.end), context),
    writeText(cells.unit, '万元', context),
  ];
}

import { directionOf, plainDirectionOf } from '../../wording/direction';
import type { GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { rowsOfBlocks, valueCell } from '../../goals/indicator-cells';
import { isCostIndicator } from '../facts/level-kind';
import { parseTargetValue } from '../../wording/parse-target-value';
import { narrow } from '../../wording/plain-text';
import type { Operator, TargetValue } from '../../wording/target-value';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import { isOneOf, pattern } from '../../wording/lexicon/family';
import { MONEY_SPENT } from '../../wording/lexicon/money-names';
import { EMPTY_OPERATORS } from '../../wording/lexicon/operator-words';
import { CALENDAR_UNITS } from '../../wording/lexicon/time-names';

type MessageId = 'missing' | 'all';

/** “=2022年”, 12月31日: points in time, compared without a sign. */
const isCalendarUnit = isOneOf(CALENDAR_UNITS);
/** Say as little as no sign at all. */
const isEmptyOperator = isOneOf(EMPTY_OPERATORS);
/** Money spent can be an aim or a limit. */
const OF_MONEY = pattern`${MONEY_SPENT}`;

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/operator-missing',
    title: '定量指标值缺少比较符号',
    category: '规范性',
    severity: 'hint',
    messages: {
      missing: '“{name}”的指标值“{value}”没有比较符号。',
      all: '指标值一栏的{count}个数值都没有比较符号，第一个是“{name}”的“{value}”。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const [block, indicators] of rowsOfBlocks(table))
      yield* missingIn(table, block, context, indicators.filter(isCompared));
  },
});

export const reason: RuleReason = {
  why: '没有“≥”“≤”或“=”，就不知道多做、少做算不算完成；填报系统里比较符号是单独的一栏。',
  basis: ['预算管理一体化系统（计算符号是独立字段）'],
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
  ],
});

function* missingIn(
  table: GoalTable,
  block: IndicatorBlock,
  context: RuleContext,
  numbers: readonly Indicator[],
): Iterable<Report<MessageId>> {
  // A column of signs, or of 正向 and 反向, says it for the value.
  if (block.columns.some(({ role }) => role === 'operator' || role === 'direction')) return;
  const missing = numbers.filter(({ target }) => target.operator === null);
  const [first, ...others] = missing;
  if (!first) return;
  if (others.length > 0 && missing.length === numbers.length) {
    yield {
      messageId: 'all',
      data: { count: String(missing.length), name: quote(first.name.value), value: quote(first.target.source) },
      cell: valueCell(table, first),
      related: others.map((indicator) => valueCell(table, indicator)),
      suggestion: '请在数值前加上“≥”（不低于）、“≤”（不超过）或“=”。',
    };
    return;
  }
  for (const indicator of missing) {
    const sign = signFor(indicator);
    const edit = sign && editFor(indicator, sign, context);
    yield {
      messageId: 'missing',
      data: { name: quote(indicator.name.value), value: quote(indicator.target.source) },
      cell: valueCell(table, indicator),
      related: [indicator.name.cell],
      suggestion: sign ? `写成“${sign}${bareValue(indicator.target)}”。` : '请在数值前加上“≥”“≤”或“=”。',
      ...(edit && { fix: { kind: 'confirm', edits: [edit] } }),
    };
  }
}

function isCompared({ name, target, texts }: Indicator): boolean {
  return (
    target.kind === 'number' && name.value !== '' && texts.operator === undefined && !isCalendarUnit(target.unit ?? '')
  );
}

/** 正向 ≥, 反向 ≤, 100% and 0 =; null where the name leaves it open (办公费用保障率, 支出安排金额). */
function signFor(indicator: Indicator): Operator | null {
  const { name, target } = indicator;
  const usual = directionOf(name.value);
  const plain = plainDirectionOf(name.value);
  // More than 100%: whether the number is right is the question, not its sign.
  if (target.unit === '%' && target.number?.gt(100)) return null;
  if (usual === 'fixed') return '=';
  const isOpen = target.unit === '%' ? usual === 'lower' : OF_MONEY.test(name.value) && !isCostIndicator(indicator);
  if (plain === null && isOpen) return null;
  const direction = plain ?? (isCostIndicator(indicator) ? 'lower' : usual);
  if (target.number?.eq(0)) return direction === 'lower' ? '=' : null;
  if (direction === 'lower') return '≤';
  return target.unit === '%' && target.number?.eq(100) ? '=' : '≥';
}

/** The value without the words that a sign takes the place of: 95% of “达到95%”. */
function bareValue({ source, numberSpan }: TargetValue): string {
  const before = source.slice(0, numberSpan?.start ?? 0).trim();
  return isEmptyOperator(before) ? source.slice(numberSpan?.start).trim() : source.trim();
}

function editFor(
  { cells, target }: Indicator,
  sign: Operator,
  context: RuleContext,
): ReturnType<typeof writeText> | null {
  const bare = bareValue(target);
  if (!cells.value || target.operatorSpan || !/^\d/.test(narrow(bare))) return null;
  const content = context.cell(cells.value);
  if (computedFormula(content) !== null || content.text.trim() !== target.source.trim()) return null;
  const written = sign + bare;
  // 90 under the unit % can be shown as 9000%: with a sign it would be read as that.
  const isSame = target.number !== null && parseTargetValue(written).number?.eq(target.number);
  return isSame ? writeText(cells.value, written, context) : null;
}

import { countInPercent } from '../facts/count-percent';
import { commonIndicatorText, findCommonIndicator } from '../facts/common-indicators';
import type { ColumnRole, GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { isWritten } from '../facts/forms';
import { headedCell, rowsOfBlocks, valueCell } from '../../goals/indicator-cells';
import { isCostIndicator, isSatisfactionIndicator } from '../facts/level-kind';
import { squeeze } from '../../wording/plain-text';
import { rateKind } from '../../wording/rate';
import { saysProportion } from '../facts/ratio-formula';
import { isSatisfactionName } from '../../wording/satisfaction';
import type { CellAddress } from '../../workbook/area';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { isOwnCell } from '../fixes/own-cell';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'missing' | 'no-proportion' | 'no-rate' | 'blank' | 'most';
const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标计算公式或方法', '指标值'];

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/formula-missing',
    title: '比率类指标缺少计算公式',
    category: '完整性',
    severity: 'warning',
    messages: {
      missing: '“{name}”是百分比，“{heading}”却空着。',
      'no-proportion': '“{name}”是百分比，“{heading}”只写了“{written}”，没有说明谁除以谁。',
      'no-rate': '“{name}”的指标值是百分比，名称和“{heading}”（“{written}”）都没有说明是什么占什么的比例。',
      blank: '“{name}”没有填写“{heading}”。',
      most: '“{heading}”一栏{rows}行里有{count}行没有填写，第一处是“{name}”。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const [block, indicators] of rowsOfBlocks(table)) {
      const rows = indicators.filter(isJudged);
      for (const role of ['formula', 'explanation'] as const) {
        if (block.columns.some((column) => column.role === role))
          yield* checkColumn(role, { table, block, rows, context });
      }
    }
  },
});

export const reason: RuleReason = {
  why: '百分比要说清谁除以谁，否则自评时各算各的，结果没法核对。',
  basis: [`${CORE_INDICATORS_2021}（指标解释应说明计算方法）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '组织招商活动次数', '统计活动档案', '≥5次'],
        ['产出指标', '质量指标', '培训合格率', '合格人数÷参训人数×100%', '≥95%'],
        ['效益指标', '社会效益指标', '企业受益率', '受益企业占全部企业的比例', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查法', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['成本指标', '经济成本指标', '在职人员控制率', '', '≤100%'],
        ['产出指标', '数量指标', '组织招商活动次数', '', '≥5次'],
        ['产出指标', '质量指标', '培训合格率', '培训通知文件', '≥95%'],
        ['产出指标', '质量指标', '验收通过率', '通过数÷总数×100%', '≥95%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查法', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7'],
    },
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '组织招商活动次数', '', '≥5次'],
        ['产出指标', '数量指标', '参展企业数量', '', '≥2家'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '问卷调查法', '≥95%'],
      ]),
      findings: ['D5'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值'],
        [
          ['产出指标', '质量指标', '工资发放准确率', '反映工资发放的准确情况', '=100%'],
          ['效益指标', '社会效益指标', '解决社会就业', '解决社会就业', '≥98%'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '企业满意度', '≥95%'],
        ],
      ),
      findings: ['D6'],
    },
  ],
});

interface Place {
  readonly table: GoalTable;
  readonly block: IndicatorBlock;
  readonly rows: readonly Indicator[];
  readonly context: RuleContext;
}

function* checkColumn(role: 'formula' | 'explanation', place: Place): Iterable<Report<MessageId>> {
  const { table, block, rows, context } = place;
  const heading = headingOf(block, role);
  const blank = new Set(rows.filter(({ texts }) => !isWritten(texts[role] ?? '')));
  const [first, ...others] = blank;
  const cellOf = (indicator: Indicator): CellAddress => headedCell(table, indicator, role) ?? indicator.name.cell;
  if (first && others.length > 0 && blank.size * 2 > rows.length) {
    const isNeeded = role === 'formula' && [first, ...others].some(isProportion);
    yield {
      messageId: 'most',
      data: { heading, rows: String(rows.length), count: String(blank.size), name: quote(first.name.value) },
      cell: cellOf(first),
      related: others.map(cellOf),
      mendAt: [first, ...others].map(cellOf),
      suggestion: '请逐条写明怎样计算或统计，百分比写成“分子÷分母×100%”。',
      ...(!isNeeded && { severity: 'hint' }),
    };
    return;
  }
  const hasFormulas = block.columns.some((column) => column.role === 'formula');
  for (const indicator of rows) {
    const messageId =
      role === 'formula' ? formulaLack(indicator, blank) : explanationLack(indicator, blank, hasFormulas);
    if (messageId === null) continue;
    const usual = messageId === 'no-rate' ? null : usualText(indicator, role);
    const canWrite = usual !== null && isOwnCell(cellOf(indicator), context);
    yield {
      messageId,
      data: { name: quote(indicator.name.value), heading, written: quote(indicator.texts[role] ?? '') },
      cell: cellOf(indicator),
      related: [indicator.name.cell, valueCell(table, indicator)],
      suggestion: usual === null ? SUGGESTIONS[messageId] : `可以写成“${usual}”。`,
      ...(canWrite && { fix: { kind: 'confirm', edits: [writeText(cellOf(indicator), usual, context)] } }),
      ...((messageId === 'blank' || messageId === 'no-rate') && { severity: 'hint' }),
    };
  }
}

type Lack = Exclude<MessageId, 'most'>;

const SUGGESTIONS: Readonly<Record<Lack, string>> = {
  missing: '请写成“分子÷分母×100%”，例如“合格人数÷参训人数×100%”。',
  'no-proportion': '请写成“分子÷分母×100%”，例如“合格人数÷参训人数×100%”。',
  'no-rate': '请把名称改成“…率”并写明谁除以谁，或者改用次数、人数、金额作指标值。',
  blank: '请写明指标的含义或统计方法。',
};

function formulaLack(indicator: Indicator, blank: ReadonlySet<Indicator>): Lack | null {
  if (blank.has(indicator)) return isProportion(indicator) ? 'missing' : 'blank';
  return isProportion(indicator) && !saysProportion(indicator.texts.formula ?? '') ? 'no-proportion' : null;
}

/** In a form with a formula column, the description need not contain the formula. */
function explanationLack(indicator: Indicator, blank: ReadonlySet<Indicator>, hasFormulas: boolean): Lack | null {
  if (blank.has(indicator)) return 'blank';
  // A count in percent is a fault of its own.
  return !hasFormulas && lacksRate(indicator) && !countInPercent(indicator) ? 'no-rate' : null;
}

/** True for a percentage that is computed; satisfaction is surveyed instead (问卷调查法). */
function isProportion(indicator: Indicator): boolean {
  return (
    indicator.target.unit === '%' && !isSatisfactionIndicator(indicator) && !isSatisfactionName(indicator.name.value)
  );
}

/**
 * True for a percentage whose name and description do not say what it is a share of. Cost limits are exempt: they refer
 * to the budget.
 */
function lacksRate(indicator: Indicator): boolean {
  const { name, texts, target } = indicator;
  const described = texts.explanation ?? '';
  if (target.kind !== 'number' || !isProportion(indicator) || isCostIndicator(indicator)) return false;
  return [name.value, described].every(
    (text) => rateKind(text).upper === 'unknown' && !saysProportion(text) && !/[率度]/.test(text),
  );
}

function isJudged({ isNamed, shift }: Indicator): boolean {
  return shift === 0 && isNamed;
}

function usualText({ name }: Indicator, role: 'formula' | 'explanation'): string | null {
  const common = findCommonIndicator(name.value);
  return common && commonIndicatorText(common, role);
}

function headingOf(block: IndicatorBlock, role: ColumnRole): string {
  const heading = block.columns.find((column) => column.role === role)?.heading ?? '';
  return quote(squeeze(heading.split(' / ').at(-1) ?? ''));
}

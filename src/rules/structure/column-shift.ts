import { pattern } from '../../wording/lexicon/family';
import { DOCUMENT_KINDS, DOCUMENT_NUMBERS } from '../../wording/lexicon/documents';
import { SCORING_PHRASES } from '../../wording/lexicon/scoring-words';
import type { Column, ColumnRole, GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { headedCell, rowsOfBlocks } from '../../goals/indicator-cells';
import { parseTargetValue } from '../../wording/parse-target-value';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { cellName, sameCell, type CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { exampleFormWithColumns } from '../kit/example-form';
import { nameMovedBack, shiftedBack, swapEdits } from '../fixes/move-edits';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

/** Phrases of scoring, which are no target. */
const SCORING = pattern`${SCORING_PHRASES}|每.{0,12}扣\d`;
const PURE_NUMBER = /^\d+(?:\.\d+)?$/;
/** The basis of a value: “工资发放规定”, “2024年工作计划”. */
const NAMES_BASIS = pattern`${DOCUMENT_KINDS}`;
/** Words after a number of a document or a year: "财预〔2021〕101号", "第3条", "2024年". */
const REFERENCE_UNIT = pattern`^${DOCUMENT_NUMBERS}`;
const YEAR_ALONE = /^(?:19|20)\d\d(?:年度?)?$/;
const COLUMNS = ['一级指标', '二级指标', '三级指标', '设置依据', '评分标准', '目标值', '指标审核'];
const SCORE = '完成得满分，未完成按比例得分';

type MessageId =
  'shifted' | 'scoring-in-value' | 'value-in-audit' | 'number-in-scoring' | 'value-in-basis' | 'name-in-level';

export default defineRule<MessageId>({
  meta: {
    id: 'structure/column-shift',
    title: '列内容错位',
    category: '规范性',
    severity: 'warning',
    messages: {
      shifted:
        '这一行的内容往{side}错了{count}列：“{heading}”一栏里是{content}，“{name}”真正的指标值“{value}”写在{valueCell}。',
      'scoring-in-value': '“{heading}”一栏里写的是评分标准“{content}”，不是指标值。',
      'value-in-audit': '“{heading}”一栏里写的是数值“{content}”，不是审核意见。',
      'number-in-scoring': '“{heading}”一栏里只有数字“{content}”，不是评分标准。',
      'value-in-basis': '“{heading}”一栏里的“{content}”像是指标值，而指标值一栏写的是“{value}”。',
      'name-in-level': '指标名称“{name}”写在了“{heading}”一栏，一级、二级指标空着。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const [block, indicators] of rowsOfBlocks(table)) {
      const checks = checksOf(table, block, indicators, context);
      for (const indicator of indicators) {
        const slips = slipsOf(checks, { table, indicator, block, context });
        const first = slips[0];
        if (!first) continue;
        const edits = editsFor({ table, indicator, block, context }, first);
        const report = reportOf(indicator, first, slips.slice(1), headedLevels(table, indicator));
        yield { ...report, mendAt: mendAtOf(first, indicator), ...(edits && { fix: { kind: 'confirm', edits } }) };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '内容填到了别的列里，导入系统后会张冠李戴，目标值、评分标准都读不对。',
  basis: ['绩效目标申报表的填报规范（各栏填写各自的内容）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '参展企业数量', '2024年工作计划', SCORE, '≥2家', '是'],
        ['产出指标', '时效指标', '工资发放时间', '工资发放规定', SCORE, '每月8日前', '是'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '满意度调查表', SCORE, '≥97%', '是'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '参展企业数量', '年度工作计划', SCORE, '≥2家', '是'],
        ['产出指标', '时效指标', '按月足额拨付资金', '每月8日前', SCORE, '按时拨付', '是'],
        ['产出指标', '质量指标', '购置验收通过率', '采购合同', '10', '=100%', '是'],
        ['效益指标', '社会效益指标', '带动就业人数', '年度工作计划', SCORE, '≥50人', '≥60人'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '满意度调查表', '≥97%', SCORE, '是'],
      ]),
      findings: ['D6', 'E7', 'G8', 'F9'],
    },
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '参展企业数量', '年度工作计划', SCORE, '≥2家', '是'],
        ['', '成本指标', '经济成本指标', '法律顾问费用', '服务合同', SCORE, '≤6000元'],
        ['购置资产成本', '', '', '采购合同', SCORE, '≤5000元', '是'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '满意度调查表', SCORE, '≥97%', '是'],
      ]),
      findings: ['F6', 'A7'],
    },
  ],
});

/** A cell whose content does not fit its column. */
interface Slip {
  readonly kind: Exclude<MessageId, 'shifted'>;
  readonly cell: CellAddress;
  readonly heading: string;
  readonly content: string;
}

interface Row {
  readonly table: GoalTable;
  readonly indicator: Indicator;
  readonly block: IndicatorBlock;
  readonly context: RuleContext;
}

/** A check for content that a column cannot hold. */
interface Check {
  readonly kind: Slip['kind'];
  readonly column: Column;
  readonly is: (text: string) => boolean;
}

/**
 * The checks for the block's columns. Cells are located by their headings, not by where recognition found a row's
 * content.
 */
function checksOf(
  table: GoalTable,
  block: IndicatorBlock,
  indicators: readonly Indicator[],
  context: RuleContext,
): readonly Check[] {
  const check = (kind: Slip['kind'], role: ColumnRole, is: Check['is']): Check[] => {
    const column = block.columns.find((candidate) => candidate.role === role);
    return column ? [{ kind, column, is }] : [];
  };
  const unusual = (role: ColumnRole, is: Check['is']): Check['is'] => {
    let isUnusualHere: boolean | null = null;
    return (text) => is(text) && (isUnusualHere ??= isUnusual(table, indicators, role, is, context));
  };
  return [
    ...check('scoring-in-value', 'value', (text) => SCORING.test(text)),
    ...check('value-in-audit', 'audit', unusual('audit', isFigure)),
    ...check('number-in-scoring', 'scoring', unusual('scoring', isPureNumber)),
    ...check('value-in-basis', 'basis', isTargetInBasis),
  ];
}

function slipsOf(checks: readonly Check[], row: Row): readonly Slip[] {
  const { table, indicator, block, context } = row;
  const { levelsInferred, name, target } = indicator;
  const slips: Slip[] = [];
  for (const { kind, column, is } of checks) {
    if (kind === 'value-in-basis' && target.kind !== 'placeholder' && target.kind !== 'qualitative') continue;
    const cell = { sheet: table.sheet, row: indicator.row, column: column.column };
    const content = context.cell(cell).text.trim();
    if (content !== '' && is(content)) slips.push({ kind, cell, heading: squeeze(column.heading), content });
  }
  const level1 = levelsInferred ? block.columns.find((column) => column.role === 'level1') : undefined;
  if (level1?.column === name.cell.column) {
    slips.push({ kind: 'name-in-level', cell: name.cell, heading: squeeze(level1.heading), content: name.value });
  }
  return slips;
}

/** The blank cells of level 2 and 3, when the name is in the column of level 1. */
function headedLevels(table: GoalTable, indicator: Indicator): readonly CellAddress[] {
  if (!indicator.levelsInferred) return [];
  return (['level2', 'level3'] as const).flatMap((role) => headedCell(table, indicator, role) ?? []);
}

function reportOf(
  indicator: Indicator,
  first: Slip,
  others: readonly Slip[],
  levels: readonly CellAddress[],
): Report<MessageId> {
  const { shift, name, target, cells } = indicator;
  const related = [...levels, ...others.map((slip) => slip.cell), ...(cells.value ? [cells.value] : []), name.cell];
  const report = {
    cell: first.cell,
    related: related.filter(
      (cell, index) => !sameCell(cell, first.cell) && related.findIndex((other) => sameCell(other, cell)) === index,
    ),
  };
  const data = {
    heading: first.heading,
    content: quote(first.content),
    name: quote(name.value),
    value: quote(target.source),
  };
  if (shift !== 0 && cells.value) {
    return {
      ...report,
      messageId: 'shifted',
      data: {
        ...data,
        content: first.kind === 'scoring-in-value' ? '评分标准' : `“${data.content}”`,
        side: shift > 0 ? '右' : '左',
        count: String(Math.abs(shift)),
        valueCell: cellName(cells.value),
      },
      suggestion: `请把这一行的内容整体往${shift > 0 ? '左' : '右'}移${Math.abs(shift)}列，对齐表头。`,
    };
  }
  return {
    ...report,
    messageId: first.kind,
    data,
    // An indicator without levels belongs to no group.
    ...(levels.length > 0 && { severity: 'error' }),
    suggestion: SUGGESTIONS[first.kind],
  };
}

/**
 * Edits that put the contents in their own columns, when two columns are clearly exchanged or the whole row is shifted.
 */
function editsFor({ table, indicator, block, context }: Row, slip: Slip): readonly Edit[] | null {
  if (indicator.shift !== 0) return shiftedBack(table, indicator, block, context);
  if (slip.kind === 'name-in-level') return nameMovedBack(table, indicator, context);
  const [value, scoring] = [headedCell(table, indicator, 'value'), headedCell(table, indicator, 'scoring')];
  if (!value) return null;
  const written = context.cell(value).text;
  if (slip.kind === 'scoring-in-value' && scoring && isTargetInBasis(context.cell(scoring).text))
    return swapEdits(value, scoring, context);
  if (slip.kind === 'value-in-basis' && NAMES_BASIS.test(written)) return swapEdits(value, slip.cell, context);
  return null;
}

/** A value in another column is retyped in its own; contents that moved with their row are not mended by typing. */
function mendAtOf({ kind, cell }: Slip, { shift, cells }: Indicator): readonly CellAddress[] {
  if (shift !== 0 || kind === 'name-in-level') return [];
  const isValue = kind === 'value-in-basis' || kind === 'value-in-audit';
  return isValue && cells.value ? [cell, cells.value] : [cell];
}

const SUGGESTIONS: Readonly<Record<Slip['kind'], string>> = {
  'scoring-in-value': '请把评分标准移到评分标准一栏，这里填指标值，例如“≥5场”。',
  'value-in-audit': '请把数值移到指标值一栏，这里填审核意见。',
  'number-in-scoring': '请写明怎样打分；如果是分值，请移到权重（分值）一栏。',
  'value-in-basis': '请把它移到指标值一栏，依据一栏填文件或工作计划的名称。',
  'name-in-level': '请把指标名称移到“三级指标”一栏，并补上一级、二级指标。',
};

/** False when most of the column has such content: then it is another kind of column (分值 under 评分标准). */
function isUnusual(
  table: GoalTable,
  indicators: readonly Indicator[],
  role: ColumnRole,
  is: (text: string) => boolean,
  context: RuleContext,
): boolean {
  const texts = indicators
    .map((indicator) => headedCell(table, indicator, role))
    .map((cell) => (cell ? context.cell(cell).text.trim() : ''))
    .filter((text) => text !== '');
  return texts.filter(is).length * 2 <= texts.length;
}

function isPureNumber(text: string): boolean {
  return PURE_NUMBER.test(squeeze(text));
}

const isFigure = remembered((text): boolean => parseTargetValue(text).kind === 'number');

/** True for a number with a unit, or a date; not for the year or number of a document. */
const isTargetInBasis = remembered((text): boolean => {
  const plain = squeeze(text);
  if (YEAR_ALONE.test(plain)) return false;
  const { kind, unit } = parseTargetValue(plain);
  if (kind === 'date') return /\d/.test(plain);
  return kind === 'number' && !REFERENCE_UNIT.test(unit ?? '');
});

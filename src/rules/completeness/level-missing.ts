import type { GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { headedCell, rowsOfBlocks } from '../../goals/indicator-cells';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { squeeze } from '../../wording/plain-text';
import { areaContains, areaName, type Area, type CellAddress } from '../../workbook/area';
import { cellContent } from '../../workbook/snapshot';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'missing' | 'many' | 'no-heading';
type Level = 'level1' | 'level2';

const LEVELS: readonly Level[] = ['level1', 'level2'];
const SPOKEN: Readonly<Record<Level, string>> = { level1: '一级指标', level2: '二级指标' };

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/level-missing',
    title: '一级或二级指标缺失',
    category: '完整性',
    severity: 'error',
    messages: {
      missing: '“{name}”没有填写{level}。',
      'no-heading': '表头写了“一级指标”，后面没有{headings}的列名。',
      many: '“{level}”一栏有{count}行没有填写，第一处是“{name}”。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    const rowsOf = rowsOfBlocks(table);
    for (const block of table.blocks) {
      const rows = rowsOf.get(block) ?? [];
      for (const level of LEVELS) yield* missingIn(rows, { table, block, level, context });
      yield* missingHeadings(table, block, context);
    }
  },
});

export const reason: RuleReason = {
  why: '没有一级、二级指标，就不知道这一条考核的是产出、效益还是满意度，权重也没法分配。',
  basis: [`${CORE_INDICATORS_2021}（绩效指标按一级、二级、三级分类设置）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '设备单价控制数', '≤5000元'],
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['', '', '参展企业数量', '≥2家'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '三级指标', '指标值'],
        [
          ['产出指标', '组织招商活动次数', '≥5次'],
          ['满意度指标', '企业满意度', '≥95%'],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['', '数量指标', '购置资产数量', '≥3台'],
        ['产出指标', '数量指标', '参展企业数量', '≥2家'],
        ['效益指标', '', '带动就业人数', '≥50人'],
        ['效益指标', '社会效益指标', '企业受益率', '=100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['A5', 'B7'],
    },
    {
      rows: exampleForm([
        ['产出指标', '', '组织招商活动次数', '≥5次'],
        ['产出指标', '', '参展企业数量', '≥2家'],
        ['效益指标', '', '带动就业人数', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['B5'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '', '', '目标值'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
          ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ],
      ),
      findings: ['B4'],
    },
  ],
});

/** Reports level columns whose heading names only the first level. */
function* missingHeadings(
  { sheet }: GoalTable,
  { columns, headerRows }: IndicatorBlock,
  context: RuleContext,
): Iterable<Report<MessageId>> {
  const names = columns.filter(({ role }) => role === 'level1' || role === 'level2' || role === 'level3');
  const unnamed = names.filter(
    ({ role, column, heading }) =>
      squeeze(heading) === '' && !isUnderOwnHeading(sheet, { role, column }, headerRows, context),
  );
  const [first] = unnamed;
  if (!first || !names.some(({ role, heading }) => role === 'level1' && squeeze(heading).endsWith('一级指标'))) return;
  const cells = unnamed.map(({ column }) => ({ sheet, row: headerRows.first, column }));
  const merge = context
    .sheet(sheet)
    ?.merges.find((area) => areaContains(area, { row: headerRows.first, column: first.column }));
  // A heading merged over the columns leaves no cell for the missing ones.
  const isShared = merge && names.filter(({ column }) => isInColumns(merge, column)).length > 1;
  const unmerged = isShared ? `请先取消${areaName(merge)}的合并，再` : '请';
  yield {
    messageId: 'no-heading',
    data: { headings: unnamed.map(({ role }) => (role === 'level2' ? '“二级指标”' : '“三级指标”')).join('、') },
    cell: { sheet, row: headerRows.first, column: first.column },
    related: cells.slice(1),
    severity: 'warning',
    suggestion: `${unmerged}在表头补上列名，依次是“一级指标”“二级指标”“三级指标”。`,
  };
}

const HEADING_OF: Readonly<Record<string, string>> = { level1: '一级指标', level2: '二级指标', level3: '三级指标' };

/** True under the right half of a merged heading that names this level: 三级指标 over 指标1： and the name. */
function isUnderOwnHeading(
  sheet: string,
  { role, column }: { readonly role: string; readonly column: number },
  { first: row }: IndicatorBlock['headerRows'],
  context: RuleContext,
): boolean {
  const snapshot = context.sheet(sheet);
  const merge = snapshot?.merges.find((area) => areaContains(area, { row, column }));
  const text = snapshot && merge ? squeeze(cellContent(snapshot, merge.row, merge.column).text) : '';
  return text.endsWith(HEADING_OF[role] ?? '无');
}

interface Column {
  readonly table: GoalTable;
  readonly block: IndicatorBlock;
  readonly level: Level;
  readonly context: RuleContext;
}

function* missingIn(rows: readonly Indicator[], column: Column): Iterable<Report<MessageId>> {
  const { table, block, level } = column;
  if (!block.columns.some(({ role }) => role === level)) return;
  const missing = rows.filter((indicator) => isMissing(indicator, level));
  const [first, ...others] = missing;
  if (!first) return;
  const cellOf = (indicator: Indicator): CellAddress => headedCell(table, indicator, level) ?? indicator.name.cell;
  if (others.length > 0 && missing.length * 2 > rows.length) {
    yield {
      messageId: 'many',
      data: { level: SPOKEN[level], count: String(missing.length), name: quote(first.name.value) },
      cell: cellOf(first),
      related: others.map(cellOf),
      mendAt: [first, ...others].map(cellOf),
      severity: 'warning',
      suggestion: `请逐行补上${SPOKEN[level]}。`,
    };
    return;
  }
  const names = namesFor(rows, level);
  for (const indicator of missing) {
    const name = names.get(indicator);
    yield {
      messageId: 'missing',
      data: { level: SPOKEN[level], name: quote(indicator.name.value) },
      cell: cellOf(indicator),
      related: [indicator.name.cell],
      suggestion: name
        ? `如果与同类的行一样，请填“${name}”；否则请填实际的${SPOKEN[level]}。`
        : `请补上${SPOKEN[level]}，例如“${level === 'level1' ? '产出指标' : '数量指标'}”。`,
      ...(name && { fix: { kind: 'confirm', edits: [writeText(cellOf(indicator), name, column.context)] } }),
    };
  }
}

/** 满意度 needs no level 2: many forms have only one below it. */
function isMissing(indicator: Indicator, level: Level): boolean {
  if (indicator[level] !== null || indicator.levelsInferred || indicator.shift !== 0) return false;
  if (!indicator.isNamed) return false;
  return level === 'level1' || !isSatisfactionIndicator(indicator);
}

/** Suggested names: level 1 as in other rows with the same level 2, level 2 as in the row directly above. */
function namesFor(rows: readonly Indicator[], level: Level): ReadonlyMap<Indicator, string> {
  const level1Of = new Map(
    rows.flatMap(({ level1, level2 }) => (level1 && level2 ? [[level2.value, level1.value] as const] : [])),
  );
  const names = new Map<Indicator, string>();
  rows.forEach((indicator, index) => {
    const above = rows[index - 1];
    const isBelow =
      above?.row === indicator.row - 1 && above.level1?.value === indicator.level1?.value && !above.levelsInferred;
    const name =
      level === 'level1' ? level1Of.get(indicator.level2?.value ?? '') : isBelow ? above.level2?.value : undefined;
    if (name) names.set(indicator, name);
  });
  return names;
}

function isInColumns({ column, columns }: Area, at: number): boolean {
  return at >= column && at < column + columns;
}

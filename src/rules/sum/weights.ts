import { wholeForm } from '../../goals/whole-form';
import Big from 'big.js';
import { isUnfilledForm } from '../facts/forms';
import { levelsWithOwnColumn } from '../facts/parent-weights';
import {
  pointsIn,
  sumOfWeights,
  weightGroups,
  type LevelPoints,
  type Weight,
  type WeightGroup,
} from '../facts/weights';
import { goalShares, weightTotalsOf, type GoalShare } from '../facts/weight-totals';
import { areaEnd, type Area } from '../../workbook/area';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import {
  defineRule,
  type ExampleCell,
  type Report,
  type RuleContext,
  type RuleExamples,
  type RuleReason,
} from '../kit/rule';

const TOLERANCE = '0.01';
const WHOLE = 100;

const withWeights = (
  output: ExampleCell,
  benefit: ExampleCell,
  level = '产出指标',
): readonly (readonly ExampleCell[])[] =>
  exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '指标值', '权重'],
    [
      [level, '数量指标', '组织招商活动次数', '≥5次', 30],
      [level, '质量指标', '活动计划完成率', '≥95%', output],
      ['效益指标', '社会效益指标', '政策知晓率', '≥90%', benefit],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', 10],
    ],
  );

/** A form with two goals, their shares, and weights of 80 points. */
const withShares = (first: number, second: number): readonly (readonly ExampleCell[])[] => [
  ['部门整体绩效目标表'],
  ['（2024年度）'],
  ['绩效目标', '内容', '占比'],
  ['目标1', '组织招商活动5次', `${String(first)}%`],
  ['目标2', '政策知晓率达到90%', `${String(second)}%`],
  ['一级指标', '二级指标', '三级指标', '指标值', '权重'],
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次', 40],
  ['效益指标', '社会效益指标', '政策知晓率', '≥90%', 40],
];

export default defineRule({
  meta: {
    id: 'sum/weights',
    title: '权重合计不符',
    category: '勾稽',
    severity: 'error',
    messages: {
      total: '各项权重相加是{sum}，应当是{totals}。',
      missing: '“{name}”没有填权重，各项权重相加是{sum}，应当是{totals}。',
      level: '“{level}”是{points}分，但其下各项权重相加：{parts}＝{sum}，相差{difference}。',
      shares: '各目标的占比相加：{parts}＝{sum}%，应当是100%。',
      levels: '各一级指标的分值相加：{parts}＝{sum}，应当是{totals}。',
    },
    fix: 'confirm',
  },

  *checkTable(page, context) {
    const table = wholeForm(page);
    if (!table) return;
    if (isUnfilledForm([table])) return;
    const totals = weightTotalsOf(table, context);
    yield* sharesReport(goalShares(table, context));
    for (const group of weightGroups(table)) {
      const isWeighted = group.weights.some(({ points }) => points !== null);
      const wrongLevels = isWeighted
        ? [...group.levels, ...levelsWithOwnColumn(table, group, context)].flatMap(levelReport)
        : [];
      yield* wrongLevels;
      // Wrong points of a level make the total wrong too; only the level is reported.
      if (wrongLevels.length > 0) continue;
      yield* isWeighted ? totalReport(group, totals, context) : levelsReport(group, totals);
    }
  },
});

export const reason: RuleReason = {
  why: '权重加起来不是规定的总分，系统导入时会被拦下，自评也没法打分。',
  basis: [`${CORE_INDICATORS_2021}（指标权重）`, '财预〔2020〕10号《项目支出绩效评价管理办法》'],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: withWeights(20, 30), findings: [] },
    { rows: withShares(40, 60), findings: [] },
    { rows: withWeights(20, 40), findings: [] },
    { rows: withWeights(20, 30, '产出指标（50分）'), findings: [] },
  ],
  bad: [
    { rows: withShares(40, 50), findings: ['C4'] },
    { rows: withWeights(20, 39), findings: ['E8'] },
    { rows: withWeights(20, ''), findings: ['E7'] },
    { rows: withWeights(25, 25, '产出指标（50分）'), findings: ['A5'] },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值'],
        [
          ['产出指标（50分）', '数量指标', '组织招商活动次数', '≥5次'],
          ['效益指标（35分）', '社会效益指标', '政策知晓率', '≥90%'],
          ['满意度指标（10分）', '服务对象满意度指标', '企业满意度', '≥95%'],
        ],
      ),
      findings: ['A5'],
    },
  ],
});

function levelReport({ name, cell, points, weights }: LevelPoints): Report<'level'>[] {
  const sum = sumOfWeights(weights);
  const filled = weights.filter((weight) => weight.points !== null);
  if (filled.length === 0 || isClose(sum, points)) return [];
  return [
    {
      messageId: 'level',
      data: {
        level: quote(name),
        points: points.toFixed(),
        parts: filled.map((weight) => weight.points?.toFixed()).join('＋'),
        sum: sum.toFixed(),
        difference: sum.minus(points).abs().toFixed(),
      },
      cell,
      related: filled.map((weight) => weight.cell),
      mendAt: [cell, ...filled.map((weight) => weight.cell)],
      ...adding(filled, points.toFixed()),
      suggestion: '请调整其下各项权重，使合计等于它的分值。',
    },
  ];
}

/** Reports shares of goals; a single share divides nothing. */
function* sharesReport(shares: readonly GoalShare[]): Iterable<Report<'shares'>> {
  const [first, ...others] = shares;
  const sum = shares.reduce((whole, { percent }) => whole.plus(percent), new Big(0));
  if (!first || isClose(sum, WHOLE)) return;
  yield {
    messageId: 'shares',
    data: { parts: shares.map(({ percent }) => percent.toFixed()).join('＋'), sum: sum.toFixed() },
    cell: first.cell,
    related: others.map(({ cell }) => cell),
    mendAt: shares.map(({ cell }) => cell),
    suggestion: '请调整各目标的占比，使合计等于100%。',
  };
}

function* totalReport(
  { weights, levels }: WeightGroup,
  weightTotals: readonly number[],
  context: RuleContext,
): Iterable<Report<'total' | 'missing'>> {
  const sum = sumOfWeights(weights);
  const filled = weights.filter(({ points }) => points !== null);
  const last = filled.at(-1);
  if (!last || weightTotals.some((total) => isClose(sum, total))) return;
  const data = { sum: sum.toFixed(), totals: spoken(weightTotals) };
  const missing = sum.lt(Math.max(...weightTotals)) ? missingWeight(weights, context) : undefined;
  if (missing) {
    const name = quote(missing.indicator.name.value);
    yield {
      messageId: 'missing',
      data: { ...data, name },
      cell: missing.cell,
      suggestion: '请补填权重，使合计等于规定的总分。',
    };
    return;
  }
  const fix = levels.length === 0 ? evenedOut(last, sum, weightTotals, context) : null;
  yield {
    messageId: 'total',
    data,
    cell: last.cell,
    related: filled.slice(0, -1).map(({ cell }) => cell),
    mendAt: filled.map(({ cell }) => cell),
    ...adding(filled, data.totals),
    suggestion: '请调整各项权重，使合计等于规定的总分；本级规定的总分不同的，可以在规则设置里改。',
    ...(fix && { fix }),
  };
}

/** A blank weight cell. When most cells are blank, each weight belongs to a group of indicators. */
function missingWeight(weights: readonly Weight[], context: RuleContext): Weight | undefined {
  const blank = weights.filter(({ text }) => text === '');
  const [first] = blank;
  if (!first || blank.length * 2 > weights.length) return undefined;
  const sheet = context.sheet(first.cell.sheet);
  const hidden = hiddenRows(sheet?.merges ?? [], first.cell.column);
  return blank.find(({ cell }) => !hidden.has(cell.row));
}

/** Rows whose cell in the column is covered by a merged area. */
function hiddenRows(merges: readonly Area[], column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const area of merges) {
    if (column < area.column || column > areaEnd(area).column) continue;
    for (let row = area.column === column ? area.row + 1 : area.row; row <= areaEnd(area).row; row++) rows.add(row);
  }
  return rows;
}

/** The value of the last weight that makes the sum right, when it is clear which total is meant. */
function evenedOut(last: Weight, sum: Big, totals: readonly number[], context: RuleContext): Report['fix'] | null {
  const [nearest, next] = [...totals].map((total) => new Big(total).minus(sum)).sort((a, b) => a.abs().cmp(b.abs()));
  if (!nearest || !last.points || !/^\d+(?:\.\d+)?$/.test(last.text) || next?.abs().eq(nearest.abs())) return null;
  const points = last.points.plus(nearest);
  const isShare = !last.points.eq(last.text);
  if (points.lte(0) || nearest.abs().gte(last.points) || isShare) return null;
  return { kind: 'confirm', edits: [writeText(last.cell, points.toFixed(), context)] };
}

function* levelsReport({ levels, hasAllLevels }: WeightGroup, totals: readonly number[]): Iterable<Report<'levels'>> {
  const [first, ...others] = levels;
  if (!first || others.length === 0 || !hasAllLevels) return;
  const sum = levels.reduce((whole, { points }) => whole.plus(points), new Big(0));
  if (totals.some((total) => isClose(sum, total))) return;
  yield {
    messageId: 'levels',
    data: {
      parts: levels.map(({ name, points }) => quote(name) + points.toFixed()).join('＋'),
      sum: sum.toFixed(),
      totals: spoken(totals),
    },
    cell: first.cell,
    related: others.map(({ cell }) => cell),
    mendAt: levels.map(({ cell }) => cell),
    suggestion: '请调整各一级指标的分值，使合计等于规定的总分。',
  };
}

/** Left out where the cells hold shares of 1, whose sum is not in points. */
function adding(filled: readonly Weight[], to: string): Pick<Report, 'adding'> {
  const isInPoints = filled.every(({ text, points }) => points !== null && pointsIn(text)?.eq(points));
  return isInPoints ? { adding: { cells: filled.map(({ cell }) => cell), to } } : {};
}

function isClose(sum: Big, total: Big | number): boolean {
  return sum.minus(total).abs().lte(TOLERANCE);
}

/** The totals for messages: "100或者90" */
function spoken(totals: readonly number[]): string {
  return totals.map(String).join('或者');
}

import type { GoalTable, IndicatorBlock } from '../../goals/goal-table';
import { blockOf } from '../../goals/indicator-cells';
import { levelName } from '../../goals/levels';
import { pattern } from '../../wording/lexicon/family';
import { WEIGHT_NAMES } from '../../wording/lexicon/scoring-words';
import { squeeze } from '../../wording/plain-text';
import type { RuleContext } from '../kit/rule';
import { pointsIn, sumOfWeights, type LevelPoints, type Weight, type WeightGroup } from './weights';

const WEIGHT_HEADING = pattern`${WEIGHT_NAMES}`;
type Level = 'level1' | 'level2';

/**
 * The levels whose points stand in a column behind their names: 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重. Those of 二级指标
 * come first, so that a wrong one is named where it is; 一级指标 are compared with them only when they are right.
 */
export function levelsWithOwnColumn(
  table: GoalTable,
  group: WeightGroup,
  context: RuleContext,
): readonly LevelPoints[] {
  const levels = (['level2', 'level1'] as const).map((level) => pointsOf(level, table, group, context));
  // Shares of the level above: the weights below each of them add up to 100.
  if (levels.some((found) => found.length > 1 && found.every(({ weights }) => sumOfWeights(weights).eq(100))))
    return [];
  return levels.find((found) => found.some(isWrong)) ?? [];
}

function isWrong({ points, weights }: LevelPoints): boolean {
  return !sumOfWeights(weights).eq(points);
}

function pointsOf(
  level: Level,
  table: GoalTable,
  { indicators, weights }: WeightGroup,
  context: RuleContext,
): readonly LevelPoints[] {
  const byIndicator = new Map(weights.map((weight) => [weight.indicator, weight]));
  const found = new Map<string, LevelPoints & { readonly weights: Weight[] }>();
  for (const indicator of indicators) {
    const own = indicator[level];
    const column = columnBehind(level, blockOf(table, indicator));
    if (!own || column === null) continue;
    const cell = { ...own.cell, column };
    const points = pointsIn(context.cell(cell).text);
    const key = squeeze((level === 'level2' ? (indicator.level1?.text ?? '') : '') + own.text);
    const known = found.get(key) ?? (points && { name: levelName(own.text), cell, points, weights: [] });
    if (!known) continue;
    const weight = byIndicator.get(indicator);
    if (weight) known.weights.push(weight);
    found.set(key, known);
  }
  return [...found.values()];
}

/** The column of a level's points, between its names and those of the next level. */
function columnBehind(level: Level, block: IndicatorBlock | undefined): number | null {
  const columns = block?.columns ?? [];
  const at = columns.findIndex(({ role }) => role === level);
  const behind = columns[at + 1];
  return at >= 0 && behind?.role === 'other' && WEIGHT_HEADING.test(behind.heading) ? behind.column : null;
}

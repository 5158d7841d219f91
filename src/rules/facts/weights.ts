import Big from 'big.js';
import type { CellAddress } from '../../workbook/area';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { headedCell } from '../../goals/indicator-cells';
import { levelName } from '../../goals/levels';
import { squeeze } from '../../wording/plain-text';
import { projectGroups } from './project-groups';

/** The 权重 or 分值 of an indicator; '' when its cell is empty. */
export interface Weight {
  readonly indicator: Indicator;
  readonly cell: CellAddress;
  readonly text: string;
  /** In points of 100; null when the cell holds no number. */
  readonly points: Big | null;
}

/** Points of a level, in its name (产出指标（50分）) or in a column of their own. */
export interface LevelPoints {
  readonly name: string;
  readonly cell: CellAddress;
  readonly points: Big;
  /** The weights of the level's indicators; a weight merged over several rows counts once. */
  readonly weights: readonly Weight[];
}

/** Weights that must add up to the total: those of a form, or of one project in a flat list. */
export interface WeightGroup {
  readonly indicators: readonly Indicator[];
  readonly weights: readonly Weight[];
  readonly levels: readonly LevelPoints[];
  /** True when every level 1 of the group has points in its name. */
  readonly hasAllLevels: boolean;
}

const MOST_POINTS = 100;

export function weightGroups(table: GoalTable): readonly WeightGroup[] {
  // A column with a value above 100 holds amounts, not weights.
  const isWeightColumn = !table.indicators.some((indicator) =>
    weightOf(table, indicator).some(({ points }) => points?.gt(MOST_POINTS)),
  );
  return projectGroups(table)
    .flatMap(({ indicators }) => besideEachOther(indicators))
    .map((indicators) => {
      const weights = isWeightColumn ? inPoints(eachCellOnce(indicators.flatMap((one) => weightOf(table, one)))) : [];
      const levels = levelsOf(indicators, weights);
      const names = new Set(indicators.map(({ level1 }) => squeeze(level1?.text ?? '')));
      return { indicators, weights, levels, hasAllLevels: levels.length === names.size };
    });
}

/**
 * Indicators of projects side by side, each with its own column of weights; those of other forms together, and so are the halves
 * of one form, of which the right one goes on with other levels.
 */
function besideEachOther(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const columns = new Map<number | undefined, Indicator[]>();
  for (const indicator of indicators) {
    const column = indicator.cells.weight?.column;
    columns.set(column, [...(columns.get(column) ?? []), indicator]);
  }
  const rows = new Set(indicators.map(({ row }) => row));
  const parts = [...columns.values()];
  return rows.size < indicators.length && !areHalves(parts) ? parts : [indicators];
}

function areHalves(parts: readonly (readonly Indicator[])[]): boolean {
  const levels = parts.flatMap((part) => [...new Set(part.map(({ level1 }) => level1?.value))]);
  return !levels.includes(undefined) && new Set(levels).size === levels.length;
}

const NUMBER = /^(\d+(?:\.\d+)?)(?:分|%)?$/;

function weightOf(table: GoalTable, indicator: Indicator): Weight[] {
  const cell = indicator.cells.weight ?? headedCell(table, indicator, 'weight');
  const text = indicator.texts.weight ?? '';
  if (!cell) return [];
  return [{ indicator, cell, text, points: pointsIn(text) }];
}

/** The number in a weight's cell, written 15, 15分 or 15%; null without one. */
export function pointsIn(text: string): Big | null {
  const digits = NUMBER.exec(squeeze(text))?.[1];
  return digits === undefined ? null : new Big(digits);
}

/** A weight merged over several indicators belongs to all of them together. */
function eachCellOnce(weights: readonly Weight[]): readonly Weight[] {
  const seen = new Set<string>();
  return weights.filter(({ cell: { sheet, row, column } }) => {
    const key = `${sheet}:${String(row)}:${String(column)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Converts shares of 1, such as 0.05, to points. */
function inPoints(weights: readonly Weight[]): readonly Weight[] {
  const isShare =
    weights.length > 1 &&
    weights.every(({ points, text }) => points === null || (points.lte(1) && !text.includes('%')));
  return isShare ? weights.map((weight) => ({ ...weight, points: weight.points?.times(100) ?? null })) : weights;
}

const LEVEL_POINTS = /[(（[【](\d+(?:\.\d+)?)(?:分|%)[)）\]】]$|[^\d](\d+(?:\.\d+)?)分$/;

function levelsOf(indicators: readonly Indicator[], weights: readonly Weight[]): readonly LevelPoints[] {
  const byIndicator = new Map(weights.map((weight) => [weight.indicator, weight]));
  const levels = new Map<string, LevelPoints & { readonly weights: Weight[] }>();
  for (const indicator of indicators) {
    const { level1 } = indicator;
    const text = squeeze(level1?.text ?? '');
    const match = LEVEL_POINTS.exec(text);
    const digits = match?.[1] ?? match?.[2];
    if (!level1 || digits === undefined) continue;
    const level = levels.get(text) ?? {
      name: levelName(level1.text),
      cell: level1.cell,
      points: new Big(digits),
      weights: [],
    };
    const weight = byIndicator.get(indicator);
    if (weight) level.weights.push(weight);
    levels.set(text, level);
  }
  return [...levels.values()];
}

/** The sum in points; cells without a number count as 0. */
export function sumOfWeights(weights: readonly Weight[]): Big {
  return weights.reduce((sum, { points }) => sum.plus(points ?? 0), new Big(0));
}

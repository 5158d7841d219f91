import type { PlannedIndicator } from '../planned-indicator';
import type { BlockPlan } from './block-plan';

/** A row of the block below the headings. */
export interface BlockRow {
  readonly holds: 'indicator' | 'rest' | 'level1' | 'level2' | 'spare';
  readonly level1: string;
  readonly level2: string;
  readonly indicator?: PlannedIndicator;
  /** Number of the indicator in its level 2, from 1. */
  readonly number: number;
  /** Index of its project in a list, from 0. */
  readonly project: number;
  /** Number of the line of a broken name that the row holds, from 1. */
  readonly line?: number;
  /** Its points; those of all indicators add up to 100. */
  readonly weight: number;
}

/** Indicators with the same pair of levels. */
interface Group {
  readonly names: readonly [level1: string, level2: string];
  readonly indicators: readonly { readonly indicator: PlannedIndicator; readonly weight: number }[];
}

/** The indicators in the order of the form's levels, with rows for separate level names and empty rows. */
export function rowsOf(plan: BlockPlan, indicators: readonly PlannedIndicator[], project = 0): BlockRow[] {
  const { levels, spelling, spare } = plan;
  const groups = groupsOf(plan, indicators);
  const level1Names = [...new Set(groups.map(({ names }) => names[0]))];
  const rows: BlockRow[] = [];
  for (const [index, group] of groups.entries()) {
    const [level1, level2] = group.names;
    const points = groups
      .filter(({ names }) => names[0] === level1)
      .flatMap((one) => one.indicators)
      .reduce((sum, { weight }) => sum + weight, 0);
    const level1Number = level1Names.indexOf(level1) + 1;
    const at = {
      level1: spelling.write(level1, 1, level1Number, points),
      level2: spelling.write(level2, 2, level1Number, points),
      number: 0,
      weight: 0,
      project,
    };
    const isFirst = groups[index - 1]?.names[0] !== level1;
    if (levels.rows.includes('level1') && isFirst) rows.push({ ...at, holds: 'level1' });
    if (levels.rows.includes('level2')) rows.push({ ...at, holds: 'level2' });
    for (const [number, one] of group.indicators.entries()) {
      const row = { ...at, holds: 'indicator', ...one, number: number + 1 } as const;
      rows.push(row, ...restsOf(plan, row));
    }
    if (spare.placeholder !== null) rows.push({ ...at, holds: 'spare', number: group.indicators.length + 1 });
  }
  return rows;
}

/** The rows for the further lines of a name that is broken. */
function restsOf({ broken }: BlockPlan, row: BlockRow): BlockRow[] {
  const length = row.indicator?.subject.name.length ?? 0;
  const lines = broken.width === null ? 1 : Math.ceil(length / broken.width);
  return Array.from({ length: lines - 1 }, (_, index) => ({ ...row, holds: 'rest', line: index + 1 }));
}

function groupsOf({ family }: BlockPlan, indicators: readonly PlannedIndicator[]): Group[] {
  const weights = weightsFor(indicators.length);
  let used = 0;
  return Object.values(family.names).flatMap((names) => {
    const own = indicators.filter(({ subject }) => family.names[subject.kind] === names);
    return own.length === 0
      ? []
      : [{ names, indicators: own.map((indicator) => ({ indicator, weight: weights[used++] ?? 0 })) }];
  });
}

/** This many whole numbers that add up to 100. */
function weightsFor(count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => Math.round((100 * (index + 1)) / count) - Math.round((100 * index) / count),
  );
}

/** The rows of each page: the second page begins with a new level 1. */
export function pagesOf(rows: readonly BlockRow[]): BlockRow[][] {
  const half = rows.findIndex(
    (row, index) =>
      index >= rows.length / 2 && row.level1 !== rows[index - 1]?.level1 && row.project === rows[index - 1]?.project,
  );
  return half < 0 ? [[...rows]] : [rows.slice(0, half), rows.slice(half)];
}

/** Consecutive rows with the same level. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** The runs of consecutive rows with the same key; rows without one (null) end a run. */
export function runsOf(rows: readonly BlockRow[], keyOf: (row: BlockRow) => string | null): Run[] {
  const runs: { first: number; count: number; key: string }[] = [];
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    const last = runs.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1, key });
  }
  return runs;
}

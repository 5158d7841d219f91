import type { Column, ColumnRole } from '../../goals/goal-table';
import { splitLevels } from '../../goals/levels';
import type { SpreadNames } from '../rows/broken-names';
import { isLine, type RowLabel } from '../rows/row-label';
import { spreadNames } from '../rows/spread-names';
import type { SheetView } from '../sheet/sheet-view';
import { againstLevel } from './fits-level';
import { middleNames } from './middle-names';
import type { LevelHabits } from './row-levels';

interface NamedRows {
  readonly view: SheetView;
  readonly columns: readonly Column[];
  readonly body: readonly RowLabel[];
  /** True when the first rows go on with the levels of a page before. */
  readonly isContinued: boolean;
}

/** By column and row: level names that are not written beside or above the rows they are for. */
export function namesByRow({ view, columns, body, isContinued }: NamedRows): SpreadNames {
  const columnOf = (level: ColumnRole): number | undefined => columns.find(({ role }) => role === level)?.column;
  const [column1, column2] = [columnOf('level1'), columnOf('level2')];
  const all = body.map(({ row }) => row);
  const levels = [column1, column2].filter((column) => column !== undefined);
  const spread = new Map(levels.map((column) => [column, spreadNames(view, all, column)]));
  if (isContinued) return spread;
  const rows = body.filter(({ kind }) => isLine(kind)).map(({ row }) => row);
  const [nameColumn, valueColumn, unitColumn] = [columnOf('level3') ?? 0, columnOf('value') ?? 0, columnOf('unit')];
  const against = (level: string, row: number): number => {
    const unit = unitColumn === undefined ? '' : view.ownText(row, unitColumn);
    return againstLevel(level, view.ownText(row, nameColumn), view.ownText(row, valueColumn) + unit);
  };
  return new Map([...spread, ...middleNames(view, { rows, against, column1, column2, spread })]);
}

/** The level columns with merged names. */
export function mergedLevelColumns(
  view: SheetView,
  columns: readonly Column[],
  body: readonly RowLabel[],
): ReadonlySet<number> {
  const levels = columns.filter(({ role }) => role === 'level1' || role === 'level2');
  return new Set(
    levels.map(({ column }) => column).filter((column) => body.some(({ row }) => view.areaAt(row, column).rows > 1)),
  );
}

/** Fewest rows with both levels in one cell that make it the habit of a column. */
const ENOUGH_JOINED = 2;

/**
 * The only level column, when it says both levels in one cell: 产出数量指标, 产出-数量. It also does so where the levels of the
 * page before come from one cell.
 */
export function joinedLevelColumns(
  view: SheetView,
  columns: readonly Column[],
  body: readonly RowLabel[],
  carried: LevelHabits['carried'],
): ReadonlySet<number> {
  const isContinued = carried !== null && carried.level1 !== null && carried.level1.text === carried.level2?.text;
  const [only, ...others] = columns.filter(({ role }) => role === 'level1' || role === 'level2');
  if (!only || others.length > 0) return new Set();
  const joined = body.filter(({ row }) => splitLevels(view.text(row, only.column)) !== null);
  return new Set(isContinued || joined.length >= ENOUGH_JOINED ? [only.column] : []);
}

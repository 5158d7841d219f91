import type { GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf } from '../../goals/indicator-cells';
import type { Edit } from '../../workbook/edit';
import { writeText } from './cell-edit';
import { isLooseCell } from './own-cell';
import type { RuleContext } from '../kit/rule';

const LEVELS = ['level1', 'level2'] as const;

/**
 * Edits that give a row the levels of the row above or below, in a table where every row writes its own level names and
 * the rows of each level stay together. Null where names are merged or left blank in the rows below, where points are
 * attached to them, or where no neighbour `fits`: then the row itself must be moved.
 */
export function levelsOfNeighbour(
  table: GoalTable,
  indicator: Indicator,
  fits: (neighbour: Indicator) => boolean,
  context: RuleContext,
): readonly Edit[] | null {
  const rows = rowsOf(table);
  const [above, below] = [rows.get(indicator.row - 1), rows.get(indicator.row + 1)];
  if (!above || !below) return null;
  const all = [above, indicator, below];
  const isPlain = all.every(
    (one) => blockOf(table, one) === blockOf(table, indicator) && writesItsLevels(one, context),
  );
  if (!isPlain || all.some(({ texts }) => texts.project !== indicator.texts.project)) return null;
  const [neighbour, other] = fits(above) ? [above, below] : [below, above];
  // The row on the other side has the same levels, so the old level keeps an indicator and its rows stay together.
  if (!fits(neighbour) || !LEVELS.every((role) => other[role]?.value === indicator[role]?.value)) return null;
  const hasWeights = all.some(({ texts }) => texts.weight !== undefined);
  if (hasWeights && neighbour.level1?.value !== indicator.level1?.value) return null;
  return LEVELS.flatMap((role) => {
    const [own, theirs] = [indicator[role], neighbour[role]];
    return !own || !theirs || own.value === theirs.value ? [] : [writeText(own.cell, theirs.text.trim(), context)];
  });
}

/** True when the row's own cells hold both names, without points (“产出指标（50分）”). */
function writesItsLevels(indicator: Indicator, context: RuleContext): boolean {
  if (indicator.shift !== 0 || indicator.levelsInferred) return false;
  return LEVELS.every((role) => {
    const level = indicator[role];
    return level?.cell.row === indicator.row && isLooseCell(level.cell, context) && !/\d/.test(level.text);
  });
}

const indicatorsByRow = new WeakMap<GoalTable, ReadonlyMap<number, Indicator>>();

function rowsOf(table: GoalTable): ReadonlyMap<number, Indicator> {
  const known = indicatorsByRow.get(table) ?? new Map(table.indicators.map((indicator) => [indicator.row, indicator]));
  indicatorsByRow.set(table, known);
  return known;
}

import type { Edit } from '../workbook/edit';
import { cellContent, mergedAreaAt } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Indicator } from '../goals/goal-table';
import { recognizeGoalTables } from '../recognize/recognize';
import { indicatorsOf } from './new-row';
import type { NewRow } from './new-row';

/** The cell of a level name, and the rows that have it. */
interface Named {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * Edits, for after the insertion, that move the level names beside the new row to the middle of their rows, where a form has
 * them there without merged cells: one more row below would else be read as the next group's. Null for any other form.
 * @param others of which levels (1, 2 or 3 for both) the name goes to the other of two rows in the middle
 */
export function centredNames(newRow: NewRow, others: number): readonly Edit[] | null {
  const levels = (['level1', 'level2'] as const).map((level) => ({ level, all: namesOf(newRow, level) }));
  if (newRow.isThere || !levels.some(({ all }) => all.some(({ row, rows }) => row > (rows[0] ?? 0)))) return null;
  const above = newRow.siblings.find(({ row }) => row === newRow.anchor.row);
  return levels.flatMap(({ level, all }, at) => {
    const group = all.find(({ row }) => row === above?.[level]?.cell.row);
    if (!group || !all.every(isInMiddle) || newRow.opens.includes(level)) return [];
    return movedTo(newRow, group, all.some(isBesideLower) !== ((others >> at) % 2 === 1));
  });
}

/** True when all rows are read in their groups again in the workbook after the insertion. */
export function isReadAgain({ sheet, table, row, group }: NewRow, { sheets }: WorkbookSnapshot): boolean {
  const namesOfRow = (one?: Indicator): string => `${one?.level1?.value ?? ''}/${one?.level2?.value ?? ''}`;
  const tables = recognizeGoalTables({ sheets: sheets.filter(({ name }) => name === sheet.name) });
  const read = tables.find(({ area }) => area.row === table.area.row && area.column === table.area.column);
  const again = new Map(read?.indicators.map((one) => [one.row, namesOfRow(one)]));
  return (
    again.get(row) === `${group.level1 ?? ''}/${group.level2 ?? ''}` &&
    table.indicators.every((one) => again.get(one.row < row ? one.row : one.row + 1) === namesOfRow(one))
  );
}

/** The names of the level that stand in a cell of their own; none where one does not. */
function namesOf({ sheet, table, block }: NewRow, level: 'level1' | 'level2'): readonly Named[] {
  const named = new Map<number, Named>();
  for (const one of [...indicatorsOf(table, block), ...block.spareRows].sort((a, b) => a.row - b.row)) {
    const { cell, text = '' } = one[level] ?? {};
    if (!cell) continue;
    const { row, column } = cell;
    if (cellContent(sheet, row, column).text.trim() !== text.trim() || mergedAreaAt(sheet, row, column)) return [];
    named.set(row, { row, column, rows: [...(named.get(row)?.rows ?? []), one.row] });
  }
  return [...named.values()];
}

function isInMiddle({ row, rows }: Named): boolean {
  return row === middleOf(rows, false) || row === middleOf(rows, true);
}

/** True where the name stands beside the lower one of two rows in the middle. */
function isBesideLower({ row, rows }: Named): boolean {
  return row !== middleOf(rows, false);
}

function middleOf(rows: readonly number[], isLower: boolean): number {
  return rows[Math.floor((rows.length - (isLower ? 0 : 1)) / 2)] ?? 0;
}

function movedTo({ sheet, row: added }: NewRow, { row, column, rows }: Named, isLower: boolean): readonly Edit[] {
  const moved = (one: number): number => (one < added ? one : one + 1);
  const to = middleOf(
    [...rows.map(moved), added].sort((a, b) => a - b),
    isLower,
  );
  const { formula, numberFormat } = cellContent(sheet, row, column);
  const write = (at: number, written: typeof formula): Edit => ({
    kind: 'write',
    sheet: sheet.name,
    area: { row: at, column, rows: 1, columns: 1 },
    cells: [[{ formula: written, numberFormat }]],
  });
  return to === moved(row) ? [] : [write(moved(row), ''), write(to, formula)];
}

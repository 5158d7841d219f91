import { areaEnd } from '../workbook/area';
import { cellContent, mergedAreaAt } from '../workbook/snapshot';
import { indicatorsOf, isOrderly, opensAt, roleAt } from './new-row';
import type { NewRow } from './new-row';

/**
 * How a form labels the second and later rows of a group (its levels, section, project): the first row's cell is
 * merged over them, the name is written again, or the cells stay blank.
 */
export type LabelStyle = 'merged' | 'repeated' | 'blank';

/** How the label in this sheet column goes on in the new row: as in the anchor's, else as elsewhere in the form. */
export function labelStyle(newRow: NewRow, column: number): LabelStyle {
  const { anchor, block, isThere } = newRow;
  const role = roleAt(block, column);
  const isLevel = role === 'level1' || role === 'level2';
  // The name of a new group, as its first row, is written wherever the form writes names.
  if (opensAt(newRow, column)) return 'repeated';
  // Beside an indicator whose own labels are unusable, only written names tell where the new one belongs.
  if (isLevel && !anchor.isOrderly) return 'repeated';
  const levelColumns = block.columns.filter((one) => one.role === 'level1' || one.role === 'level2');
  return (
    (isThere ? null : styleAt(newRow, anchor.row, column)) ??
    mostFrequent(newRow, [column]) ??
    (isLevel
      ? mostFrequent(
          newRow,
          levelColumns.map((one) => one.column),
        )
      : null) ??
    (role === null || isThere ? 'blank' : 'repeated')
  );
}

/** Text of the label cell that the row belongs to; '' when the cell is blank. */
export function labelAt({ sheet }: NewRow, row: number, column: number): string {
  const merged = mergedAreaAt(sheet, row, column);
  return cellContent(sheet, merged?.row ?? row, merged?.column ?? column).text.trim();
}

/** Null when the row begins a label of its own, which says nothing about later rows. */
function styleAt(newRow: NewRow, row: number, column: number): LabelStyle | null {
  const { sheet, table, block } = newRow;
  const merged = mergedAreaAt(sheet, row, column);
  if (merged && merged.row < row) return 'merged';
  const label = labelAt(newRow, row, column);
  if (label === '') return 'blank';
  const above = indicatorsOf(table, block)
    .filter((indicator) => indicator.row < row)
    .at(-1);
  return above && labelAt(newRow, above.row, column) === label ? 'repeated' : null;
}

function mostFrequent(newRow: NewRow, columns: readonly number[]): LabelStyle | null {
  const { table, block } = newRow;
  const rows = indicatorsOf(table, block)
    .filter(isOrderly)
    .map(({ row }) => row);
  const styles = columns.flatMap((column) => rows.map((row) => styleAt(newRow, row, column)));
  let best: LabelStyle | null = null;
  let most = 0;
  for (const style of ['merged', 'repeated', 'blank'] as const) {
    const count = styles.filter((one) => one === style).length;
    if (count > most) [best, most] = [style, count];
  }
  return best;
}

/** Columns of the table whose cells label more than one indicator, and stand beside the indicators' own columns. */
export function labelColumns({ table, block }: NewRow): readonly number[] {
  const columns: number[] = [];
  for (let { column } = table.area; column <= areaEnd(table.area).column; column++) {
    const role = roleAt(block, column);
    if (role === null || role === 'level1' || role === 'level2' || role === 'project') columns.push(column);
  }
  return columns;
}

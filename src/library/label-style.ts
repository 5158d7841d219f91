import { areaEnd } from '../workbook/area';
import { cellContent, mergedAreaAt } from '../workbook/snapshot';
import { indicatorsOf, isOrderly, opensAt, roleAt } from './new-row';
import type { NewRow } from './new-row';

/**
 * How a form labels the second and later rows of a group (its levels, section, project): the first row's cell is merged
 * over them, the name is repeated, or the cells stay blank.
 */
export type LabelStyle = 'merged' | 'repeated' | 'blank';

/** The label style of the new row in this sheet column: that of the anchor row, else that of other rows of the form. */
export function labelStyle(newRow: NewRow, column: number): LabelStyle {
  const { anchor, block, isThere } = newRow;
  const role = roleAt(block, column);
  const isLevel = role === 'level1' || role === 'level2';
  // A new group has no label to continue, so its name is written.
  if (opensAt(newRow, column)) return 'repeated';
  // When the labels of the anchor are unusable, only a written name shows where the new indicator belongs.
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

/** Text of the label that applies to the row; '' when the cell is blank. */
export function labelAt({ sheet }: NewRow, row: number, column: number): string {
  const merged = mergedAreaAt(sheet, row, column);
  return cellContent(sheet, merged?.row ?? row, merged?.column ?? column).text.trim();
}

/** Null for the first row of a label, which does not show how later rows are labelled. */
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

/** Columns of the table that label several indicators and are outside the block's own columns. */
export function labelColumns({ table, block }: NewRow): readonly number[] {
  const columns: number[] = [];
  for (let { column } = table.area; column <= areaEnd(table.area).column; column++) {
    const role = roleAt(block, column);
    if (role === null || role === 'level1' || role === 'level2' || role === 'project') columns.push(column);
  }
  return columns;
}

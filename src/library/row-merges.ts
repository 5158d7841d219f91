import type { ColumnRole } from '../goals/goal-table';
import { areaContains, areaEnd, areasOverlap } from '../workbook/area';
import type { Area } from '../workbook/area';
import { cellContent, mergedAreaAt } from '../workbook/snapshot';
import { labelAt, labelColumns, labelStyle } from './label-style';
import { mergesAt, opensAt, roleAt } from './new-row';
import type { NewRow } from './new-row';

/** How the merged areas of a form continue in the new row. Areas are those after the row was inserted. */
export interface RowMerges {
  /** Areas or single cells above the new row that are extended to it. */
  readonly grown: readonly { readonly from: Area; readonly to: Area }[];
  /** Cells of the new row to be merged across columns, as in its model row. */
  readonly sideways: readonly Area[];
  /** Sheet columns of the new row whose cell belongs to a merged area that begins elsewhere. */
  readonly covered: ReadonlySet<number>;
}

/**
 * Roles with a cell of its own for each indicator. An area merged over several indicators there is not extended to the
 * new one.
 */
const OWN: ReadonlySet<ColumnRole | null> = new Set<ColumnRole>([
  'level3',
  'value',
  'operator',
  'unit',
  'nature',
  'direction',
  'explanation',
  'basis',
  'formula',
  'scoring',
  'history',
  'actual',
]);

export function rowMerges(newRow: NewRow): RowMerges {
  const { anchorRows, row, isThere } = newRow;
  if (isThere) return { grown: [], sideways: [], covered: coveredColumns(row, mergesAt(newRow, row, row)) };
  const touching = mergesAt(newRow, anchorRows.last, anchorRows.last);
  // Areas that span the place grow by themselves when the row is inserted.
  const spanning = touching
    .filter((area) => areaEnd(area).row >= row)
    .map((area) => ({ ...area, rows: area.rows + 1 }));
  const grown = [...endingLabels(newRow, touching), ...singleLabels(newRow)].map((from) => ({
    from,
    to: { ...from, rows: from.rows + 1 },
  }));
  const taken = [...spanning, ...grown.map(({ to }) => to)];
  const sideways = sidewaysMerges(newRow).filter((area) => !taken.some((other) => areasOverlap(area, other)));
  return { grown, sideways, covered: coveredColumns(row, [...taken, ...sideways]) };
}

/** Merged labels of the group (its levels, section, project, weight …) that end with the anchor row. */
function endingLabels(newRow: NewRow, touching: readonly Area[]): readonly Area[] {
  const { block, anchorRows } = newRow;
  const labels = labelColumns(newRow);
  const ended = touching.filter(({ column }) => labels.includes(column) && opensAt(newRow, column));
  return touching.filter((area) => {
    // The weight of a whole group ends with it.
    if (!labels.includes(area.column) && ended.some(({ row }) => area.row >= row)) return false;
    if (area.rows === 1 || areaEnd(area).row !== anchorRows.last || OWN.has(roleAt(block, area.column))) return false;
    if (opensAt(newRow, area.column)) return false;
    // An indicator of several rows has all its columns merged; only its labels are shared with the next one.
    return area.row < anchorRows.first || labels.includes(area.column);
  });
}

/** Labels of a group with a single row, which the form would merge over two rows. */
function singleLabels(newRow: NewRow): readonly Area[] {
  const { sheet, anchorRows } = newRow;
  return labelColumns(newRow).flatMap((column) => {
    const label = mergedAreaAt(sheet, anchorRows.last, column) ?? { row: anchorRows.last, column, rows: 1, columns: 1 };
    const isSingle = label.rows === 1 && label.column === column && labelAt(newRow, label.row, column) !== '';
    return isSingle && !opensAt(newRow, column) && labelStyle(newRow, column) === 'merged' ? [label] : [];
  });
}

function sidewaysMerges(newRow: NewRow): readonly Area[] {
  const { modelRow, anchorRows, anchor, row } = newRow;
  const rows = modelRow === anchor.row ? anchorRows : { first: modelRow, last: modelRow };
  return mergesAt(newRow, rows.first, rows.last)
    .filter((area) => area.columns > 1 && area.row >= rows.first && areaEnd(area).row <= rows.last)
    .map((area) => ({ ...area, row, rows: 1 }))
    .filter((area, index, all) => all.findIndex((other) => areasOverlap(area, other)) === index);
}

function coveredColumns(row: number, areas: readonly Area[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const area of areas) {
    for (let { column } = area; column <= areaEnd(area).column; column++) {
      const isFirst = area.row === row && area.column === column;
      if (!isFirst && areaContains(area, { row, column })) covered.add(column);
    }
  }
  return covered;
}

/** True when cells covered by the merged area have content, as some programs leave it there. */
export function hidesContent({ sheet }: NewRow, area: Area): boolean {
  for (let { row } = area; row <= areaEnd(area).row; row++) {
    for (let { column } = area; column <= areaEnd(area).column; column++) {
      const isFirst = row === area.row && column === area.column;
      if (!isFirst && cellContent(sheet, row, column).formula !== '') return true;
    }
  }
  return false;
}

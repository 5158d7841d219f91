import { areaContains, areaEnd, areaName, columnRuns, type Area, type ColumnRun } from '../../../../workbook/area';
import type { RowModel } from '../../../../workbook/edit';
import type { RowShift } from '../../../../workbook/shift-references';
import { areasIn, movedArea, movedAreas } from './moved-area';

/**
 * A list of areas ("A1:B2 D5") of a conditional format or a validation after rows were inserted. It applies to the new rows
 * in the columns in which it applies to the row that they are modelled on: the row above, or `like` in its columns.
 */
export function areasWithNewRows(list: string, shift: RowShift, like: RowModel | undefined): string {
  return areasIn(list)
    .map(({ text, area }) => (area ? parts(area, shift, like).map(areaName).join(' ') : movedAreas(text, shift)))
    .filter((one) => one !== '')
    .join(' ');
}

function parts(area: Area, shift: RowShift, like: RowModel | undefined): readonly Area[] {
  const moved = movedArea(area, shift);
  if (!moved) return [];
  const isAbove = area.row < shift.row;
  const end = areaEnd(area).row;
  // The first cell is what relative formulas start from, so an area below never begins higher up.
  if (!isAbove) return [moved];
  const wanted = columnsOfNew(area, shift, like);
  const isSpanning = end >= shift.row;
  const [first, ...others] = wanted;
  const isWhole = first !== undefined && others.length === 0 && first.columns === area.columns;
  if (isWhole && isSpanning) return [moved];
  if (isWhole && end === shift.row - 1) return [{ ...area, rows: area.rows + shift.count }];
  const fresh = wanted.map(({ column, columns }) => ({ row: shift.row, rows: shift.count, column, columns }));
  if (!isSpanning) return [area, ...fresh];
  const upper = { ...area, rows: shift.row - area.row };
  const lower = { ...area, row: shift.row + shift.count, rows: end - shift.row + 1 };
  return [upper, lower, ...fresh];
}

/** The runs of the area's columns in which it applies to the model of the new rows. */
function columnsOfNew(area: Area, { row }: RowShift, like: RowModel | undefined): readonly ColumnRun[] {
  return columnRuns(area, (column) => {
    const isLike = like?.columns.some((one) => column >= one.column && column < one.column + one.columns);
    return areaContains(area, { row: isLike && like ? like.row : row - 1, column });
  });
}

import type { Indicator } from '../goals/goal-table';
import { areaEnd, columnRuns, type ColumnRun } from '../workbook/area';
import type { RowModel } from '../workbook/edit';
import { isOrderly, mergesAt } from './new-row';
import type { NewRow } from './new-row';
import type { RowMerges } from './row-merges';
import type { IndicatorTemplate } from './schema';

/**
 * The row whose looks the inserted row takes where the row above has others: a 小计, a heading, or in the same group a value
 * of another kind, whose formats, choices and colours would not suit (a count below percentages). Undefined when the row
 * above is a model itself.
 */
export function lookOf(newRow: NewRow, merges: RowMerges, template: IndicatorTemplate): RowModel | undefined {
  // The protection of a sheet keeps formats as they are.
  const model = newRow.sheet.isProtected ? undefined : modelOf(newRow, template);
  if (model === undefined || model === newRow.row - 1) return undefined;
  const columns = columnsLike(newRow, merges, model);
  return columns.length > 0 ? { row: model, columns } : undefined;
}

function modelOf({ siblings, anchor, modelRow, row }: NewRow, template: IndicatorTemplate): number | undefined {
  const above = siblings.find((indicator) => indicator.row === anchor.row);
  if (!above || !isOrderly(above)) return modelRow;
  const kind = typeof template.value === 'string' ? template.kind : kindOfUnit(template.unit);
  if (kindOf(above) === kind) return undefined;
  const alike = siblings.filter((one) => isOrderly(one) && kindOf(one) === kind);
  return alike.sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row))[0]?.row;
}

/** 'rate', 'count', 'date' or 'qualitative', as the kinds of templates. */
function kindOf({ target }: Indicator): string {
  return target.kind === 'number' || target.kind === 'range' ? kindOfUnit(target.unit ?? '') : target.kind;
}

function kindOfUnit(unit: string): string {
  return /[%％‰]/.test(unit) ? 'rate' : 'count';
}

/** The table's columns in which neither the model nor the new row belongs to a merged area of several rows. */
function columnsLike(newRow: NewRow, { grown }: RowMerges, model: number): RowModel['columns'] {
  const { row, table } = newRow;
  const spanning = mergesAt(newRow, row - 1, row).filter((area) => area.row < row && areaEnd(area).row >= row);
  const own = mergesAt(newRow, model, model);
  const tall = [...spanning, ...grown.map(({ to }) => to), ...own.filter(({ rows }) => rows > 1)];
  // A model cell merged across columns is copied whole or not at all.
  const cut = own.filter((area) => tall.some((other) => other !== area && shareColumns(area, other)));
  const apart = [...tall, ...cut];
  return columnRuns(table.area, (column) => !apart.some((area) => shareColumns(area, { column, columns: 1 })));
}

function shareColumns(a: ColumnRun, b: ColumnRun): boolean {
  return a.column < b.column + b.columns && b.column < a.column + a.columns;
}

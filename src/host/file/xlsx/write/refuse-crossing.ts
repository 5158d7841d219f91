import { areaEnd, parseAddress, type Area } from '../../../../workbook/area';
import type { RowShift } from '../../../../workbook/shift-references';
import type { joinedAreas } from './cell-formulas';
import type { PackageDraft } from './package-draft';
import { WorkbookWriteError } from './write-error';

/**
 * Refuses moves of rows through a table, a pivot table, an array formula or a data table, which would be damaged.
 * @param part name of the worksheet part
 * @throws {WorkbookWriteError} before anything is changed
 */
export function refuseCrossing(
  draft: PackageDraft,
  part: string,
  joined: ReturnType<typeof joinedAreas>,
  shift: RowShift,
): void {
  const refuse = (what: string): never => {
    const action = shift.count > 0 ? '插入行' : '删除行';
    throw new WorkbookWriteError(
      `工作表“${shift.sheet}”第 ${String(shift.row + 1)} 行处有${what}，在这里${action}会损坏它，没有修改文件。请在 Excel 里改这一处。`,
      { obstacle: 'joined-cells' },
    );
  };
  for (const { kind, area } of joined) {
    if (kind === 'dataTable') refuse('模拟运算表');
    if (crosses(area, shift)) refuse('数组公式');
  }
  for (const { target } of draft.linked(part, 'table')) {
    if (touches(draft.root(target).get('ref'), shift)) refuse('“表格”（套用了表格格式的区域）');
  }
  for (const { target } of draft.linked(part, 'pivotTable')) {
    if (touches(draft.root(target).first('location')?.get('ref'), shift)) refuse('数据透视表');
  }
}

/** True when the shift changes the size of the area without deleting it completely. */
function touches(ref: string | undefined, shift: RowShift): boolean {
  return ref !== undefined && (crosses(parseAddress(ref).area, shift) || isDeleted(parseAddress(ref).area, shift));
}

function crosses(area: Area, shift: RowShift): boolean {
  const { row: last } = areaEnd(area);
  if (shift.count > 0) return area.row < shift.row && shift.row <= last;
  return area.row < shift.row - shift.count && shift.row <= last && !isDeleted(area, shift);
}

function isDeleted(area: Area, { row, count }: RowShift): boolean {
  return count < 0 && area.row >= row && areaEnd(area).row < row - count;
}

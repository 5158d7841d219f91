import { ObjectMatrix } from '@univerjs/presets';
import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
} from '@univerjs/presets';
import { areaOfCorners } from '../../../src/workbook/area';
import type { Area } from '../../../src/workbook/area';
import type { GridChange } from '../grid';

/** Parameters of the relevant mutations. */
interface SetCells {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}
interface Rows {
  readonly subUnitId: string;
  readonly range: IRange;
}

/**
 * The change by a Univer command, as Excel would report it; null for styles, recalculated formulas and anything else
 * that does not change content. Undo and redo run the same mutations and are reported in the same way.
 */
export function changeOf(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): GridChange | null {
  if (options?.fromFormula) return null;
  const { id, params } = command;
  if (id === 'sheet.mutation.set-range-values' && isSetCells(params)) {
    const area = editedArea(params.cellValue);
    return area && { sheet: params.subUnitId, area, changeType: 'RangeEdited' };
  }
  if (id === 'sheet.mutation.insert-row' && isRows(params)) {
    return { sheet: params.subUnitId, area: areaOfRange(params.range), changeType: 'RowInserted' };
  }
  if (id === 'sheet.mutation.remove-rows' && isRows(params)) {
    return { sheet: params.subUnitId, area: areaOfRange(params.range), changeType: 'RowDeleted' };
  }
  return null;
}

function isSetCells(params: object | undefined): params is SetCells {
  return params !== undefined && 'subUnitId' in params && 'cellValue' in params;
}

function isRows(params: object | undefined): params is Rows {
  return params !== undefined && 'subUnitId' in params && 'range' in params;
}

export function areaOfRange(range: IRange): Area {
  return areaOfCorners(range.startRow, range.startColumn, range.endRow, range.endColumn);
}

/** Smallest area of the cells whose content is set, not only their style. */
function editedArea(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
    if (cell && !('v' in cell) && !('f' in cell) && !('p' in cell)) return;
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  });
  return toArea(area);
}

function toArea(box: { top: number; left: number; bottom: number; right: number } | null): Area | null {
  return box && areaOfCorners(box.top, box.left, box.bottom, box.right);
}

import { cellName } from '../../workbook/area';
import type { CellAddress } from '../../workbook/area';
import { texts } from '../basics/texts';

/** Name of a cell ("B23"), with its sheet when there are several. */
export function cellLabel(cell: CellAddress, manySheets: boolean): string {
  return manySheets ? texts.check.sheetCell(cell.sheet, cellName(cell)) : cellName(cell);
}

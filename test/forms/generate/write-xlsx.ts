import { Workbook } from 'exceljs';
import { areaEnd } from '../../../src/workbook/area';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** The workbook as a file, for Excel or the product's own reader. */
export async function xlsxOf({ sheets }: WorkbookSnapshot): Promise<Buffer> {
  const file = new Workbook();
  for (const snapshot of sheets) {
    const sheet = file.addWorksheet(snapshot.name);
    for (const [r, row] of snapshot.values.entries())
      for (const [c, value] of row.entries()) {
        if (value === '') continue;
        const cell = sheet.getCell((snapshot.area?.row ?? 0) + r + 1, (snapshot.area?.column ?? 0) + c + 1);
        cell.value = value;
        cell.numFmt = snapshot.numberFormat[r]?.[c] ?? 'General';
        cell.alignment = { wrapText: true, vertical: 'middle' };
      }
    for (const merge of snapshot.merges) {
      const end = areaEnd(merge);
      sheet.mergeCells(merge.row + 1, merge.column + 1, end.row + 1, end.column + 1);
    }
    for (const hidden of snapshot.hiddenRows) {
      const row = sheet.getRow(hidden + 1);
      // ExcelJS writes an empty row only if it has a height.
      row.height = 15;
      row.hidden = true;
    }
    for (const column of snapshot.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  }
  return Buffer.from(await file.xlsx.writeBuffer());
}

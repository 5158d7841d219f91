import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import type { Area } from '../../../src/workbook/area';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { startExcel } from '../../excel-host/jsdom';

// jsdom has none; browsers and Node, where the file reader runs, do.
Object.assign(globalThis, { TextDecoder });

const FORMS = join(__dirname, '../../forms');

const forms = ['seeds', 'demos', 'more'].flatMap((folder) =>
  readdirSync(join(FORMS, folder))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => [`${folder}/${file}`]),
);

/** A file lists merged areas in the order in which people made them. */
function ordered({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const byPlace = (a: Area, b: Area): number => a.row - b.row || a.column - b.column;
  return { sheets: sheets.map((sheet) => ({ ...sheet, merges: [...sheet.merges].sort(byPlace) })) };
}

describe('the workbook in Excel and in its file', () => {
  it.each(forms)('are the same snapshot: %s', async (form) => {
    const bytes = new Uint8Array(readFileSync(join(FORMS, form)));
    const excel = await startExcel({ workbook: bytes });
    try {
      expect(ordered(await createExcelHost().snapshot())).toEqual(ordered(readWorkbook(bytes)));
      expect(excel.refused).toEqual([]);
    } finally {
      excel.close();
    }
  });
});

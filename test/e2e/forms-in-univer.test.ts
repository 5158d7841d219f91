import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { areaContains, areaName, cellName, parseAddress } from '../../src/workbook/area';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { GridSheetSnapshot } from '../excel-host/grid-snapshot';
import { excelStage } from './excel-stage';

/**
 * Compares the grid of the stand-in with the file, because browser tests must run on the form itself. The contract test
 * of the Excel host checks that Office.js returns the same.
 */
const FORMS = path.resolve(__dirname, '../forms');
const files = ['seeds', 'demos', 'more'].flatMap((folder) =>
  readdirSync(path.join(FORMS, folder))
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => `${folder}/${name}`),
);

const { excel, open } = excelStage();

beforeAll(() => open(), 60_000);

test('there are forms to compare', () => {
  expect(files.length).toBeGreaterThanOrEqual(17);
});

test.each(files)(
  '%s is in the grid what the file reader reads',
  async (file) => {
    const bytes = readFileSync(path.join(FORMS, file));
    await excel.openFile(path.basename(file), bytes);
    const { sheets } = await excel.snapshot();
    const read = readWorkbook(new Uint8Array(bytes)).sheets;
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility.toLowerCase()])).toEqual(
      read.map((sheet) => [sheet.name, sheet.visibility.toLowerCase()]),
    );
    for (const [index, sheet] of read.entries()) {
      const shown = sheets[index];
      expect(shown && contentOfGrid(shown, sheet)).toEqual(contentOfFile(sheet));
    }
  },
  30_000,
);

interface Content {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
}

/** Values, text, formulas and number formats by address, and the merged areas. */
function contentOfFile(sheet: SheetSnapshot): Content {
  const cells: Record<string, unknown> = {};
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = sheet.formulas[r]?.[c];
      const numberFormat = sheet.numberFormat[r]?.[c];
      if (value === '' && formula === '' && numberFormat === 'General') return;
      const address = cellName({ row: (sheet.area?.row ?? 0) + r, column: (sheet.area?.column ?? 0) + c });
      cells[address] = { value, text: sheet.text[r]?.[c], formula, numberFormat };
    }),
  );
  return { cells, merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column).map(areaName) };
}

/** The same content from the grid, within the area that the file reader considers used. */
function contentOfGrid(shown: GridSheetSnapshot, { area }: SheetSnapshot): Content {
  const isUsed = (address: string): boolean => area !== null && areaContains(area, parseAddress(address).area);
  const cells = Object.entries(shown.cells)
    .filter(([address]) => isUsed(address))
    .map(([address, { formula, ...cell }]) => [address, { ...cell, formula: formula ?? cell.value }]);
  return { cells: Object.fromEntries(cells), merges: shown.merges.filter((merge) => isUsed(merge)) };
}

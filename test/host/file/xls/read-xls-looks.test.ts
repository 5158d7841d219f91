import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OpenedFile } from '../../../../src/host/file/opened-file';
import { WorkbookFileError } from '../../../../src/host/file/workbook-file-error';
import { styleAt, type ReadLook, type SheetLook } from '../../../../src/host/file/sheet-look';
import { readXlsLooks } from '../../../../src/host/file/xls/read-xls-looks';

const TESTS = path.join(__dirname, '../../..');
const XLSX = readFileSync(path.join(TESTS, 'forms/seeds/fuzhou-changle-2024.xlsx'));
/** The same form as .xls by LibreOffice 25.2, without the form's fonts installed. */
const XLS = readFileSync(path.join(TESTS, 'host/file/fuzhou-from-libreoffice.xls'));

function opened(bytes: Uint8Array): { readonly file: OpenedFile; readonly look: SheetLook; readonly sheet: string } {
  const file = new OpenedFile(bytes);
  const sheet = file.workbook.sheets[0]?.name ?? '';
  return { file, look: file.look(sheet), sheet };
}

test('an .xls looks as the .xlsx that it was made of: fonts, fills, borders, places of text', () => {
  const old = opened(XLS);
  const now = opened(XLSX);
  const withoutFont = (look: ReadLook | undefined): unknown => ({ ...look, fontName: null });
  const looks = ({ file, look }: typeof old): unknown[] =>
    (file.workbook.sheets[0]?.text ?? []).flatMap((row, at) =>
      row.map((_, column) => withoutFont(look.styles[styleAt(look, at, column)])),
    );
  expect(looks(old)).toEqual(looks(now));
  expect(new Set(looks(old).map((look) => JSON.stringify(look))).size).toBeGreaterThan(3);
});

test('widths, heights and what is in front are those of the .xlsx', () => {
  const old = opened(XLS).look;
  const now = opened(XLSX).look;
  const widthAt = (look: SheetLook, column: number): number | null | undefined =>
    look.columns.find(({ first, last }) => first <= column && column <= last)?.width;
  for (const { first, width } of now.columns) expect([first, widthAt(old, first)]).toEqual([first, width]);
  for (const [row, { height }] of now.rows)
    if (height !== null) expect(Math.abs((old.rows.get(row)?.height ?? 0) - height)).toBeLessThanOrEqual(1);
  expect(old.showsGridLines).toBe(now.showsGridLines);
  expect(old.frozen).toEqual(now.frozen);
});

test('a file that breaks off is told as such', () => {
  expect(() => readXlsLooks(XLS.subarray(0, 600))).toThrow(WorkbookFileError);
});

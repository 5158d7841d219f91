import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { readWorkbook } from '../../../../src/host/file/read-workbook';
import { writeWorkbook } from '../../../../src/host/file/xlsx/write/write-workbook';
import type { Edit } from '../../../../src/workbook/edit';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { formsOnDisk } from './forms-on-disk';

const folder = mkdtempSync(join(tmpdir(), 'goal-table-write-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FORM = formsOnDisk().find(([name]) => name.includes('chaisang'))?.[1] ?? Buffer.alloc(0);

/** The form with an additional row, a text beginning with "=", a number and a merged area. */
function changedForm(): { readonly bytes: Uint8Array; readonly sheet: SheetSnapshot } {
  const [first] = readWorkbook(FORM).sheets;
  const sheet = first?.name ?? '';
  const row = (first?.area?.row ?? 0) + 4;
  const edits: Edit[] = [
    { kind: 'insert-rows', sheet, row, count: 1 },
    {
      kind: 'write',
      sheet,
      area: { row, column: 0, rows: 1, columns: 3 },
      cells: [
        [
          { formula: '=100%', numberFormat: '@' },
          { formula: 0.5, numberFormat: '0%' },
          { formula: '满意 & <好>', numberFormat: 'General' },
        ],
      ],
    },
    { kind: 'merge', sheet, area: { row, column: 3, rows: 1, columns: 2 } },
  ];
  const bytes = writeWorkbook(FORM, { edits, savedState: '<state xmlns="urn:goal-table:state"/>' });
  const [changed] = readWorkbook(bytes).sheets;
  if (!changed) throw new Error('no sheet');
  return { bytes, sheet: changed };
}

test('ExcelJS reads what was written', async () => {
  const { bytes, sheet } = changedForm();
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const [read] = workbook.worksheets;
  const row = (sheet.area?.row ?? 0) + 5;
  expect([1, 2, 3].map((column) => read?.getCell(row, column).value)).toEqual(['=100%', 0.5, '满意 & <好>']);
  expect(read?.getCell(row, 2).numFmt).toBe('0%');
  expect(read?.getCell(row, 4).isMerged).toBe(true);
});

const hasLibreOffice = spawnSync('soffice', ['--version'], { timeout: 20_000 }).status === 0;
// LibreOffice is not installed on every machine; skipped tests say so in their name.
const converted = hasLibreOffice ? test : test.skip;

converted(
  `LibreOffice shows the same texts${hasLibreOffice ? '' : ' (not installed: skipped)'}`,
  () => {
    const { bytes, sheet } = changedForm();
    const path = join(folder, 'changed.xlsx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):9,34,76', '--outdir', folder, path],
      {
        timeout: 100_000,
        stdio: 'ignore',
      },
    );
    const lines = readFileSync(join(folder, 'changed.csv'), 'utf8');
    const texts = sheet.text.flat().filter((text) => text !== '' && !/["\n]/.test(text));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !lines.includes(text))).toEqual([]);
  },
  120_000,
);

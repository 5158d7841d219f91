import { Workbook, type Worksheet } from 'exceljs';
import { changedCells, differentLooks, seenByOthers, type SeenWorkbook } from './other-program';
import { formsOnDisk } from './forms-on-disk';

const FORM = formsOnDisk().find(([name]) => name.includes('chengde'))?.[1] ?? Buffer.alloc(0);

/** The form as ExcelJS writes it after a change of its first sheet. */
async function written(change: (sheet: Worksheet) => void): Promise<SeenWorkbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(FORM).buffer);
  const [, sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  change(sheet);
  return seenByOthers(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

let same: SeenWorkbook;
beforeAll(async () => {
  same = await written(() => undefined);
});

test('the same file has no differences', async () => {
  const again = await written(() => undefined);
  expect(Object.keys(same.looks).length).toBeGreaterThan(1000);
  expect(changedCells(same, again)).toEqual([]);
  expect(differentLooks(same, again)).toEqual([]);
});

test.each<readonly [what: string, change: (sheet: Worksheet) => void, told: RegExp]>([
  ['a font', (sheet) => (sheet.getCell('B3').font = { name: '仿宋', size: 12 }), /^look of .+!B3$/],
  [
    'a colour',
    (sheet) => (sheet.getCell('B3').font = { ...sheet.getCell('B3').font, color: { argb: 'FFFF0000' } }),
    /!B3$/,
  ],
  [
    'a fill',
    (sheet) => (sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } }),
    /!A1$/,
  ],
  ['a border', (sheet) => (sheet.getCell('B3').border = { top: { style: 'double' } }), /!B3$/],
  ['an alignment', (sheet) => (sheet.getCell('B3').alignment = { horizontal: 'right' }), /!B3$/],
  ['a lock', (sheet) => (sheet.getCell('B3').protection = { locked: false }), /!B3$/],
  ['a number format', (sheet) => (sheet.getCell('B3').numFmt = '0.00%'), /^number format of .+!B3$/],
  ['a width', (sheet) => (sheet.getColumn(2).width = 99), /sheet2\.xml$/],
  ['a hidden column', (sheet) => (sheet.getColumn(2).hidden = true), /sheet2\.xml$/],
  ['a height', (sheet) => (sheet.getRow(3).height = 99), /sheet2\.xml$/],
  ['a hidden row', (sheet) => (sheet.getRow(3).hidden = true), /sheet2\.xml$/],
  [
    'the margins',
    (sheet) => (sheet.pageSetup.margins = { ...sheet.pageSetup.margins, left: 2 } as never),
    /sheet2\.xml$/,
  ],
  ['the paper', (sheet) => (sheet.pageSetup.orientation = 'landscape'), /sheet2\.xml$/],
  ['a page break', (sheet) => sheet.getRow(5).addPageBreak(), /sheet2\.xml$/],
  ['a header', (sheet) => (sheet.headerFooter.oddHeader = '&C另一个'), /sheet2\.xml$/],
  ['a frozen row', (sheet) => (sheet.views = [{ state: 'frozen', ySplit: 1 }]), /sheet2\.xml$/],
  ['the print area', (sheet) => (sheet.pageSetup.printArea = 'A1:C3'), /^names/],
  ['the repeated rows', (sheet) => (sheet.pageSetup.printTitlesRow = '1:2'), /^names/],
  ['a hidden sheet', (sheet) => (sheet.state = 'hidden'), /^names/],
])(
  '%s that changed is told',
  async (_what, change, told) => {
    const changed = await written(change);
    expect(changedCells(same, changed)).toEqual([]);
    const differences = differentLooks(same, changed);
    expect(differences).toContainEqual(expect.stringMatching(told));
  },
  30_000,
);

test('a merged area that is gone is told, and a content that changed', async () => {
  const apart = await written((sheet) => sheet.unMergeCells('A1'));
  expect(differentLooks(same, apart).length).toBeGreaterThan(0);
  const changed = await written((sheet) => (sheet.getCell('B3').value = '别的'));
  expect(changedCells(same, changed)).toEqual([expect.stringMatching(/!B3$/)]);
  expect(differentLooks(same, changed)).toEqual([]);
});

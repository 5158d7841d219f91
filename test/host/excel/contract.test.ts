import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { startExcel } from '../../excel-host/jsdom';
import { mergesInOrder } from '../../workbook/merges-in-order';
import { workbookFile } from '../file/workbook-bytes';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

const FORMS = join(__dirname, '../../forms');
const forms = ['seeds', 'demos', 'more'].flatMap((folder) =>
  readdirSync(join(FORMS, folder))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => `${folder}/${file}`),
);

test.each(forms)('%s is the same in Excel and in its file, read in three round trips', async (form) => {
  const bytes = new Uint8Array(readFileSync(join(FORMS, form)));
  const excel = await startExcel({ workbook: bytes });
  expect(mergesInOrder(await createExcelHost().snapshot())).toEqual(mergesInOrder(readWorkbook(bytes)));
  expect(excel.syncCount()).toBeLessThanOrEqual(3);
  expect(excel.refused).toEqual([]);
});

/** Contents that no form of the collection has, but some workbooks will. */
const STYLES = `
  <numFmts><numFmt numFmtId="170" formatCode="0.00_);\\(0.00\\)"/><numFmt numFmtId="171" formatCode="G/通用格式&quot;元&quot;"/></numFmts>
  <fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>
  <cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="31"/>
    <xf numFmtId="49"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>`;
const STRINGS =
  '<si><r><t>完成</t></r><r><t>率</t></r><rPh sb="0" eb="1"><t>wan</t></rPh></si><si><t>上_x005F_x000D_\n下</t></si>';
const HARD = workbookFile({
  styles: STYLES,
  strings: STRINGS,
  sheets: [
    `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>
      <row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>自带</t></is></c></row>
      <row r="3" hidden="1"><c r="B3" s="1"><v>0.95</v></c><c r="C3" s="2"><v>45626</v></c><c r="D3" s="3"><v>45626</v></c></row>
      <row r="4"><c r="B4" s="4"><v>5</v></c><c r="C4" s="5"><v>-1.5</v></c><c r="D4" s="6"><v>12</v></c></row>
      <row r="5"><c r="B5" t="b"><v>1</v></c><c r="C5" t="e"><f>1/0</f>
        <v>#DIV/0!</v></c><c r="D5" t="str"><f>"="&amp;B2</f><v>=完成率</v></c></row>
      <row r="6"><c r="B6"><f t="shared" ref="B6:C6" si="0">SUM(B3:B4)</f><v>5.95</v></c><c r="C6"><f t="shared" si="0"/><v>1</v></c></row>
      <row r="7"><c r="B7"><v>1</v></c><c r="C7"><v>2</v></c><c r="E7" s="1"/></row>
    </sheetData><mergeCells><mergeCell ref="B7:C7"/><mergeCell ref="F9:G9"/></mergeCells>`,
    '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
  ],
  sheetAttributes: ['', 'state="hidden"', 'state="veryHidden"'],
});

const EXPECTED: readonly Partial<SheetSnapshot>[] = [
  {
    area: { row: 1, column: 1, rows: 6, columns: 3 },
    text: [
      ['完成率', '上_x000D_\n下', '自带'],
      ['95%', '2024/11/30', '2024年11月30日'],
      ['5', '(1.50)', '12元'],
      ['TRUE', '#DIV/0!', '=完成率'],
      ['5.95', '1', ''],
      ['1', '2', ''],
    ],
    formulas: [
      ['完成率', '上_x000D_\n下', '自带'],
      [0.95, 45626, 45626],
      [5, -1.5, 12],
      [true, '=1/0', '="="&B2'],
      ['=SUM(B3:B4)', '=SUM(C3:C4)', ''],
      [1, 2, ''],
    ],
    merges: [{ row: 6, column: 1, rows: 1, columns: 2 }],
    hiddenRows: [2],
    hiddenColumns: [1, 2],
  },
  { area: null, visibility: 'hidden' },
  { visibility: 'veryHidden', isProtected: true },
];

describe('what no form holds', () => {
  let inExcel: WorkbookSnapshot;
  beforeAll(async () => {
    await startExcel({ workbook: HARD });
    inExcel = await createExcelHost().snapshot();
  });

  test('is the same in Excel and in the file', () => {
    // Unlocked cells of protected sheets are read only from Excel; for files, the writer checks them.
    const sheets = inExcel.sheets.map((sheet) => ({ ...sheet, openCells: undefined, rowChanges: undefined }));
    expect({ ...inExcel, sheets }).toEqual(readWorkbook(HARD));
  });

  test('is what Excel shows', () => {
    expect(inExcel.sheets).toMatchObject(EXPECTED);
  });
});

describe('the state that the add-in keeps in the workbook', () => {
  const SHEET = ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'];
  const OTHER = '<state xmlns="urn:other"/>';
  const OURS = '<state xmlns="urn:goal-table:state"><section name="corrections">[]</section></state>';
  const DAMAGED = '<part xmlns="urn:goal-table:state"/>';

  test.each([
    ['no custom XML part', [], undefined],
    ["another program's part", [OTHER], undefined],
    ['ours', [OURS], OURS],
    ['ours after ten others', [...Array.from({ length: 10 }, () => OTHER), OURS, DAMAGED], OURS],
    ['two of ours: the first counts', [OTHER, DAMAGED, OURS], DAMAGED],
  ])('%s', async (_, customXml, expected) => {
    const bytes = workbookFile({ sheets: SHEET, customXml });
    const excel = await startExcel({ workbook: bytes });
    const inExcel = await createExcelHost().snapshot();
    expect(inExcel.savedState).toBe(expected);
    expect(readWorkbook(bytes)).toEqual(inExcel);
    expect(excel.syncCount()).toBe(3);
  });
});

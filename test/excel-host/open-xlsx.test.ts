import { workbookFile } from '../host/file/workbook-bytes';
import type { Ingredients } from '../host/file/workbook-bytes';
import type { GridCellData, GridSheetData } from './grid';
import { openXlsx } from './open-xlsx';

const STYLES = `
  <numFmts count="1"><numFmt numFmtId="170" formatCode="0.00_);\\(0.00\\)"/></numFmts>
  <fonts><font><sz val="11"/><name val="宋体"/></font>
    <font><b/><i val="0"/><sz val="14"/><color rgb="FFC00000"/><name val="黑体"/></font></fonts>
  <fills>
    <fill><patternFill patternType="none"/></fill>
    <fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill>
    <fill><patternFill patternType="solid"><fgColor indexed="22"/></patternFill></fill>
  </fills>
  <borders><border><left/><right/></border><border><left style="thin"/><right/></border></borders>
  <cellXfs>
    <xf numFmtId="0"/>
    <xf numFmtId="170" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
    <xf numFmtId="14"/><xf numFmtId="31" fillId="2"/><xf numFmtId="49"/>
  </cellXfs>`;
const STRINGS =
  '<si><t>指标</t></si><si><r><t>完成</t></r><r><rPr/><t>率</t></r><rPh sb="0" eb="1"><t>wan</t></rPh></si><si><t>上_x000D_下</t></si>';

async function openSheet(content: string, more: Partial<Ingredients> = {}): Promise<GridSheetData> {
  const file = workbookFile({ sheets: [content], styles: STYLES, strings: STRINGS, ...more });
  const [sheet] = (await openXlsx(file)).sheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

async function openCell(cell: string): Promise<GridCellData | undefined> {
  return (await openSheet(`<sheetData><row r="1">${cell}</row></sheetData>`)).cells[0];
}

test.each<[string, string, Partial<GridCellData>]>([
  ['a shared string', '<c r="A1" t="s"><v>0</v></c>', { value: '指标' }],
  ['runs of different fonts, without their reading', '<c r="A1" t="s"><v>1</v></c>', { value: '完成率' }],
  ['an escaped character', '<c r="A1" t="s"><v>2</v></c>', { value: '上\r下' }],
  ['a text of its own', '<c r="A1" t="inlineStr"><is><t>自带</t></is></c>', { value: '自带' }],
  ['a number', '<c r="A1"><v>12.50</v></c>', { value: 12.5, formula: null, numberFormat: 'General' }],
  ['a truth value', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
  ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { value: '#REF!' }],
  [
    'a formula with its result',
    '<c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c>',
    { value: 'ax', formula: '=B1&"x"' },
  ],
  ['a newer function', '<c r="A1"><f>_xlfn.CONCAT(B1)</f><v>1</v></c>', { formula: '=CONCAT(B1)' }],
  ['a date of the system', '<c r="A1" s="2"><v>45626</v></c>', { value: 45626, numberFormat: 'm/d/yyyy' }],
  ['a Chinese date', '<c r="A1" s="3"><v>45626</v></c>', { numberFormat: 'yyyy"年"m"月"d"日"' }],
  ['a text format', '<c r="A1" s="4"/>', { value: '', numberFormat: '@' }],
  ['a code with a backslash', '<c r="A1" s="1"><v>1</v></c>', { numberFormat: '0.00_);\\(0.00\\)' }],
  ['an indexed colour', '<c r="A1" s="3"/>', { style: expect.objectContaining({ fill: '#C0C0C0' }) }],
  [
    'a style',
    '<c r="A1" s="1"/>',
    {
      style: {
        bold: true,
        fontName: '黑体',
        fontSize: 14,
        fontColor: '#C00000',
        fill: '#FFF2CC',
        borders: true,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Center',
        wrapText: true,
      },
    },
  ],
])('%s', async (_what, cell, expected) => {
  expect(await openCell(cell)).toMatchObject(expected);
});

test('a shared formula moves along', async () => {
  const sheet = await openSheet(`<sheetData>
    <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">SUM(B1:C1)+$D$1</f><v>1</v></c></row>
    <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>
  </sheetData>`);
  expect(sheet.cells.map(({ formula }) => formula)).toEqual(['=SUM(B1:C1)+$D$1', '=SUM(B2:C2)+$D$1']);
});

test('rows and cells without an address follow each other', async () => {
  const sheet = await openSheet(
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c/></row><row><c/></row></sheetData>',
  );
  expect(sheet.cells.map(({ row, column }) => [row, column])).toEqual([
    [0, 0],
    [0, 1],
    [4, 0],
    [5, 0],
  ]);
});

test('layout', async () => {
  const sheet = await openSheet(
    `<cols><col min="1" max="2" width="20"/><col min="3" max="16384" width="9" hidden="1"/></cols>
     <sheetData><row r="1" ht="30"><c r="D1"/></row><row r="2" hidden="1"/></sheetData>
     <sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    { sheetAttributes: ['state="veryHidden"'] },
  );
  expect(sheet).toMatchObject({
    visibility: 'VeryHidden',
    isProtected: true,
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    rowHeights: { 0: 30 },
    hiddenRows: [1],
    columnWidths: { 0: 20, 1: 20, 2: 9, 3: 9 },
    hiddenColumns: [2, 3],
  });
});

test.each([
  ['sheet="1"', []],
  ['sheet="1" insertRows="0" deleteRows="false" formatCells="1"', ['insertRows', 'deleteRows']],
])('what a protected sheet allows: %s', async (attributes, allowed) => {
  const { protection } = await openSheet(
    `<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData><sheetProtection ${attributes}/>`,
    { styles: '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>' },
  );
  expect(protection).toEqual({ unlocked: ['B1'], allowed });
});

test('custom XML parts in their order', async () => {
  const { customXml } = await openXlsx(workbookFile({ sheets: [''], customXml: ['<a/>', '<b/>'] }));
  expect(customXml).toEqual(['<a/>', '<b/>']);
});

test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['no zip', Buffer.from('指标,值')],
])('%s is no workbook', async (_what, bytes) => {
  await expect(openXlsx(bytes)).rejects.toThrow();
});

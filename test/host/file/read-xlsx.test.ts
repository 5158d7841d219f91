import { areaName } from '../../../src/workbook/area';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { workbookFile, workbookParts, zipFile, type Ingredients } from './workbook-bytes';

function sheetsOf(ingredients: Ingredients): readonly SheetSnapshot[] {
  return readWorkbook(workbookFile(ingredients)).sheets;
}

function sheetOf(content: string, rest: Partial<Ingredients> = {}): SheetSnapshot {
  const [sheet] = sheetsOf({ sheets: [content], ...rest });
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const row = (...cells: string[]): string => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
const STYLES =
  '<numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>' +
  '<numFmt numFmtId="177" formatCode="G/通用格式"/></numFmts>' +
  '<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/>' +
  '<xf numFmtId="31"/><xf numFmtId="49"/><xf numFmtId="177"/></cellXfs>' +
  '<dxfs count="1"><dxf><numFmt numFmtId="14" formatCode="0.00"/></dxf></dxfs>';

describe('what a cell holds', () => {
  const STRINGS =
    '<si><t xml:space="preserve"> 数量&#10;指标 </t></si><si><r><t>绩效</t></r><r>' +
    '<rPr><b/></rPr><t>目标</t></r><rPh sb="0" eb="1"><t>jixiao</t></rPh></si>' +
    '<si><t>甲_x000D_\n乙_x005F_x000D_</t></si><si><t><![CDATA[1<2]]>&amp;&#x6c49;</t></si><si/>';
  it.each<[title: string, cell: string, value: unknown, text: string, formula: unknown]>([
    [
      'text, spaces and line break kept',
      '<c r="A1" t="s"><v>0</v></c>',
      ' 数量\n指标 ',
      ' 数量\n指标 ',
      ' 数量\n指标 ',
    ],
    ['rich text without its reading aid', '<c r="A1" t="s"><v>1</v></c>', '绩效目标', '绩效目标', '绩效目标'],
    ['escaped characters', '<c r="A1" t="s"><v>2</v></c>', '甲\n乙_x000D_', '甲\n乙_x000D_', '甲\n乙_x000D_'],
    ['CDATA and entities', '<c r="A1" t="s"><v>3</v></c>', '1<2&汉', '1<2&汉', '1<2&汉'],
    ['inline text', '<c r="A1" t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c>', '内联', '内联', '内联'],
    ['a number', '<c r="A1"><v>80.01</v></c>', 80.01, '80.01', 80.01],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE', true],
    ['an error', '<c r="A1" t="e"><f>#REF!+1</f><v>#REF!</v></c>', '#REF!', '#REF!', '=#REF!+1'],
    [
      'an error that came later',
      '<c r="A1" t="e"><f>UNIQUE(B:B)</f><v>#SPILL!</v></c>',
      '#SPILL!',
      '#SPILL!',
      '=UNIQUE(B:B)',
    ],
    [
      'markup as text',
      '<c r="A1" t="str"><v>a]]&gt;&lt;v&gt;&quot;b&quot;</v></c>',
      'a]]><v>"b"',
      'a]]><v>"b"',
      'a]]><v>"b"',
    ],
    ['a formula and its text', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab', 'ab', '="a"&"b"'],
    ['a sum saved without its result', '<c r="A1"><f>SUM(2,3)</f></c>', 5, '5', '=SUM(2,3)'],
    ['another formula saved without its result', '<c r="A1"><f>TODAY()</f></c>', '', '', '=TODAY()'],
    ['a formula that gives an empty text', '<c r="A1" t="str"><f>""</f><v></v></c>', '', '', '=""'],
    [
      'a young function under its plain name',
      '<c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>1</v></c>',
      1,
      '1',
      '=XLOOKUP(1,B:B,C:C)',
    ],
    ['a date of the workbook', '<c r="A1" s="1"><v>45991</v></c>', 45991, '2025年11月30日', 45991],
    ['a date in the short form of the system', '<c r="A1" s="2"><v>45991</v></c>', 45991, '2025/11/30', 45991],
    ['a date in a built-in Chinese form', '<c r="A1" s="3"><v>45991</v></c>', 45991, '2025年11月30日', 45991],
    ['a date in ISO form', '<c r="A1" t="d" s="1"><v>2025-11-30</v></c>', 45991, '2025年11月30日', 45991],
    ['text that begins with =', '<c r="A1" s="4" t="inlineStr"><is><t>=100%</t></is></c>', '=100%', '=100%', '=100%'],
  ])('%s', (_, cell, value, text, formula) => {
    const sheet = sheetOf(row(cell), { strings: STRINGS, styles: STYLES });
    expect([sheet.values[0]?.[0], sheet.text[0]?.[0], sheet.formulas[0]?.[0]]).toEqual([value, text, formula]);
  });

  it('counts days from 1904 where the workbook says so', () => {
    const sheet = sheetOf(
      row('<c r="A1" s="1"><v>44529</v></c>', '<c r="B1" s="1" t="d"><v>2025-11-30T00:00:00Z</v></c>'),
      {
        styles: STYLES,
        workbook: '<workbookPr date1904="1"/>',
      },
    );
    expect(sheet.values).toEqual([[44529, 44529]]);
    expect(sheet.text).toEqual([['2025年11月30日', '2025年11月30日']]);
  });

  it('writes a shared formula out for every cell, and shows an array formula in all of its cells', () => {
    const sheet = sheetOf(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f>' +
        '<v>2</v></c><c r="C1"><f t="array" ref="C1:C2">B1:B2*3</f><v>3</v></c>' +
        '</row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><v>6</v></c></row></sheetData>',
    );
    expect(sheet.formulas).toEqual([
      ['=B1*2', '', '=B1:B2*3'],
      ['=B2*2', '', '=B1:B2*3'],
    ]);
  });
});

describe('the area of a sheet', () => {
  it.each([
    [
      'cells with values, whatever the dimension says',
      '<dimension ref="A1:Z99"/><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>1</v></c></row></sheetData>',
      'B2:D2',
    ],
    [
      'formatted empty cells do not count',
      '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1" s="1"></c></row></sheetData>',
      'B1',
    ],
    ['a formula without result counts', '<sheetData><row r="3"><c r="C3"><f>A1</f></c></row></sheetData>', 'C3'],
    [
      'cells without addresses follow each other',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>',
      'A1:B2',
    ],
    ['an empty sheet has none', '<sheetData/>', null],
  ])('%s', (_, content, area) => {
    const sheet = sheetOf(content, { styles: STYLES });
    expect(sheet.area && areaName(sheet.area)).toBe(area);
  });

  it('gives empty cells inside it the format of the cell, the row or the column', () => {
    const sheet = sheetOf(
      '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" s="2"/></row>' +
        '<row r="2" s="3" customFormat="1"><c r="C2"><v>1</v></c></row></sheetData>',
      { styles: STYLES },
    );
    expect(sheet.numberFormat).toEqual([
      ['General', '@', 'm/d/yyyy'],
      ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"', 'General'],
    ]);
    expect(sheet.values).toEqual([
      [1, '', ''],
      ['', '', 1],
    ]);
  });

  it('costs little for a million formatted empty cells or a stray value far below', () => {
    const empty = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${String(index + 3)}">${'<c s="1"/>'.repeat(10)}</row>`,
    ).join('');
    const sheet = sheetOf(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row>${empty}<row r="1048576"><c r="D1048576"><v>2</v></c></row></sheetData>`,
      { styles: STYLES },
    );
    expect(sheet.area).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 4 });
    // Rows without content share the same array.
    expect(new Set(sheet.values).size).toBe(3);
  });

  it('refuses values so far apart that nothing could look at all cells between', () => {
    const content =
      '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
    expect(() => sheetOf(content)).toThrow(
      expect.objectContaining({ trouble: 'too-large', message: expect.stringContaining('“表1”') }),
    );
  });
});

describe('what else a sheet says', () => {
  it('lists merged areas that begin in its area', () => {
    const sheet = sheetOf(
      `${row('<c r="A1"><v>1</v></c>', '<c r="D1"><v>1</v></c>')}<mergeCells>` +
        '<mergeCell ref="A1:B2"/><mergeCell ref="D1:E1"/><mergeCell ref="C9:D9"/>' +
        '<mergeCell ref="C1"/></mergeCells>',
    );
    expect(sheet.merges.map(areaName)).toEqual(['A1:B2', 'D1:E1']);
  });

  it('lists hidden rows and columns of its area', () => {
    const sheet = sheetOf(
      '<cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/>' +
        '</cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4">' +
        '<c r="D4"><v>1</v></c></row><row r="9" hidden="1"/></sheetData>',
    );
    expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it('knows rows that are hidden because they are not listed', () => {
    const sheet = sheetOf(
      '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"><c r="A1"><v>1</v>' +
        '</c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData>',
    );
    expect(sheet.hiddenRows).toEqual([1, 2]);
  });

  it('knows protection, and protection that is switched off', () => {
    const sheets = sheetsOf({
      sheets: [
        '<sheetData/><sheetProtection sheet="1"/>',
        '<sheetData/><sheetProtection objects="1"/>',
        '<sheetData/>',
      ],
    });
    expect(sheets.map((sheet) => sheet.isProtected)).toEqual([true, false, false]);
  });

  it('knows hidden sheets', () => {
    const sheets = sheetsOf({
      sheets: ['<sheetData/>', '<sheetData/>', '<sheetData/>'],
      sheetAttributes: ['', 'state="hidden"', 'state="veryHidden"'],
    });
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
  });

  it('is not confused by cells of extensions', () => {
    const sheet = sheetOf(
      `${row('<c r="A1"><v>1</v><extLst><ext><f>B9</f><v>7</v></ext></extLst></c>')}<extLst>` +
        '<ext><items><item><row r="9"><c r="Z9"><v>1</v></c></row></item></items>' +
        '</ext></extLst>',
    );
    expect([sheet.values, sheet.formulas]).toEqual([[[1]], [[1]]]);
  });
});

describe('ways to write the same workbook', () => {
  const content =
    row('<c r="A1" t="s"><v>0</v></c>', '<c r="B1" s="1"><f t="shared" ref="B1" si="0">C1</f><v>45991</v></c>') +
    '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>';
  const ingredients: Ingredients = { sheets: [content], strings: '<si><t>绩效</t></si>', styles: STYLES };
  const parts = workbookParts(ingredients);
  const plain = readWorkbook(zipFile(parts));
  const renamed = (change: (name: string) => string, edit: (xml: string) => string = (xml) => xml): Buffer =>
    zipFile(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [change(name), edit(xml)])));

  it.each([
    ['a prefix before every element', workbookFile({ ...ingredients, prefix: 'x:' })],
    ['strict Open XML', workbookFile({ ...ingredients, isStrict: true })],
    ['backslashes in names', renamed((name) => name.replaceAll('/', '\\'))],
    ['other letter case in names', renamed((name) => name.replace('sheet0', 'Sheet0'))],
    [
      'targets that count from the package',
      renamed(
        (name) => name,
        (xml) => xml.replaceAll('"worksheets/', '"xl/worksheets/'),
      ),
    ],
    [
      'single quotes around attributes',
      renamed(
        (name) => name,
        (xml) => xml.replace(/="([^"']*)"/g, "='$1'"),
      ),
    ],
    [
      'UTF-16',
      zipFile({
        ...parts,
        'xl/sharedStrings.xml': Buffer.from(
          `\ufeff${parts['xl/sharedStrings.xml']?.replace('UTF-8', 'UTF-16') ?? ''}`,
          'utf16le',
        ),
      }),
    ],
    [
      'comments between elements',
      renamed(
        (name) => name,
        (xml) => xml.replaceAll('><', '><!-- <c r="Z9"> --><'),
      ),
    ],
  ])('%s', (_, bytes) => {
    expect(readWorkbook(bytes)).toEqual(plain);
  });
});

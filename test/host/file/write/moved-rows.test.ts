import { readWorkbook } from '../../../../src/host/file/read-workbook';
import { partText } from '../../../../src/host/file/xlsx/package-parts';
import { writeWorkbook } from '../../../../src/host/file/xlsx/write/write-workbook';
import { openZip } from '../../../../src/host/file/xlsx/zip';
import type { Edit } from '../../../../src/workbook/edit';
import { workbookParts, zipFile } from '../workbook-bytes';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of a part: [id, type, target]. */
function relations(...rows: readonly (readonly [string, string, string])[]): string {
  const list = rows.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

interface Rich {
  /** Elements of the first sheet before and after its cells. */
  readonly before?: string;
  readonly data?: string;
  readonly behind?: string;
  readonly workbook?: string;
  readonly second?: string;
  readonly links?: readonly (readonly [string, string, string])[];
  readonly parts?: Readonly<Record<string, string>>;
}

const DATA = `<sheetData>${[1, 2, 3, 4, 5, 6]
  .map(
    (row) =>
      `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}" t="inlineStr"><is><t>乙${row}</t></is></c></row>`,
  )
  .join('')}</sheetData>`;

function file({
  before = '',
  data = DATA,
  behind = '',
  workbook,
  second = '<sheetData/>',
  links = [],
  parts = {},
}: Rich): Buffer {
  const all = workbookParts({
    sheets: [`${before}${data}${behind}`, second],
    styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
  });
  const main = all['xl/workbook.xml'] ?? '';
  return zipFile({
    ...all,
    ...(workbook !== undefined && { 'xl/workbook.xml': main.replace('</sheets>', `</sheets>${workbook}`) }),
    ...(links.length > 0 && { 'xl/worksheets/_rels/sheet0.xml.rels': relations(...links) }),
    ...parts,
  });
}

const validation = (place: string, list: string): string =>
  `<dataValidation sqref="${place}"><formula1>${list}</formula1></dataValidation>`;
const validations = (...all: readonly string[]): string =>
  `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
const sparkline = (source: string, place: string): string =>
  '<extLst><ext><g:sparklineGroups><g:sparklineGroup><g:sparklines>' +
  `<g:sparkline><m:f>${source}</m:f><m:sqref>${place}</m:sqref></g:sparkline>` +
  '</g:sparklines></g:sparklineGroup></g:sparklineGroups></ext></extLst>';

const inserted: Edit = { kind: 'insert-rows', sheet: '表1', row: 2, count: 2 };
const deleted: Edit = { kind: 'delete-rows', sheet: '表1', row: 2, count: 2 };

/** A part of the file after the edit. */
function partAfter(rich: Rich, edit: Edit, part = 'xl/worksheets/sheet0.xml'): string {
  return partText(openZip(writeWorkbook(file(rich), { edits: [edit] })), part);
}

describe('what stands in the sheet moves with its rows', () => {
  test.each<[what: string, before: string, afterInsertion: string, afterDeletion: string]>([
    [
      'merged areas',
      '<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="C3:D3"/></mergeCells>',
      '<mergeCells count="2"><mergeCell ref="A2:A6"/><mergeCell ref="C5:D5"/></mergeCells>',
      '',
    ],
    [
      'a filter',
      '<autoFilter ref="A2:B6"><filterColumn colId="0"/></autoFilter>',
      '<autoFilter ref="A2:B8"><filterColumn colId="0"/></autoFilter>',
      '<autoFilter ref="A2:B4"><filterColumn colId="0"/></autoFilter>',
    ],
    [
      'a conditional format',
      '<conditionalFormatting sqref="A3:A4 B6"><cfRule><formula>$A$5&gt;A3</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A5:A6 B8"><cfRule><formula>$A$7&gt;A5</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B4"><cfRule><formula>$A$3&gt;#REF!</formula></cfRule></conditionalFormatting>',
    ],
    [
      'validations',
      validations(validation('A3', '"是,A9"'), validation('B5', '$A$5:$A$6')),
      validations(validation('A5', '"是,A9"'), validation('B7', '$A$7:$A$8')),
      validations(validation('B3', '$A$3:$A$4')),
    ],
    [
      'links',
      '<hyperlinks><hyperlink ref="A3" location="表1!A6"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A5" location="表1!A8"/></hyperlinks>',
      '',
    ],
    [
      'page breaks',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="3" man="1"/><brk id="5" man="1"/></rowBreaks>',
      '<rowBreaks count="2" manualBreakCount="2"><brk id="5" man="1"/><brk id="7" man="1"/></rowBreaks>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" man="1"/></rowBreaks>',
    ],
    [
      'ranges that may be edited',
      '<protectedRanges><protectedRange sqref="B4:B6" name="a"/></protectedRanges>',
      '<protectedRanges><protectedRange sqref="B6:B8" name="a"/></protectedRanges>',
      '<protectedRanges><protectedRange sqref="B3:B4" name="a"/></protectedRanges>',
    ],
    ['sparklines', sparkline('表1!A1:A6', 'C3'), sparkline('表1!A1:A8', 'C5'), ''],
  ])('%s', (_, behind, afterInsertion, afterDeletion) => {
    const own = (xml: string): string => xml.slice(xml.indexOf('</sheetData>') + 12, xml.indexOf('</worksheet>'));
    expect(own(partAfter({ behind }, inserted))).toBe(afterInsertion);
    expect(own(partAfter({ behind }, deleted))).toBe(afterDeletion);
  });
});

describe('what new rows have of the row that they are modelled on', () => {
  const like = { row: 3, columns: [{ column: 0, columns: 1 }] };
  /** Rows 3 and 4 of column A look as row 4 does (which is row 6 then), those of column B as row 2. */
  const modelled: Edit = { ...inserted, like };
  const places = (...sqrefs: readonly string[]): string => validations(...sqrefs.map((one) => validation(one, '"是"')));

  test.each<[place: string, asAbove: string, asModel: string]>([
    ['A2', 'A2:A4', 'A2'],
    ['A2:A4', 'A2:A6', 'A2:A6'],
    ['A2:A3', 'A2:A5', 'A2 A5'],
    ['A2:B3', 'A2:B5', 'A2:B2 A5:B5 B3:B4'],
    ['A1', 'A1', 'A1'],
    // What begins further down stays, because its formulas count from its first cell.
    ['A4', 'A6', 'A6'],
    ['B2 D9', 'B2:B4 D11', 'B2:B4 D11'],
    ['A:A 2:4', 'A:A 2:6', 'A:A 2:6'],
  ])('a choice in %s', (place, asAbove, asModel) => {
    const own = (xml: string): string => xml.slice(xml.indexOf('</sheetData>') + 12, xml.indexOf('</worksheet>'));
    const behind = places(place);
    for (const [edit, expected] of [
      [inserted, asAbove],
      [modelled, asModel],
    ] as const) {
      expect(own(partAfter({ behind }, edit))).toBe(places(expected));
      const back = writeWorkbook(file({ behind }), { edits: [edit, deleted] });
      expect(own(partText(openZip(back), 'xl/worksheets/sheet0.xml'))).toBe(behind);
    }
  });

  test('styles and height', () => {
    const data = `<sheetData>${[1, 2, 3, 4]
      .map((row) => `<row r="${row}" ht="${row * 10}"><c r="A${row}" s="${row}"/><c r="B${row}" s="1${row}"/></row>`)
      .join('')}</sheetData>`;
    const after = partAfter({ data }, modelled);
    const fresh = (row: number): string =>
      `<row r="${row}" ht="40"><c r="A${row}" s="4"/><c r="B${row}" s="12"/></row>`;
    expect(after).toContain(fresh(3) + fresh(4));
  });
});

describe('formulas', () => {
  const shared = `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="0">B1*2</f><v>2</v></c></row>${[2, 3, 4]
    .map((row) => `<row r="${row}"><c r="A${row}"><f t="shared" si="0"/><v>2</v></c><c r="B${row}"><v>1</v></c></row>`)
    .join('')}</sheetData>`;

  test('a shared one is written out where rows come between its cells', () => {
    const formulas = readWorkbook(writeWorkbook(file({ data: shared }), { edits: [inserted] })).sheets[0]?.formulas;
    expect(formulas?.map(([first]) => first)).toEqual(['=B1*2', '=B2*2', '', '', '=B5*2', '=B6*2']);
  });

  test('a shared one stays for the others when its first cell is written over', () => {
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const edit: Edit = { kind: 'write', sheet: '表1', area, cells: [[{ formula: 7, numberFormat: 'General' }]] };
    const formulas = readWorkbook(writeWorkbook(file({ data: shared }), { edits: [edit] })).sheets[0]?.formulas;
    expect(formulas?.map(([first]) => first)).toEqual([7, '=B2*2', '=B3*2', '=B4*2']);
  });

  test('those of other sheets follow, with the prefix of young functions', () => {
    const second = `<sheetData><row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,表1!A3:A6,表1!$B3:$B6)&amp;"表1!A5"</f><v>1</v></c></row></sheetData>`;
    expect(partAfter({ second }, inserted, 'xl/worksheets/sheet1.xml')).toContain(
      '<f>_xlfn.XLOOKUP(1,表1!A5:A8,表1!$B5:$B8)&amp;"表1!A5"</f>',
    );
    expect(partAfter({ second: second.replaceAll('A6', 'A4') }, deleted, 'xl/worksheets/sheet1.xml')).toContain(
      '#REF!',
    );
  });

  test('all are calculated when the file is opened, and the old order goes', () => {
    const data = '<sheetData><row r="1"><c r="A1"><f>A5</f><v>5</v></c></row></sheetData>';
    const workbook = '<calcPr calcId="191029"/>';
    const all = workbookParts({ sheets: [data] });
    const rels = (all['xl/_rels/workbook.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="k" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
    );
    const bytes = zipFile({
      ...all,
      'xl/workbook.xml': (all['xl/workbook.xml'] ?? '').replace('</sheets>', `</sheets>${workbook}`),
      'xl/_rels/workbook.xml.rels': rels,
      'xl/calcChain.xml': '<calcChain/>',
    });
    const zip = openZip(writeWorkbook(bytes, { edits: [inserted] }));
    expect(zip.has('xl/calcChain.xml')).toBe(false);
    expect(partText(zip, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partText(zip, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

test.each<[string, string, { readonly name?: string }]>([
  ['表1!$A$3:$B$6', '表1!$A$5:$B$8', {}],
  ["'表1'!$1:$3", "'表1'!$1:$5", { name: '_xlnm.Print_Titles' }],
  ['表1!$A$1:$B$2', '表1!$A$1:$B$4', { name: '_xlnm.Print_Area' }],
  ['表2!$A$3', '表2!$A$3', {}],
  ['SUM(表1!$A$1:$A$6,表1!$A:$A)', 'SUM(表1!$A$1:$A$8,表1!$A:$A)', {}],
])('a defined name %s becomes %s', (before, after, { name = '数据' }) => {
  const names = (text: string): string =>
    `<definedNames><definedName name="${name}" localSheetId="0">${text}</definedName></definedNames>`;
  expect(partAfter({ workbook: names(before) }, inserted, 'xl/workbook.xml')).toContain(names(after));
});

describe('what hangs on the sheet moves with it', () => {
  test('comments, conversations and the boxes of comments', () => {
    const box = (row: number, anchor: string): string =>
      `<v:shape id="a"><x:ClientData ObjectType="Note"><x:Anchor>${anchor}</x:Anchor>` +
      `<x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;
    // An unclosed line break, as written by Excel itself: VML is not always valid XML.
    const vml = (...boxes: readonly string[]): string => `<xml><br>${boxes.join('')}</xml>`;
    const rich: Rich = {
      links: [
        ['c', 'comments', '../comments1.xml'],
        ['v', 'vmlDrawing', '../drawings/vml1.vml'],
        ['t', 'threadedComment', '../threadedComments/t1.xml'],
      ],
      parts: {
        'xl/comments1.xml':
          '<comments><commentList><comment ref="B2"/><comment ref="B3"/><comment ref="B6"/></commentList></comments>',
        'xl/drawings/vml1.vml': vml(
          box(1, '2, 1, 0, 5, 4, 2, 3, 5'),
          box(2, '2, 1, 1, 5, 4, 2, 4, 5'),
          box(5, '2, 1, 4, 5, 4, 2, 7, 5'),
        ),
        'xl/threadedComments/t1.xml': '<ThreadedComments><threadedComment ref="B3"/></ThreadedComments>',
      },
    };
    expect(partAfter(rich, inserted, 'xl/comments1.xml')).toContain(
      '<comment ref="B2"/><comment ref="B5"/><comment ref="B8"/>',
    );
    expect(partAfter(rich, inserted, 'xl/drawings/vml1.vml')).toBe(
      vml(box(1, '2, 1, 0, 5, 4, 2, 3, 5'), box(4, '2, 1, 3, 5, 4, 2, 6, 5'), box(7, '2, 1, 6, 5, 4, 2, 9, 5')),
    );
    expect(partAfter(rich, deleted, 'xl/comments1.xml')).toContain(
      '<commentList><comment ref="B2"/><comment ref="B4"/></commentList>',
    );
    expect(partAfter(rich, deleted, 'xl/drawings/vml1.vml')).toBe(
      `<xml><br>${box(1, '2, 1, 0, 5, 4, 2, 3, 5')}${box(3, '2, 1, 2, 5, 4, 2, 5, 5')}</xml>`,
    );
    expect(partAfter(rich, deleted, 'xl/threadedComments/t1.xml')).not.toContain('ref');
  });

  test('the box of a comment under other prefixes, as openpyxl saves it', () => {
    const vml = (row: number): string =>
      '<xml><ns0:shapetype id="t"><ns0:path/></ns0:shapetype><ns0:shape type="#t"><ns0:path/><ns2:ClientData>' +
      `<ns2:Row>${String(row)}</ns2:Row><ns2:Column>3</ns2:Column></ns2:ClientData></ns0:shape></xml>`;
    const rich: Rich = {
      links: [['v', 'vmlDrawing', '../drawings/vml1.vml']],
      parts: { 'xl/drawings/vml1.vml': vml(5) },
    };
    expect(partAfter(rich, inserted, 'xl/drawings/vml1.vml')).toBe(vml(7));
    expect(partAfter(rich, deleted, 'xl/drawings/vml1.vml')).toBe(vml(3));
  });

  test.each([
    ['moves and grows', '', [1, 5], [1, 7], [1, 3]],
    ['only moves', 'editAs="oneCell"', [3, 5], [5, 7], [2, 4]],
    ['stays', 'editAs="absolute"', [3, 5], [3, 5], [3, 5]],
  ])('a picture that %s', (_, mode, before, afterInsertion, afterDeletion) => {
    const anchor = ([from, to]: readonly number[]): string =>
      `<x:twoCellAnchor ${mode}><x:from><x:row>${from ?? 0}</x:row></x:from><x:to><x:row>${to ?? 0}</x:row></x:to></x:twoCellAnchor>`;
    const rich: Rich = {
      links: [['d', 'drawing', '../drawings/drawing1.xml']],
      parts: { 'xl/drawings/drawing1.xml': `<x:wsDr>${anchor(before)}</x:wsDr>` },
    };
    expect(partAfter(rich, inserted, 'xl/drawings/drawing1.xml')).toContain(anchor(afterInsertion));
    expect(partAfter(rich, deleted, 'xl/drawings/drawing1.xml')).toContain(anchor(afterDeletion));
  });

  test('a chart takes its numbers from where they are', () => {
    const rich: Rich = {
      links: [['d', 'drawing', '../drawings/drawing1.xml']],
      parts: {
        'xl/drawings/drawing1.xml': '<x:wsDr/>',
        'xl/drawings/_rels/drawing1.xml.rels': relations(['c', 'chart', '../charts/chart1.xml']),
        'xl/charts/chart1.xml': '<c:chart><c:f>表1!$A$3:$A$6</c:f></c:chart>',
      },
    };
    expect(partAfter(rich, inserted, 'xl/charts/chart1.xml')).toContain('<c:f>表1!$A$5:$A$8</c:f>');
  });

  test('a table below, and a pivot table with its source', () => {
    const rich: Rich = {
      links: [
        ['t', 'table', '../tables/table1.xml'],
        ['p', 'pivotTable', '../pivotTables/p1.xml'],
      ],
      parts: {
        'xl/tables/table1.xml': '<table ref="A4:B6"><autoFilter ref="A4:B6"/></table>',
        'xl/pivotTables/p1.xml': '<pivotTableDefinition><location ref="D5:E9"/></pivotTableDefinition>',
      },
    };
    expect(partAfter(rich, inserted, 'xl/tables/table1.xml')).toContain(
      '<table ref="A6:B8"><autoFilter ref="A6:B8"/></table>',
    );
    expect(partAfter(rich, inserted, 'xl/pivotTables/p1.xml')).toContain('ref="D7:E11"');
  });
});

test('an array formula that takes in a row stays an array formula, and shrinks with it again', () => {
  const cell = (text: string): string => `<c r="A1"><f t="array" ref="A1">${text}</f><v>21</v></c>`;
  const second = `<sheetData><row r="1">${cell('SUM(表1!A1:A6*1)')}</row></sheetData>`;
  const insertion: Edit = { kind: 'insert-rows', sheet: '表1', row: 6, count: 1 };
  const grown: Edit = {
    kind: 'write',
    sheet: '表2',
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    cells: [[{ formula: '=SUM(表1!A1:A7*1)', numberFormat: 'General', shown: { value: 21, text: '21' } }]],
    grows: true,
  };
  const secondSheet = (bytes: Uint8Array): string => partText(openZip(bytes), 'xl/worksheets/sheet1.xml');
  const after = writeWorkbook(file({ second }), { edits: [insertion, grown] });
  expect(secondSheet(after)).toContain(cell('SUM(表1!A1:A7*1)'));
  const back = writeWorkbook(after, { edits: [{ ...insertion, kind: 'delete-rows' }] });
  expect(secondSheet(back)).toContain(cell('SUM(表1!A1:A6*1)'));
});

describe('what cannot be moved without harm is refused', () => {
  const table = (ref: string): Rich => ({
    links: [['t', 'table', '../tables/table1.xml']],
    parts: { 'xl/tables/table1.xml': `<table ref="${ref}"/>` },
  });
  const array = (ref: string, kind = 'array'): Rich => ({
    data:
      `<sheetData><row r="2"><c r="A2"><f t="${kind}" ref="${ref}">B2</f><v>1</v></c></row>` +
      '<row r="9"><c r="A9"><v>1</v></c></row></sheetData>',
  });
  test.each<[string, Rich, Edit, RegExp]>([
    ['a table', table('A2:B4'), inserted, /第 3 行处有“表格”.*插入行/],
    ['a table that would go', table('A3:B4'), deleted, /“表格”/],
    ['an array formula', array('A2:A4'), inserted, /数组公式/],
    ['part of an array formula', array('A2:A4'), deleted, /数组公式.*删除行/],
    ['a data table', array('A2:A4', 'dataTable'), inserted, /模拟运算表/],
    [
      'a pivot table',
      {
        links: [['p', 'pivotTable', '../pivotTables/p1.xml']],
        parts: { 'xl/pivotTables/p1.xml': '<p><location ref="A1:B4"/></p>' },
      },
      inserted,
      /数据透视表/,
    ],
    [
      'content in the last row of the sheet',
      { data: '<sheetData><row r="2"/><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>' },
      inserted,
      /写到最后一行.*Ctrl\+End/,
    ],
    [
      'content in the last row so far to the right that it was not read',
      { data: DATA.replace('</sheetData>', '<row r="1048575"><c r="XFD1048575"><v>1</v></c></row></sheetData>') },
      inserted,
      /写到最后一行.*Ctrl\+End/,
    ],
    ['a protected sheet', { behind: '<sheetProtection sheet="1"/>' }, inserted, /受保护/],
    ['a sheet that is not there', {}, { ...inserted, sheet: '没有' }, /没有工作表“没有”/],
    ['a signed file', { parts: { '_xmlsignatures/origin.sigs': '' } }, inserted, /数字签名/],
  ])('%s', (_, rich, edit, message) => {
    expect(() => writeWorkbook(file(rich), { edits: [edit] })).toThrow(message);
  });
});

test('empty rows at the end of the sheet fall off it, as in Excel', () => {
  const ends = [1_048_573, 1_048_576].map((row) => `<row r="${row}" hidden="1"><c r="A${row}" s="0"/></row>`).join('');
  const written = writeWorkbook(file({ data: DATA.replace('</sheetData>', `${ends}</sheetData>`) }), {
    edits: [inserted],
  });
  const sheet = partText(openZip(written), 'xl/worksheets/sheet0.xml');
  expect([...sheet.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row)).at(-1)).toBe(1_048_575);
  expect(sheet).not.toMatch(/104857[678]/);
});

import { read, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { writeXlsx } from '../../../src/report/xlsx/write-xlsx';

const COLUMNS = [{ width: 10 }, { width: 8 }];

function sheetOf(
  rows: readonly (readonly (string | number)[])[],
  columns: Parameters<typeof writeXlsx>[0][0]['columns'],
) {
  return readWorkbook(writeXlsx([{ name: '我的<指标>', columns, rows }])).sheets[0];
}

test('any reader finds the same texts, and nothing but texts', () => {
  const rows = [
    ['三级指标', '指标值'],
    ['<b>A&"B"</b>', '=100%'],
    ['+1', '-1'],
    ['@a', '_x000D_'],
    ['', '  两个空格\n第二行'],
    ['', '12月31日'],
  ];
  const sheet = sheetOf(rows, [{ width: 10 }, { width: 8, choices: ['≥', '='] }]);
  expect(sheet?.name).toBe('我的<指标>');
  expect(sheet?.text).toEqual(rows);
  expect(sheet?.formulas).toEqual(rows);
  expect(new Set(sheet?.numberFormat.flat())).toEqual(new Set(['@']));
  const { Sheets } = read(writeXlsx([{ name: '表', columns: COLUMNS, rows }]));
  expect(utils.sheet_to_json(Sheets['表'] ?? {}, { header: 1, defval: '' })).toEqual(rows);
});

test('numbers stay numbers', () => {
  const sheet = sheetOf(
    [
      ['个数', '率'],
      [12, 0.5],
    ],
    COLUMNS,
  );
  expect(sheet?.values[1]).toEqual([12, 0.5]);
});

test('any text of a file comes back, but for what no cell can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const [, [cell] = []] = sheetOf([['甲'], [text]], [{ width: 9 }])?.values ?? [];
      // Readers treat all line breaks alike.
      expect(String(cell ?? '').replace(/\r\n?/g, '\n')).toBe(
        text.replace(/[\p{Cs}]/gu, '\ufffd').replace(/\r\n?/g, '\n'),
      );
    }),
    { numRuns: 200 },
  );
  expect(String(sheetOf([['甲'], ['长'.repeat(40_000)]], COLUMNS)?.values[1]?.[0])).toHaveLength(32_767);
});

test('links lead to cells of the workbook and of other files', async () => {
  const bytes = writeXlsx([
    {
      name: '台账',
      columns: COLUMNS,
      rows: [
        ['文件', '问题'],
        [
          { shown: '=a.xlsx', link: { uri: 'a/b%20c.xlsx', sheet: "张三's", row: 3, column: 1 } },
          { shown: 3, link: { sheet: '问题', row: 1, column: 0 } },
        ],
      ],
    },
    {
      name: '问题',
      columns: COLUMNS,
      rows: [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    },
  ]);
  const { Sheets } = read(bytes);
  expect(Sheets['台账']?.A2).toMatchObject({ v: '=a.xlsx', l: { Target: "a/b%20c.xlsx#'张三''s'!B4" } });
  expect(Sheets['台账']?.B2).toMatchObject({ v: 3, l: { location: "'问题'!A2" } });
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  expect(book.worksheets.map(({ name, pageSetup }) => [name, pageSetup.printTitlesRow])).toEqual([
    ['台账', '1:1'],
    ['问题', '1:1'],
  ]);
  // WPS and SheetJS refuse entries whose sizes follow their content.
  expect(new DataView(bytes.buffer).getUint16(6, true) & 8).toBe(0);
  expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/_rels/sheet1.xml.rels');
});

test('the style that cells have without another one is there, as openpyxl wants it', () => {
  const parts = unzipSync(writeXlsx([{ name: '表', columns: COLUMNS, rows: [['甲']] }]));
  const styles = new TextDecoder().decode(parts['xl/styles.xml']);
  expect(styles).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
});

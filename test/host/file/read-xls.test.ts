import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { areaName } from '../../../src/workbook/area';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { WorkbookFileError } from '../../../src/host/file/workbook-file-error';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { oleFile } from './ole-bytes';

describe('a file written by LibreOffice', () => {
  const { sheets } = readWorkbook(readFileSync(join(__dirname, 'from-libreoffice.xls')));
  const [first, second, third, fourth] = sheets;

  it('has its sheets, hidden and protected ones too', () => {
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ['表1', 'visible', false],
      ['隐藏表', 'hidden', true],
      ['空表', 'visible', false],
      ['长文', 'visible', false],
    ]);
    expect([first?.area && areaName(first.area), second?.values, third?.area]).toEqual(['B2:F9', [['甲']], null]);
  });

  it('has values and their displayed text', () => {
    expect(first?.text.slice(2)).toEqual([
      ['数量\n指标', '12.50', '', '', ''],
      ['隐藏行', '7.5', '', '', ''],
      ['合计', '20', '#DIV/0!', '0', ''],
      ['完成率', '96%', 'TRUE', '', ''],
      ['日期', '2025/11/30', '2025年11月30日', '2025-11-30', '2025年11月'],
      ['　全角　', '=100%', '', '', ''],
    ]);
    expect(first?.values[6]?.slice(1)).toEqual([45991, 45991, 45991, 45991]);
  });

  it('has formulas, merged areas, hidden rows and columns', () => {
    expect(first?.formulas[4]).toEqual(['合计', '=SUM(C4:C5)', '=C6/0', '=B6&"："&C4', '']);
    expect(first?.formulas[7]?.[1]).toBe('=100%');
    expect([first?.merges.map(areaName), first?.hiddenRows, first?.hiddenColumns]).toEqual([['B2:F2'], [4], [3]]);
  });

  it('has texts that do not fit into one record', () => {
    expect(fourth?.values).toEqual([['目标'.repeat(5000)]]);
  });
});

it('reads what SheetJS writes, as .et files are', () => {
  const sheet = utils.aoa_to_sheet([
    ['绩效目标', 0.95],
    [true, '≥95%'],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '绩效');
  const [again] = readWorkbook(write(book, { type: 'buffer', bookType: 'biff8' })).sheets;
  expect([again?.name, again?.values]).toEqual([
    '绩效',
    [
      ['绩效目标', 0.95],
      [true, '≥95%'],
    ],
  ]);
});

/** A record built by hand, for content that no available program writes. */
function record(type: number, ...parts: (number[] | Buffer | string)[]): Buffer {
  const data = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : Buffer.from(part))),
  );
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

const unicode = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length, 0, 1]), Buffer.from(text, 'utf16le')]);
const begin = (kind: number): Buffer => record(0x0809, '0006', [kind, 0], '000000000000000000000000');
const END = record(0x000a);
/** The sixteen default styles with number format 0, followed by one with the given format id. */
const styles = (format: number): Buffer =>
  Buffer.concat(
    [...new Array<number>(15).fill(0), format].map((id) =>
      record(0x00e0, '0000', [id, 0], '00000000000000000000000000000000'),
    ),
  );

function book(sheet: Buffer[], { globals = [] as Buffer[], format = 0 } = {}): Buffer {
  const before = Buffer.concat([begin(5), ...globals, styles(format)]);
  const named = record(0x0085, '00000000', [0, 0], [2, 1], Buffer.from('表1', 'utf16le'));
  const start = before.length + named.length + END.length;
  named.writeUInt32LE(start, 4);
  return Buffer.concat([before, named, END, begin(0x10), ...sheet, END]);
}

function onlySheet(stream: Buffer): SheetSnapshot | undefined {
  return readWorkbook(oleFile({ Workbook: stream })).sheets[0];
}

const number = (column: number, value: number, style = 0): Buffer => {
  const data = Buffer.alloc(8);
  data.writeDoubleLE(value);
  return record(0x0203, '0000', [column, 0], [style, 0], data);
};

describe('records', () => {
  it('a formula whose result is a text, in the record that follows', () => {
    const formula = record(
      0x0006,
      '0000',
      '0000',
      '0000',
      '000000000000ffff',
      '0000',
      '00000000',
      '0400',
      '170100',
      '61',
    );
    const sheet = onlySheet(book([formula, record(0x0207, unicode('文本'))]));
    expect([sheet?.values, sheet?.formulas]).toEqual([[['文本']], [['="a"']]]);
  });

  it.each([
    [31, 45991, '2025年11月30日', 'yyyy"年"m"月"d"日"'],
    [57, 45991, '2025年11月', 'yyyy"年"m"月"'],
    [14, 45991, '2025/11/30', 'm/d/yyyy'],
    [10, 0.95, '95.00%', '0.00%'],
  ])('the built-in number format %i', (format, value, text, code) => {
    const sheet = onlySheet(book([number(0, value, 15)], { format }));
    expect([sheet?.text, sheet?.numberFormat]).toEqual([[[text]], [[code]]]);
  });

  it('days that count from 1904', () => {
    const sheet = onlySheet(book([number(0, 44529, 15)], { format: 31, globals: [record(0x0022, '0100')] }));
    expect([sheet?.values, sheet?.text]).toEqual([[[44529]], [['2025年11月30日']]]);
  });

  it('records that nobody knows, and drawings, do no harm', () => {
    const sheet = onlySheet(
      book([record(0x7777, '0102'), record(0x001c, '00'), number(0, 5), record(0x00ec, 'ff'), record(0x003c, 'ff')]),
    );
    expect(sheet?.values).toEqual([[5]]);
  });

  it('protection, and protection switched off', () => {
    expect([
      onlySheet(book([record(0x0012, '0100')]))?.isProtected,
      onlySheet(book([record(0x0012, '0000')]))?.isProtected,
    ]).toEqual([true, false]);
  });
});

it.each<[title: string, stream: Buffer, trouble: string]>([
  ['an open password', book([number(0, 1)], { globals: [record(0x002f, '0100')] }), 'encrypted'],
  ['the format of Excel 95', Buffer.concat([record(0x0809, '00050500'), END]), 'unsupported'],
  ['no beginning', Buffer.alloc(5000), 'damaged'],
  ['a sheet that does not end', book([number(0, 1)]).subarray(0, -4), 'damaged'],
  ['a record longer than the file', Buffer.concat([book([]).subarray(0, -4), record(0x0203).fill(0xff, 2)]), 'damaged'],
  ['a text that is not in the list', book([record(0x00fd, '0000', '0000', '0000', '05000000')]), 'damaged'],
])('refuses a workbook with %s', (_, stream, trouble) => {
  // Not padded, because bytes after the stream are not part of it.
  expect(() => readWorkbook(oleFile({ Workbook: stream }))).toThrow(
    expect.objectContaining({ name: WorkbookFileError.name, trouble }),
  );
});

it('refuses a file whose sectors go round in a circle', () => {
  const bytes = oleFile({ Workbook: book([number(0, 1)]) });
  const table = bytes.length - 512;
  bytes.writeUInt32LE(1, table + 4);
  expect(() => readWorkbook(bytes)).toThrow(WorkbookFileError);
});

it('sees the same cells as SheetJS', () => {
  const bytes = readFileSync(join(__dirname, 'from-libreoffice.xls'));
  const theirs = utils.sheet_to_json(read(bytes).Sheets['表1'] ?? {}, {
    header: 1,
    defval: '',
    raw: true,
    range: 'B2:F9',
  });
  const ours = readWorkbook(bytes).sheets[0]?.values.map((row) =>
    row.map((value) => (value === '#DIV/0!' ? expect.anything() : value)),
  );
  expect(theirs).toEqual(ours);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { readWorkbookFile } from '../../../src/host/file/read-workbook-file';
import { WorkbookFileError, type WorkbookFileTrouble } from '../../../src/host/file/workbook-file-error';
import { oleFile } from './ole-bytes';
import { workbookFile, workbookParts, zipFile } from './workbook-bytes';

function refusal(bytes: Uint8Array): WorkbookFileError {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error;
    throw error;
  }
  throw new Error('was read');
}

const good = workbookFile({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
const parts = workbookParts({ sheets: ['<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'] });
const SHEET = 'xl/worksheets/sheet0.xml';

/** The file with one byte changed in a part's directory entry or content, without updating checksums. */
function patched(at: (bytes: Buffer) => number, value: number): Buffer {
  const bytes = Buffer.from(good);
  bytes[at(bytes)] = value;
  return bytes;
}

const withSheet = (xml: string): Buffer => zipFile({ ...parts, [SHEET]: xml });
const worksheet = (content: string): Buffer => withSheet(`<worksheet>${content}</worksheet>`);

const CASES: readonly (readonly [title: string, bytes: Uint8Array, trouble: WorkbookFileTrouble, says: string])[] = [
  ['an empty file', Buffer.alloc(0), 'empty', '空的'],
  [
    'a web page',
    Buffer.from('\ufeff<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>绩效</td></tr></table>'),
    'unsupported',
    'HTML',
  ],
  [
    'an XML spreadsheet',
    Buffer.from(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Table/></Workbook>',
    ),
    'unsupported',
    'XML 表格',
  ],
  ['another XML file', Buffer.from('<?xml version="1.0"?><data/>'), 'not-a-workbook', 'XML'],
  ['a table as text', Buffer.from('一级指标,二级指标\n产出指标,数量指标\n'), 'not-a-workbook', '文本文件'],
  [
    'a table as text in GBK',
    Buffer.from([0xd2, 0xbb, 0xbc, 0xb6, 0x2c, 0xd6, 0xb8, 0x0d, 0x0a]),
    'not-a-workbook',
    '文本文件',
  ],
  ['a table as UTF-16 text', Buffer.from('\ufeff一级指标\t二级指标', 'utf16le'), 'not-a-workbook', '文本文件'],
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'not-a-workbook', 'PDF'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'not-a-workbook', '图片'],
  ['a packed file of another kind', Buffer.from('526172211a0701', 'hex'), 'not-a-workbook', '压缩包'],
  ['a workbook of 1990', Buffer.from('09000400020010001e000800', 'hex'), 'unsupported', '很老'],
  ['bytes without sense', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7]), 'not-a-workbook', '加密'],
  [
    'a Word document',
    zipFile({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>' }),
    'not-a-workbook',
    'Word',
  ],
  [
    'slides',
    zipFile({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
    'not-a-workbook',
    'PowerPoint',
  ],
  ['a binary workbook', zipFile({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'unsupported', 'xlsb'],
  [
    'an OpenDocument sheet',
    zipFile({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'unsupported',
    'ods',
  ],
  ['an OFD document', zipFile({ 'OFD.xml': '<OFD/>' }), 'not-a-workbook', 'ofd'],
  ['a zip file of files', zipFile({ '绩效目标表.xlsx': good }), 'not-a-workbook', '压缩包'],
  ['a Word document of 2003', oleFile({ WordDocument: Buffer.alloc(5000) }), 'not-a-workbook', 'Word'],
  [
    'an encrypted workbook',
    oleFile({ EncryptionInfo: Buffer.alloc(100), EncryptedPackage: Buffer.alloc(5000) }),
    'encrypted',
    '密码',
  ],
  [
    'an encrypted zip entry',
    patched((bytes) => bytes.lastIndexOf('504b01021400', undefined, 'hex') + 8, 1),
    'encrypted',
    '密码',
  ],
  ['a file cut off', good.subarray(0, good.length / 2), 'damaged', '不完整'],
  ['a file cut off by one byte', good.subarray(0, good.length - 1), 'damaged', '不完整'],
  ['the beginning only', Buffer.from('504b0304', 'hex'), 'damaged', '不完整'],
  ['a wrong checksum', patched((bytes) => bytes.lastIndexOf(SHEET) - 30, 0xff), 'damaged', '损坏'],
  ['two names for one entry', patched((bytes) => bytes.indexOf(SHEET), 0x79), 'damaged', '损坏'],
  ['a name that leaves the folder', zipFile({ ...parts, '../../etc/x.xml': '' }), 'damaged', '损坏'],
  [
    'a sheet that is not there',
    zipFile(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== SHEET))),
    'damaged',
    '损坏',
  ],
  ['no workbook part', zipFile({ '[Content_Types].xml': '<Types/>' }), 'damaged', '损坏'],
  [
    'a sheet that ends early',
    withSheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'),
    'damaged',
    '损坏',
  ],
  ['tags that do not match', withSheet('<worksheet><sheetData></worksheet></sheetData>'), 'damaged', '损坏'],
  ['an empty sheet part', withSheet(''), 'damaged', '损坏'],
  ['a part of another kind', withSheet('<html/>'), 'damaged', '损坏'],
  [
    'a text that is not in the list',
    worksheet('<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData>'),
    'damaged',
    '损坏',
  ],
  [
    'a number that is none',
    worksheet('<sheetData><row r="1"><c r="A1"><v>五</v></c></row></sheetData>'),
    'damaged',
    '损坏',
  ],
  [
    'a cell outside of any sheet',
    worksheet('<sheetData><row r="1"><c r="ZZZ1"><v>5</v></c></row></sheetData>'),
    'damaged',
    '损坏',
  ],
  [
    'a merged area without address',
    worksheet('<sheetData/><mergeCells><mergeCell ref="A1:"/></mergeCells>'),
    'damaged',
    '损坏',
  ],
];

it.each(CASES)('refuses %s', (_, bytes, trouble, says) => {
  const { trouble: found, message } = refusal(bytes);
  expect([found, message]).toEqual([trouble, expect.stringContaining(says)]);
  // One sentence with the problem, one with the remedy.
  expect(message).toMatch(/^[^\n]+。请[^\n]+。$/);
});

it.each([
  [300 * 1024 * 1024, 'too-large'],
  // Unpacking stops when there is more than announced.
  [1, 'damaged'],
])('refuses a part that announces %i bytes and has others', (announced, trouble) => {
  const bomb = zipFile({ ...parts, [SHEET]: Buffer.alloc(1024 * 1024, ' ') });
  bomb.writeUInt32LE(announced, bomb.lastIndexOf(SHEET) - 22);
  expect(refusal(bomb).trouble).toBe(trouble);
});

it('refuses entries that share their bytes', () => {
  const bytes = zipFile({ 'a.xml': '<a/>', 'b.xml': '<b/>' });
  const lastEntry = bytes.lastIndexOf('504b01021400', undefined, 'hex');
  bytes.writeUInt32LE(0, lastEntry + 42);
  bytes.write('a', lastEntry + 46);
  expect(refusal(bytes).trouble).toBe('damaged');
});

describe('files on the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[title: string, path: string, trouble: WorkbookFileTrouble]>([
    ['that are not there', join(folder, '没有.xlsx'), 'missing'],
    ['below a file', join(__filename, 'x.xlsx'), 'missing'],
    ['that are folders', folder, 'directory'],
    ['with a name too long', join(folder, 'x'.repeat(5000)), 'missing'],
    ['with an impossible name', 'a\0b.xlsx', 'unreadable'],
  ])('%s', async (_, path, trouble) => {
    await expect(readWorkbookFile(path)).rejects.toMatchObject({
      name: 'WorkbookFileError',
      trouble,
      message: expect.stringContaining('。请'),
    });
  });

  it('whatever their names', async () => {
    const path = join(folder, '其实是工作簿.dat');
    writeFileSync(path, good);
    expect((await readWorkbookFile(path)).sheets.map((sheet) => sheet.values)).toEqual([[[1]]]);
  });
});

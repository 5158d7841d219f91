import '../../set-up';
import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import { readTableFile } from '../../../../src/taskpane/library/own/import-file';
import { ownWorkbook } from '../../../../src/taskpane/library/own/own-exchange';
import { ownTexts } from '../../../../src/taskpane/library/own/own-texts';
import { readXlsxTable } from '../../../../src/taskpane/library/own/read-xlsx';
import { cpuTime } from '../../../bench/least-time';
import { ownLibraries } from '../../../library/own/arbitrary';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A workbook with one sheet, of these rows of cells. */
function workbook(cells: string, { styles = '', after = '', strings = '' } = {}): Uint8Array {
  const xml = (content: string): Uint8Array => utf8(`<?xml version="1.0"?>${content}`);
  return zipSync({
    'xl/workbook.xml': xml('<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId7"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/a.xml"/></Relationships>',
    ),
    'xl/worksheets/a.xml': xml(`<x:worksheet xmlns:x="m"><x:sheetData>${cells}</x:sheetData>${after}</x:worksheet>`),
    ...(styles && { 'xl/styles.xml': xml(`<styleSheet>${styles}</styleSheet>`) }),
    ...(strings && { 'xl/sharedStrings.xml': xml(`<sst>${strings}</sst>`) }),
  });
}

function rowsOf(bytes: Uint8Array): readonly (readonly string[])[] | string {
  const read = readXlsxTable(bytes);
  return read.kind === 'sheets' ? (read.sheets[0]?.rows ?? []) : read.why;
}

test('what was exported as .xlsx comes back as it was', () => {
  fc.assert(
    fc.property(ownLibraries, (all) => {
      const result = readTableFile(ownWorkbook(all));
      expect(result.kind === 'incoming' ? result.incoming.map(({ indicator }) => indicator) : result.problems).toEqual(
        all,
      );
    }),
    { numRuns: 60 },
  );
});

describe('cells that people typed', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="0.0%"/><numFmt numFmtId="171" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>' +
    '<numFmt numFmtId="172" formatCode="0&quot;% d&quot;"/><numFmt numFmtId="173" formatCode="#,##0&quot;人次&quot;;-0"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>' +
    '<xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="171"/>' +
    '<xf numFmtId="172"/><xf numFmtId="173"/></cellXfs>';
  test.each([
    ['a number', '<x:c r="A1"><x:v>20.4</x:v></x:c>', '20.4'],
    ['a number that no binary number is', '<x:c r="A1"><x:v>0.30000000000000004</x:v></x:c>', '0.3'],
    ['a percentage', '<x:c r="A1" s="1"><x:v>0.95</x:v></x:c>', '95%'],
    ['a percentage with decimals', '<x:c r="A1" s="2"><x:v>0.955</x:v></x:c>', '95.5%'],
    ['a date', '<x:c r="A1" s="3"><x:v>45657</x:v></x:c>', '2024年12月31日'],
    ['a date in a format of its own', '<x:c r="A1" s="4"><x:v>45657</x:v></x:c>', '2024年12月31日'],
    ['a number with words that look like a format', '<x:c r="A1" s="5"><x:v>5</x:v></x:c>', '5'],
    ['a number whose format writes its unit', '<x:c r="A1" s="6"><x:v>1500</x:v></x:c>', '1500人次'],
    ['the result of a formula', '<x:c r="A1" t="str"><x:f>"a"</x:f><x:v>好</x:v></x:c>', '好'],
    ['a text of several pieces', '<x:c r="A1" t="s"><x:v>0</x:v></x:c>', '三级指标'],
    ['an escaped character', '<x:c r="A1" t="inlineStr"><x:is><x:t>A_x005F_x000D_</x:t></x:is></x:c>', 'A_x000D_'],
  ])('%s', (_what, cell, text) => {
    const strings = '<si><r><t>三级</t></r><r><t>指标</t></r><rPh><t>sanji</t></rPh></si>';
    expect(rowsOf(workbook(`<x:row>${cell}</x:row>`, { styles, strings }))).toEqual([[text]]);
  });

  test('dates of the other date system', () => {
    const bytes = zipSync({
      'xl/workbook.xml': utf8(
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="表" id="a"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': utf8('<R><Relationship Id="a" Target="worksheets/a.xml"/></R>'),
      'xl/worksheets/a.xml': utf8('<worksheet><c r="A1" s="0"><v>44195</v></c></worksheet>'),
      'xl/styles.xml': utf8('<s><cellXfs><xf numFmtId="14"/></cellXfs></s>'),
    });
    expect(rowsOf(bytes)).toEqual([['2024年12月31日']]);
  });

  test('a level that stands once beside its indicators holds for all of them', () => {
    const text = (cell: string, content: string): string =>
      `<x:c r="${cell}" t="inlineStr"><x:is><x:t>${content}</x:t></x:is></x:c>`;
    const cells = text('A1', '产出') + text('B1', '甲') + text('B2', '乙') + text('A4', '效益');
    const after = '<x:mergeCells><x:mergeCell ref="A1:A2"/><x:mergeCell ref="A4:XFD1048576"/></x:mergeCells>';
    expect(rowsOf(workbook(cells, { after }))).toEqual([['产出', '甲'], ['产出', '乙'], [], ['效益']]);
  });
});

describe('files that are refused', () => {
  /** A zip file that claims to contain ten bytes. */
  function bomb(unpacked: number): Uint8Array {
    const zip = zipSync({ 'xl/worksheets/a.xml': new Uint8Array(unpacked) });
    new DataView(zip.buffer).setUint32(22, 10, true);
    return zip;
  }

  test.each<[string, () => Uint8Array, string]>([
    ['an old .xls, or one with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-format'],
    ['no zip file', () => utf8('三级指标,指标值'), 'damaged'],
    ['nothing', () => new Uint8Array(), 'damaged'],
    ['a zip file that was cut off', () => cutOff(), 'damaged'],
    ['a zip file without a workbook', () => zipSync({ 'a.txt': utf8('a') }), 'damaged'],
    ['XML that is none', () => workbook('<x:row>'), 'damaged'],
    ['XML with a document type', () => workbook('', { strings: '<!DOCTYPE a>' }), 'damaged'],
    ['a zip bomb that lies about its size', () => bomb(30_000_000), 'too-large'],
    ['more rows than any library has', () => workbook('<x:c r="A900000"><x:v>1</x:v></x:c>'), 'too-large'],
  ])('%s', (_what, bytes, why) => {
    const file = bytes();
    // A reader that trusted the file would need minutes; a busy machine needs two seconds to refuse it.
    expect(cpuTime(() => expect(rowsOf(file)).toBe(why), 1)).toBeLessThan(8000);
  });

  function cutOff(): Uint8Array {
    const whole = workbook(`<x:row>${'<x:c r="A1"><x:v>1</x:v></x:c>'.repeat(100)}</x:row>`);
    return whole.subarray(0, whole.length / 2);
  }

  it.each(['old-format', 'damaged', 'too-large'] as const)('%s is said in plain words', (why) => {
    expect(ownTexts.exchange.refusals[why]).toMatch(/请.+。$/);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readWorkbook } from '../../../src/host/file/read-workbook';
import { WorkbookFileError } from '../../../src/host/file/workbook-file-error';
import { readRecords } from '../../../src/host/file/xls/biff';
import { workbookStream } from '../../../src/host/file/xls/read-xls';
import { check } from '../../../src/lint/check';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { cpuTime } from '../../bench/least-time';
import { oleFile } from './ole-bytes';
import { workbookParts, zipFile } from './workbook-bytes';

/** Longest processor time for such a small file, in milliseconds. */
const LONGEST = 3000;

/** The list with other items at a place, instead of so many. */
function spliced<T>(list: readonly T[], at: number, count: number, ...items: readonly T[]): readonly T[] {
  return [...list.slice(0, at), ...items, ...list.slice(at + count)];
}

/** Files whose checksums and lengths are right while their content is wrong: reading and checking them ends, soon. */
function readAndCheck(bytes: Uint8Array): WorkbookSnapshot | null {
  let found: WorkbookSnapshot | null = null;
  const taken = cpuTime(() => {
    try {
      found = readWorkbook(bytes);
      check(found);
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      expect(error.message).toMatch(/[。）]$/);
    }
  }, 1);
  expect(taken).toBeLessThan(LONGEST);
  return found;
}

describe('an .xlsx whose XML is rearranged', () => {
  const text = (cell: string, index: number): string => `<c r="${cell}" t="s" s="1"><v>${String(index)}</v></c>`;
  const PARTS = workbookParts({
    sheets: [
      `<sheetFormatPr defaultRowHeight="14"/><cols><col min="1" max="3" width="12" style="1"/>
      <col min="4" max="4" hidden="1" width="0"/></cols>
      <sheetData><row r="1">${text('A1', 0)}</row>
      <row r="2" hidden="1">${['A2', 'B2', 'C2', 'D2'].map((cell, index) => text(cell, index + 1)).join('')}</row>
      <row r="3" s="2" customFormat="1">${text('A3', 5)}${text('B3', 6)}${text('C3', 7)}<c r="D3" s="2"><v>0.95</v></c></row>
      <row r="4"><c r="A4"><f t="shared" ref="A4:A6" si="0">D3*2</f><v>1.9</v></c>
      <c r="B4" t="inlineStr"><is><r><t>培训人次</t></r></is></c>
      <c r="D4"><f t="array" ref="D4:E5">D3:E3</f><v>1</v></c></row>
      <row r="5"><c r="A5"><f t="shared" si="0"/><v>2</v></c><c r="B5" t="d"><v>2025-11-30</v></c>
      <c r="C5" t="b"><v>1</v></c><c r="D5" t="e"><v>#REF!</v></c></row></sheetData>
      <sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`,
      '<sheetData><row><c t="str"><f>1+1</f><v>二</v></c></row></sheetData>',
    ],
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;万元&quot;"/></numFmts>' +
      '<cellXfs><xf/><xf numFmtId="49"/><xf numFmtId="164"/></cellXfs>',
    strings: ['绩效目标表', '一级指标', '二级指标', '三级指标', '指标值', '产出指标', '数量指标', '培训人次']
      .map((one) => `<si><t>${one}</t></si>`)
      .join(''),
  });
  /** A tag, or the text between two. */
  const pieces = Object.entries(PARTS)
    .filter(([name]) => name !== '[Content_Types].xml')
    .map(([name, xml]) => [name, xml.match(/<[^>]*>|[^<]+/g) ?? []] as const);

  const WORD = fc.constantFrom(
    ...['', '0', '-1', '1.5', '1e999', 'NaN', '4294967296', '99999999999999999999', 'A0', 'XFE1', 'A1048577', '1A'],
    ...['A1:XFD1048576', 'B2:A1', '$A$1', 'true', '__proto__', 'constructor', '&#0;', '&nope;', '_x0000_', '甲\u202e'],
    ...['../../x', '=1+1', '('.repeat(9000), '#'.repeat(300), '[$-804]@@@', '9'.repeat(400)],
  );
  const TAG = fc.constantFrom(
    ...[
      '<c>',
      '</c>',
      '<row>',
      '</row>',
      '<sheetData>',
      '<v>',
      '</v>',
      '<f t="shared" si="0">',
      '<f t="array">',
      '<is>',
    ],
    ...['<mergeCell/>', '<x:c>', '<__proto__>', '<constructor/>', '<!--', ']]>', '<![CDATA[<c>]]>', '<?x?>', '<', '&'],
    ...['<!DOCTYPE a [<!ENTITY b "c">]>', '<worksheet>', '<t xml:space="preserve">', '<sheet name="又" r:id="s0"/>'],
  );
  type Change = (xml: readonly string[], at: number, other: number) => readonly string[];
  const CHANGE: fc.Arbitrary<Change> = fc.oneof(
    fc.constant<Change>((xml, at) => xml.filter((_, index) => index !== at)),
    fc.constant<Change>((xml, at, other) => spliced(spliced(xml, at, 1, xml[other] ?? ''), other, 1, xml[at] ?? '')),
    fc.constant<Change>((xml, at, other) => [...xml, ...xml.slice(Math.min(at, other), Math.max(at, other))]),
    fc
      .constantFrom(2, 40, 3000)
      .map<Change>((times) => (xml, at) => spliced(xml, at, 0, (xml[at] ?? '').repeat(times))),
    TAG.map<Change>((tag) => (xml, at) => spliced(xml, at, 0, tag)),
    WORD.map<Change>((word) => (xml, at) => {
      const piece = xml[at] ?? '';
      return spliced(xml, at, 1, piece.startsWith('<') ? piece.replace(/"[^"]*"(?=[^"]*$)/, `"${word}"`) : word);
    }),
    WORD.map<Change>((word) => (xml, at) => spliced(xml, at, 1, (xml[at] ?? '').replace(/"[^"]*"/, `"${word}"`))),
  );

  it('is read or refused, and what is read can be checked', () => {
    expect(readAndCheck(zipFile(PARTS))?.sheets.map(({ text: rows }) => rows.length)).toEqual([5, 1]);
    const place = fc.tuple(fc.nat(pieces.length - 1), fc.nat(10_000), fc.nat(10_000), CHANGE);
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 3 }), (places) => {
        const parts: Record<string, string> = { ...PARTS };
        const changed = new Map<string, readonly string[]>(pieces);
        for (const [index, at, other, change] of places) {
          const [name = ''] = pieces[index] ?? [];
          const xml = changed.get(name) ?? [];
          if (xml.length > 0) changed.set(name, change(xml, at % xml.length, other % xml.length));
        }
        for (const [name, xml] of changed) parts[name] = xml.join('');
        const found = readAndCheck(zipFile(parts));
        if (found) expect(found.sheets.length).toBeGreaterThan(0);
      }),
      { numRuns: 250 },
    );
  });
});

describe('an .xls whose records are rearranged', () => {
  const stream = workbookStream(readFileSync(join(__dirname, 'from-libreoffice.xls')));
  const RECORDS = readRecords(stream).map(({ type, data }) => ({ type, data }));
  const BOUND_SHEET = 0x0085;
  const BOF = 0x0809;
  type Record_ = (typeof RECORDS)[number];

  /** The stream with the places of its sheets, which follow from the records. */
  function streamOf(records: readonly Record_[]): Buffer {
    const bytes = records.map(({ type, data }) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(type, 0);
      head.writeUInt16LE(data.length, 2);
      return Buffer.concat([head, data]);
    });
    const starts: number[] = [];
    let at = 0;
    records.forEach(({ type }, index) => {
      if (type === BOF) starts.push(at);
      at += bytes[index]?.length ?? 0;
    });
    let sheet = 0;
    records.forEach(({ type }, index) => {
      const piece = bytes[index];
      if (type === BOUND_SHEET && piece && piece.length >= 8) piece.writeUInt32LE(starts[++sheet] ?? 0, 4);
    });
    return Buffer.concat(bytes);
  }

  type Change = (records: readonly Record_[], at: number, other: number) => readonly Record_[];
  const withData =
    (make: (data: Uint8Array) => Uint8Array): Change =>
    (records, at) => {
      const record = records[at];
      return record ? spliced(records, at, 1, { ...record, data: make(record.data) }) : records;
    };
  const TYPES = [...new Set(RECORDS.map(({ type }) => type)), 0x003c, 0x0221, 0x04bc, 0x00bd, 0x0236];
  const CHANGE: fc.Arbitrary<Change> = fc.oneof(
    fc.constant<Change>((records, at) => records.filter((_, index) => index !== at)),
    fc.constant<Change>((records, at, other) => {
      const [one, two] = [records[at], records[other]];
      return one && two ? spliced(spliced(records, at, 1, two), other, 1, one) : records;
    }),
    fc.constantFrom(1, 500).map<Change>((times) => (records, at) => {
      const record = records[at];
      return record ? spliced(records, at, 0, ...new Array<Record_>(times).fill(record)) : records;
    }),
    fc.constantFrom(...TYPES).map<Change>((type) => (records, at) => {
      const record = records[at];
      return record ? spliced(records, at, 1, { ...record, type }) : records;
    }),
    fc.double({ min: 0, max: 1, noNaN: true }).map((part) => withData((data) => data.subarray(0, data.length * part))),
    fc
      .uint8Array({ minLength: 1, maxLength: 40 })
      .map((more) => withData((data) => Buffer.concat([data, more]).subarray(0, 8224))),
    fc
      .tuple(fc.nat(60), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.constantFrom(1, 2, 4))
      .map(([start, value, length]) => withData((data) => Uint8Array.from(data).fill(value, start, start + length))),
  );

  it('is read or refused, and what is read can be checked', () => {
    expect(readAndCheck(oleFile({ Workbook: streamOf(RECORDS) }))?.sheets).toHaveLength(4);
    const place = fc.tuple(fc.nat(10_000), fc.nat(10_000), CHANGE);
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 3 }), (places) => {
        let records: readonly Record_[] = RECORDS;
        for (const [at, other, change] of places)
          records = change(records, at % records.length, other % records.length);
        const found = readAndCheck(oleFile({ Workbook: streamOf(records) }));
        if (found) expect(found.sheets.length).toBeGreaterThan(0);
      }),
      { numRuns: 250 },
    );
  });
});

import { builtInFormat } from '../number-format';
import { checkLength } from './record-lengths';
import { damaged, encrypted, unsupported } from '../workbook-file-error';

/** A record of the BIFF8 stream of an .xls or .et file ([MS-XLS] 2.1.4). */
export interface BiffRecord {
  readonly type: number;
  readonly data: Uint8Array;
  /** Offset of the record in its stream. */
  readonly start: number;
}

const BOF = 0x0809;
const EOF = 0x000a;
const BOUND_SHEET = 0x0085;
const FILE_PASS = 0x002f;
const FORMAT = 0x041e;
const XF = 0x00e0;
const CONTINUE = 0x003c;
const DEFAULT_ROW_HEIGHT = 0x0225;
const ROW = 0x0208;

/**
 * Records with the contents of sheets: date system, code page, styles, names and references for formulas, cells, rows,
 * columns, merged areas, protection. All others (drawings, comments, printing, extensions) are left out, so that errors
 * in them do not prevent reading.
 */
const NEEDED = new Set([
  BOF,
  EOF,
  BOUND_SHEET,
  FORMAT,
  XF,
  DEFAULT_ROW_HEIGHT,
  ROW,
  0x0022,
  0x0042,
  0x0012,
  0x00fc,
  0x00ff,
  0x01ae,
  0x0017,
  0x0018,
  0x0023,
  0x0223,
  0x0055,
  0x007d,
  0x0200,
  0x0081,
  0x00e5,
  0x0006,
  0x0201,
  0x0203,
  0x0204,
  0x0205,
  0x0207,
  0x0221,
  0x00bd,
  0x00be,
  0x00d6,
  0x00fd,
  0x027e,
  0x04bc,
]);

/**
 * Checks a workbook stream (every record lies inside it, every listed sheet begins and ends) and returns the part about
 * cells. Number formats that the file names only by id are added, as in a Chinese Excel.
 * @throws {WorkbookFileError} when it is damaged, encrypted or older than Excel 97
 */
export function essentialStream(stream: Uint8Array): Uint8Array {
  const records = readRecords(stream);
  const needed = records.filter(keepNeeded());
  checkLengths(needed);
  const kept = withFormats(needed);
  const moved = new Map<number, number>();
  let length = 0;
  for (const record of kept) {
    moved.set(record.start, length);
    length += 4 + record.data.length;
  }
  const result = new Uint8Array(length);
  const view = new DataView(result.buffer);
  let at = 0;
  for (const { type, data } of kept) {
    view.setUint16(at, type, true);
    view.setUint16(at + 2, data.length, true);
    result.set(data, at + 4);
    if (type === BOUND_SHEET) {
      const place = moved.get(view.getUint32(at + 4, true));
      if (place === undefined) throw damaged('xls: place of a sheet');
      view.setUint32(at + 4, place, true);
    }
    at += 4 + data.length;
  }
  return result;
}

/** @throws {WorkbookFileError} when a record does not lie inside the stream */
export function readRecords(stream: Uint8Array): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let open = 0;
  let sheetsToCome = 0;
  for (let start = 0; open > 0 || sheetsToCome > 0 || records.length === 0;) {
    if (start + 4 > stream.length) throw damaged('xls: truncated');
    const type = view.getUint16(start, true);
    const end = start + 4 + view.getUint16(start + 2, true);
    if (end > stream.length) throw damaged('xls: truncated record');
    const data = stream.subarray(start + 4, end);
    if (open === 0 && type !== BOF) {
      // Some writers leave zeros between two sheets.
      if (records.length === 0) throw damaged('xls: no beginning');
      if (type !== 0) throw damaged('xls: record between sheets');
      start += 1;
      continue;
    }
    if (type === FILE_PASS) throw encrypted();
    if (type === BOF) {
      if (records.length === 0 && view.getUint16(start + 4, true) !== 0x0600)
        throw unsupported('很老的 Excel 文件（Excel 95 或更早）');
      if (open === 0 && records.length > 0) sheetsToCome -= 1;
      open += 1;
    } else if (type === EOF) open -= 1;
    else if (type === BOUND_SHEET) sheetsToCome += 1;
    records.push({ type, data, start });
    start = end;
  }
  return records;
}

/** A record over 8 KiB continues in CONTINUE records, which are kept or dropped with it. */
function keepNeeded(): (record: BiffRecord) => boolean {
  let keep = false;
  return ({ type }) => {
    if (type !== CONTINUE) keep = NEEDED.has(type);
    return keep;
  };
}

function checkLengths(records: readonly BiffRecord[]): void {
  records.forEach(({ type, data }, index) => {
    let length = data.length;
    for (let next = index + 1; records[next]?.type === CONTINUE; next += 1) length += records[next]?.data.length ?? 0;
    if (type !== CONTINUE) checkLength(type, data, length);
  });
}

/** Adds a FORMAT record before the styles for every built-in format that they use without a definition in the file. */
function withFormats(records: readonly BiffRecord[]): BiffRecord[] {
  const firstStyle = records.findIndex((record) => record.type === XF);
  if (firstStyle < 0) return [...records];
  const spelled = new Set(records.filter((record) => record.type === FORMAT).map((record) => uint16At(record.data, 0)));
  const used = new Set(records.filter((record) => record.type === XF).map((record) => uint16At(record.data, 2)));
  const added = [...used].filter((id) => !spelled.has(id)).flatMap((id) => formatRecord(id));
  return [...records.slice(0, firstStyle), ...added, ...records.slice(firstStyle)];
}

function formatRecord(id: number): BiffRecord[] {
  const code = builtInFormat(id);
  if (code === undefined || id === 0) return [];
  const data = new Uint8Array(5 + code.length * 2);
  const view = new DataView(data.buffer);
  view.setUint16(0, id, true);
  view.setUint16(2, code.length, true);
  view.setUint8(4, 1);
  for (let index = 0; index < code.length; index += 1) view.setUint16(5 + index * 2, code.charCodeAt(index), true);
  // An offset that no sheet refers to.
  return [{ type: FORMAT, data, start: -1 }];
}

export function uint16At(data: Uint8Array, at: number): number {
  return (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
}

import { damaged } from '../workbook-file-error';
import { hasWholeTokens } from './formula-tokens';

/** Smallest number of bytes of a record by type ([MS-XLS] 2.4). */
const LEAST: Readonly<Record<number, number>> = {
  0x0006: 22, // Formula
  0x0017: 2, // ExternSheet
  0x0018: 14, // Lbl: a defined name
  0x00bd: 12, // MulRk
  0x00be: 8, // MulBlank
  0x00d6: 8, // RString
  0x00e0: 20, // XF
  0x00e5: 2, // MergeCells
  0x00fc: 8, // SST
  0x00fd: 10, // LabelSst
  0x007d: 10, // ColInfo
  0x0081: 2, // WsBool
  0x0085: 8, // BoundSheet8
  0x0200: 10, // Dimensions
  0x0201: 6, // Blank
  0x0203: 14, // Number
  0x0204: 8, // Label
  0x0205: 8, // BoolErr
  0x0208: 16, // Row
  0x0221: 14, // Array
  0x027e: 10, // RK
  0x041e: 5, // Format
  0x04bc: 10, // ShrFmla
};

/** By type: where the record's count of bytes or items is, how many bytes precede them, and the size of each. */
const COUNTS: Readonly<Record<number, readonly [at: number, before: number, each: number]>> = {
  0x0006: [20, 22, 1],
  0x0017: [0, 2, 6],
  0x0018: [4, 14, 1],
  0x00e5: [0, 2, 8],
  0x0221: [12, 14, 1],
  0x04bc: [8, 10, 1],
};

const FORMULA = 0x0006;
const NAME = 0x0018;
const SST = 0x00fc;
/** By type: the start of the record's formula. */
const TOKENS: Readonly<Record<number, number>> = { 0x0006: 22, 0x0018: 14, 0x0221: 14, 0x04bc: 10 };

/** Each text in the list has a length and a byte of flags. */
const SHORTEST_TEXT = 3;

/**
 * Checks that a record is long enough for its content. SheetJS does not, and loops forever for a truncated formula.
 * @param length of the record including its CONTINUE records
 * @throws {WorkbookFileError}
 */
export function checkLength(type: number, data: Uint8Array, length: number): void {
  if (length < (LEAST[type] ?? 0)) throw damaged(`xls: record ${type.toString(16)} too short`);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const counted = COUNTS[type];
  if (counted) {
    const [at, before, each] = counted;
    if (at + 2 > data.length) throw damaged(`xls: record ${type.toString(16)} in pieces`);
    const count = view.getUint16(at, true);
    if (type in TOKENS) checkTokens(type, data, count);
    if (before + count * each > length) throw damaged(`xls: record ${type.toString(16)} shorter than it says`);
  }
  if (type === SST && view.getUint32(4, true) * SHORTEST_TEXT > length - 8)
    throw damaged('xls: fewer texts than it says');
}

function checkTokens(type: number, data: Uint8Array, count: number): void {
  const start = (TOKENS[type] ?? 0) + (type === NAME ? nameLength(data) : 0);
  const hasKnownResult = type !== FORMULA || data[12] !== 0xff || data[13] !== 0xff || (data[6] ?? 0) <= 3;
  if (!hasKnownResult || start + count > data.length || !hasWholeTokens(data.subarray(start, start + count)))
    throw damaged(`xls: formula of record ${type.toString(16)}`);
}

/** A name consists of a byte with the width of its characters, and the characters. */
function nameLength(data: Uint8Array): number {
  const characters = data[3] ?? 0;
  return characters === 0 ? 0 : 1 + characters * (((data[14] ?? 0) & 1) + 1);
}

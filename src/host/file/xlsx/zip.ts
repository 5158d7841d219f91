import { LIMITS } from '../limits';
import { damaged, encrypted, tooLarge } from '../workbook-file-error';
import { crc32, inflate as unpackBytes } from './packing';

/** A zip file opened for reading. Entries are unpacked and checked against their checksum when read. */
export interface Zip {
  /** Names as stored, "/" between folders. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws {WorkbookFileError} when the part is missing, damaged, encrypted or unpacks to too much. */
  read(name: string): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the compressed bytes. */
  readonly start: number;
  readonly headerStart: number;
  /** Its directory record. */
  readonly record: Uint8Array;
}

/** An entry as stored in the file, for copying into another file. */
export interface StoredEntry {
  readonly name: string;
  /** Header, compressed bytes and everything up to the next entry. */
  readonly body: Uint8Array;
  /** Its directory record. */
  readonly record: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const DIRECTORY_LOCATOR_64 = 0x07064b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Checks the directory of a zip file against its content: every entry lies inside the file, no two overlap
 * (a way to build zip bombs), names are plain and unique.
 * @throws {WorkbookFileError} when a check fails, RangeError when the directory points behind the end of the file
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (byName.size !== entries.length) throw damaged('zip: a name twice');
  let unpacked = 0;
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byName.has(name.toLowerCase()),
    read(name) {
      const entry = byName.get(name.toLowerCase());
      if (!entry) throw damaged(`zip: ${name} missing`);
      unpacked += entry.size;
      if (entry.size > LIMITS.partBytes || unpacked > LIMITS.allBytes) throw tooLarge('文件解压后的内容太多');
      return unpack(bytes, entry);
    },
  };
}

/**
 * The entries in the order of the directory.
 * @throws {WorkbookFileError} as {@link openZip}
 */
export function storedEntries(bytes: Uint8Array): StoredEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  const inOrder = entries.map(({ headerStart }) => headerStart).sort((a, b) => a - b);
  const ends = new Map(inOrder.map((start, index) => [start, inOrder[index + 1] ?? findDirectoryEnd(view).offset]));
  return entries.map(({ name, record, headerStart }) => ({
    name,
    record,
    body: bytes.subarray(headerStart, ends.get(headerStart)),
  }));
}

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findDirectoryEnd(view);
  let { offset } = end;
  const entries: Entry[] = [];
  for (let index = 0; index < end.count; index += 1) {
    if (view.getUint32(offset, true) !== DIRECTORY_HEADER) throw damaged('zip: directory');
    entries.push(readEntry(bytes, view, offset));
    offset += recordLength(view, offset);
  }
  if (offset > end.at) throw damaged('zip: directory longer than announced');
  refuseOverlap(entries, end.offset);
  return entries;
}

function findDirectoryEnd(view: DataView): { at: number; offset: number; count: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    if (count !== 0xffff && offset !== 0xffffffff) return { at, offset, count };
    return directoryEnd64(view, at);
  }
  throw damaged('zip: no directory, truncated');
}

function directoryEnd64(view: DataView, at: number): { at: number; offset: number; count: number } {
  if (view.getUint32(at - 20, true) !== DIRECTORY_LOCATOR_64) throw damaged('zip64: locator');
  const start = Number(view.getBigUint64(at - 12, true));
  if (view.getUint32(start, true) !== DIRECTORY_END_64) throw damaged('zip64: end of directory');
  return {
    at: start,
    count: Number(view.getBigUint64(start + 32, true)),
    offset: Number(view.getBigUint64(start + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, offset: number): Entry {
  const nameLength = view.getUint16(offset + 28, true);
  const rawName = bytes.subarray(offset + 46, offset + 46 + nameLength);
  const name = new TextDecoder().decode(rawName).replaceAll('\\', '/');
  if (name.split('/').includes('..') || name.includes('\0')) throw damaged('zip: unsafe name');
  const large = largeSizes(view, offset);
  const headerStart = large.headerStart;
  if (view.getUint32(headerStart, true) !== LOCAL_HEADER) throw damaged(`zip: ${name}`);
  const localNameLength = view.getUint16(headerStart + 26, true);
  const localName = bytes.subarray(headerStart + 30, headerStart + 30 + localNameLength);
  if (!isSame(rawName, localName)) throw damaged(`zip: ${name} has two names`);
  return {
    name,
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    checksum: view.getUint32(offset + 16, true),
    packedSize: large.packedSize,
    size: large.size,
    start: headerStart + 30 + localNameLength + view.getUint16(headerStart + 28, true),
    headerStart,
    record: bytes.subarray(offset, offset + recordLength(view, offset)),
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function recordLength(view: DataView, offset: number): number {
  return 46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
}

/** Sizes and offset of an entry; values over 32 bits are in a zip64 extra field, in this order. */
function largeSizes(view: DataView, offset: number): { size: number; packedSize: number; headerStart: number } {
  const size = view.getUint32(offset + 24, true);
  const packedSize = view.getUint32(offset + 20, true);
  const headerStart = view.getUint32(offset + 42, true);
  if (![size, packedSize, headerStart].includes(0xffffffff)) return { size, packedSize, headerStart };
  let at = offset + 46 + view.getUint16(offset + 28, true);
  const end = at + view.getUint16(offset + 30, true);
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  if (at + 4 > end) throw damaged('zip64: extra field');
  at += 4;
  const next = (value: number): number => {
    if (value !== 0xffffffff) return value;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
  return { size: next(size), packedSize: next(packedSize), headerStart: next(headerStart) };
}

function refuseOverlap(entries: readonly Entry[], directoryStart: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerStart - b.headerStart);
  inOrder.forEach((entry, index) => {
    const limit = inOrder[index + 1]?.headerStart ?? directoryStart;
    if (entry.start + entry.packedSize > limit) throw damaged(`zip: ${entry.name} overlaps`);
  });
}

function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  if (entry.isEncrypted) throw encrypted();
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const content = entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry) : null;
  if (content?.length !== entry.size || crc32(content) !== entry.checksum) throw damaged(`zip: ${entry.name}`);
  return content;
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  try {
    // One byte more than announced is enough to detect a false announcement.
    return unpackBytes(packed, entry.size + 1);
  } catch (error) {
    throw damaged(`zip: ${entry.name}`, error);
  }
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_HEADER_SIZE = 30;
const DIRECTORY_ENTRY_SIZE = 46;
const END_SIZE = 22;
/** Version 2.0 of the format. */
const VERSION = 20;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the earliest date that the format knows: the same content gives the same file. */
const DATE = 0x0021;
const CRC_POLYNOMIAL = 0xedb88320;

interface Entry {
  readonly name: Uint8Array;
  readonly content: Uint8Array;
  readonly checksum: number;
  /** Where its local header begins in the file. */
  readonly offset: number;
}

/**
 * A zip file whose entries are not compressed. Every local header has its sizes: SheetJS and WPS refuse entries whose sizes
 * follow the content, which is how a zip is written as a stream.
 */
export function storedZip(parts: readonly (readonly [name: string, content: string])[]): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  let offset = 0;
  const entries = parts.map(([name, text]): Entry => {
    const content = utf8.encode(text);
    const entry = { name: utf8.encode(name), content, checksum: crc32(content), offset };
    offset += LOCAL_HEADER_SIZE + entry.name.length + content.length;
    return entry;
  });
  const directory = entries.flatMap((entry) => [directoryEntry(entry), entry.name]);
  const directorySize = directory.reduce((size, { length }) => size + length, 0);
  return joined([
    ...entries.flatMap((entry) => [localHeader(entry), entry.name, entry.content]),
    ...directory,
    numbers(END_SIZE, [
      [0, 4, END_OF_DIRECTORY],
      [8, 2, entries.length],
      [10, 2, entries.length],
      [12, 4, directorySize],
      [16, 4, offset],
    ]),
  ]);
}

function localHeader(entry: Entry): Uint8Array {
  return numbers(LOCAL_HEADER_SIZE, [[0, 4, LOCAL_HEADER], [4, 2, VERSION], ...factsOf(entry, 6)]);
}

function directoryEntry(entry: Entry): Uint8Array {
  return numbers(DIRECTORY_ENTRY_SIZE, [
    [0, 4, DIRECTORY_ENTRY],
    [4, 2, VERSION],
    [6, 2, VERSION],
    ...factsOf(entry, 8),
    [42, 4, entry.offset],
  ]);
}

type NumberAt = readonly [at: number, bytes: 2 | 4, value: number];

/** Flags, method (0: stored), time, date, checksum, both sizes and the length of the name, which both headers have. */
function factsOf({ name, content, checksum }: Entry, at: number): readonly NumberAt[] {
  return [
    [at, 2, UTF8_NAMES],
    [at + 6, 2, DATE],
    [at + 8, 4, checksum],
    [at + 12, 4, content.length],
    [at + 16, 4, content.length],
    [at + 20, 2, name.length],
  ];
}

/** The numbers, lowest byte first; zero elsewhere. */
function numbers(size: number, values: readonly NumberAt[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  for (const [at, bytes, value] of values) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? CRC_POLYNOMIAL : 0);
  }
  return ~crc >>> 0;
}

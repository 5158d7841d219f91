import { crc32, deflate } from '../packing';
import type { StoredEntry } from '../zip';

/** Changes of a zip file, by names as stored. */
export interface ZipChange {
  /** New contents; entries with new names are added at the end. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/** 1 January 1980, so that equal input gives equal output. */
const NO_DATE = 0x00210000;
const DEFLATED = 8;
const UTF_8_NAME = 1 << 11;
const MOST_ENTRIES = 0xffff;

/**
 * The zip file with some entries rewritten. All others are copied with their header, compressed bytes and directory
 * record, in which only the offset changes.
 */
export function changedZip(entries: readonly StoredEntry[], { contents, removed }: ZipChange): Uint8Array {
  const bodies: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  const add = ({ body, record }: Pick<StoredEntry, 'body' | 'record'>): void => {
    bodies.push(body);
    records.push(placedAt(record, offset));
    offset += body.length;
  };
  const known = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    if (removed.has(entry.name)) continue;
    const content = contents.get(entry.name);
    add(content === undefined ? entry : packed(entry.name, content));
  }
  for (const [name, content] of contents) if (!known.has(name)) add(packed(name, content));
  return joined([...bodies, ...records, directoryEnd(records, offset)]);
}

function packed(name: string, content: Uint8Array): Pick<StoredEntry, 'body' | 'record'> {
  const data = deflate(content);
  const title = new TextEncoder().encode(name);
  const facts = new DataView(new ArrayBuffer(26));
  facts.setUint16(0, 20, true);
  facts.setUint16(2, UTF_8_NAME, true);
  facts.setUint16(4, DEFLATED, true);
  facts.setUint32(6, NO_DATE, true);
  facts.setUint32(10, crc32(content), true);
  facts.setUint32(14, data.length, true);
  facts.setUint32(18, content.length, true);
  facts.setUint16(22, title.length, true);
  const told = new Uint8Array(facts.buffer);
  return {
    body: joined([Uint8Array.of(0x50, 0x4b, 3, 4), told, title, data]),
    record: joined([Uint8Array.of(0x50, 0x4b, 1, 2, 20, 0), told, new Uint8Array(14), title]),
  };
}

/** A copy of a directory record with the entry's new offset. */
function placedAt(record: Uint8Array, offset: number): Uint8Array {
  const copy = Uint8Array.from(record);
  const view = new DataView(copy.buffer);
  if (view.getUint32(42, true) !== 0xffffffff) view.setUint32(42, offset, true);
  else view.setBigUint64(largeOffset(view), BigInt(offset), true);
  return copy;
}

/** Position of the offset in the zip64 extra field: after the sizes that do not fit into 32 bits either. */
function largeOffset(view: DataView): number {
  let at = 46 + view.getUint16(28, true);
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const sizes = [20, 24].filter((place) => view.getUint32(place, true) === 0xffffffff).length;
  return at + 4 + 8 * sizes;
}

function directoryEnd(records: readonly Uint8Array[], offset: number): Uint8Array {
  if (records.length >= MOST_ENTRIES) throw new RangeError('zip: too many entries');
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, records.length, true);
  end.setUint16(10, records.length, true);
  end.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  end.setUint32(16, offset, true);
  return new Uint8Array(end.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

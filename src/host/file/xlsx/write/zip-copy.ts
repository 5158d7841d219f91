import { crc32, deflateRawSync } from 'node:zlib';
import type { StoredEntry } from '../zip';

/** What becomes of the entries of a zip file, by their names as stored. */
export interface ZipChange {
  /** New contents; entries of other names are added behind all others. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
}

/** 1 January 1980: the result depends on nothing but what goes in. */
const NO_DATE = 0x00210000;
const DEFLATED = 8;
const UTF_8_NAME = 1 << 11;
const MOST_ENTRIES = 0xffff;

/**
 * The zip file with some entries written anew. All others are carried over as they are: header, packed bytes and
 * directory record, of which only the place in the file changes.
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
  return Buffer.concat([...bodies, ...records, directoryEnd(records, offset)]);
}

function packed(name: string, content: Uint8Array): Pick<StoredEntry, 'body' | 'record'> {
  const data = deflateRawSync(content);
  const title = Buffer.from(name);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(UTF_8_NAME, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt32LE(NO_DATE, 6);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(title.length, 22);
  return {
    body: Buffer.concat([Buffer.from('504b0304', 'hex'), facts, title, data]),
    record: Buffer.concat([Buffer.from('504b01021400', 'hex'), facts, Buffer.alloc(14), title]),
  };
}

/** A copy of a directory record that says where the entry begins now. */
function placedAt(record: Uint8Array, offset: number): Uint8Array {
  const copy = Uint8Array.from(record);
  const view = new DataView(copy.buffer);
  if (view.getUint32(42, true) !== 0xffffffff) view.setUint32(42, offset, true);
  else view.setBigUint64(largeOffset(view), BigInt(offset), true);
  return copy;
}

/** Where the zip64 extra field has the offset: behind the sizes that do not fit into 32 bits either. */
function largeOffset(view: DataView): number {
  let at = 46 + view.getUint16(28, true);
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const sizes = [20, 24].filter((place) => view.getUint32(place, true) === 0xffffffff).length;
  return at + 4 + 8 * sizes;
}

function directoryEnd(records: readonly Uint8Array[], offset: number): Uint8Array {
  if (records.length >= MOST_ENTRIES) throw new RangeError('zip: too many entries');
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(records.length, 8);
  end.writeUInt16LE(records.length, 10);
  end.writeUInt32LE(
    records.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return end;
}

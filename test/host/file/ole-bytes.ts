const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/**
 * An OLE file with these streams below its root. Every stream is padded to the size from which on it has its own
 * sectors.
 */
export function oleFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const contents = Object.entries(streams).map(([name, content]) => ({
    name,
    content: Buffer.concat([content, Buffer.alloc(Math.max(0, 4096 - content.length))]),
  }));
  const table: number[] = [];
  const chain = (bytes: number): number => {
    const start = table.length;
    const count = Math.max(1, Math.ceil(bytes / SECTOR));
    for (let index = 1; index <= count; index += 1) table.push(index === count ? END : start + index);
    return start;
  };
  const directory = Buffer.alloc(Math.ceil((contents.length + 1) / 4) * SECTOR);
  const directoryStart = chain(directory.length);
  entry(directory, 0, 'Root Entry', 5, END, 0, contents.length > 0 ? 1 : FREE);
  const bodies = contents.map(({ name, content }, index) => {
    const next = index + 1 < contents.length ? index + 2 : FREE;
    entry(directory, index + 1, name, 2, chain(content.length), content.length, FREE, next);
    return Buffer.concat([content, Buffer.alloc((SECTOR - (content.length % SECTOR)) % SECTOR)]);
  });
  const tableSectors = Math.ceil((table.length + 1 + table.length / 100) / (SECTOR / 4));
  const tableStart = table.length;
  for (let index = 0; index < tableSectors; index += 1) table.push(0xfffffffd);
  const header = Buffer.alloc(SECTOR, 0);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableSectors, 44);
  header.writeUInt32LE(directoryStart, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let index = 0; index < 109; index += 1)
    header.writeUInt32LE(index < tableSectors ? tableStart + index : FREE, 76 + index * 4);
  const sectors = Buffer.alloc(tableSectors * SECTOR, 0xff);
  table.forEach((next, index) => sectors.writeUInt32LE(next, index * 4));
  return Buffer.concat([header, directory, ...bodies, sectors]);
}

function entry(
  directory: Buffer,
  index: number,
  name: string,
  type: number,
  start: number,
  size: number,
  child: number,
  next = FREE,
): void {
  const at = index * 128;
  directory.write(name, at, 'utf16le');
  directory.writeUInt16LE((name.length + 1) * 2, at + 64);
  directory.writeUInt8(type, at + 66);
  directory.writeUInt32LE(FREE, at + 68);
  directory.writeUInt32LE(next, at + 72);
  directory.writeUInt32LE(child, at + 76);
  directory.writeUInt32LE(start, at + 116);
  directory.writeUInt32LE(size, at + 120);
}

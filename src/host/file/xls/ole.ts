import { damaged } from '../workbook-file-error';

/** The top-level streams of an OLE file ([MS-CFB]), the container of old Office formats. */
export interface OleFile {
  has(name: string): boolean;
  /** @throws {WorkbookFileError} when the stream is missing or incomplete */
  read(name: string): Uint8Array;
}

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly start: number;
  readonly size: number;
  /** Indexes of sibling and child directory entries; values above the last entry mean none. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const HEADER_SIZE = 512;
const LAST_SECTOR = 0xfffffffa;
const ENTRY_SIZE = 128;
/** Number of allocation-table sector numbers in the header itself. */
const TABLE_IN_HEADER = 109;

/** @throws {WorkbookFileError} when the container is damaged, RangeError when it points behind the end of the file */
export function openOle(bytes: Uint8Array): OleFile {
  return new Container(bytes);
}

class Container implements OleFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSectorSize: number;
  private readonly miniLimit: number;
  /** The next sector of each sector. */
  private readonly table: DataView;
  private readonly miniTable: DataView;
  private readonly miniStream: Uint8Array;
  private readonly entries: ReadonlyMap<string, Entry>;

  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged('ole: sector size');
    this.sectorSize = 1 << shift;
    this.miniSectorSize = 64;
    this.miniLimit = this.view.getUint32(56, true);
    this.table = this.readTable();
    const directory = this.chain(this.view.getUint32(48, true), null);
    const all = readEntries(directory);
    const root = all[0];
    if (!root) throw damaged('ole: no root');
    this.miniTable = viewOf(this.chain(this.view.getUint32(60, true), null));
    this.miniStream = root.size === 0 ? new Uint8Array() : this.chain(root.start, root.size);
    this.entries = topEntries(all, root);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  read(name: string): Uint8Array {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw damaged(`ole: ${name} missing`);
    if (entry.size === 0) return new Uint8Array();
    return entry.size < this.miniLimit ? this.miniChain(entry.start, entry.size) : this.chain(entry.start, entry.size);
  }

  private readTable(): DataView {
    const sectors: number[] = [];
    for (let index = 0; index < TABLE_IN_HEADER; index += 1) sectors.push(this.view.getUint32(76 + index * 4, true));
    let next = this.view.getUint32(68, true);
    const perSector = this.sectorSize / 4 - 1;
    const seen = new Set<number>();
    for (let count = this.view.getUint32(72, true); count > 0 && next < LAST_SECTOR; count -= 1) {
      if (seen.has(next)) throw damaged('ole: the table in a circle');
      seen.add(next);
      const at = this.place(next);
      for (let index = 0; index < perSector; index += 1) sectors.push(this.view.getUint32(at + index * 4, true));
      next = this.view.getUint32(at + perSector * 4, true);
    }
    return viewOf(
      this.gather(
        sectors.filter((sector) => sector < LAST_SECTOR),
        null,
      ),
    );
  }

  /** Content of the chain of sectors from `start`; null for `size` takes all of them. */
  private chain(start: number, size: number | null): Uint8Array {
    return this.gather(follow(start, this.table, size === null ? null : Math.ceil(size / this.sectorSize)), size);
  }

  private gather(sectors: readonly number[], size: number | null): Uint8Array {
    if (sectors.length * this.sectorSize > this.bytes.length + this.sectorSize)
      throw damaged('ole: more sectors than bytes');
    const result = new Uint8Array(size ?? sectors.length * this.sectorSize);
    sectors.forEach((sector, index) => {
      const at = this.place(sector);
      const wanted = Math.min(this.sectorSize, result.length - index * this.sectorSize);
      const piece = this.bytes.subarray(at, at + wanted);
      if (piece.length < wanted) throw damaged('ole: truncated');
      result.set(piece, index * this.sectorSize);
    });
    return result;
  }

  private miniChain(start: number, size: number): Uint8Array {
    const sectors = follow(start, this.miniTable, Math.ceil(size / this.miniSectorSize));
    const result = new Uint8Array(sectors.length * this.miniSectorSize);
    sectors.forEach((sector, index) => {
      const at = sector * this.miniSectorSize;
      result.set(this.miniStream.subarray(at, at + this.miniSectorSize), index * this.miniSectorSize);
    });
    return result.subarray(0, size);
  }

  private place(sector: number): number {
    return Math.max(HEADER_SIZE, this.sectorSize) + sector * this.sectorSize;
  }
}

/** @param count number of sectors required; null for any number */
function follow(start: number, table: DataView, count: number | null): number[] {
  const sectors = new Set<number>();
  for (let sector = start; sector < LAST_SECTOR && sectors.size !== count; sector = table.getUint32(sector * 4, true)) {
    if (sectors.has(sector)) throw damaged('ole: a chain in a circle');
    sectors.add(sector);
  }
  if (count !== null && sectors.size < count) throw damaged('ole: a stream shorter than announced');
  return [...sectors];
}

function readEntries(directory: Uint8Array): Entry[] {
  const view = viewOf(directory);
  return Array.from({ length: Math.floor(directory.length / ENTRY_SIZE) }, (_, index) => {
    const at = index * ENTRY_SIZE;
    const nameLength = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)),
      isStream: directory[at + 66] === 2,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** The streams directly below the root; embedded objects bring a "Workbook" of their own further down. */
function topEntries(all: readonly Entry[], root: Entry): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [root.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = all[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.isStream) found.set(entry.name.toLowerCase(), entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

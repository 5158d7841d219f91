import type { Area } from '../../workbook/area';

/** A run of whole rows of one sheet's used range. */
export interface Chunk {
  /** Index of the sheet in the workbook. */
  readonly sheet: number;
  readonly area: Area;
}

/**
 * Takes what fits into one request from the front of the list, splitting a sheet's rows where needed. At least one row is
 * taken, however wide.
 */
export function takeBatch(chunks: readonly Chunk[], cells: number): { batch: Chunk[]; rest: Chunk[] } {
  const batch: Chunk[] = [];
  let room = cells;
  for (const [index, chunk] of chunks.entries()) {
    const { area } = chunk;
    const rows = Math.min(area.rows, Math.max(Math.floor(room / area.columns), batch.length === 0 ? 1 : 0));
    if (rows > 0) batch.push({ sheet: chunk.sheet, area: { ...area, rows } });
    room -= rows * area.columns;
    if (rows < area.rows) {
      const left = { sheet: chunk.sheet, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
      return { batch, rest: [left, ...chunks.slice(index + 1)] };
    }
  }
  return { batch, rest: [] };
}

export function cellCount(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}

export function rowCount(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, { area }) => sum + area.rows, 0);
}

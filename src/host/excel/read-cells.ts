import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { HostError } from '../port';
import { cellCount, rowCount, takeBatch } from './chunks';
import type { Chunk } from './chunks';
import { toHostError } from './host-errors';
import type { Sync } from './session';

/**
 * Number of cells per batch. Office.js parses an answer at once, which does not block the pane up to this size; a
 * normal workbook needs one batch. Excel on the web refuses answers over 5 MB; the cells of forms are much smaller, and
 * a refused batch is halved.
 */
const CELLS_PER_BATCH = 15_000;

export type Matrices = Pick<SheetSnapshot, 'values' | 'text' | 'formulas' | 'numberFormat'>;

interface Growing {
  readonly values: CellValue[][];
  readonly text: string[][];
  readonly formulas: CellValue[][];
  readonly numberFormat: string[][];
}

/**
 * Reads values, texts, formulas and number formats of every chunk; one round trip for a normal workbook.
 * @param askAlong queues further requests about the same rows and returns a function that reads the answers; called
 * again for smaller chunks when a batch was refused
 * @returns matrices by sheet index; those of a sheet without chunks are empty
 * @throws {HostError} `too-large` when even a single row is refused
 */
export async function readCells(
  worksheets: readonly Excel.Worksheet[],
  chunks: readonly Chunk[],
  askAlong: (chunk: Chunk) => () => void,
  sync: Sync,
): Promise<readonly Matrices[]> {
  const result = worksheets.map((): Growing => ({ values: [], text: [], formulas: [], numberFormat: [] }));

  async function readOn(pending: readonly Chunk[], limit: number): Promise<void> {
    if (pending.length === 0) return;
    const { batch, rest } = takeBatch(pending, limit);
    try {
      await readBatch(batch);
    } catch (error) {
      const trouble = toHostError(error);
      if (trouble.trouble !== 'too-large' || rowCount(batch) === 1) throw trouble;
      return readOn(pending, Math.ceil(cellCount(batch) / 2));
    }
    return readOn(rest, limit);
  }

  async function readBatch(batch: readonly Chunk[]): Promise<void> {
    const ranges = batch.flatMap(({ sheet, area }) => {
      const range = worksheets[sheet]?.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
      range?.load(['values', 'text', 'formulas', 'numberFormat']);
      return range ? [{ range, matrices: result[sheet] }] : [];
    });
    const answers = batch.map(askAlong);
    await sync();
    for (const { range } of ranges) if (!arrived(range)) throw new HostError('too-large');
    for (const { range, matrices } of ranges) if (matrices) append(matrices, range);
    for (const take of answers) take();
  }

  await readOn(chunks, CELLS_PER_BATCH);
  return result;
}

/** False when Excel answered null instead of a matrix, because too many cells were requested. */
function arrived(range: Excel.Range): boolean {
  const matrices: unknown[] = [range.values, range.text, range.formulas, range.numberFormat];
  return matrices.every(Array.isArray);
}

function append(matrices: Growing, range: Excel.Range): void {
  // Office.js types these as `any`; each cell is a string, a number or a boolean.
  const {
    values,
    formulas,
    numberFormat,
  }: { values: CellValue[][]; formulas: CellValue[][]; numberFormat: string[][] } = range;
  matrices.values.push(...values);
  matrices.text.push(...range.text);
  matrices.formulas.push(...formulas);
  matrices.numberFormat.push(...numberFormat);
}

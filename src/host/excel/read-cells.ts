import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { HostError } from '../port';
import { cellCount, rowCount, takeBatch } from './chunks';
import type { Chunk } from './chunks';
import { toHostError } from './host-errors';
import type { Sync } from './session';

/**
 * Office.js parses an answer in one go. Up to this many cells that does not block the pane, and a normal
 * workbook still comes at once. Excel on the web refuses an answer over 5 MB: forms, sparse and mostly of short texts,
 * stay well below that; if one does not, the batch is halved.
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
 * @param askAlong queues further questions about the same rows and returns a function that reads the answers; called
 * again for smaller chunks when a batch was refused, because a refused batch answers nothing
 * @returns by sheet index; a sheet without chunks has empty matrices.
 * @throws {HostError} `too-large` when even a single row is refused.
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

/** Excel may answer null instead of a matrix when asked for too many cells. */
function arrived(range: Excel.Range): boolean {
  const matrices: unknown[] = [range.values, range.text, range.formulas, range.numberFormat];
  return matrices.every(Array.isArray);
}

function append(matrices: Growing, range: Excel.Range): void {
  // Typed as `any` in Office.js; each cell is a text, a number or a boolean.
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

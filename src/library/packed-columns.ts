import { BitReader, BitWriter } from './bit-coder';
import { BitModel } from './bit-model';
import { hash } from './hash';
import type { InPieces } from '../workbook/pieces';

/**
 * A table of numbers, column by column. The numbers of a column are those of its different values in the order of their
 * first use, so a number that is new to its column is one more than the largest before it.
 */
export type Columns = readonly (readonly number[])[];

/** Numbers read back in one piece: about a millisecond. */
const IN_A_PIECE = 512;

/** Stores only what could not be foreseen from the rows above and from the first columns of the row. */
export function packColumns(columns: Columns): string {
  const writer = new BitWriter();
  const model = new ColumnModel(columns);
  for (const [column, numbers] of columns.entries()) {
    const depth = depthOf(new Set(numbers).size);
    let used = 0;
    for (const [row, number] of numbers.entries()) {
      model.reached(column, row);
      // 0 stands for a number that is new to the column.
      const code = number === used ? 0 : number + 1;
      if (number === used) used++;
      for (let at = depth - 1; at >= 0; at--) {
        const bit = (code >> at) & 1;
        writer.write(bit, model.predict());
        model.learn(bit);
      }
    }
  }
  return writer.end();
}

/** @param sizes the number of different values in each column */
export function* unpackColumns(decisions: string, sizes: readonly number[], rows: number): InPieces<Columns> {
  const columns = sizes.map((): number[] => []);
  const reader = new BitReader(decisions);
  const model = new ColumnModel(columns);
  for (const [column, numbers] of columns.entries()) {
    const depth = depthOf(sizes[column] ?? 0);
    let used = 0;
    for (let row = 0; row < rows; row++) {
      model.reached(column, row);
      let code = 0;
      for (let at = 0; at < depth; at++) {
        const bit = reader.read(model.predict());
        model.learn(bit);
        code = code * 2 + bit;
      }
      numbers.push(code === 0 ? used++ : code - 1);
      if (row % IN_A_PIECE === 0) yield;
    }
  }
  return columns;
}

/** Decisions for each number of a column with so many different ones. */
function depthOf(size: number): number {
  return Math.max(1, Math.ceil(Math.log2(size + 1)));
}

const CONTEXTS = 8;

class ColumnModel {
  private readonly contexts = new Int32Array(CONTEXTS);
  private readonly bits = new BitModel(CONTEXTS);
  private path = 1;
  private depth = 0;

  /** @param columns may grow while they are read */
  constructor(private readonly columns: Columns) {}

  reached(column: number, row: number): void {
    [this.path, this.depth] = [1, 0];
    const [above, aboveThat] = [this.at(column, row - 1), this.at(column, row - 2)];
    const [first, second, third, fourth] = [0, 1, 2, 3].map((one) => (one < column ? this.at(one, row) : -1));
    const all = [[above, aboveThat], [first, second], [third, second], [fourth, third], [above], [first], [second], []];
    for (const [at, one] of all.entries()) this.contexts[at] = hash(at, [column, ...one.map((number) => number ?? -1)]);
  }

  predict(): number {
    return this.bits.predict(this.contexts, this.path, this.depth);
  }

  learn(bit: number): void {
    this.bits.learn(bit);
    this.path = this.path * 2 + bit;
    this.depth++;
  }

  private at(column: number, row: number): number {
    return this.columns[column]?.[row] ?? -1;
  }
}

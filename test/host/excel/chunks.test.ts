import { takeBatch } from '../../../src/host/excel/chunks';

const area = (
  row: number,
  rows: number,
  columns: number,
): { row: number; column: number; rows: number; columns: number } => ({
  row,
  column: 0,
  rows,
  columns,
});
const ranges = (chunks: ReturnType<typeof takeBatch>['batch']): string[] =>
  chunks.map((chunk) => `${chunk.sheet}:${chunk.area.row}+${chunk.area.rows}`);

describe('takeBatch', () => {
  it.each<[string, [sheet: number, row: number, rows: number, columns: number][], number, string[], string[]]>([
    [
      'takes all that fits',
      [
        [0, 0, 10, 4],
        [1, 2, 5, 4],
      ],
      60,
      ['0:0+10', '1:2+5'],
      [],
    ],
    [
      'splits a sheet between rows',
      [
        [0, 0, 10, 4],
        [1, 2, 5, 4],
      ],
      52,
      ['0:0+10', '1:2+3'],
      ['1:5+2'],
    ],
    [
      'leaves a sheet for later when no row of it fits',
      [
        [0, 0, 10, 4],
        [1, 0, 5, 4],
      ],
      42,
      ['0:0+10'],
      ['1:0+5'],
    ],
    ['takes one row even when that is too much', [[0, 7, 3, 50]], 10, ['0:7+1'], ['0:8+2']],
    ['takes nothing from nothing', [], 10, [], []],
  ])('%s', (_what, sheets, cells, batch, rest) => {
    const taken = takeBatch(
      sheets.map(([sheet, row, rows, columns]) => ({ sheet, area: area(row, rows, columns) })),
      cells,
    );
    expect({ batch: ranges(taken.batch), rest: ranges(taken.rest) }).toEqual({ batch, rest });
  });
});

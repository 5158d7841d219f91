import type { Area } from '../../workbook/area';
import { knows } from './session';

/**
 * `getMergedAreasOrNullObject` fails for more than 512 merged areas (remark in @types/office-js). A block of this many
 * cells cannot contain more.
 */
const CELLS_PER_BLOCK = 512;

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/**
 * Queues a request for all merged areas whose first cell lies in `area`, block by block.
 * @returns a function that reads the answer after the next round trip; empty when this Excel does not tell (below
 * ExcelApi 1.13)
 */
export function askMergedAreas(worksheet: Excel.Worksheet, area: Area): () => Area[] {
  if (!knows('1.13')) return () => [];
  const asked = blocksOf(area).map(({ row, column, rows, columns }) => {
    const merged = worksheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject();
    merged.areas.load(PLACE);
    return merged;
  });
  return () => asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(placeOf)));
}

/** The area in blocks of at most {@link CELLS_PER_BLOCK} cells. */
function blocksOf(area: Area): readonly Area[] {
  const columns = Math.min(area.columns, CELLS_PER_BLOCK);
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / columns));
  const blocks: Area[] = [];
  for (let down = 0; down < area.rows; down += rows) {
    for (let right = 0; right < area.columns; right += columns) {
      blocks.push({
        row: area.row + down,
        column: area.column + right,
        rows: Math.min(rows, area.rows - down),
        columns: Math.min(columns, area.columns - right),
      });
    }
  }
  return blocks;
}

function placeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

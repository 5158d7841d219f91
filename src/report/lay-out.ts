import type { Area, CellAddress } from '../workbook/area';
import type { CellLook, NewSheet } from '../workbook/new-sheet';
import { textHeight } from '../workbook/text-height';

/** The content of a cell, or of several merged cells of a row. */
export interface Piece {
  readonly column: number;
  /** Number of merged cells; one when absent. */
  readonly columns?: number;
  readonly text: string | number;
  readonly look: CellLook;
  readonly link?: CellAddress;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** Smallest height in points; texts may need more. */
  readonly height?: number;
}

type Frame = Pick<NewSheet, 'columnWidths' | 'look' | 'page'>;

/**
 * Lays out the lines of a page as a sheet: rows are high enough for their texts, and cells with the same look are
 * joined.
 */
export function layOutSheet(lines: readonly Line[], frame: Frame): NewSheet {
  const placed = lines.flatMap(({ pieces }, row) => pieces.map((piece) => ({ piece, row })));
  return {
    ...frame,
    values: lines.map(({ pieces }) =>
      frame.columnWidths.map((_width, column) => pieces.find((piece) => piece.column === column)?.text ?? ''),
    ),
    rowHeights: lines.map((line) => heightOf(line, frame)),
    merges: joined(
      placed.flatMap(({ piece, row }) => (piece.columns ? [{ area: areaOf(piece, row), look: {} }] : [])),
    ).map(({ area }) => area),
    looks: joined(placed.map(({ piece, row }) => ({ area: areaOf(piece, row), look: piece.look })))
      .filter(({ look }) => Object.keys(look).length > 0)
      .map(({ area, look }) => ({ ...look, area })),
    blocks: [],
    formulas: [],
    open: [],
    links: placed.flatMap(({ piece, row }) => (piece.link ? [{ row, column: piece.column, to: piece.link }] : [])),
  };
}

function areaOf({ column, columns = 1 }: Piece, row: number): Area {
  return { row, column, rows: 1, columns };
}

function heightOf({ pieces, height = 0 }: Line, { columnWidths, look }: Frame): number {
  const needed = pieces.map(({ text, column, columns = 1, look: { fontSize = look.fontSize } }) => {
    const width = columnWidths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    return textHeight(String(text), width, fontSize);
  });
  return Math.max(height, ...needed);
}

interface Looking {
  readonly area: Area;
  readonly look: CellLook;
}

/** Joins areas with the same look that lie below one another. */
function joined(all: readonly Looking[]): Looking[] {
  const result: Looking[] = [];
  const lastOf = new Map<string, number>();
  for (const { area, look } of all) {
    const key = JSON.stringify([area.column, area.columns, look]);
    const index = lastOf.get(key);
    const last = index === undefined ? undefined : result[index];
    if (index !== undefined && last && last.area.row + last.area.rows === area.row) {
      result[index] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    } else {
      lastOf.set(key, result.length);
      result.push({ area, look });
    }
  }
  return result;
}

import type { CellAddress } from '../workbook/area';
import type { ColumnRole, GoalTable, Indicator, IndicatorBlock } from './goal-table';

/** Where the indicator's value is written or, when it is missing, where it belongs. */
export function valueCell(table: GoalTable, indicator: Indicator): CellAddress {
  return (
    indicator.cells.value ?? headedCell(table, indicator, 'value') ?? indicator.cells.operator ?? indicator.name.cell
  );
}

/** The cell of the indicator's row that stands under a heading, whatever it holds. */
export function headedCell(table: GoalTable, indicator: Indicator, role: ColumnRole): CellAddress | undefined {
  const column = blockOf(table, indicator)?.columns.find((candidate) => candidate.role === role);
  return column && { sheet: table.sheet, row: indicator.row, column: column.column };
}

/** The block of columns that the indicator's row belongs to; of blocks side by side, the one with its name. */
export function blockOf(table: GoalTable, indicator: Indicator): IndicatorBlock | undefined {
  const { row, name } = indicator;
  const beside = table.blocks.filter(({ area }) => row >= area.row && row < area.row + area.rows);
  const { column } = name.cell;
  return beside.find(({ area }) => column >= area.column && column < area.column + area.columns) ?? beside[0];
}

/** The heading of a column in the indicator's block, for remarks on many of its rows; the indicator's name where there is none. */
export function headingCell(table: GoalTable, indicator: Indicator, role: ColumnRole): CellAddress {
  const block = blockOf(table, indicator);
  const column = block?.columns.find((candidate) => candidate.role === role);
  return block && column
    ? { sheet: table.sheet, row: block.headerRows.first, column: column.column }
    : indicator.name.cell;
}

/** The indicators below each heading row, block by block; a block without any is left out. */
export function rowsOfBlocks(table: GoalTable): ReadonlyMap<IndicatorBlock, readonly Indicator[]> {
  const rows = new Map<IndicatorBlock, Indicator[]>();
  for (const indicator of table.indicators) {
    const block = blockOf(table, indicator);
    const known = block && rows.get(block);
    if (known) known.push(indicator);
    else if (block) rows.set(block, [indicator]);
  }
  return rows;
}

import type { Column, ColumnRole, GoalTable, IndicatorBlock, Period } from '../../goals/goal-table';
import { unsureColumns } from '../../recognize/columns/confidence';
import { correctionOf } from '../../recognize/corrections';
import type { CorrectedColumn } from '../../recognize/corrections';
import type { RowCorrection } from '../../recognize/row-corrections';
import { areaEnd } from '../../workbook/area';
import type { Area, CellAddress } from '../../workbook/area';
import type { InPieces } from '../../workbook/pieces';

/** A recognised goal table with the roles of its columns. */
export interface TableReading {
  readonly title: string;
  /** True for a page that goes on with the form of the sheet before. */
  readonly isNextPage: boolean;
  readonly place: CellAddress & Area;
  readonly year: number | null;
  readonly unit: string;
  readonly period: Period;
  readonly indicators: number;
  readonly amounts: number;
  /** Amounts that could not be compared, with a cell to show. */
  readonly unpaired: readonly { readonly message: string; readonly cell: CellAddress }[];
  /** Rows left out, and rows marked as indicators by the user, from top to bottom. */
  readonly rows: readonly RowsReading[];
  readonly blocks: readonly BlockReading[];
  readonly unsure: number;
}

/** Consecutive rows with the same classification. */
export interface RowsReading {
  readonly place: CellAddress & Area;
  readonly isByUser: boolean;
  /** Text of the first row. */
  readonly text: string;
  /** The corrections to make or remove for these rows. */
  readonly corrections: readonly RowCorrection[];
}

export interface BlockReading {
  readonly section: string | null;
  /** Rows from 0. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ColumnReading[];
}

/** A column with its heading as in {@link CorrectedColumn}. */
export interface ColumnReading extends CorrectedColumn {
  /** The cells from the heading to the last indicator. */
  readonly place: CellAddress & Area;
  readonly role: ColumnRole;
  readonly isUnsure: boolean;
  readonly isCorrected: boolean;
}

/** The tables with their columns, unsure ones first; a corrected column keeps its position. */
export function* readTables(tables: readonly GoalTable[]): InPieces<TableReading[]> {
  const readings: TableReading[] = [];
  for (const table of tables) {
    readings.push(tableReading(table));
    yield;
  }
  return firstWhere(
    readings,
    ({ blocks, rows }) => rows.length > 0 || blocks.some(({ columns }) => columns.some(isNoteworthy)),
  );
}

function tableReading(table: GoalTable): TableReading {
  const unsure = new Set(unsureColumns(table));
  return {
    title: table.title?.value ?? '',
    isNextPage: table.isNextPage === true,
    place: { sheet: table.sheet, ...table.area },
    year: table.year?.value ?? null,
    unit: table.department?.value ?? '',
    period: table.period,
    indicators: table.indicators.length,
    amounts: table.budget.length,
    unpaired: table.unpaired.flatMap(({ message, cells: [cell] }) => (cell ? [{ message, cell }] : [])),
    rows: rowsReadings(table),
    blocks: table.blocks.map((block) => blockReading(table.sheet, block, unsure)),
    unsure: unsure.size,
  };
}

function rowsReadings({ sheet, area, leftOut, rowsByUser }: GoalTable): RowsReading[] {
  const all = [
    ...leftOut.map(({ row, text, cells }) => ({ row, text, isByUser: false, correction: { sheet, row, cells } })),
    ...rowsByUser.map(({ row, text, saved }) => ({ row, text, isByUser: true, correction: { sheet, ...saved } })),
  ].sort((a, b) => a.row - b.row);
  const runs: RowsReading[] = [];
  for (const { row, text, isByUser, correction } of all) {
    const run = runs.at(-1);
    if (run?.isByUser === isByUser && areaEnd(run.place).row === row - 1) {
      const place = { ...run.place, rows: run.place.rows + 1 };
      runs.splice(-1, 1, { ...run, place, corrections: [...run.corrections, correction] });
    } else {
      runs.push({ place: { sheet, ...area, row, rows: 1 }, isByUser, text, corrections: [correction] });
    }
  }
  return runs;
}

function blockReading(
  sheet: string,
  { section, area, columns }: IndicatorBlock,
  unsure: ReadonlySet<Column>,
): BlockReading {
  const readings = columns.flatMap((column): ColumnReading[] => {
    const named = correctionOf(sheet, columns, column.column, column.role);
    if (!named) return [];
    const place = { sheet, ...area, column: column.column, columns: column.columns };
    return [{ ...named, place, isUnsure: unsure.has(column), isCorrected: column.isCorrected }];
  });
  return { section, first: area.row, last: areaEnd(area).row, columns: firstWhere(readings, isNoteworthy) };
}

export function isNoteworthy({ isUnsure, isCorrected }: ColumnReading): boolean {
  return isUnsure || isCorrected;
}

function firstWhere<T>(all: readonly T[], isFirst: (one: T) => boolean): T[] {
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
}

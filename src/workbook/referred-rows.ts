import { computedFormula } from './formula';
import { referredRows, refersByName } from './shift-references';
import { cellContent, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** They reach cells that their references do not name: nobody can say which rows they need. */
const BY_POSITION = /\b(?:INDIRECT|OFFSET)\s*\(/i;

/** Of each sheet, by its name in small letters, the rows that formulas refer to; null when that cannot be told. */
type Referred = ReadonlyMap<string, ReadonlySet<number>> | null;

const known = new WeakMap<WorkbookSnapshot, { readonly rows: Referred }>();

/**
 * True when a formula of the workbook refers to a cell of the row, or may do so: one that works out its references
 * itself, or one over several sheets (A:C!B1), which Excel does not let follow a row that moves.
 */
export function isReferredTo(workbook: WorkbookSnapshot, sheet: string, row: number): boolean {
  const { rows } = known.get(workbook) ?? { rows: collect(workbook) };
  known.set(workbook, { rows });
  return rows === null || (rows.get(sheet.toLowerCase())?.has(row) ?? false);
}

/** True when no formula of the workbook can refer to the row, not even by a name or a whole column. */
export function isOutOfFormulas(workbook: WorkbookSnapshot, sheet: string, row: number): boolean {
  return !isReferredTo(workbook, sheet, row) && !hasNamedReferences(workbook);
}

const named = new WeakMap<WorkbookSnapshot, boolean>();

function hasNamedReferences(workbook: WorkbookSnapshot): boolean {
  const found = named.get(workbook) ?? workbook.sheets.some((sheet) => [...formulasOf(sheet)].some(refersByName));
  named.set(workbook, found);
  return found;
}

function collect(workbook: WorkbookSnapshot): Referred {
  const spans = new Map(
    workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), { sheet, starts: new Map<number, number>() }]),
  );
  for (const home of workbook.sheets) {
    for (const formula of formulasOf(home)) {
      if (BY_POSITION.test(formula)) return null;
      for (const { sheet, first, last } of referredRows(formula, home.name)) {
        // No sheet's own name has a colon.
        if (sheet.includes(':')) return null;
        const starts = spans.get(sheet.toLowerCase())?.starts;
        starts?.set(first, Math.max(last, starts.get(first) ?? last));
      }
    }
  }
  return new Map([...spans].map(([name, { sheet, starts }]) => [name, rowsOf(sheet, starts)]));
}

function* formulasOf(sheet: SheetSnapshot): Iterable<string> {
  const { area } = sheet;
  for (let row = area?.row ?? 0; area && row < area.row + area.rows; row++) {
    for (let { column } = area; column < area.column + area.columns; column++) {
      const formula = computedFormula(cellContent(sheet, row, column));
      if (formula !== null) yield formula;
    }
  }
}

/** @param starts the last row of the longest reference that begins in a row */
function rowsOf({ area }: SheetSnapshot, starts: ReadonlyMap<number, number>): ReadonlySet<number> {
  const rows = new Set<number>();
  if (!area) return rows;
  let reach = -1;
  for (const [first, last] of starts) if (first < area.row) reach = Math.max(reach, last);
  for (let { row } = area; row < area.row + area.rows; row++) {
    reach = Math.max(reach, starts.get(row) ?? -1);
    if (row <= reach) rows.add(row);
  }
  return rows;
}

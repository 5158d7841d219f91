import { computedFormula } from './formula';
import { referredRows, refersByName } from './shift-references';
import { cellContent, type SheetSnapshot, type WorkbookSnapshot } from './snapshot';

/** Functions that reach cells without naming them, so that the rows they need are unknown. */
const BY_POSITION = /\b(?:INDIRECT|OFFSET)\s*\(/i;

/** For each sheet, by its lower-case name, the rows that formulas refer to; null when they cannot be determined. */
type Referred = ReadonlyMap<string, ReadonlySet<number>> | null;

const known = new WeakMap<WorkbookSnapshot, { readonly rows: Referred }>();

/**
 * True when a formula of the workbook refers to a cell of the row, or may do so: formulas that compute their
 * references, and references over several sheets (A:C!B1), which Excel does not adjust when a row moves.
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
        // A colon means a reference over several sheets: no sheet's name can have one.
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

/** @param starts for each row in which references begin, the last row of the longest one */
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

import type { GoalTable } from '../goals/goal-table';
import { unusedCorrections, type ColumnCorrection } from '../recognize/corrections';
import { recognizeInPieces, withPages } from '../recognize/recognize';
import { unusedRows, type RowCorrection } from '../recognize/row-corrections';
import { isBarePage } from '../recognize/tables/bare-pages';
import { savedCorrections } from '../recognize/saved-corrections';
import { hasSameSheets, withKnownSheets } from '../workbook/known-sheets';
import type { InPieces } from '../workbook/pieces';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** A workbook and its goal tables, read with the corrections saved in the workbook. */
export interface Recognized {
  readonly workbook: WorkbookSnapshot;
  /** In the order of sheets. */
  readonly tables: readonly GoalTable[];
  readonly corrections: {
    /** All saved column corrections, the newest first. */
    readonly saved: readonly ColumnCorrection[];
    /** Corrections without effect. */
    readonly unused: readonly ColumnCorrection[];
    /** Rows that the user marked as indicators, and the marks without effect. */
    readonly rows: readonly RowCorrection[];
    readonly unusedRows: readonly RowCorrection[];
    /** True when saved corrections cannot be read. */
    readonly isUnreadable: boolean;
  };
}

/**
 * Reads the goal tables of a workbook, one sheet after the other.
 * @param earlier an earlier result; the tables of unchanged sheets are taken from it
 */
export function* recognizeWorkbook(workbook: WorkbookSnapshot, earlier?: Recognized): InPieces<Recognized> {
  const now = yield* withKnownSheets(workbook, earlier?.workbook);
  if (now === earlier?.workbook) return earlier;
  const { corrections: saved, rows, isUnreadable } = savedCorrections(now);
  const before = earlier?.corrections;
  const isSameReading = JSON.stringify([saved, rows]) === JSON.stringify([before?.saved, before?.rows]);
  if (earlier && isSameReading && hasSameSheets(earlier.workbook, now)) {
    return { ...earlier, workbook: now, corrections: { ...earlier.corrections, isUnreadable } };
  }
  const kept = earlier && isSameReading ? tablesBySheet(earlier) : new Map<SheetSnapshot, GoalTable[]>();
  const tables: GoalTable[] = [];
  for (const [done, sheet] of now.sheets.entries()) {
    let ofSheet = kept.get(sheet);
    if (!ofSheet) {
      yield { doing: 'recognize', done, of: now.sheets.length };
      ofSheet = yield* withoutProgress(recognizeInPieces({ sheets: [sheet] }, saved, rows));
    }
    tables.push(...ofSheet);
  }
  const joined = yield* withoutProgress(withPages(now, tables, saved, rows));
  const unused = { unused: unusedCorrections(saved, joined), unusedRows: unusedRows(rows, joined) };
  return { workbook: now, tables: joined, corrections: { saved, rows, ...unused, isUnreadable } };
}

function tablesBySheet({ workbook, tables }: Recognized): Map<SheetSnapshot, GoalTable[]> {
  const byName = new Map<string, GoalTable[]>(workbook.sheets.map(({ name }) => [name, []]));
  // A page without headings is read again, because the sheet before may have changed.
  for (const table of tables) if (!isBarePage(table)) byName.get(table.sheet)?.push(table);
  return new Map(workbook.sheets.map((sheet) => [sheet, byName.get(sheet.name) ?? []]));
}

/** Hides the progress of a single sheet; the caller reports that of the workbook. */
function* withoutProgress<Result>(work: InPieces<Result>): InPieces<Result> {
  let piece = work.next();
  while (!piece.done) {
    yield;
    piece = work.next();
  }
  return piece.value;
}

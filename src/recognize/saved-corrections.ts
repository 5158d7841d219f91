import * as z from 'zod/mini';
import { COLUMN_ROLES } from '../goals/column-roles';
import type { GoalTable } from '../goals/goal-table';
import { parseJson } from '../workbook/parse-json';
import { parseSavedState, withSection } from '../workbook/saved-state';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ColumnCorrection } from './corrections';
import { recognizeGoalTables } from './recognize';
import type { RowCorrection } from './row-corrections';

const SECTION = 'corrections';
const ROWS_SECTION = 'rows';

const schema = z.array(
  z.strictObject({
    sheet: z.string(),
    heading: z.string(),
    nth: z.int().check(z.nonnegative()),
    count: z.optional(z.int().check(z.positive())),
    role: z.enum(COLUMN_ROLES),
  }),
);

const rowsSchema = z.array(
  z.strictObject({ sheet: z.string(), row: z.int().check(z.nonnegative()), cells: z.array(z.string()) }),
);

export interface SavedCorrections {
  /** The newest first. */
  readonly corrections: readonly ColumnCorrection[];
  readonly rows: readonly RowCorrection[];
  /** True when saved corrections cannot be read (damaged, or of a later version). Saving new ones sets them aside. */
  readonly isUnreadable: boolean;
}

/** The user's corrections of misread columns and rows, as saved in the workbook. */
export function savedCorrections({ savedState }: WorkbookSnapshot): SavedCorrections {
  const { sections, isUnreadable } = parseSavedState(savedState);
  const columns = schema.safeParse(parseJson(sections.get(SECTION) ?? '[]'));
  const rows = rowsSchema.safeParse(parseJson(sections.get(ROWS_SECTION) ?? '[]'));
  return {
    corrections: columns.success ? columns.data : [],
    rows: rows.success ? rows.data : [],
    isUnreadable: isUnreadable || !columns.success || !rows.success,
  };
}

/**
 * The workbook's saved state with these column corrections in place of the saved ones; undefined when nothing is left
 * to save.
 */
export function withSavedCorrections(
  savedState: string | undefined,
  corrections: readonly ColumnCorrection[],
): string | undefined {
  const json = corrections.length === 0 ? null : JSON.stringify(corrections);
  return withSection(savedState, SECTION, json, (data) => schema.safeParse(data).success);
}

/** As {@link withSavedCorrections}, for the rows that the user marked as indicators. */
export function withSavedRows(savedState: string | undefined, rows: readonly RowCorrection[]): string | undefined {
  const json = rows.length === 0 ? null : JSON.stringify(rows);
  return withSection(savedState, ROWS_SECTION, json, (data) => rowsSchema.safeParse(data).success);
}

/** Reads the goal tables with the corrections saved in the workbook. */
export function recognizeAsCorrected(workbook: WorkbookSnapshot): GoalTable[] {
  const { corrections, rows } = savedCorrections(workbook);
  return recognizeGoalTables(workbook, corrections, rows);
}

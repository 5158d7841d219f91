import * as z from 'zod/mini';
import { COLUMN_ROLES } from '../goals/column-roles';
import type { GoalTable } from '../goals/goal-table';
import { parseJson } from '../workbook/parse-json';
import { parseSavedState, withSection } from '../workbook/saved-state';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ColumnCorrection } from './corrections';
import { recognizeGoalTables } from './recognize';

const SECTION = 'corrections';

const schema = z.array(
  z.strictObject({
    sheet: z.string(),
    heading: z.string(),
    nth: z.int().check(z.nonnegative()),
    count: z.optional(z.int().check(z.positive())),
    role: z.enum(COLUMN_ROLES),
  }),
);

export interface SavedCorrections {
  /** The newest first. */
  readonly corrections: readonly ColumnCorrection[];
  /** Something is saved that cannot be read (damaged, or of a later version); saving corrections sets it aside. */
  readonly isUnreadable: boolean;
}

/** What the user said of misread columns, as the workbook remembers it. */
export function savedCorrections({ savedState }: WorkbookSnapshot): SavedCorrections {
  const { sections, isUnreadable } = parseSavedState(savedState);
  const json = sections.get(SECTION);
  if (json === undefined) return { corrections: [], isUnreadable };
  const parsed = schema.safeParse(parseJson(json));
  return parsed.success ? { corrections: parsed.data, isUnreadable } : { corrections: [], isUnreadable: true };
}

/** The workbook's saved state with these corrections instead of those before; undefined when nothing is left to save. */
export function withSavedCorrections(
  savedState: string | undefined,
  corrections: readonly ColumnCorrection[],
): string | undefined {
  return withSection(savedState, SECTION, corrections.length === 0 ? null : JSON.stringify(corrections), isRead);
}

function isRead(data: unknown): boolean {
  return schema.safeParse(data).success;
}

/** Reads the goal tables with the column corrections that the workbook carries. */
export function recognizeAsCorrected(workbook: WorkbookSnapshot): GoalTable[] {
  return recognizeGoalTables(workbook, savedCorrections(workbook).corrections);
}

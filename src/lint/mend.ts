import type { FixKind } from '../rules/kit/rule';
import { applyEdits } from '../workbook/apply-edits';
import type { Edit } from '../workbook/edit';
import { EditError } from '../workbook/edit-error';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { check, type CheckOptions } from './check';
import { chooseFixes, editsOfFixes, type ChosenFix } from './choose-fixes';
import type { Finding } from './finding';

/** Limit for rounds of fixes. A fix can make another one possible, but two fixes must not undo each other forever. */
const MOST_ROUNDS = 10;

export interface MendOptions extends CheckOptions {
  readonly kinds: readonly FixKind[];
  /** Selects the findings to be fixed. */
  readonly isWanted: (finding: Finding) => boolean;
  /** True when the workbook accepts all these edits; fixes that it does not accept are left out. */
  readonly takes: (edits: readonly Edit[]) => boolean;
}

export interface Mended {
  /** All edits in order, to be applied at once. */
  readonly edits: readonly Edit[];
  /** Number of findings fixed. */
  readonly applied: number;
}

/** Applies the fixes of a workbook in rounds, until nothing can be fixed any more. */
export function mend(workbook: WorkbookSnapshot, { kinds, isWanted, takes, ...options }: MendOptions): Mended {
  const edits: Edit[] = [];
  let applied = 0;
  let now = workbook;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = chooseFixes(check(now, options).findings.filter(isWanted), kinds);
    const taken = takenTogether(now, fixes, (more) => takes([...edits, ...more]));
    if (taken.length === 0) break;
    const more = editsOfFixes(taken);
    edits.push(...more);
    applied += taken.length;
    now = applyEdits(now, more);
  }
  return { edits, applied };
}

/** The fixes that the workbook accepts: all of them together, or else one by one, those of many cells sheet by sheet. */
function takenTogether(
  workbook: WorkbookSnapshot,
  fixes: readonly ChosenFix[],
  takes: (edits: readonly Edit[]) => boolean,
): readonly ChosenFix[] {
  const isPossible = (some: readonly ChosenFix[]): boolean => {
    const edits = editsOfFixes(some);
    return canApply(workbook, edits) && takes(edits);
  };
  if (fixes.length === 0 || isPossible(fixes)) return fixes;
  return fixes
    .flatMap(bySheet)
    .reduce<readonly ChosenFix[]>((taken, fix) => (isPossible([...taken, fix]) ? [...taken, fix] : taken), []);
}

/** A grouped finding has a fix for each of its cells, and a protected sheet must not hold up those of other sheets. */
function bySheet(fix: ChosenFix): readonly ChosenFix[] {
  if (fix.finding.cells.length === 1) return [fix];
  const sheets = new Set(fix.edits.map(({ sheet }) => sheet));
  return [...sheets].map((sheet) => ({ ...fix, edits: fix.edits.filter((edit) => edit.sheet === sheet) }));
}

function canApply(workbook: WorkbookSnapshot, edits: readonly Edit[]): boolean {
  try {
    applyEdits(workbook, edits);
    return true;
  } catch (error) {
    if (error instanceof EditError) return false;
    throw error;
  }
}

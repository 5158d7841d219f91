import type { FixKind } from '../rules/kit/rule';
import { applyEdits } from '../workbook/apply-edits';
import type { Edit } from '../workbook/edit';
import { EditError } from '../workbook/edit-error';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { check, type CheckOptions } from './check';
import { chooseFixes, editsOfFixes, type ChosenFix } from './choose-fixes';
import type { Finding } from './finding';

/** A fix can make another one possible, but two must not undo each other for ever. */
const MOST_ROUNDS = 10;

export interface MendOptions extends CheckOptions {
  readonly kinds: readonly FixKind[];
  /** Which findings are to be mended; the others stay. */
  readonly isWanted: (finding: Finding) => boolean;
  /** Whether the workbook takes all these edits; a fix with which it does not is left out. */
  readonly takes: (edits: readonly Edit[]) => boolean;
}

export interface Mended {
  /** All edits, to be applied as one. */
  readonly edits: readonly Edit[];
  /** Number of findings mended. */
  readonly applied: number;
}

/** Makes the fixes of a workbook, round by round, until nothing is left that can be mended. */
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

/** As many of the fixes as the workbook takes: all of them, or one after the other. */
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
  return fixes.reduce<readonly ChosenFix[]>(
    (taken, fix) => (isPossible([...taken, fix]) ? [...taken, fix] : taken),
    [],
  );
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

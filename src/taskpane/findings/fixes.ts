import { isLocked } from '../../workbook/protection';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ListedFinding } from '../check/check-result';

/** Findings that are fixed together in one change. */
export interface FixPlan {
  readonly findings: readonly ListedFinding[];
  readonly cells: number;
}

/** The fixes of 全部安全修复. */
export function allSafeFixes(findings: readonly ListedFinding[], workbook: WorkbookSnapshot): FixPlan {
  return fixesTogether(
    findings.filter(({ fix }) => fix?.kind === 'safe'),
    workbook,
  );
}

/**
 * The fixes that can be made in one step: of several for a cell only the first; the next check offers the others.
 * Deletions of rows are made one by one, because each moves the others. Fixes of protected cells are left out, because
 * they would hold up the others.
 */
export function fixesTogether(findings: readonly ListedFinding[], workbook: WorkbookSnapshot): FixPlan {
  const taken = new Set<string>();
  const chosen = findings.filter(({ fix, changes }) => {
    if (!fix || changes.some(({ kind }) => kind === 'row-deletion')) return false;
    if (changes.some(({ cell }) => isLocked(workbook, cell))) return false;
    const cells = changes.map(({ cell }) => `${cell.sheet} ${String(cell.row)} ${String(cell.column)}`);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
  return { findings: chosen, cells: taken.size };
}

/**
 * The findings in a newer result, if each fix still does exactly what was shown; null when one is gone or its cells
 * changed.
 */
export function sameFindings(
  shown: readonly ListedFinding[],
  now: readonly ListedFinding[],
): readonly ListedFinding[] | null {
  const byKey = new Map(now.map((finding) => [finding.key, finding]));
  const found = shown.flatMap((finding) => {
    const same = byKey.get(finding.key);
    return same && described(same) === described(finding) ? [same] : [];
  });
  return found.length === shown.length ? found : null;
}

function described({ cells, changes, fix, message }: ListedFinding): string {
  return JSON.stringify([cells, message, changes, fix?.edits]);
}

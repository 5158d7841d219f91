import type { Severity } from '../../rules/kit/rule';
import type { CellAddress } from '../../workbook/area';
import type { CheckResult, ListedFinding } from '../check/check-result';

/** The effect of a step on the list. */
export interface Outcome {
  /** Number of findings that disappeared, by severity. */
  readonly mended: Readonly<Record<Severity, number>>;
  /** Number of remaining errors. */
  readonly left: number;
  /** Number of findings that were hidden by those that disappeared, as announced. */
  readonly surfaced: number;
  /** New findings that were not announced. */
  readonly fresh: readonly ListedFinding[];
}

/**
 * Compares two results. Findings are identified by their message, not their address, because rows may have been
 * deleted.
 */
export function outcomeOf(before: CheckResult, after: CheckResult): Outcome {
  const earlier = byName(before.findings);
  const announced = new Set(
    before.findings.flatMap(({ behind = [], cells }) => behind.flatMap((rule) => cells.map((cell) => at(rule, cell)))),
  );
  const others = after.findings.filter((finding) => !earlier.get(nameOf(finding))?.pop());
  const isAnnounced = ({ rule, cell }: ListedFinding): boolean => announced.has(at(rule, cell));
  const mended: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of [...earlier.values()].flat()) mended[severity] += 1;
  return {
    mended,
    left: after.counts.error,
    surfaced: others.filter((finding) => finding.severity === 'error' && isAnnounced(finding)).length,
    fresh: others.filter((finding) => !isAnnounced(finding)),
  };
}

function at(rule: string, { sheet, row, column }: CellAddress): string {
  return `${rule} ${sheet} ${String(row)} ${String(column)}`;
}

function byName(findings: readonly ListedFinding[]): Map<string, ListedFinding[]> {
  const named = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const name = nameOf(finding);
    const alike = named.get(name);
    if (alike) alike.push(finding);
    else named.set(name, [finding]);
  }
  return named;
}

/** Without addresses and number of cells, because some cells of a grouped finding may have been fixed. */
function nameOf({ rule, messageId, cell, message }: ListedFinding): string {
  return [rule, messageId, cell.sheet, message.replace(/[A-Z]{1,3}\d{1,7}|\d+/g, '')].join('\n');
}

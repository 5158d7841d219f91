import type { Severity } from '../../rules/kit/rule';
import type { CellAddress } from '../../workbook/area';
import type { CheckResult, ListedFinding } from '../check/check-result';

/** What a step has changed in the list. */
export interface Outcome {
  /** How many findings are gone. */
  readonly mended: Readonly<Record<Severity, number>>;
  /** How many errors are left. */
  readonly left: number;
  /** How many of them stood behind what is gone, and were announced there. */
  readonly surfaced: number;
  /** Findings that were not there before, and that none announced as standing behind it. */
  readonly fresh: readonly ListedFinding[];
}

/**
 * Compares two results. Findings are told apart by what they say, not by their addresses: rows may have gone between
 * them.
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

/** Without addresses, and without how many cells it is about: of a finding of many cells, some may be mended. */
function nameOf({ rule, messageId, cell, message }: ListedFinding): string {
  return [rule, messageId, cell.sheet, message.replace(/[A-Z]{1,3}\d{1,7}|\d+/g, '')].join('\n');
}

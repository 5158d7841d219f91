import type { CellAddress } from '../../workbook/area';
import type { CheckResult, ListedFinding } from '../check/check-result';

/** What a step has changed in the list. */
export interface Outcome {
  /** How many findings are gone. */
  readonly mended: number;
  /** How many errors are left. */
  readonly left: number;
  /** Findings that were not there before, and that none announced as standing behind it. */
  readonly fresh: readonly ListedFinding[];
}

/**
 * Compares two results. Findings are told apart by what they say, not by their addresses: rows may have gone between
 * them.
 */
export function outcomeOf(before: CheckResult, after: CheckResult): Outcome {
  const earlier = counted(before.findings);
  const announced = new Set(
    before.findings.flatMap(({ behind = [], cells }) => behind.flatMap((rule) => cells.map((cell) => at(rule, cell)))),
  );
  const fresh = after.findings.filter((finding) => {
    const name = nameOf(finding);
    const left = earlier.get(name) ?? 0;
    if (left > 0) earlier.set(name, left - 1);
    return left === 0 && !announced.has(at(finding.rule, finding.cell));
  });
  const mended = [...earlier.values()].reduce((sum, count) => sum + count, 0);
  return { mended, left: after.counts.error, fresh };
}

function at(rule: string, { sheet, row, column }: CellAddress): string {
  return `${rule} ${sheet} ${String(row)} ${String(column)}`;
}

function counted(findings: readonly ListedFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return counts;
}

/** Without addresses, and without how many cells it is about: of a finding of many cells, some may be mended. */
function nameOf({ rule, messageId, cell, message }: ListedFinding): string {
  return [rule, messageId, cell.sheet, message.replace(/[A-Z]{1,3}\d{1,7}|\d+/g, '')].join('\n');
}

import type { Severity } from '../../rules/kit/rule';
import { compareSeverity } from '../../rules/kit/severity';
import { sameCell, type CellAddress } from '../../workbook/area';
import { findSheet } from '../../workbook/snapshot';
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
 * Compares two results. Findings are matched by their message first, then by rule and address, because rows may have
 * been deleted. A finding does not count as fixed when a new one at least as severe took its place in the cell, or when
 * its row is no longer read as an indicator.
 */
export function outcomeOf(before: CheckResult, after: CheckResult): Outcome {
  const earlier = grouped(before.findings, nameOf);
  const announced = new Set(
    before.findings.flatMap(({ behind = [], cells }) => behind.flatMap((rule) => cells.map((cell) => at(rule, cell)))),
  );
  const unnamed = after.findings.filter((finding) => !earlier.get(nameOf(finding))?.pop());
  // The same rule may report the new text of the cell: then it is neither fixed nor new.
  const gone = grouped([...earlier.values()].flat(), ruleAndCell);
  const others = unnamed.filter((finding) => !gone.get(ruleAndCell(finding))?.pop());
  const isAnnounced = (finding: ListedFinding): boolean => announced.has(ruleAndCell(finding));
  const fresh = others.filter((finding) => !isAnnounced(finding));
  const mended: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  const isUnread = unreadRows(before, after);
  const replaced = [...fresh];
  for (const finding of [...gone.values()].flat()) {
    const at = replaced.findIndex(
      ({ cell, severity }) => sameCell(cell, finding.cell) && compareSeverity(severity, finding.severity) <= 0,
    );
    if (at >= 0) replaced.splice(at, 1);
    else if (!isUnread(finding.cell)) mended[finding.severity] += 1;
  }
  return {
    mended,
    left: after.counts.error,
    surfaced: others.filter((finding) => finding.severity === 'error' && isAnnounced(finding)).length,
    fresh,
  };
}

/** Tells rows that were read as indicators before and are not any more, although the sheet still has all its rows. */
function unreadRows(before: CheckResult, after: CheckResult): (cell: CellAddress) => boolean {
  const now = indicatorRows(after.checked.tables);
  const unread = new Set([...indicatorRows(before.checked.tables)].filter((row) => !now.has(row)));
  const height = ({ checked }: CheckResult, name: string): number | undefined =>
    findSheet(checked.workbook, name)?.area?.rows;
  return ({ sheet, row }) => unread.has(`${sheet} ${String(row)}`) && height(before, sheet) === height(after, sheet);
}

function indicatorRows(tables: CheckResult['checked']['tables']): ReadonlySet<string> {
  return new Set(tables.flatMap(({ sheet, indicators }) => indicators.map(({ row }) => `${sheet} ${String(row)}`)));
}

function at(rule: string, { sheet, row, column }: CellAddress): string {
  return `${rule} ${sheet} ${String(row)} ${String(column)}`;
}

function ruleAndCell({ rule, cell }: ListedFinding): string {
  return at(rule, cell);
}

function grouped(
  findings: readonly ListedFinding[],
  keyOf: (finding: ListedFinding) => string,
): Map<string, ListedFinding[]> {
  const groups = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const alike = groups.get(keyOf(finding));
    if (alike) alike.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}

/** Without addresses and number of cells, because some cells of a grouped finding may have been fixed. */
function nameOf({ rule, messageId, cell, message }: ListedFinding): string {
  return [rule, messageId, cell.sheet, message.replace(/[A-Z]{1,3}\d{1,7}|\d+/g, '')].join('\n');
}

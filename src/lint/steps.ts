import { sameCell } from '../workbook/area';
import type { Severity } from '../rules/kit/rule';
import type { InPieces } from '../workbook/pieces';
import type { Finding } from './finding';
import { stepOf } from './precedence';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * The findings by sheet, row, column, then the gravest first; of those at one cell, what is said twice only once, and
 * what a more fundamental one says already not at all.
 */
export function* settleFindings(
  findings: readonly Finding[],
  sheetOrder: ReadonlyMap<string, number>,
): InPieces<Finding[]> {
  const settled: Finding[] = [];
  for (const ofSheet of sheetBySheet(findings, sheetOrder)) {
    settleSheet(ofSheet, settled);
    yield;
  }
  return settled;
}

/** The findings of one sheet, in no order; those that are left are added to `settled`. */
function settleSheet(findings: Finding[], settled: Finding[]): void {
  let here: Finding[] = [];
  const settle = (): void => {
    settled.push(...(here.length > 1 ? keepMostFundamental(withoutDuplicates(here)).sort(byGravity) : here));
  };
  for (const finding of findings.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)) {
    if (here[0] && !sameCell(here[0].cell, finding.cell)) {
      settle();
      here = [];
    }
    here.push(finding);
  }
  settle();
}

function sheetBySheet(findings: readonly Finding[], sheetOrder: ReadonlyMap<string, number>): readonly Finding[][] {
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofSheet = bySheet.get(finding.cell.sheet);
    if (ofSheet) ofSheet.push(finding);
    else bySheet.set(finding.cell.sheet, [finding]);
  }
  const orderOf = (sheet: string): number => sheetOrder.get(sheet) ?? sheetOrder.size;
  return [...bySheet].sort(([a], [b]) => orderOf(a) - orderOf(b)).map(([, ofSheet]) => ofSheet);
}

/** Two tables of a sheet can share their head: the same remark about the same cell is made once. */
function withoutDuplicates(atCell: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return atCell.filter(({ rule, message }) => {
    const key = `${rule}\n${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Those on the most fundamental step; a hint never hides anything graver. */
function keepMostFundamental(atCell: readonly Finding[]): Finding[] {
  return atCell.filter(
    (finding) =>
      !atCell.some(
        (other) => stepOf(other.rule) < stepOf(finding.rule) && GRAVITY[other.severity] <= GRAVITY[finding.severity],
      ),
  );
}

function byGravity(a: Finding, b: Finding): number {
  return GRAVITY[a.severity] - GRAVITY[b.severity] || stepOf(a.rule) - stepOf(b.rule);
}

import type { CellAddress } from '../workbook/area';
import type { Severity } from '../rules/rule';
import type { Finding } from './finding';
import { stepOf } from './precedence';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Two tables of a sheet can share their head: the same remark about the same cell is made once. */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule}\n${cellKey(finding.cell)}\n${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Of the findings at one cell, those on the most fundamental step; a hint never hides anything graver. */
export function keepMostFundamental(findings: readonly Finding[]): Finding[] {
  const atCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = cellKey(finding.cell);
    atCell.set(key, [...(atCell.get(key) ?? []), finding]);
  }
  return findings.filter((finding) => {
    const others = atCell.get(cellKey(finding.cell)) ?? [];
    return !others.some(
      (other) => stepOf(other.rule) < stepOf(finding.rule) && GRAVITY[other.severity] <= GRAVITY[finding.severity],
    );
  });
}

/** By sheet, row, column, then the gravest first. */
export function sortFindings(findings: readonly Finding[], sheetOrder: ReadonlyMap<string, number>): Finding[] {
  const orderOf = ({ cell }: Finding): number => sheetOrder.get(cell.sheet) ?? sheetOrder.size;
  return [...findings].sort(
    (a, b) =>
      orderOf(a) - orderOf(b) ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column ||
      GRAVITY[a.severity] - GRAVITY[b.severity] ||
      stepOf(a.rule) - stepOf(b.rule),
  );
}

function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet}\n${row}\n${column}`;
}

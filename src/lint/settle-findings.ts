import { areaContains, sameCell } from '../workbook/area';
import { compareSeverity } from '../rules/kit/severity';
import type { InPieces } from '../workbook/pieces';
import type { Finding } from './finding';
import { isCoveredBy, stepOf } from './precedence';

/**
 * Sorts findings by sheet, row and column, the gravest of a cell first. At one cell, drops repetitions and findings that
 * follow from a more fundamental one.
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

/** Adds the findings of one sheet to `settled`, sorted and without the dropped ones. */
function settleSheet(findings: Finding[], settled: Finding[]): void {
  let here: Finding[] = [];
  const settle = (): void => {
    settled.push(...(here.length > 1 ? withOneAdvice(keepMostFundamental(withoutDuplicates(here))) : here));
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

/** Two tables of a sheet can share their head: the same finding at the same cell is reported once. */
function withoutDuplicates(atCell: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return atCell.filter(({ rule, message }) => {
    const key = `${rule}\n${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Keeps the findings on the most fundamental step; a hint never hides a more severe finding. The first kept finding
 * names the rules of the hidden ones.
 */
function keepMostFundamental(atCell: readonly Finding[]): Finding[] {
  const isKept = (finding: Finding): boolean =>
    !atCell.some(
      (other) => isCoveredBy(finding.rule, other.rule) && compareSeverity(other.severity, finding.severity) <= 0,
    );
  const kept = atCell.filter(isKept).sort(bySeverity);
  const [first, ...others] = kept;
  if (!first) return kept;
  const dropped = atCell.filter((finding) => !kept.includes(finding) && stepOf(first.rule) < stepOf(finding.rule));
  const behind = [...new Set(dropped.map(({ rule }) => rule))];
  return behind.length > 0 ? [{ ...first, behind }, ...others] : kept;
}

const AFTER_THE_OTHER = '先改好这一格的另一项，再校验一次，就会给出这一项的改法。';

/**
 * When fixes would write different values into a cell, only the most severe finding keeps its fix; the others ask to check
 * again afterwards. Safe fixes change only characters, so one can follow the other.
 */
function withOneAdvice(atCell: readonly Finding[]): readonly Finding[] {
  const said: { readonly text: string; readonly isSafe: boolean }[] = [];
  return atCell.map((finding) => {
    const text = textWritten(finding);
    if (text === null) return finding;
    const isSafe = finding.fix?.kind === 'safe';
    const isOther = said.some((earlier) => earlier.text !== text && !(earlier.isSafe && isSafe));
    if (isOther) return { ...finding, suggestion: AFTER_THE_OTHER, fix: null };
    said.push({ text, isSafe });
    return finding;
  });
}

/** The text that the fix writes into the finding's own cell; null when it leaves the cell alone. */
function textWritten({ cell, fix }: Finding): string | null {
  for (const edit of fix?.edits ?? []) {
    if (edit.kind !== 'write' || edit.sheet !== cell.sheet || !areaContains(edit.area, cell)) continue;
    return String(edit.cells[cell.row - edit.area.row]?.[cell.column - edit.area.column]?.formula ?? '');
  }
  return null;
}

function bySeverity(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity) || stepOf(a.rule) - stepOf(b.rule);
}

import type { Finding } from '../lint/finding';
import type { RuleReasons } from '../rules/kit/rule';
import { areaName, cellName, type CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import { countIndicators, type CheckReport } from './report';

/** Results of the check for programs: version 1 of the contract, one line a file. Cells are named "D5", rows count from 1. */
export function checkJson(reasons: RuleReasons): CheckReport {
  let separator = '\n';
  return {
    begin: () => '{"version":1,"files":[',
    file({ file, error, tables, findings, unmatched }) {
      const entry = {
        file,
        ...(error === null ? {} : { error }),
        tables: tables.length,
        indicators: countIndicators(tables),
        findings: findings.map((finding) => findingJson(finding, reasons)),
        ...(unmatched.length > 0 && { unmatchedSuppressions: unmatched }),
      };
      const text = separator + JSON.stringify(entry);
      separator = ',\n';
      return text;
    },
    end: (summary) => `\n],"summary":${JSON.stringify(summary)}}\n`,
  };
}

function findingJson(finding: Finding, reasons: RuleReasons): object {
  const { rule, severity, category, cell, cells, related, message, suggestion, fix, suppressed } = finding;
  return {
    rule,
    severity,
    category,
    ...cellJson(cell),
    // The contract knows one cell a finding: the others that it is about are related ones.
    related: [...cells.slice(1), ...related].map(cellJson),
    message,
    suggestion,
    basis: reasons[rule]?.basis ?? [],
    fix: fix && { kind: fix.kind, edits: fix.edits.map(editJson) },
    ...(suppressed && { suppressed }),
  };
}

function cellJson(cell: CellAddress): { sheet: string; cell: string } {
  return { sheet: cell.sheet, cell: cellName(cell) };
}

/** An edit with its addresses as people write them. */
function editJson(edit: Edit): object {
  const { kind, sheet } = edit;
  switch (edit.kind) {
    case 'write':
      return {
        kind,
        sheet,
        range: areaName(edit.area),
        cells: edit.cells.map((row) => row.map(({ formula, numberFormat }) => ({ formula, numberFormat }))),
      };
    case 'merge':
    case 'unmerge':
      return { kind, sheet, range: areaName(edit.area) };
    case 'insert-rows':
    case 'delete-rows':
      return { kind, sheet, row: edit.row + 1, count: edit.count };
  }
}

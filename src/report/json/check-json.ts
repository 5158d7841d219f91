import type { Finding } from '../../lint/finding';
import { carriesNothing } from '../../lint/settings/carried-settings';
import type { RuleReasons } from '../../rules/kit/rule';
import { areaName, cellName, columnsName, type CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { countIndicators } from '../checked-file';
import type { CheckPrinter, PrintOptions } from '../formats/format';
import { FILE_LIST, jsonText } from './json-text';

/** The findings of files: version 1 of the contract, one line per file. Cells are named "D5", rows count from 1. */
export function checkJson({ reasons }: PrintOptions): CheckPrinter {
  return {
    ...FILE_LIST,
    file: ({ file, tables, findings, unmatched, unreadSheets, carried }) =>
      jsonText({
        file,
        tables: tables.length,
        indicators: countIndicators(tables),
        findings: findings.map((finding) => findingJson(finding, reasons)),
        ...(unreadSheets.length > 0 && { unreadSheets }),
        ...(!carriesNothing(carried) && { carriedSettings: carried }),
        ...(unmatched.length > 0 && { unmatchedSuppressions: unmatched }),
      }),
    unreadable: ({ file, error }) => jsonText({ file, error, tables: 0, indicators: 0, findings: [] }),
    end: (summary) => `\n],"summary":${jsonText(summary)}}\n`,
  };
}

export function findingJson(finding: Finding, reasons: RuleReasons): object {
  const { rule, severity, category, cell, cells, related, message, suggestion, fix, suppressed } = finding;
  return {
    rule,
    severity,
    category,
    ...cellJson(cell),
    // The contract has one cell for each finding, so the other cells of a grouped finding become related cells.
    related: [...cells.slice(1), ...related].map(cellJson),
    message,
    suggestion,
    basis: reasons[rule]?.basis ?? [],
    fix: fix && { kind: fix.kind, edits: fix.edits.map(editJson) },
    ...(suppressed && { suppressed }),
  };
}

export function cellJson(cell: CellAddress): { sheet: string; cell: string } {
  return { sheet: cell.sheet, cell: cellName(cell) };
}

/** An edit with addresses such as "D5" and rows counted from 1. */
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
      return {
        kind,
        sheet,
        row: edit.row + 1,
        count: edit.count,
        ...(edit.like && { like: { row: edit.like.row + 1, columns: edit.like.columns.map(columnsName) } }),
      };
  }
}

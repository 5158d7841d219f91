import type { GoalTable } from '../goals/goal-table';
import { rules as allRules } from '../rules';
import type { Report, Rule, RuleContext } from '../rules/rule';
import type { CellAddress } from '../workbook/area';
import { cellContent, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';
import { formatMessage } from './format-message';
import { keepMostFundamental, sortFindings, withoutDuplicates } from './steps';

/**
 * Checks a workbook's goal tables with the given rules (all by default). Findings come in the order of sheets, rows and
 * columns, the gravest of a cell first. Pure; never throws for any content of the cells.
 */
export function lint(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  rules: readonly Rule[] = allRules,
): Finding[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const context: RuleContext = {
    workbook,
    tables,
    cell: (address: CellAddress) => {
      const sheet = sheets.get(address.sheet);
      return sheet ? cellContent(sheet, address.row, address.column) : EMPTY_CELL;
    },
  };
  const findings = rules.flatMap((rule) => [...reportsOf(rule, context)].map((report) => toFinding(rule, report)));
  const sheetOrder = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  return sortFindings(keepMostFundamental(withoutDuplicates(findings)), sheetOrder);
}

const EMPTY_CELL = { value: '', text: '', formula: '', numberFormat: 'General' };

function* reportsOf(rule: Rule, context: RuleContext): Iterable<Report> {
  if (rule.checkTable) for (const table of context.tables) yield* rule.checkTable(table, context);
  if (rule.checkWorkbook) yield* rule.checkWorkbook(context);
}

function toFinding({ meta }: Rule, report: Report): Finding {
  return {
    rule: meta.id,
    severity: report.severity ?? meta.severity,
    category: meta.category,
    cell: report.cell,
    related: report.related ?? [],
    message: formatMessage(meta.messages[report.messageId] ?? '', report.data ?? {}),
    suggestion: report.suggestion ?? null,
    basis: meta.basis,
    fix: report.fix ?? null,
  };
}

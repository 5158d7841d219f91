import { detectProfile } from '../goals/detect-profile';
import { formProfiles, type FormProfile } from '../goals/form-profile';
import type { GoalTable } from '../goals/goal-table';
import { recognizeSelfEvaluations } from '../recognize/self-evaluations';
import { rules as allRules } from '../rules';
import type { InsertedValue, Report, Rule, RuleContext, Severity } from '../rules/kit/rule';
import { cellName, type CellAddress } from '../workbook/area';
import { atOnce, type InPieces, type Progress } from '../workbook/pieces';
import { cellContent, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';
import { formatMessage } from './format-message';
import { DEFAULT_SETTINGS, isOn, severityOf, thresholdsOf, type LintSettings } from './settings/settings';
import { settleFindings } from './steps';

/** So many tables go through all rules together: what the first rule read of their texts is remembered for the last. */
const AT_ONCE = 32;

/** A rule at work, and what it has found so far. */
interface Run {
  readonly rule: Rule;
  readonly context: RuleContext;
  readonly findings: Finding[];
}

/**
 * What the given rules (all by default) say of a workbook's goal tables, each remark on its own. Findings come in the
 * order of sheets, rows and columns, the gravest of a cell first. Pure; never throws for any content of the cells.
 */
export function runRules(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  rules: readonly Rule[] = allRules,
  settings: LintSettings = DEFAULT_SETTINGS,
  inserted: readonly InsertedValue[] = [],
): Finding[] {
  return atOnce(runRulesInPieces(workbook, tables, rules, settings, inserted));
}

/** {@link runRules}, with a pause after every table that a rule has looked at, and after every remark on the workbook. */
export function* runRulesInPieces(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  rules: readonly Rule[] = allRules,
  settings: LintSettings = DEFAULT_SETTINGS,
  inserted: readonly InsertedValue[] = [],
): InPieces<Finding[]> {
  const evaluations = yield* recognizeSelfEvaluations(workbook);
  const shared = { ...sharedContext(workbook, tables, settings), inserted, selfEvaluations: () => evaluations };
  const runs = rules
    .filter(({ meta }) => isOn(meta, settings))
    .map((rule): Run => ({
      rule,
      context: { ...shared, thresholds: thresholdsOf(rule.meta, settings) },
      findings: [],
    }));
  for (let done = 0; done < tables.length; done += AT_ONCE) {
    const some = tables.slice(done, done + AT_ONCE);
    const progress: Progress = { doing: 'check', done, of: tables.length };
    for (const { rule, context, findings } of runs) {
      if (!rule.checkTable) continue;
      for (const table of some) {
        for (const report of rule.checkTable(table, context)) findings.push(toFinding(rule, report, settings, table));
        yield progress;
      }
    }
  }
  for (const { rule, context, findings } of runs) {
    if (!rule.checkWorkbook) continue;
    for (const report of rule.checkWorkbook(context)) {
      findings.push(toFinding(rule, report, settings));
      yield;
    }
    yield;
  }
  const sheetOrder = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  return yield* settleFindings(
    runs.flatMap((run) => run.findings),
    sheetOrder,
  );
}

const EMPTY_CELL = { value: '', text: '', formula: '', numberFormat: 'General' };

function sharedContext(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  settings: LintSettings,
): Omit<RuleContext, 'thresholds' | 'inserted' | 'selfEvaluations'> {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const set = formProfiles.find(({ name }) => name === settings.profile);
  const detected = new Map<GoalTable, FormProfile>();
  return {
    workbook,
    tables,
    weightTotals: settings.weightTotals,
    profileOf: (table) => {
      const profile = set ?? detected.get(table) ?? detectProfile(table);
      detected.set(table, profile);
      return profile;
    },
    cell: (address: CellAddress) => {
      const sheet = sheets.get(address.sheet);
      return sheet ? cellContent(sheet, address.row, address.column) : EMPTY_CELL;
    },
  };
}

function toFinding({ meta }: Rule, report: Report, settings: LintSettings, table?: GoalTable): Finding {
  const severity: Severity = severityOf(meta, report.severity, settings);
  return {
    rule: meta.id,
    messageId: report.messageId,
    severity,
    category: meta.category,
    cell: report.cell,
    cells: [report.cell],
    related: report.related ?? [],
    message: formatMessage(meta.messages[report.messageId] ?? '', report.data ?? {}),
    suggestion: report.suggestion ?? null,
    fix: report.fix ?? null,
    suppressed: null,
    ...(meta.isOneCause && table && { cause: `${table.sheet}!${cellName(table.area)} ${report.messageId}` }),
  };
}

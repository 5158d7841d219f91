import { detectProfile } from '../goals/detect-profile';
import { formProfiles, type FormProfile } from '../goals/form-profile';
import type { GoalTable } from '../goals/goal-table';
import { recognizeSelfEvaluations } from '../recognize/self-evaluations';
import { rules as allRules } from '../rules';
import type { InsertedValue, Report, Rule, RuleContext, RuleMeta, Severity } from '../rules/kit/rule';
import { cellName } from '../workbook/area';
import type { InPieces, Progress } from '../workbook/pieces';
import { cellAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { remembered } from '../wording/remembered';
import type { Finding } from './finding';
import { DEFAULT_SETTINGS, isOn, severityOf, thresholdsOf, type LintSettings } from './settings/settings';
import { settleFindings } from './settle-findings';

/**
 * Number of tables that go through all rules together, so that texts cached by the first rule are still cached for the
 * last.
 */
const AT_ONCE = 32;

/** A rule with its context, and the findings so far. */
interface Run {
  readonly rule: Rule;
  readonly context: RuleContext;
  readonly findings: Finding[];
}

/**
 * The findings of the given rules (all by default), not grouped and without ignores, in the order of sheets, rows and
 * columns, the gravest of a cell first. Pauses after every table that a rule has checked and every finding on the whole
 * workbook. Pure; never throws for any content of the cells.
 */
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

function sharedContext(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  settings: LintSettings,
): Omit<RuleContext, 'thresholds' | 'inserted' | 'selfEvaluations'> {
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
    cell: (address) => cellAt(workbook, address),
  };
}

/** A template split into its texts and, between them, the names: “第”, row, “行”. */
const partsOf = remembered((template): readonly string[] => template.split(/\{(\w+)\}/));

/** Replaces `{name}` by the data of that name; a name without data stays, and a test on every rule finds it. */
export function formatMessage(template: string, data: Readonly<Record<string, string | undefined>>): string {
  let message = '';
  partsOf(template).forEach((part, index) => {
    message += index % 2 === 0 ? part : (data[part] ?? `{${part}}`);
  });
  return message;
}

function toFinding({ meta }: Rule, report: Report, settings: LintSettings, table?: GoalTable): Finding {
  const severity: Severity = severityOf(meta, report.severity, settings);
  const cause = causeOf(meta, severity, report, table);
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
    ...(cause !== undefined && { cause }),
  };
}

function causeOf(
  { cause }: RuleMeta,
  severity: Severity,
  { messageId }: Report,
  table?: GoalTable,
): string | undefined {
  if (cause === 'forms') return severity === 'error' ? undefined : messageId;
  return cause === 'table' && table ? `${table.sheet}!${cellName(table.area)} ${messageId}` : undefined;
}

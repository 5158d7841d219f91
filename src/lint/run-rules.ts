import type { GoalTable } from '../goals/goal-table';
import { recognizeSelfEvaluations } from '../recognize/self-evaluations';
import { rules as allRules } from '../rules';
import type { InsertedValue, Report, Rule, RuleMeta, Severity } from '../rules/kit/rule';
import { cellName } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { InPieces, Progress } from '../workbook/pieces';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { remembered } from '../wording/remembered';
import type { Finding } from './finding';
import { DEFAULT_SETTINGS, isOn, severityOf, thresholdsOf, type LintSettings } from './settings/settings';
import { settleFindings } from './settle-findings';
import { TableContext } from './table-context';

/**
 * Number of tables that go through all rules together, so that texts cached by the first rule are still cached for the
 * last.
 */
const AT_ONCE = 32;

/** A rule with its context, and the findings so far. */
interface Run {
  readonly rule: Rule;
  readonly context: TableContext;
  readonly findings: Finding[];
}

/** By rule, what it found in a table while looking at nothing but the table's sheet. */
type TableFindings = Map<Rule, readonly Finding[]>;

/**
 * Findings that stay as they are while the table, the settings and the inserted values do, for the next check. Filled
 * by each check; after an edit only the tables of that sheet are checked anew.
 */
export type KnownFindings = WeakMap<GoalTable, TableFindings>;

/**
 * The findings of the given rules (all by default), not grouped and without ignores, in the order of sheets, rows and
 * columns, the gravest of a cell first. Pauses after every table that a rule has checked and every finding on the whole
 * workbook. Never throws for any content of the cells.
 *
 * @param known findings of earlier checks with the same rules, settings and inserted values
 */
export function* runRulesInPieces(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  rules: readonly Rule[] = allRules,
  settings: LintSettings = DEFAULT_SETTINGS,
  inserted: readonly InsertedValue[] = [],
  known: KnownFindings = new WeakMap(),
): InPieces<Finding[]> {
  const selfEvaluations = yield* recognizeSelfEvaluations(workbook);
  const bySheet = tablesBySheet(tables);
  const shared = { workbook, tables, bySheet, settings, inserted, selfEvaluations, profiles: new Map() };
  const runs = rules
    .filter(({ meta }) => isOn(meta, settings))
    .map((rule): Run => ({
      rule,
      context: new TableContext(shared, thresholdsOf(rule.meta, settings)),
      findings: [],
    }));
  for (let done = 0; done < tables.length; done += AT_ONCE) {
    const some = tables.slice(done, done + AT_ONCE).map((table) => ({ table, kept: findingsOf(table, known) }));
    const progress: Progress = { doing: 'check', done, of: tables.length };
    for (const { rule, context, findings } of runs) {
      if (!rule.checkTable) continue;
      for (const { table, kept } of some) {
        const before = kept.get(rule);
        if (before) {
          findings.push(...before);
          continue;
        }
        context.enter(table);
        const found = [...rule.checkTable(table, context)].map((report) => toFinding(rule, report, settings, table));
        if (!context.looksBeyond) kept.set(rule, found);
        findings.push(...found);
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

function tablesBySheet(tables: readonly GoalTable[]): ReadonlyMap<string, readonly GoalTable[]> {
  const bySheet = new Map<string, GoalTable[]>();
  for (const table of tables) {
    const others = bySheet.get(table.sheet);
    if (others) others.push(table);
    else bySheet.set(table.sheet, [table]);
  }
  return bySheet;
}

function findingsOf(table: GoalTable, known: KnownFindings): TableFindings {
  const kept = known.get(table) ?? new Map<Rule, readonly Finding[]>();
  known.set(table, kept);
  return kept;
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
    fix: report.fix && !(table && writesIntoPart(table, report.fix.edits)) ? report.fix : null,
    suppressed: null,
    ...(cause !== undefined && { cause }),
    ...(report.mendAt && { mendAt: report.mendAt }),
    ...(report.adding && { adding: report.adding }),
  };
}

/** True for edits of a row whose name or value goes on in the rows below, of which they would write only the first. */
function writesIntoPart({ sheet, indicators }: GoalTable, edits: readonly Edit[]): boolean {
  return indicators.some(
    ({ row, rest }) =>
      rest &&
      edits.some(
        (edit) =>
          edit.kind === 'write' && edit.sheet === sheet && (edit.area.row === row || rest.includes(edit.area.row)),
      ),
  );
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

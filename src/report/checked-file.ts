import type { GoalTable } from '../goals/goal-table';
import type { ExplainedRow } from '../recognize/explain-rows';
import type { Checked } from '../lint/check';
import type { Finding } from '../lint/finding';
import type { CarriedSettings } from '../lint/settings/carried-settings';
import { subjectsOf } from '../lint/memory/subjects';
import type { Suppression } from '../lint/memory/suppressions';
import { previewEdits, type SheetChange } from '../workbook/preview-edits';
import type { ReportedTable } from './checked-workbook';
import { importRows, type ImportRow } from './import-rows';

/** A file that could not be read; `error` says in Chinese why and what to do. */
export interface UnreadableFile {
  readonly file: string;
  readonly error: string;
}

/** The goal tables of one file. */
export interface InspectedFile {
  readonly file: string;
  readonly tables: readonly GoalTable[];
  /** What each row was taken for and why; only where that was asked for. */
  readonly rows?: readonly ExplainedRow[];
}

/** A goal table, as reports name it. Plain data: it comes from another thread. */
export interface CheckedTable extends ReportedTable {
  /** Its indicators as an import form has them; empty unless that was asked for. */
  readonly importRows: readonly ImportRow[];
}

/** What the check found in one file. */
export interface CheckedFile {
  readonly file: string;
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
  /** What a later check knows each finding by, in their order; empty unless that was asked for. */
  readonly identities: readonly string[];
  /** Ignores saved in the workbook that match no finding any more. */
  readonly unmatched: readonly Suppression[];
  /** Sheets that could not be checked. */
  readonly unreadSheets: readonly string[];
  /** What the workbook's own settings change. */
  readonly carried: CarriedSettings;
  /** What the findings' fixes would change; empty unless that was asked for. */
  readonly changes: ReadonlyMap<Finding, readonly SheetChange[]>;
}

/** What a report needs besides the findings; each costs time. */
export interface ReportWishes {
  /** Findings that are not shown do not count. */
  readonly isShown?: (finding: Finding) => boolean;
  /** Tell what the fixes would change. */
  readonly showsFixes?: boolean;
  /** Describe the findings so that a later check knows them again. */
  readonly identifies?: boolean;
  readonly listsImportRows?: boolean;
}

/** The result of a check as plain data, as reports on many files need it. */
export function checkedFile(
  file: string,
  checked: Checked,
  { isShown = () => true, showsFixes = false, identifies = false, listsImportRows = false }: ReportWishes = {},
): CheckedFile {
  const { workbook, tables, unmatched, carried } = checked;
  const findings = checked.all.filter(isShown);
  const changes = findings.flatMap((finding) =>
    showsFixes && finding.fix ? [[finding, previewEdits(workbook, finding.fix.edits)] as const] : [],
  );
  return {
    file,
    tables: tables.map((table) => tableFacts(table, listsImportRows)),
    findings,
    identities: identifies ? identitiesOf(checked, findings) : [],
    unmatched,
    unreadSheets: (workbook.omissions ?? []).filter(({ why }) => why !== 'far-cells').map(({ sheet }) => sheet),
    carried,
    changes: new Map(changes),
  };
}

function tableFacts(table: GoalTable, listsImportRows: boolean): CheckedTable {
  const { title, department, period, sheet, area, indicators, budget } = table;
  return {
    title: title?.value ?? '',
    unit: department?.value ?? '',
    period,
    place: { sheet, ...area },
    indicators: indicators.length,
    amounts: budget.length,
    importRows: listsImportRows ? importRows(table) : [],
  };
}

/** By table, place and content instead of addresses, as ignores describe findings: inserted rows change nothing. */
function identitiesOf({ workbook, tables }: Checked, findings: readonly Finding[]): string[] {
  const subjects = subjectsOf(workbook, tables);
  return findings.map(({ rule, cell }) => {
    const { table, nth, place, content } = subjects.of(cell);
    return JSON.stringify([rule, table, nth, place, content]);
  });
}

/** Counts of findings by severity, without the ignored ones. */
export function countFindings(findings: readonly Finding[]): Pick<CheckSummary, 'errors' | 'warnings' | 'hints'> {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity && finding.suppressed === null).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

/** Counts over all files; ignored findings do not count. */
export interface CheckSummary {
  readonly files: number;
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly unreadable: number;
  /** Only there when sheets of files that were read could not be checked. */
  readonly unreadSheets?: number;
}

export const NOTHING_CHECKED: CheckSummary = {
  files: 0,
  tables: 0,
  indicators: 0,
  errors: 0,
  warnings: 0,
  hints: 0,
  unreadable: 0,
};

export function addChecked(summary: CheckSummary, { tables, findings, unreadSheets }: CheckedFile): CheckSummary {
  const unread = (summary.unreadSheets ?? 0) + unreadSheets.length;
  const { errors, warnings, hints } = countFindings(findings);
  return {
    ...summary,
    files: summary.files + 1,
    tables: summary.tables + tables.length,
    indicators: summary.indicators + countIndicators(tables),
    errors: summary.errors + errors,
    warnings: summary.warnings + warnings,
    hints: summary.hints + hints,
    ...(unread > 0 && { unreadSheets: unread }),
  };
}

export function addUnreadable(summary: CheckSummary): CheckSummary {
  return { ...summary, files: summary.files + 1, unreadable: summary.unreadable + 1 };
}

export function countIndicators(tables: readonly CheckedTable[]): number {
  return tables.reduce((sum, { indicators }) => sum + indicators, 0);
}

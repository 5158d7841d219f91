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

/** A file that could not be read; `error` tells the reason and the remedy in Chinese. */
export interface UnreadableFile {
  readonly file: string;
  readonly error: string;
}

/** The goal tables of one file. */
export interface InspectedFile {
  readonly file: string;
  readonly tables: readonly GoalTable[];
  /** The classification of each row with its reasons; only on request. */
  readonly rows?: readonly ExplainedRow[];
}

/** A goal table for reports. Plain data, because it comes from a worker thread. */
export interface CheckedTable extends ReportedTable {
  /** Its indicators as rows of an import form; empty unless requested. */
  readonly importRows: readonly ImportRow[];
}

/** The result of checking one file. */
export interface CheckedFile {
  readonly file: string;
  readonly tables: readonly CheckedTable[];
  readonly findings: readonly Finding[];
  /** Identities of the findings, in their order, by which a later check recognises them; empty unless requested. */
  readonly identities: readonly string[];
  /** Ignores saved in the workbook that match no finding. */
  readonly unmatched: readonly Suppression[];
  /** Sheets that could not be checked. */
  readonly unreadSheets: readonly string[];
  /** The check options changed by the workbook's own settings. */
  readonly carried: CarriedSettings;
  /** The changes that the findings' fixes would make; empty unless requested. */
  readonly changes: ReadonlyMap<Finding, readonly SheetChange[]>;
}

/** Optional parts of a report, each of which takes time. */
export interface ReportWishes {
  /** Selects the findings of the report; others are not counted. */
  readonly isShown?: (finding: Finding) => boolean;
  /** True to include the changes that the fixes would make. */
  readonly showsFixes?: boolean;
  /** True to include identities, by which a later check recognises the findings. */
  readonly identifies?: boolean;
  readonly listsImportRows?: boolean;
}

/** Converts the result of a check to plain data for reports on many files. */
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

/**
 * Identifies findings by table, place and content like ignores, not by address, so that inserted rows do not matter.
 */
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
  /** Present when some sheets of readable files could not be checked. */
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

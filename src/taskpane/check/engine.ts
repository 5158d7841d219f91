// Recognition and all rules, in a chunk of their own that the first check loads.
import type { Checked } from '../../lint/check';
import type { Finding } from '../../lint/finding';
import { carriedText } from '../../lint/settings/carried-settings';
import { parseSettings } from '../../lint/settings/parse-settings';
import type { GivenSettings } from '../../lint/settings/settings';
import { rules } from '../../rules';
import type { Severity } from '../../rules/kit/rule';
import { cellName } from '../../workbook/area';
import type { InPieces } from '../../workbook/pieces';
import { parseJson } from '../../workbook/parse-json';
import { previewEdits } from '../../workbook/preview-edits';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckResult, ListedFinding } from './check-result';
import { evidenceOf } from './evidence';
import { readTables } from './table-reading';

export { checkInPieces } from '../../lint/check';
export { recognizeWorkbook } from '../../lint/recognized';
export { standsAlone } from '../../workbook/stand-alone';

const TITLES: readonly (readonly [id: string, title: string])[] = rules.map(({ meta: { id, title } }) => [id, title]);
const ALL_TITLES = new Map(TITLES);

/**
 * The settings stored on this computer; unreadable ones are not applied.
 * @param text as stored; null for none
 */
export function defaultsIn(text: string | null): GivenSettings {
  return text === null ? {} : parseSettings(parseJson(text)).settings;
}

/** Converts the result of a check for the pane. */
export function* resultOf(checked: Checked): InPieces<CheckResult> {
  const { workbook, tables, all, unmatched, corrections, problems, ruleSet } = checked;
  const listed = yield* listedFindings(workbook, all);
  const findings = listed.filter(({ suppressed }) => suppressed === null);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const named = new Set([
    ...[...all, ...unmatched].map(({ rule }) => rule),
    ...all.flatMap(({ behind = [] }) => behind),
  ]);
  const sheets = new Set([...tables.map((table) => table.sheet), ...all.map((finding) => finding.cell.sheet)]);
  return {
    checked,
    ownRules: checked.isByStandard ? null : carriedText(checked.carried, (rule) => ALL_TITLES.get(rule) ?? rule),
    corrections,
    problems,
    ruleSet,
    tables: yield* readTables(tables),
    indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
    amounts: tables.reduce((sum, table) => sum + table.budget.length, 0),
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
    findings,
    ignored: listed.filter(({ suppressed }) => suppressed !== null),
    unmatched,
    titles: new Map(TITLES.filter(([id]) => named.has(id))),
    manySheets: sheets.size > 1,
  };
}

function* listedFindings(workbook: WorkbookSnapshot, findings: readonly Finding[]): InPieces<ListedFinding[]> {
  const seen = new Map<string, number>();
  const listed: ListedFinding[] = [];
  for (const finding of findings) {
    const name = `${finding.rule} ${finding.cell.sheet}!${cellName(finding.cell)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const changes = finding.fix ? previewEdits(workbook, finding.fix.edits) : [];
    listed.push({
      ...finding,
      key: nth === 1 ? name : `${name} ${String(nth)}`,
      changes,
      evidence: evidenceOf(workbook, finding),
    });
    yield;
  }
  return listed;
}

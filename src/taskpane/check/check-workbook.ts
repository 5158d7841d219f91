import type { Finding } from '../../lint/finding';
import { lint } from '../../lint/lint';
import type { GoalTable } from '../../goals/goal-table';
import { unusedCorrections } from '../../recognize/corrections';
import { recognizeGoalTables } from '../../recognize/recognize';
import { savedCorrections } from '../../recognize/saved-corrections';
import { rules } from '../../rules';
import type { Severity } from '../../rules/rule';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { SEVERITIES } from './check-result';
import type { CheckResult, CorrectionsRead, RuleGroup } from './check-result';
import { readingsOf } from './table-reading';

const META = new Map(rules.map(({ meta }) => [meta.id, meta]));

/** Reads and checks all goal tables of the workbook. Pure; kept in a chunk of its own, which the first check loads. */
export function checkWorkbook(workbook: WorkbookSnapshot): CheckResult {
  const { corrections, isUnreadable } = savedCorrections(workbook);
  const tables = recognizeGoalTables(workbook, corrections);
  const unused = unusedCorrections(corrections, tables);
  return resultOf(tables, lint(workbook, tables).findings, { unused, isUnreadable });
}

export function resultOf(
  tables: readonly GoalTable[],
  findings: readonly Finding[],
  corrections: CorrectionsRead,
): CheckResult {
  const groups = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length > 0 ? [{ severity, count: own.length, rules: byRule(own) }] : [];
  });
  const count = (severity: Severity): number => groups.find((group) => group.severity === severity)?.count ?? 0;
  const sheets = new Set([...tables.map((table) => table.sheet), ...findings.map((finding) => finding.cell.sheet)]);
  return {
    tables: readingsOf(tables),
    corrections,
    indicators: tables.reduce((sum, table) => sum + table.indicators.length, 0),
    counts: { error: count('error'), warning: count('warning'), hint: count('hint') },
    groups,
    manySheets: sheets.size > 1,
  };
}

function byRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, own]) => {
    const meta = META.get(rule);
    return {
      rule,
      title: meta?.title ?? rule,
      why: meta?.why ?? '',
      basis: [...new Set(own.flatMap((finding) => finding.basis))],
      findings: own,
    };
  });
}

import type { Finding } from '../../src/lint/finding';
import { runRules } from '../lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { rules } from '../../src/rules';
import type { RuleExample } from '../../src/rules/kit/rule';
import { workbookOf } from './example-workbook';

/** Findings of one rule in rows laid out as a sheet. */
export function checkRule(id: string, rows: RuleExample['rows']): Finding[] {
  const workbook = workbookOf(rows);
  return runRules(
    workbook,
    recognizeGoalTables(workbook),
    rules.filter(({ meta }) => meta.id === id),
  );
}

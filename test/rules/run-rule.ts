import type { Finding } from '../../src/lint/finding';
import { runRules } from '../lint/run-rules';
import { DEFAULT_SETTINGS } from '../../src/lint/settings/settings';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import type { Rule, RuleExample } from '../../src/rules/kit/rule';
import { exampleInserted, exampleWorkbook } from './example-workbook';

/** Findings of a rule in an example, even if the rule is on trial. */
export function runRule(rule: Rule, example: RuleExample): Finding[] {
  const workbook = exampleWorkbook(example);
  const settings = { ...DEFAULT_SETTINGS, rules: { [rule.meta.id]: { level: 'on' as const } } };
  return runRules(workbook, recognizeGoalTables(workbook), [rule], settings, exampleInserted(example));
}

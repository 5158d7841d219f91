import { runRules } from '../../src/lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { rules } from '../../src/rules';
import type { Rule, RuleExample } from '../../src/rules/rule';
import { cellName } from '../../src/workbook/area';
import { exampleWorkbook } from './example-workbook';

interface Case {
  readonly label: string;
  readonly rule: Rule;
  readonly example: RuleExample;
}

const cases: readonly Case[] = rules.flatMap((rule) => [
  ...rule.meta.good.map((example, index) => ({ label: `${rule.meta.id} good ${index + 1}`, rule, example })),
  ...rule.meta.bad.map((example, index) => ({ label: `${rule.meta.id} bad ${index + 1}`, rule, example })),
]);

describe('every example of a rule, laid out as a sheet and recognised as any other', () => {
  test.each(cases)('$label', ({ rule, example }) => {
    const workbook = exampleWorkbook(example);
    const tables = recognizeGoalTables(workbook);
    expect(tables.length).toBeGreaterThan(0);
    const findings = runRules(workbook, tables, [rule]);
    expect(findings.map((finding) => cellName(finding.cell))).toEqual([...example.findings]);
    expect(findings.filter((finding) => /[{}]/.test(finding.message))).toEqual([]);
  });
});

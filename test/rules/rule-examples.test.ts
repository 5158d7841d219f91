import { recognizeGoalTables } from '../../src/recognize/recognize';
import type { Rule, RuleExample } from '../../src/rules/kit/rule';
import { cellName } from '../../src/workbook/area';
import { exampleWorkbook } from './example-workbook';
import { ruleFiles, ruleModule } from './rule-modules';
import { runRule } from './run-rule';

interface Case {
  readonly label: string;
  readonly rule: Rule;
  readonly example: RuleExample;
}

const cases: readonly Case[] = ruleFiles.flatMap((id) => {
  const { default: rule, examples } = ruleModule(id);
  const { good, bad } = examples();
  return [
    ...good.map((example, index) => ({ label: `${id} good ${index + 1}`, rule, example })),
    ...bad.map((example, index) => ({ label: `${id} bad ${index + 1}`, rule, example })),
  ];
});

describe('every example of a rule, laid out as a sheet and recognised like every other', () => {
  test.each(cases)('$label', ({ rule, example }) => {
    expect(recognizeGoalTables(exampleWorkbook(example)).length).toBeGreaterThan(0);
    const findings = runRule(rule, example);
    expect(findings.map((finding) => cellName(finding.cell))).toEqual([...example.findings]);
    expect(findings.filter((finding) => /[{}]/.test(finding.message))).toEqual([]);
  });
});

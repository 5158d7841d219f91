import { runRules } from '../lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import type { Rule, RuleExample } from '../../src/rules/kit/rule';
import { cellName } from '../../src/workbook/area';
import { exampleInserted, exampleWorkbook } from './example-workbook';
import { ruleFiles, ruleModule } from './rule-modules';

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
    const workbook = exampleWorkbook(example);
    const tables = recognizeGoalTables(workbook);
    expect(tables.length).toBeGreaterThan(0);
    const findings = runRules(workbook, tables, [rule], undefined, exampleInserted(example));
    expect(findings.map((finding) => cellName(finding.cell))).toEqual([...example.findings]);
    expect(findings.filter((finding) => /[{}]/.test(finding.message))).toEqual([]);
  });
});

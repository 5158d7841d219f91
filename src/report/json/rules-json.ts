import { exampleTexts, pageOfRule, type DescribedRule } from '../described-rule';
import { jsonText } from './json-text';

/** All rules: version 1 of the contract, one line per rule. */
export function rulesJson(rules: readonly DescribedRule[]): string {
  return `{"version":1,"rules":[\n${rules.map((rule) => jsonText(factsOf(rule))).join(',\n')}\n]}\n`;
}

/** One rule with its examples: version 1 of the contract. */
export function ruleJson(rule: DescribedRule): string {
  const { good, bad } = rule.examples;
  const examples = {
    good: good.map((example) => ({ rows: exampleTexts(example) })),
    bad: bad.map((example) => ({ rows: exampleTexts(example), findings: example.findings })),
  };
  return `${jsonText({ version: 1, rule: { ...factsOf(rule), examples } })}\n`;
}

function factsOf({ meta, reason }: DescribedRule): object {
  const { id, title, category, severity, isTrial = false, fix, thresholds = {} } = meta;
  return {
    id,
    title,
    category,
    severity,
    trial: isTrial,
    fix,
    why: reason.why,
    basis: reason.basis,
    thresholds: Object.entries(thresholds).map(([name, { label, value, unit }]) => ({ name, label, value, unit })),
    page: pageOfRule(id),
  };
}

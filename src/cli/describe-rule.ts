import type { DescribedRule } from '../report/described-rule';
import * as listedExamples from '../rules/examples';
import type { Rule, RuleExamples, RuleReasons } from '../rules/kit/rule';
import * as listedReasons from '../rules/reasons';

const examples: Readonly<Record<string, () => RuleExamples>> = listedExamples;
const reasons: RuleReasons = listedReasons;

export function describeRule({ meta }: Rule): DescribedRule {
  return {
    meta,
    reason: reasons[meta.id] ?? { why: '', basis: [] },
    examples: examples[meta.id]?.() ?? { good: [], bad: [] },
  };
}

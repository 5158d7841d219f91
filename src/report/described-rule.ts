import type { ExampleCell, RuleExample, RuleExamples, RuleMeta, RuleReason } from '../rules/kit/rule';

/** A rule with everything that explains it to a person. */
export interface DescribedRule {
  readonly meta: RuleMeta;
  readonly reason: RuleReason;
  readonly examples: RuleExamples;
}

/** Names of the groups of rules, by the part of their ids before the slash. A test holds that every group has one. */
export const RULE_GROUPS: Readonly<Record<string, string>> = {
  completeness: '该填的没有填',
  format: '指标值和单位的写法',
  naming: '指标名称的写法',
  structure: '表的结构',
  range: '目标值的大小',
  logic: '指标的方向',
  consistency: '同一指标各栏不一致',
  level: '放错层级',
  relevance: '与项目不相关',
  formula: '计算公式',
  text: '文字差错',
  quality: '指标的质量',
  sum: '金额和权重的勾稽',
  cross: '表内表间对照',
  library: '从指标库插入的指标',
};

export function groupOfRule(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Address of the rule's documentation: the page of its group with the rule's anchor. */
export function pageOfRule(id: string): string {
  const [group = '', name = ''] = id.split('/');
  return `docs/rules/${group}.md#${name}`;
}

/** The cells of an example as Excel displays them; all rows have the same length. */
export function exampleTexts({ rows }: RuleExample): readonly (readonly string[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => textOf(row[column] ?? '')));
}

function textOf(cell: ExampleCell): string {
  return typeof cell === 'object' ? (cell.text ?? String(cell.value)) : String(cell);
}

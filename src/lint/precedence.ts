/**
 * 同一单元格只报最根本的一条 (docs/domain.md#同一单元格先报哪一条). When one cell has findings on several steps, only the first
 * step is reported. Rules that are not listed share the last step.
 */
const STEPS: readonly (readonly string[])[] = [
  ['format/error-value'],
  ['format/excel-formula-trap'],
  ['completeness/placeholder'],
  ['completeness/value-missing'],
  ['consistency/count-percent', 'consistency/rate-unit'],
  ['range/percent-over-100'],
  ['range/ge-100-percent'],
  ['format/percent-scale'],
];

const STEP_OF = new Map(STEPS.flatMap((rules, step) => rules.map((rule) => [rule, step] as const)));

/** 0 for the most fundamental; equal for rules that can be reported side by side. */
export function stepOf(rule: string): number {
  return STEP_OF.get(rule) ?? STEPS.length;
}

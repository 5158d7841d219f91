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

/** Rules about the sign or the unit of a value that must be rewritten anyway (as a date, as an amount). */
const TO_BE_REWRITTEN = ['format/date-style', 'range/relative-target', 'quality/cost-not-quantified'];
const COVERED_BY: Readonly<Record<string, readonly string[]>> = {
  // The other rule speaks of the same sign where it contradicts the words behind the number.
  'format/operator-nonstandard': [...TO_BE_REWRITTEN, 'format/operator-misplaced'],
  'completeness/operator-missing': [...TO_BE_REWRITTEN, 'range/negative'],
  'completeness/unit-missing': TO_BE_REWRITTEN,
  // 按计划完成 for a date has no date; that it is no amount either adds nothing.
  'quality/qualitative-unmeasurable': ['format/date-style'],
  // The goal's figure is the right one, whatever the number of things could be rounded to.
  'range/fraction-of-thing': ['consistency/goal-number-mismatch'],
  'range/adjust-rate-loose': ['range/below-history'],
  // A count in words such as 数百人 is reported once.
  'quality/count-in-words': ['format/range-value'],
};

/** True when a finding of the first rule is dropped at a cell with a finding of the other one. */
export function isCoveredBy(rule: string, other: string): boolean {
  return stepOf(other) < stepOf(rule) || COVERED_BY[rule]?.includes(other) === true;
}

/** Step of a rule in {@link STEPS}, 0 for the most fundamental. Findings on the same step are reported together. */
export function stepOf(rule: string): number {
  return STEP_OF.get(rule) ?? STEPS.length;
}

import { generateForm, type GeneratedForm } from '../forms/generate/generate-form';
import {
  ASPECTS,
  compareWithTruth,
  sumOfCounts,
  type Aspect,
  type Comparison,
  type Counts,
} from './compare-with-truth';

/** Accuracy of reading and checking generated forms. */
export interface GeneratedAccuracy {
  readonly forms: number;
  /** Number of forms without any difference. */
  readonly perfect: number;
  readonly counts: Counts;
  /** By "dimension: choice", the weakest first. */
  readonly byChoice: readonly ChoiceAccuracy[];
}

export interface ChoiceAccuracy {
  readonly choice: string;
  /**
   * Number of forms with this choice, and of those without any difference; for spellings, of values instead of forms.
   */
  readonly wanted: number;
  readonly right: number;
  readonly counts?: Counts;
  /** Some seeds of misread forms with it. */
  readonly seeds: readonly number[];
}

interface Measured {
  readonly form: GeneratedForm;
  readonly comparison: Comparison;
}

/** Measures the forms of the seeds 1 to `count`. */
export function measureGenerated(count: number): GeneratedAccuracy {
  const measured = Array.from({ length: count }, (_, index): Measured => {
    const form = generateForm(index + 1);
    return { form, comparison: compareWithTruth(form) };
  });
  return {
    forms: count,
    perfect: measured.filter(isPerfect).length,
    counts: sumOfCounts(measured.map(({ comparison }) => comparison.counts)),
    byChoice: [...accuracyOfChoices(measured), ...accuracyOfWritings(measured)].sort(
      (a, b) => a.right / a.wanted - b.right / b.wanted,
    ),
  };
}

function isPerfect({ comparison }: Measured): boolean {
  return comparison.differences.length === 0;
}

function accuracyOfChoices(measured: readonly Measured[]): ChoiceAccuracy[] {
  const groups = new Map<string, Measured[]>();
  for (const one of measured)
    for (const [dimension, choice] of Object.entries(one.form.chosen)) {
      const key = `${dimension}: ${choice}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  return [...groups].map(([choice, group]) => ({
    choice,
    wanted: group.length,
    right: group.filter(isPerfect).length,
    counts: sumOfCounts(group.map(({ comparison }) => comparison.counts)),
    seeds: group
      .filter((one) => !isPerfect(one))
      .slice(0, 5)
      .map(({ form }) => form.seed),
  }));
}

function accuracyOfWritings(measured: readonly Measured[]): ChoiceAccuracy[] {
  const groups = new Map<string, { wanted: number; right: number; seeds: number[] }>();
  for (const { form, comparison } of measured)
    for (const { writing, isRight } of comparison.writings) {
      const group = groups.get(writing) ?? { wanted: 0, right: 0, seeds: [] };
      group.wanted++;
      if (isRight) group.right++;
      else if (group.seeds.length < 5) group.seeds.push(form.seed);
      groups.set(writing, group);
    }
  return [...groups].map(([choice, group]) => ({ choice, ...group }));
}

/** An aspect that is read worse in forms with one choice than in all forms. */
interface WeakSpot {
  readonly choice: string;
  readonly aspect: Aspect;
  readonly share: number;
  readonly lack: number;
  readonly seeds: readonly number[];
}

/** Weak spots: choices whose forms are read worse than all forms, the worst first. */
function weakSpots({ byChoice, counts }: GeneratedAccuracy): WeakSpot[] {
  return byChoice
    .flatMap((one) =>
      ASPECTS.flatMap((aspect): WeakSpot[] => {
        const own = one.counts?.[aspect];
        if (!own || own.wanted === 0) return [];
        const all = counts[aspect];
        const lack = own.wanted * (all.right / all.wanted) - own.right;
        return [{ choice: one.choice, aspect, share: own.right / own.wanted, lack, seeds: one.seeds }];
      }),
    )
    .filter(({ lack }) => lack >= 2)
    .sort((a, b) => b.lack - a.lack);
}

/** The weakest choices and spellings by name, with seeds for `npm run generated-form`. */
export function weakestReport(accuracy: GeneratedAccuracy, length = 30): string {
  const writings = accuracy.byChoice.filter((one) => one.counts === undefined && one.right < one.wanted);
  return [
    'Choices in generated forms that lack most against all forms (aspect, share right, how many more would be right on average):',
    ...weakSpots(accuracy)
      .slice(0, length)
      .map(
        ({ choice, aspect, share, lack, seeds }) =>
          `- ${choice}: ${aspect} ${share.toFixed(3)}, ${lack.toFixed(0)} lacking (seeds ${seeds.join(' ')})`,
      ),
    '',
    'Writings of values that are read worst:',
    ...writings
      .slice(0, length)
      .map(
        ({ choice, right, wanted, seeds }) =>
          `- ${choice}: ${String(right)} of ${String(wanted)} (seeds ${seeds.join(' ')})`,
      ),
  ].join('\n');
}

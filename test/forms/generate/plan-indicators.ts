import type { LevelFamily } from './layout/level-names';
import type { PlannedIndicator } from './planned-indicator';
import type { Random } from './random';
import type { IndicatorSubject, Kind, Measure, Subject } from './subjects/subject';
import { meaningOf } from './values/meaning';
import { overHundred } from './values/over-100';

/** Smallest and largest number of indicators of a kind in a form. */
const NUMBERS: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
  quantity: [2, 3],
  quality: [1, 2],
  time: [1, 2],
  cost: [0, 1],
  economic: [0, 1],
  social: [1, 2],
  ecological: [0, 1],
  lasting: [0, 1],
  satisfaction: [1, 1],
};

/** Chooses indicators of a subject, with the usual number of each kind. */
export function pickIndicators(subject: Subject, family: LevelFamily, random: Random): IndicatorSubject[] {
  return Object.entries(NUMBERS).flatMap(([kind, [least, most]]) => {
    const all = subject.indicators.filter((indicator) => indicator.kind === kind && family.names[indicator.kind]);
    return random.some(all, random.between(least, most));
  });
}

/** Gives every indicator its target, with this many missing and above 100%. */
export function planIndicators(
  indicators: readonly IndicatorSubject[],
  budget: number,
  { missing, over100 }: { readonly missing: number; readonly over100: number },
  random: Random,
): PlannedIndicator[] {
  const over = new Set(
    random.some(
      indicators.filter(({ measure }) => measure.of === 'capped-rate'),
      over100,
    ),
  );
  const empty = new Set(
    random.some(
      indicators.filter((indicator) => !over.has(indicator)),
      missing,
    ),
  );
  return indicators.map((subject): PlannedIndicator => {
    if (over.has(subject)) return { subject, meaning: overHundred(random), fault: 'over-100' };
    if (empty.has(subject))
      return { subject, meaning: { says: 'missing', unit: unitOf(subject.measure) }, fault: 'missing' };
    return { subject, meaning: meaningOf(subject.measure, budget, random), fault: null };
  });
}

function unitOf(measure: Measure): string {
  if ('unit' in measure) return measure.unit;
  if (measure.of === 'budget') return '万元';
  return measure.of.endsWith('rate') ? '%' : '';
}

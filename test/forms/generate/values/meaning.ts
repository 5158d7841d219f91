import type { Measure } from '../subjects/subject';
import type { Random } from '../random';

/** The meaning of a target value, independent of its spelling. */
export type Meaning =
  | { readonly says: Bound; readonly number: number; readonly unit: string }
  | { readonly says: 'range'; readonly number: number; readonly upper: number; readonly unit: string }
  | { readonly says: 'date' }
  | { readonly says: 'words'; readonly words: string }
  /** No target yet; the unit may remain in the cell. */
  | { readonly says: 'missing'; readonly unit: string };

export type Bound = 'at-least' | 'at-most' | 'within' | 'exactly' | 'in-all' | 'more-than' | 'less-than' | 'about';

/** A plausible target for a measure, in a form with a budget of `budget` 万元. */
export function meaningOf(measure: Measure, budget: number, random: Random): Meaning {
  switch (measure.of) {
    case 'count':
      return countOf(varied(measure.usual, random), measure.unit, random);
    case 'capped-rate':
      return cappedRate(measure.usual, random);
    case 'open-rate':
      return openRate(measure.usual, measure.isLimit === true, random);
    case 'low-rate':
      return { says: random.pick(['at-most', 'at-most', 'less-than']), number: measure.usual, unit: '%' };
    case 'deadline':
      return { says: 'date' };
    case 'within':
      return { says: 'within', number: measure.usual, unit: measure.unit };
    case 'price':
      return { says: random.pick(['at-most', 'at-most', 'exactly']), number: measure.usual, unit: measure.unit };
    case 'budget':
      return { says: 'at-most', number: budget, unit: '万元' };
    case 'words':
      return { says: 'words', words: random.pick(measure.words) };
  }
}

/** Another number of similar size, whole if the usual one is. */
function varied(usual: number, random: Random): number {
  const factor = random.pick([0.5, 0.8, 1, 1, 1.2, 1.5, 2]);
  const digits = Number.isInteger(usual) ? 0 : 1;
  return Math.max(1, Number((usual * factor).toFixed(digits)));
}

function countOf(number: number, unit: string, random: Random): Meaning {
  const says = random.pick<Bound | 'range'>([
    ...Array<'at-least'>(12).fill('at-least'),
    'exactly',
    'exactly',
    'in-all',
    'more-than',
    'about',
    'range',
  ]);
  if (says === 'range') return { says, number, upper: number + Math.max(1, Math.round(number / 5)), unit };
  return { says, number, unit };
}

function cappedRate(usual: number, random: Random): Meaning {
  const number = random.pick([usual, usual, 90, 95, 98, 98.5, 100]);
  if (number === 100) return { says: random.pick(['at-least', 'exactly', 'exactly']), number, unit: '%' };
  const says = random.pick<Bound | 'range'>([
    ...Array<'at-least'>(9).fill('at-least'),
    'exactly',
    'more-than',
    'range',
  ]);
  if (says === 'range') return { says, number: 85, upper: 95, unit: '%' };
  return { says, number, unit: '%' };
}

function openRate(usual: number, isLimit: boolean, random: Random): Meaning {
  const number = random.pick([usual, usual, 105, 120, 150]);
  if (isLimit) return { says: 'at-most', number, unit: '%' };
  return { says: random.pick(['at-least', 'at-least', 'at-least', 'exactly', 'more-than']), number, unit: '%' };
}

import type { Random } from '../random';
import type { Meaning } from './meaning';

/** A target that a part of a whole cannot reach. */
export function overHundred(random: Random): Meaning {
  const says = random.pick(['at-least', 'at-least', 'exactly', 'more-than', 'in-all'] as const);
  const number = random.pick(says === 'more-than' ? [100, 100, 105, 120] : [101, 105, 110, 120, 150, 980, 100.5, 1000]);
  return { says, number, unit: '%' };
}

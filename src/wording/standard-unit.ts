import { MEASURES } from './lexicon/measures';

const STANDARD = new Map(
  MEASURES.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0] ?? spelling])),
);

/** One spelling for every way to write a measure: 公里 for km and 千米, 平方米 for ㎡. Other units stay as they are. */
export function standardUnit(unit: string): string {
  return STANDARD.get(unit) ?? unit;
}

/** True for a measure in any spelling, so that 千 of 千米 is no thousand. */
export function isMeasure(unit: string): boolean {
  return STANDARD.has(unit);
}

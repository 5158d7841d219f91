import { COUNT_UNITS, INTERCHANGEABLE_COUNT_UNITS } from './lexicon/unit-words';
import { isOneOf } from './lexicon/family';
import { MEASURES } from './lexicon/measures';

const INTERCHANGEABLE = INTERCHANGEABLE_COUNT_UNITS.map((units) => new Set(units));

/** True for a unit that counts: 次, 家, 人次. */
export const isMeasureWord = isOneOf(COUNT_UNITS);

/** The counting words used in place of this one, including itself: 名 and 位 for 人. */
export function interchangeableWords(word: string): ReadonlySet<string> {
  return new Set([word, ...INTERCHANGEABLE.filter((words) => words.has(word)).flatMap((words) => [...words])]);
}

/**
 * The units of a list from which one should be chosen: ["台","件","辆","套"] for "台、件、辆、套等". Empty for a single unit, a
 * compound one (元/人·天, 件/万人) or one with its variant in brackets (台（套）).
 */
export function listedMeasureWords(unit: string): readonly string[] {
  const plain = unit.replace(/\s+/g, '');
  const openEnded = plain.length > 1 && plain.endsWith('等');
  const body = openEnded ? plain.slice(0, -1) : plain;
  const joined = body.split(/[、，,;；或]/).map(withoutBrackets);
  if (joined.length > 1 && joined.filter((word) => isMeasureWord(word) || STANDARD.has(word)).length > 1) return joined;
  if (openEnded && joined.every(isMeasureWord)) return joined;
  const alternatives = body.split(/[/／]/).map(withoutBrackets);
  const areAlternatives =
    alternatives.length > 1 && INTERCHANGEABLE.some((words) => alternatives.every((word) => words.has(word)));
  return areAlternatives ? alternatives : [];
}

function withoutBrackets(word: string): string {
  return word.replace(/[(（][^()（）]*[)）]/g, '');
}

const STANDARD = new Map(
  MEASURES.flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0] ?? spelling])),
);

/** One spelling for every way to write a measure: 公里 for km and 千米, 平方米 for ㎡. Other units stay as they are. */
export function standardUnit(unit: string): string {
  return STANDARD.get(unit) ?? unit;
}

/** True for a measure in any spelling, so that the 千 in 千米 is not read as a thousand. */
export function isMeasure(unit: string): boolean {
  return STANDARD.has(unit);
}

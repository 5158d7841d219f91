import syllables from './syllables.json';

/**
 * The syllables of a character without tones, "lv" for lǜ: several where it has several readings, none for what does
 * not occur in the built-in library: its nine hundred characters are all but a few of any indicator's.
 */
export function readingsOf(character: string): readonly string[] {
  return READINGS.get(character) ?? [];
}

const READINGS = new Map<string, readonly string[]>();
for (const [syllable, characters] of Object.entries(syllables)) {
  for (const character of characters) {
    READINGS.set(character, [...readingsOf(character), ...spellings(syllable)]);
  }
}

/** ü is typed as v or u. */
function spellings(syllable: string): readonly string[] {
  return syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];
}

const SYLLABLES = new Set(Object.keys(syllables).flatMap(spellings));
const BEGINNINGS = new Set([...SYLLABLES].flatMap((syllable) => Array.from(syllable, (_, end) => syllable.slice(0, end + 1))));

/** True for what some character can be read as: "gui". */
export function isSyllable(letters: string): boolean {
  return SYLLABLES.has(letters);
}

/** True for a syllable and for the beginning of one: "g", "gu", "gui". */
export function beginsSyllable(letters: string): boolean {
  return BEGINNINGS.has(letters);
}

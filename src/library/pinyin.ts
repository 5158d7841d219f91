import syllables from './syllables.json';

/**
 * The syllables of a character without tones, "lv" for lǜ: several where it has several readings, none for what is no
 * everyday character (first level of GB2312) and occurs nowhere in the built-in library.
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

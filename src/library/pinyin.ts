/** By syllable, without tone and with "lv" for lǜ: the characters that have this reading. */
export type Syllables = Readonly<Record<string, string>>;

interface Table {
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly syllables: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

let table = tableOf({});

/**
 * Call before the first search. The syllables are not imported here, because the pane loads them together with the
 * library.
 */
export function learnSyllables(syllables: Syllables): void {
  table = tableOf(syllables);
}

function tableOf(syllables: Syllables): Table {
  const readings = new Map<string, readonly string[]>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) {
      readings.set(character, [...(readings.get(character) ?? []), ...spellings(syllable)]);
    }
  }
  const all = Object.keys(syllables).flatMap(spellings);
  const beginnings = all.flatMap((syllable) => Array.from(syllable, (_, end) => syllable.slice(0, end + 1)));
  return { readings, syllables: new Set(all), beginnings: new Set(beginnings) };
}

/** ü is typed as v or u. */
function spellings(syllable: string): readonly string[] {
  return syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];
}

/**
 * The syllables of a character: several for several readings, none for characters that the built-in library does not
 * have. Its nine hundred characters cover nearly all indicators.
 */
export function soundsOf(character: string): readonly string[] {
  return table.readings.get(character) ?? [];
}

/** True for a reading of some character: "gui". */
export function isSyllable(letters: string): boolean {
  return table.syllables.has(letters);
}

/** True for a syllable or the beginning of one: "g", "gu", "gui". */
export function beginsSyllable(letters: string): boolean {
  return table.beginnings.has(letters);
}

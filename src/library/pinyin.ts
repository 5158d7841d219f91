/** Every syllable with the characters that can be read so: "lv" for lǜ, no tones. */
export type Syllables = Readonly<Record<string, string>>;

interface Table {
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly syllables: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

let table = tableOf({});

/** To be called before the first search. Not imported here: it comes with the built-in library, which the pane fetches. */
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
 * The syllables of a character: several where it has several readings, none for what does not occur in the built-in
 * library: its nine hundred characters are all but a few of any indicator's.
 */
export function readingsOf(character: string): readonly string[] {
  return table.readings.get(character) ?? [];
}

/** True for what some character can be read as: "gui". */
export function isSyllable(letters: string): boolean {
  return table.syllables.has(letters);
}

/** True for a syllable and for the beginning of one: "g", "gu", "gui". */
export function beginsSyllable(letters: string): boolean {
  return table.beginnings.has(letters);
}

import type { Syllables } from './pinyin';

/**
 * First and last row (lead byte) of the 3,755 most used characters in GB 2312 (level 1), which are ordered by pinyin.
 */
const ROWS = { first: 0xb0, last: 0xd7 };
const CELLS = { first: 0xa1, last: 0xfe };

/**
 * The syllables of characters. The most used characters are left out, because any browser can list them in this order.
 */
export interface PackedSyllables {
  /** Numbers of consecutive characters of GB 2312 with the same reading: “a2 ai13”. */
  readonly runs: string;
  /** Further readings, and further characters. */
  readonly others: Syllables;
}

export function packSyllables(syllables: Syllables): PackedSyllables {
  const readings = new Map<string, Set<string>>();
  for (const [syllable, characters] of Object.entries(syllables)) {
    for (const character of characters) {
      readings.set(character, (readings.get(character) ?? new Set()).add(syllable));
    }
  }
  const listed = mostUsedCharacters();
  const runs: string[] = [];
  for (let at = 0; at < listed.length;) {
    const lengths = [...(readings.get(listed[at] ?? '') ?? [])].map((syllable) => {
      const end = listed.findIndex((one, index) => index > at && readings.get(one)?.has(syllable) !== true);
      return { syllable, length: (end < 0 ? listed.length : end) - at };
    });
    const longest = lengths.reduce((best, one) => (one.length > best.length ? one : best), { syllable: '', length: 1 });
    runs.push(longest.syllable + String(longest.length));
    for (const one of listed.slice(at, at + longest.length)) readings.get(one)?.delete(longest.syllable);
    at += longest.length;
  }
  const others: Record<string, string> = {};
  for (const [character, left] of readings) {
    for (const syllable of left) others[syllable] = (others[syllable] ?? '') + character;
  }
  return { runs: runs.join(' '), others };
}

/** The syllables in alphabetical order, with their characters. */
export function unpackSyllables({ runs, others }: PackedSyllables): Syllables {
  const listed = mostUsedCharacters();
  const table: Record<string, string> = {};
  let at = 0;
  for (const [, syllable = '', length = ''] of runs.matchAll(/([a-z]*)(\d+)/g)) {
    const characters = listed.slice(at, at + Number(length)).join('');
    at += Number(length);
    if (syllable !== '') table[syllable] = (table[syllable] ?? '') + characters;
  }
  for (const [syllable, characters] of Object.entries(others)) table[syllable] = (table[syllable] ?? '') + characters;
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The characters of GB 2312, level 1, in order. */
export function mostUsedCharacters(): readonly string[] {
  const bytes: number[] = [];
  for (let row = ROWS.first; row <= ROWS.last; row++) {
    for (let cell = CELLS.first; cell <= CELLS.last; cell++) bytes.push(row, cell);
  }
  const text = new TextDecoder('gb2312').decode(new Uint8Array(bytes));
  return Array.from(text).filter((character) => /^\p{Script=Han}$/u.test(character));
}

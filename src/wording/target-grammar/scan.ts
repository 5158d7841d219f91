import type { Family } from '../lexicon/family';

/** Words of families, grouped by first character with the longest first, for matching at a position. */
export type WordTable = ReadonlyMap<string, readonly string[]>;

export function wordTable(...families: readonly Family[]): WordTable {
  const table = new Map<string, string[]>();
  for (const word of new Set(families.flat())) {
    const first = word.charAt(0);
    table.set(first, [...(table.get(first) ?? []), word]);
  }
  for (const words of table.values()) words.sort((a, b) => b.length - a.length);
  return table;
}

/**
 * End of the longest word of the table that begins at `at`; -1 when there is none. Spaces between characters are
 * ignored.
 */
export function wordEnd(table: WordTable, text: string, at: number): number {
  for (const word of table.get(text.charAt(at)) ?? []) {
    const end = endOfWord(text, at, word);
    if (end >= 0) return end;
  }
  return -1;
}

function endOfWord(text: string, start: number, word: string): number {
  if (text.startsWith(word, start)) return start + word.length;
  let at = start;
  for (let i = 0; i < word.length; i++) {
    if (i > 0) at = skipSpaces(text, at);
    if (text.charAt(at) !== word.charAt(i)) return -1;
    at++;
  }
  return at;
}

export function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\v';
}

/** The first position from `at` on without white space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && isSpace(text.charAt(next))) next++;
  return next;
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['〈', '〉'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Longest content of brackets that is searched for the closing one. */
const LONGEST_BRACKETED = 200;

/** Start and end of the content of the brackets that open at `at`; null when they are not closed. */
export function bracketsAt(text: string, at: number): { readonly start: number; readonly end: number } | null {
  const opening = text.charAt(at);
  const closing = BRACKETS.get(opening);
  if (closing === undefined) return null;
  let depth = 0;
  const last = Math.min(text.length, at + LONGEST_BRACKETED);
  for (let next = at + 1; next < last; next++) {
    const character = text.charAt(next);
    if (character === closing) {
      if (depth === 0) return { start: at + 1, end: next };
      depth--;
    } else if (character === opening) depth++;
  }
  return null;
}

const BRACKET_SIGNS: ReadonlySet<string> = new Set([...BRACKETS.keys(), ...BRACKETS.values()]);

export function isBracket(character: string): boolean {
  return BRACKET_SIGNS.has(character);
}

import type { Family } from '../lexicon/family';

/** Words of a family by their first character, longer ones first, for reading at a place of a text. */
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

/** Where the longest word of the table that begins at `at` ends; -1 when none does. Spaces between characters count not. */
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

/** The first place from `at` on that holds no white space. */
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

/** Longest content of brackets that is looked through. */
const LONGEST_BRACKETED = 200;

/** The pair of brackets that opens at `at`: where its content begins and ends; null without a closing one. */
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

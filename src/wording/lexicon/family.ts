/** Words of one kind: 合格, 达标, 覆盖 … `lexicon/` holds one list per kind, with each word once. */
export type Family = readonly string[];

/** A family from one text; white space separates the words. */
export function words(text: string): Family {
  return text.trim().split(/\s+/);
}

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/**
 * The source of a group that matches any word of the families: `(?:平方公里|公里|米)`. Longer words come first, so that
 * a word is never cut short by its own beginning. Characters that mean something in a pattern are escaped.
 */
export function anyOf(...families: readonly Family[]): string {
  const words = [...new Set(families.flat())].sort((a, b) => b.length - a.length);
  return `(?:${words.map((word) => word.replace(SPECIAL, '\\$&')).join('|')})`;
}

/**
 * A pattern with families in it: pattern`^${COUNTED_THINGS}(?:数|量)$`. Everything outside `${…}` is the source of a
 * regular expression; a string in `${…}` is a part of such a source (the result of {@link anyOf}, say).
 */
export function pattern(source: TemplateStringsArray, ...parts: readonly (Family | string)[]): RegExp {
  const inserted = parts.map((part) => (typeof part === 'string' ? part : anyOf(part)));
  return new RegExp(source.raw.map((text, index) => text + (inserted[index] ?? '')).join(''));
}

/** A test for "is the whole text one of these words?". */
export function isOneOf(...families: readonly Family[]): (text: string) => boolean {
  const words = new Set(families.flat());
  return (text) => words.has(text);
}

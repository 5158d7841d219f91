import { levelKey } from '../goals/levels';
import type { Extent, LibraryIndex, NameFound, NameKind } from './library-index';
import { searchKey } from './name-key';
import { TypedKey } from './typed-key';

/** Lower is better. Matches of the written characters rank before matches of the sound. */
export const RANK: Readonly<Record<NameKind, Readonly<Record<Extent, number>>>> = {
  name: { whole: 0, start: 3, part: 5 },
  alias: { whole: 1, start: 4, part: 6 },
  seenAs: { whole: 2, start: 6, part: 6 },
  word: { whole: 4, start: 6, part: 7 },
};
const FIELD_WORD = 7;
const CLASSIFICATION = 8;
export const BY_SOUND = 9;
/** First rank of matches for rewordings of the query. */
export const IN_OTHER_WORDS = 20;

export interface Ranked {
  readonly rank: number;
  /** Null when only the levels and the domain match. */
  readonly name: NameFound['name'] | null;
}

export interface Numbered {
  /** The template's number. */
  readonly number: number;
  readonly one: Ranked;
}

/** The matches, the best first. */
export function inOrder(found: readonly (readonly [number: number, one: Ranked | undefined])[]): readonly Numbered[] {
  return found
    .flatMap(([number, one]) => (one ? [{ number, one }] : []))
    .sort((a, b) => a.one.rank - b.one.rank || a.number - b.number);
}

/** The best match of each template, indexed by its number. */
export function findAll(index: LibraryIndex, query: string): readonly (Ranked | undefined)[] {
  const whole = searchKey(query);
  const best: (Ranked | undefined)[] = [];
  const add = ({ name, extent }: NameFound, least: number): void => {
    const rank = least + RANK[name.kind][extent];
    if (rank < (best[name.template]?.rank ?? Infinity)) best[name.template] = { rank, name };
  };
  for (const found of index.keys.written(whole)) add(found, 0);
  if (/[a-z]/.test(whole)) {
    for (const found of index.sounds.heard(new TypedKey(whole))) {
      // A single letter occurs in the sounds of nearly every name.
      if (whole.length > 1 || found.extent !== 'part') add(found, BY_SOUND);
    }
  }
  const words = query
    .split(/\s+/)
    .map(searchKey)
    .filter((word) => word !== '');
  for (const number of inFields(index, index.fieldWords.written(whole))) {
    best[number] ??= { rank: FIELD_WORD, name: null };
  }
  if (/[a-z]{2}/.test(whole)) {
    for (const number of inFields(index, index.fieldWords.heard(new TypedKey(whole)))) {
      best[number] ??= { rank: BY_SOUND + FIELD_WORD, name: null };
    }
  }
  for (const number of withAllWords(index, words)) {
    best[number] ??= { rank: CLASSIFICATION, name: null };
  }
  return best;
}

/** Templates of the fields with this word. */
function inFields({ inField }: LibraryIndex, found: Iterable<NameFound>): readonly number[] {
  return [...found].filter(({ extent }) => extent === 'whole').flatMap(({ name }) => inField[name.template] ?? []);
}

function withAllWords(index: LibraryIndex, words: readonly string[]): Iterable<number> {
  const [first = [], ...others] = words.map((word) => withWord(index, word, words.length > 1));
  return [...first].filter((number) => others.every((one) => one.has(number)));
}

/** @param inNames false for a single word, for which the names were searched already */
function withWord({ keys, sounds, classes, formLevels }: LibraryIndex, word: string, inNames: boolean): Set<number> {
  const numbers = new Set<number>(formLevels.get(levelKey(word)));
  for (const [key, members] of classes) if (key.includes(word)) for (const number of members) numbers.add(number);
  if (inNames) {
    for (const { name } of keys.written(word)) numbers.add(name.template);
    if (/[a-z]/.test(word)) for (const { name } of sounds.heard(new TypedKey(word))) numbers.add(name.template);
  }
  return numbers;
}

/** Adds further matches, with ranks so much higher. */
export function addWorse(found: (Ranked | undefined)[], added: readonly (Ranked | undefined)[], by: number): void {
  for (const [number, one] of added.entries()) {
    if (one && one.rank + by < (found[number]?.rank ?? Infinity)) found[number] = { ...one, rank: one.rank + by };
  }
}

import { levelKey } from '../goals/levels';
import { LOOK_ALIKES } from '../wording/lexicon/look-alikes';
import { inWrittenWords, measuresAsked, saidSo, withoutOffice, withoutQuestion } from './asked';
import { findByContent } from './by-content';
import { indexLibrary } from './library-index';
import type { Extent, LibraryIndex, NameFound, NameKind } from './library-index';
import { nameKey, searchKey } from './name-key';
import type { Nearness } from './nearness';
import { soundsOf } from './pinyin';
import { proposedFor } from './proposed-names';
import type { IndicatorTemplate } from './schema';
import { fitsFilter, NO_FILTER } from './search-filter';
import type { LibraryFilter } from './search-filter';
import { TypedKey } from './typed-key';

export interface SearchHit {
  readonly template: IndicatorTemplate;
  /** The alias or other wording that matched; null when the standard name, a level or the domain matched. */
  readonly matchedName: string | null;
  /** The name to write into the form: the alias that matched, else the standard name. */
  readonly name: string;
}

/** Lower is better. Matches of the written characters rank before matches of the sound. */
const RANK: Readonly<Record<NameKind, Readonly<Record<Extent, number>>>> = {
  name: { whole: 0, start: 3, part: 5 },
  alias: { whole: 1, start: 4, part: 6 },
  seenAs: { whole: 2, start: 6, part: 6 },
  word: { whole: 4, start: 6, part: 7 },
};
const WHOLE_NAME = 2;
const FIELD_WORD = 7;
const CLASSIFICATION = 8;
const BY_SOUND = 9;
/** First rank of matches for rewordings of the query. */
const IN_OTHER_WORDS = 20;
/**
 * With fewer hits, and without a complete name in the query, the content of the templates is searched too; its ranks
 * begin here.
 */
const ENOUGH = 5;
const BY_CONTENT = 60;
const HAN = /\p{Script=Han}/u;
/** Shortest query in which any character may be mistyped, and the shortest where nothing else is found. */
const LONG = 5;
const LONG_ENOUGH = 4;
/**
 * Share of the query that a template must contain to rank before the indicators proposed for the query's work. Of the
 * others, a few rank before those proposed for its kind of thing.
 */
const MOSTLY = 0.7;
const FEW = 3;
/** A template that contains much less of the query than another one is left out. */
const NEARLY = 0.5;
const NAMED_AFTER_WORK = 70;
const LITTLE = 80;
const NAMED_AFTER_KIND = 90;
const LEAST = 100;

/**
 * Templates that match the query, best first, equal ones in the library's order; all templates for an empty query. The
 * query may mix characters, pinyin and initials. Words separated by spaces must each match a name, a level or the
 * domain. Names that only sound like the query are used when none matches in writing (帐实相符 for 账实相符).
 * @param nearness ranks equal matches by the place where the user works
 */
export function searchTemplates(
  templates: readonly IndicatorTemplate[],
  query: string,
  filter: LibraryFilter = NO_FILTER,
  nearness: Nearness = () => 0,
): readonly SearchHit[] {
  const nearFirst = (hits: readonly SearchHit[]): readonly SearchHit[] =>
    hits
      .map((hit) => ({ hit, near: nearness(hit.template) }))
      .sort((a, b) => b.near - a.near)
      .map(({ hit }) => hit);
  if (searchKey(query) === '') {
    return nearFirst(
      templates
        .filter((one) => fitsFilter(one, filter))
        .map((one) => ({ template: one, matchedName: null, name: one.name })),
    );
  }
  const { found: ranked, isEnough } = findRanked(templates, query);
  const byRank: SearchHit[][] = [];
  for (const [number, template] of templates.entries()) {
    const best = ranked[number];
    if (best && fitsFilter(template, filter)) (byRank[best.rank] ??= []).push(hitOf(template, best.name));
  }
  const there = new Set(byRank.flatMap((hits) => hits.map(({ name }) => nameKey(name))));
  const { isSure, templates: proposed } = proposedFor(query);
  const isWanted = (name: string): boolean => name === nameKey(query) || !isEnough;
  const named = proposed
    .filter((template) => fitsFilter(template, filter))
    .filter(({ name }) => !there.has(nameKey(name)) && isWanted(nameKey(name)))
    .map((template) => hitOf(template, null));
  if (named.length > 0) byRank[isSure ? NAMED_AFTER_WORK : NAMED_AFTER_KIND] = named;
  if (byRank.length === 0)
    byRank.push(lastResort(templates, query).filter(({ template }) => fitsFilter(template, filter)));
  return answersFirst(byRank.flatMap(nearFirst), measuresAsked(query));
}

/** Indicators that share only a part of the query, shown instead of an empty list. */
function lastResort(templates: readonly IndicatorTemplate[], query: string): readonly SearchHit[] {
  const asked = withoutQuestion(query);
  const mistyped = butOneCharacter(indexOf(templates), searchKey(query), LONG_ENOUGH);
  const meant = templates.filter((_, number) => mistyped[number]).map((template) => hitOf(template, null));
  if (meant.length > 0) return meant;
  return findByContent(templates, [asked, ...inWrittenWords(asked)], true)
    .slice(0, ENOUGH)
    .flatMap(({ template }) => templates[template] ?? [])
    .map((template) => hitOf(template, null));
}

/** Number of hits among which those come first that measure what was asked. */
const ANSWERS_AMONG = 20;

/** Puts first what answers a question for a measure: 里程 for 路修了多长. */
function answersFirst(hits: readonly SearchHit[], endings: readonly string[]): readonly SearchHit[] {
  if (endings.length === 0) return hits;
  const isAnswer = ({ name }: SearchHit): boolean => endings.some((end) => name.endsWith(end));
  const first = hits.slice(0, ANSWERS_AMONG);
  return [...first.filter(isAnswer), ...first.filter((hit) => !isAnswer(hit)), ...hits.slice(ANSWERS_AMONG)];
}

interface Found {
  /** Indexed by the template's number. */
  readonly found: readonly (Ranked | undefined)[];
  /** False when the content of the templates had to be searched as well. */
  readonly isEnough: boolean;
}

/**
 * Matches in order: names as written; names for rewordings of the query; if there are none, names that sound or look
 * similar; if there are few, templates by content.
 */
function findRanked(templates: readonly IndicatorTemplate[], query: string): Found {
  const index = indexOf(templates);
  const asked = withoutQuestion(query);
  const found = [...findAll(index, query)];
  const ofOffice = withoutOffice(asked);
  const others = [
    ...(asked === query || asked === '' ? [] : [asked, ...inWrittenWords(query)]),
    ...inWrittenWords(asked),
    ...(ofOffice === '' ? [] : [ofOffice, ...inWrittenWords(ofOffice)]),
  ];
  for (const other of others) addWorse(found, findAll(index, other), IN_OTHER_WORDS);
  for (const [number, one] of inTyped(index, query).entries()) {
    if (one && one.rank < (found[number]?.rank ?? Infinity)) found[number] = one;
  }
  if (found.length === 0) found.push(...soundingAlike(index, searchKey(query)));
  for (const meant of found.length > 0 ? [] : withLookAlikes(query)) {
    if (found.length > 0) break;
    for (const one of [meant, ...inWrittenWords(meant)]) addWorse(found, findAll(index, one), 0);
  }
  if (found.length === 0) found.push(...butOneCharacter(index, searchKey(query), LONG));
  if (found.some((one) => one && one.rank <= WHOLE_NAME) || count(found) >= ENOUGH) return { found, isEnough: true };
  const hasSome = count(found) >= FEW;
  const byContent = findByContent(templates, [query, ...others]).slice(0, ENOUGH);
  const best = Math.max(...byContent.map(({ covered }) => covered));
  for (const [place, { template, covered }] of byContent.entries()) {
    if (covered < (hasSome ? MOSTLY : best * NEARLY)) continue;
    const least = covered >= MOSTLY ? BY_CONTENT : place < FEW ? LITTLE : LEAST;
    found[template] ??= { rank: least + place, name: null };
  }
  return { found, isEnough: false };
}

function count(found: readonly (Ranked | undefined)[]): number {
  return found.filter((one) => one !== undefined).length;
}

/** One index for each library, because searches must be fast enough while the user types. */
const indexes = new WeakMap<readonly IndicatorTemplate[], LibraryIndex>();

function indexOf(templates: readonly IndicatorTemplate[]): LibraryIndex {
  const known = indexes.get(templates) ?? indexLibrary(templates);
  indexes.set(templates, known);
  return known;
}

interface Ranked {
  readonly rank: number;
  /** Null when only the levels and the domain match. */
  readonly name: NameFound['name'] | null;
}

/** The best match of each template, indexed by its number. */
function findAll(index: LibraryIndex, query: string): readonly (Ranked | undefined)[] {
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
function addWorse(found: (Ranked | undefined)[], added: readonly (Ranked | undefined)[], by: number): void {
  for (const [number, one] of added.entries()) {
    if (one && one.rank + by < (found[number]?.rank ?? Infinity)) found[number] = { ...one, rank: one.rank + by };
  }
}

/** Letters of 工作 behind a work: dbgz for 低保工作. */
const WORK_TYPED = /(?:gz|gongzuo)$/;
/** A word that was typed by its letters ranks before longer names that begin with these letters. */
const TYPED_WORD = BY_SOUND + RANK.name.start - 1;
const MOST_TYPED = 8;

/** Hits for the words whose pinyin or initials were typed: the best hit of each word first. */
function inTyped(index: LibraryIndex, query: string): readonly (Ranked | undefined)[] {
  const letters = searchKey(query);
  if (!/^[a-z]{2,}$/.test(letters)) return [];
  const work = letters.replace(WORK_TYPED, '');
  const words = [...new Set([letters, work].filter((one) => one.length > 1).flatMap((one) => wordsTyped(index, one)))];
  const best: (Ranked | undefined)[] = [];
  for (const word of words.slice(0, MOST_TYPED)) {
    const found = [word, ...inWrittenWords(word)].flatMap((one) => [...findAll(index, one).entries()]);
    const sorted = found
      .flatMap(([number, one]) => (one ? [{ number, one }] : []))
      .sort((a, b) => a.one.rank - b.one.rank || a.number - b.number);
    for (const [place, { number, one }] of sorted.entries()) {
      const rank = TYPED_WORD + Math.min(place, 2);
      if (rank < (best[number]?.rank ?? Infinity)) best[number] = { ...one, rank };
    }
  }
  return best;
}

function wordsTyped(index: LibraryIndex, letters: string): readonly string[] {
  const typed = new TypedKey(letters);
  const ofFields = [...index.fieldWords.heard(typed)].filter(({ extent }) => extent === 'whole');
  return [...ofFields.map(({ matched }) => matched), ...saidSo(typed)];
}

/** Names with other characters of the same sounds, one for each typed. */
function soundingAlike(index: LibraryIndex, key: string): readonly (Ranked | undefined)[] {
  const typed = Array.from(key, (character) => soundsOf(character)[0] ?? character).join('');
  return bestOf(
    [...index.sounds.heard(new TypedKey(typed))].filter(
      ({ matched }) =>
        matched.length === key.length &&
        Array.from(matched).every((character, at) => sharesSound(character, key[at] ?? '')),
    ),
  );
}

function sharesSound(a: string, b: string): boolean {
  return a === b || soundsOf(a).some((sound) => soundsOf(b).includes(sound));
}

/** Names with another character in place of one typed: of a short query only in place of one that the library never uses. */
function butOneCharacter(index: LibraryIndex, key: string, long: number): readonly (Ranked | undefined)[] {
  return bestOf(
    Array.from(key).flatMap((character, at) => {
      const isForeign = HAN.test(character) && soundsOf(character).length === 0;
      return key.length < 2 || (!isForeign && key.length < long) ? [] : [...index.keys.writtenBut(key, at)];
    }),
  );
}

/** The best match of each template among names that are not quite as typed. */
function bestOf(all: readonly NameFound[]): readonly (Ranked | undefined)[] {
  const best: (Ranked | undefined)[] = [];
  for (const { name, extent } of all) {
    const rank = IN_OTHER_WORDS + RANK[name.kind][extent];
    if (rank < (best[name.template]?.rank ?? Infinity)) best[name.template] = { rank, name };
  }
  return best;
}

/** The query with one character replaced by a similar-looking one. */
function withLookAlikes(query: string): readonly string[] {
  return Array.from(query).flatMap((character, at) =>
    LOOK_ALIKES.filter((group) => group.includes(character))
      .flatMap((group) => Array.from(group).filter((other) => other !== character))
      .map((other) => query.slice(0, at) + other + query.slice(at + 1)),
  );
}

function hitOf(template: IndicatorTemplate, name: Ranked['name']): SearchHit {
  return {
    template,
    matchedName: name === null || name.kind === 'name' ? null : name.text,
    name: name?.kind === 'alias' ? name.text : template.name,
  };
}

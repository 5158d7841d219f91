import {
  inWrittenWords,
  measuresAsked,
  saidSo,
  withoutOffice,
  withoutQuestion,
  writtenFor,
  writtenForClass,
  writtenForTopic,
} from './asked';
import { atOnce } from '../workbook/pieces';
import type { InPieces } from '../workbook/pieces';
import { workOfDeed } from './asked-deed';
import { findByContent, isAcrossWords, preparedContent, withoutAnyWork } from './by-content';
import { indexLibrary } from './library-index';
import type { LibraryIndex, NameFound } from './library-index';
import { addWorse, BY_SOUND, findAll, IN_OTHER_WORDS, inOrder, RANK } from './matches';
import type { Numbered, Ranked } from './matches';
import { butOneCharacter, LONG, LONG_ENOUGH, soundingAlike, withLookAlikes } from './misspelt';
import { nameKey, searchKey } from './name-key';
import type { Nearness } from './nearness';
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

const WHOLE_NAME = 2;
/**
 * With fewer hits, and without a complete name in the query, the content of the templates is searched too; its ranks
 * begin here.
 */
const ENOUGH = 5;
const BY_CONTENT = 60;
/**
 * Share of the query that a template must contain to rank before the indicators proposed for the query's work. Of the
 * others, a few rank before those proposed for its kind of thing.
 */
const MOSTLY = 0.7;
const FEW = 3;
/** A template that contains much less of the query than another one is left out. */
const NEARLY = 0.5;
const NAMED_AFTER_WORK = 70;
/** What is known for the last word of the query, or for its class of things: a few of them. */
const BY_HEAD = 75;
const FEW_HEADS = 2;
/** A name that takes up the words of the query, behind the best that is known for a part of it. */
const NAMED_AFTER_KIND = 78;
/** All but the first few templates that contain most of the query. */
const MORE_CONTENT = 79;
const LITTLE = 80;
/** What is known for the first word of the query only; what has its end somewhere in a name comes last. */
const BY_BEGINNING = 85;
const BY_END = 95;
const LEAST = 100;
const HAN = /\p{Script=Han}/u;

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
  const isOnlySaid = isEnough && ranked.every((one) => !one || one.rank >= IN_OTHER_WORDS);
  const isWanted = (name: string): boolean => name === nameKey(query) || !isEnough || isOnlySaid;
  const named = proposed
    .filter((template) => fitsFilter(template, filter))
    .filter(({ name }) => !there.has(nameKey(name)) && isWanted(nameKey(name)))
    .map((template) => hitOf(template, null));
  if (isOnlySaid) {
    const said = byRank.flatMap(nearFirst);
    return answersFirst([...said.slice(0, FEW), ...named, ...said.slice(FEW)], measuresAsked(query));
  }
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

function count(found: readonly (Ranked | undefined)[]): number {
  return found.filter((one) => one !== undefined).length;
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
  const words = withoutQuestion(query);
  const asked = workOfDeed(words) ?? words;
  const found = [...findAll(index, query)];
  const ofOffice = withoutOffice(asked);
  const others = [
    ...(asked === query || asked === '' ? [] : [asked, ...inWrittenWords(query)]),
    ...inWrittenWords(asked),
    ...(ofOffice === '' ? [] : [ofOffice, ...inWrittenWords(ofOffice)]),
  ];
  const key = searchKey(query);
  const isKnown = found.length > 0 || writtenFor(query).length > 0;
  if (!isKnown) addWorse(found, soundingAlike(index, key), 0);
  for (const other of others) addWorse(found, findAll(index, other), IN_OTHER_WORDS);
  for (const [number, one] of inTyped(index, query).entries()) {
    if (one && one.rank < (found[number]?.rank ?? Infinity)) found[number] = one;
  }
  if (found.length === 0 && key.length === SHORTEST_PART + 1) {
    const word = key.slice(0, -1);
    if (findAll(index, word).length === 0) found.push(...soundingAlike(index, word));
  }
  for (const meant of found.length > 0 ? [] : withLookAlikes(query)) {
    if (found.length > 0) break;
    for (const one of [meant, ...inWrittenWords(meant)]) addWorse(found, findAll(index, one), 0);
  }
  if (found.length === 0) found.push(...butOneCharacter(index, key, LONG));
  if (found.some((one) => one && one.rank <= WHOLE_NAME) || count(found) >= ENOUGH) return { found, isEnough: true };
  const hasSome = count(found) >= FEW;
  const byContent = findByContent(templates, [query, ...others]).slice(0, ENOUGH);
  const best = Math.max(...byContent.map(({ covered }) => covered));
  for (const [place, { template, covered }] of byContent.entries()) {
    if (covered < (hasSome ? MOSTLY : best * NEARLY)) continue;
    const isFirst = place < FEW;
    const least = covered >= MOSTLY ? (isFirst ? BY_CONTENT : MORE_CONTENT) : isFirst ? LITTLE : LEAST;
    found[template] ??= { rank: least === MORE_CONTENT ? least : least + place, name: null };
  }
  for (const { number, one } of byParts(templates, index, asked)) {
    if (one.rank < (found[number]?.rank ?? Infinity)) found[number] = one;
  }
  if (count(found) === 0) {
    for (const { number, one } of findEach(index, writtenForTopic(asked)).slice(0, ENOUGH)) {
      found[number] = { ...one, rank: LEAST };
    }
  }
  return { found, isEnough: false };
}

/** The shortest part of a word, without 的: one character says nothing. */
const SHORTEST_PART = 2;

/**
 * What is known for the longest words at the end and at the beginning of the query (戒毒 of 强制隔离戒毒, 就业 of 就业援助), or else for
 * its class of things. Words that any work has are no end: 白蚁 of 白蚁防治.
 */
function byParts(templates: readonly IndicatorTemplate[], index: LibraryIndex, query: string): readonly Numbered[] {
  if (!HAN.test(query)) return [];
  const text = withoutAnyWork(query);
  const lengths = Array.from(text, (_, at) => text.length - at);
  const ends = lengths
    .filter((length) => (length === text.length ? text !== query : length <= text.length - SHORTEST_PART))
    .filter((length) => searchKey(text.slice(-length)).length >= SHORTEST_PART);
  const beginnings = lengths.filter((length) => length >= SHORTEST_PART && length <= text.length - SHORTEST_PART);
  const end = firstFound(ends, (length) => knownFor(index, text.slice(-length)));
  const heads = end.length > 0 ? end : findEach(index, writtenForClass(text));
  return [
    ...ranked(heads.slice(0, FEW_HEADS), BY_HEAD),
    ...ranked(firstFound(beginnings, (length) => knownFor(index, text.slice(0, length))).slice(0, 1), BY_BEGINNING),
    ...ranked(
      firstFound(heads.length > 0 ? [] : ends, (length) => {
        const end = text.slice(-length);
        return findEach(index, [end]).filter(({ one }) => !isAcrossWords(templates, one.name?.text ?? '', end));
      }),
      BY_END,
    ),
  ];
}

function ranked(found: readonly Numbered[], rank: number): readonly Numbered[] {
  return found.map(({ number, one }, place) => ({ number, one: { ...one, rank: rank + place } }));
}

function firstFound(lengths: readonly number[], find: (length: number) => readonly Numbered[]): readonly Numbered[] {
  for (const length of lengths) {
    const found = find(length);
    if (found.length > 0) return found;
  }
  return [];
}

/** What a word stands for that officers, a field of work or an indicator have as a whole. */
function knownFor(index: LibraryIndex, word: string): readonly Numbered[] {
  const said = findEach(index, writtenFor(word));
  const isWhole = ({ extent }: NameFound): boolean => extent === 'whole';
  const isKnown = [...index.keys.written(word)].some(isWhole) || [...index.fieldWords.written(word)].some(isWhole);
  return said.length > 0 || !isKnown ? said : findEach(index, [word]);
}

function findEach(index: LibraryIndex, words: readonly string[]): readonly Numbered[] {
  return inOrder(words.flatMap((word) => [...findAll(index, word).entries()]));
}

/** One index for each library, because searches must be fast enough while the user types. */
const indexes = new WeakMap<readonly IndicatorTemplate[], LibraryIndex>();

function* preparedIndex(templates: readonly IndicatorTemplate[]): InPieces<LibraryIndex> {
  const index = indexes.get(templates) ?? (yield* indexLibrary(templates));
  indexes.set(templates, index);
  return index;
}

function indexOf(templates: readonly IndicatorTemplate[]): LibraryIndex {
  return atOnce(preparedIndex(templates));
}

/**
 * Prepares a library for searching. Without it, the first search does so in one go, which takes nearly half a second in
 * the pane.
 */
export function* prepareSearch(templates: readonly IndicatorTemplate[]): InPieces<void> {
  yield* preparedIndex(templates);
  yield* preparedContent(templates);
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
    for (const [place, { number, one }] of inOrder(found).entries()) {
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

function hitOf(template: IndicatorTemplate, name: Ranked['name']): SearchHit {
  return {
    template,
    matchedName: name === null || name.kind === 'name' ? null : name.text,
    name: name?.kind === 'alias' ? name.text : template.name,
  };
}

import { anyOf } from '../wording/lexicon/family';
import { EVERYDAY_WORDS } from '../wording/lexicon/goal-words';
import { WORDS_OF_ANY_WORK } from '../wording/lexicon/works';
import { atOnce } from '../workbook/pieces';
import type { InPieces } from '../workbook/pieces';
import { searchKey } from './name-key';
import type { IndicatorTemplate } from './schema';

/** Share of the query's characters that must occur in pairs which the template's name also contains. */
const LEAST_COVERED = 0.4;
/** Weight of a match in an explanation or with an abbreviation (动防 for 动物防疫), relative to one in a name. */
const IN_EXPLANATION = 0.4;
const ABBREVIATED = 0.6;
/** Weight of a match in the words of a whole field of work. */
const OF_FIELD = 0.6;

interface Holder {
  readonly template: number;
  /** Weight of the pair in the template: 1 in a name. */
  readonly part: number;
  /** True where the pair stands across two words: 动机 in 移动机械. */
  readonly isAcross: boolean;
}

interface Content {
  /** The templates that contain two characters next to each other, or with one between. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly size: number;
  /** How often each pair occurs in the names and explanations. */
  readonly often: ReadonlyMap<string, number>;
}

/** True where the pair of characters in the text is the end of one word and the beginning of the next. */
export function isAcrossWords(templates: readonly IndicatorTemplate[], text: string, pair: string): boolean {
  const { often } = atOnce(preparedContent(templates));
  const key = searchKey(text);
  return pairsOf(key).includes(pair) && !pairsWithinWords(key, often).includes(pair);
}

interface ContentFound {
  /** The template's number. */
  readonly template: number;
  /** Share of the query that the template contains, 0 … 1. */
  readonly covered: number;
}

interface Likeness {
  readonly covered: number;
  readonly weight: number;
  /** False when only words matched that any work has: 服务 of 惠农服务网点. */
  readonly saysWhat: boolean;
  /** Positions of the matched characters in the query: “0,1”. */
  readonly places: string;
}

/** Words of two characters or more that any work has; what stands between them says what the query is about. */
const ANY_WORK = new RegExp(
  anyOf(
    EVERYDAY_WORDS.filter((word) => word.length > 1),
    WORDS_OF_ANY_WORK,
  ),
  'g',
);

const ANY_WORK_AT_END = new RegExp(`(?:${ANY_WORK.source})$`);

/** The query without such words at its end: 白蚁防治 → 白蚁. */
export function withoutAnyWork(query: string): string {
  for (let text = query; ;) {
    const shorter = text.replace(ANY_WORK_AT_END, '');
    if (shorter === text) return text;
    text = shorter;
  }
}

const contents = new WeakMap<readonly IndicatorTemplate[], Content>();

/** Call before the first search, in pieces, to keep the pane responsive. */
export function* preparedContent(templates: readonly IndicatorTemplate[]): InPieces<Content> {
  const content = contents.get(templates) ?? (yield* contentOf(templates));
  contents.set(templates, content);
  return content;
}

/**
 * Templates whose name, words and explanation together contain enough of one of the queries ({@link LEAST_COVERED}), best
 * first: “走访企业” finds 走访企业的家次. Among equal ones, rare words count more than common ones.
 * @param isLastResort true to take words that any work has when there is nothing else to show
 */
export function findByContent(
  templates: readonly IndicatorTemplate[],
  queries: readonly string[],
  isLastResort = false,
): readonly ContentFound[] {
  const content = atOnce(preparedContent(templates));
  const best = new Map<number, Likeness>();
  for (const query of queries) {
    for (const [number, likeness] of compare(content, query)) {
      const known = best.get(number);
      const isLike = (likeness.saysWhat || isLastResort) && likeness.covered >= LEAST_COVERED;
      if (isLike && (!known || byLikeness(likeness, known) < 0)) best.set(number, likeness);
    }
  }
  return inTurn([...best].sort((a, b) => byLikeness(a[1], b[1]) || a[0] - b[0])).map((template) => ({
    template,
    covered: best.get(template)?.covered ?? 0,
  }));
}

/** Alternates between templates that match different parts of the query: 智慧养老 asks for 养老 as well as 智慧. */
function inTurn(sorted: readonly (readonly [number: number, likeness: Likeness])[]): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const [number, { places }] of sorted) {
    const group = groups.get(places);
    if (group) group.push(number);
    else groups.set(places, [number]);
  }
  const longest = Math.max(0, ...[...groups.values()].map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) =>
    [...groups.values()].flatMap((group) => group[turn] ?? []),
  ).flat();
}

function byLikeness(a: Likeness, b: Likeness): number {
  return b.covered * b.weight - a.covered * a.weight;
}

/** A pair of the query that a template contains. */
interface Match extends Holder {
  readonly at: number;
  readonly rarity: number;
  readonly saysWhat: boolean;
}

/** All templates that contain a pair of the query's characters, with their scores. */
function compare({ holders, size }: Content, query: string): ReadonlyMap<number, Likeness> {
  const found = new Map<number, Match[]>();
  const own = ownPairsOf(query);
  // 的 separates words: 天上的云 does not contain 上云.
  const pairs = query.split('的').map(searchKey).flatMap(pairsWithEnd);
  for (const [at, pair] of pairs.entries()) {
    const all = holders.get(pair) ?? [];
    const rarity = Math.log(1 + size / (1 + all.length));
    const saysWhat = own.size === 0 || own.has(pair);
    for (const holder of all) {
      const match = { ...holder, at, rarity, saysWhat };
      const known = found.get(holder.template);
      if (known) known.push(match);
      else found.set(holder.template, [match]);
    }
  }
  return new Map([...found].map(([number, matches]) => [number, likenessOf(matches, pairs.length)]));
}

function likenessOf(matches: readonly Match[], length: number): Likeness {
  const places = new Map<number, number>();
  let weight = 0;
  let saysWhat = false;
  for (const [turn, { at, part, rarity, saysWhat: says, isAcross }] of matches.entries()) {
    // The end of one word and the beginning of the next say nothing without one of the two words.
    if (isAcross && matches[turn - 1]?.at !== at - 1 && matches[turn + 1]?.at !== at + 1) continue;
    for (const place of [at, at + 1]) places.set(place, Math.max(part, places.get(place) ?? 0));
    weight += rarity * part;
    saysWhat ||= says;
  }
  const covered = [...places.values()].reduce((sum, part) => sum + part, 0) / length;
  return { covered, weight, saysWhat, places: [...places.keys()].join() };
}

/** The pairs that say what the query is about. A single character says so with its neighbours: 耕 in 耕（地）保护. */
function ownPairsOf(query: string): ReadonlySet<string> {
  const all = pairsOf(searchKey(query));
  const pieces = query
    .split(ANY_WORK)
    .map(searchKey)
    .filter((piece) => piece !== '');
  return new Set(
    pieces.flatMap((piece) => (piece.length > 1 ? pairsOf(piece) : all.filter((pair) => pair.includes(piece)))),
  );
}

/** Templates read in one piece: about a millisecond. */
const IN_A_PIECE = 8;

interface Texts {
  readonly names: readonly string[];
  readonly ofField: readonly string[];
  readonly explanation: string;
}

function textsOf(template: IndicatorTemplate): Texts {
  const { name, aliases, seenAs = [], words = [], explanation, field, fieldWords } = template;
  return {
    names: [name, ...aliases, ...seenAs, ...words].map(searchKey),
    ofField: [field, ...fieldWords].map(searchKey),
    explanation: searchKey(explanation),
  };
}

function* contentOf(templates: readonly IndicatorTemplate[]): InPieces<Content> {
  const holders = new Map<string, Holder[]>();
  const all: Texts[] = [];
  const often = new Map<string, number>();
  for (const [number, template] of templates.entries()) {
    const texts = textsOf(template);
    all.push(texts);
    for (const pair of [texts.explanation, ...texts.names].flatMap(pairsOf)) {
      often.set(pair, (often.get(pair) ?? 0) + 1);
    }
    if (number % IN_A_PIECE === 0) yield;
  }
  for (const [number, { names, ofField, explanation }] of all.entries()) {
    const parts = new Map([
      ...pairsOf(explanation).map((pair) => [pair, IN_EXPLANATION] as const),
      ...[...names, ...ofField].flatMap(abbreviationsOf).map((pair) => [pair, ABBREVIATED] as const),
      ...ofField.flatMap(pairsOf).map((pair) => [pair, OF_FIELD] as const),
      ...names.flatMap(pairsOf).map((pair) => [pair, 1] as const),
    ]);
    const within = new Set([
      ...[explanation, ...names, ...ofField].flatMap((text) => pairsWithinWords(text, often)),
      ...[...names, ...ofField].flatMap(abbreviationsOf),
    ]);
    for (const [pair, part] of parts) {
      const holder = { template: number, part, isAcross: !within.has(pair) };
      const known = holders.get(pair);
      if (known) known.push(holder);
      else holders.set(pair, [holder]);
    }
    if (number % IN_A_PIECE === 0) yield;
  }
  return { holders, size: templates.length, often };
}

/** The pairs of a word followed by '', so that pairs of different words have different positions. */
function pairsWithEnd(text: string): readonly string[] {
  return [...pairsOf(text), ''];
}

/**
 * The pairs of a text without those across two words: 动机 in 移动机械 is rarer than 移动 and 机械 at its sides, so that 永动机 has
 * nothing to do with it.
 */
function pairsWithinWords(text: string, counts: ReadonlyMap<string, number>): readonly string[] {
  const pairs = pairsOf(text);
  const often = (at: number): number => counts.get(pairs[at] ?? '') ?? 0;
  return pairs.filter((_, at) => often(at) >= often(at - 1) || often(at) >= often(at + 1));
}

/** All pairs of adjacent characters. */
function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, before) => (characters[before] ?? '') + character);
}

/** All pairs of characters with one between them, which is how most words of four characters are abbreviated. */
function abbreviationsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(2).map((character, before) => (characters[before] ?? '') + character);
}

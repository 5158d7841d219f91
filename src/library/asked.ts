import { ASKED_MEASURES, ASKED_OF_SIZE, HOW_MANY, OFFICES, QUESTION_WORDS } from '../wording/lexicon/asked-words';
import { anyOf, pattern } from '../wording/lexicon/family';
import { UNITS_BY_ENDING } from '../wording/lexicon/figure-names';
import { COUNT_UNITS } from '../wording/lexicon/unit-words';
import { interchangeableWords } from '../wording/measure-words';
import { soundsOf } from './pinyin';
import type { TypedKey } from './typed-key';

const MEASURES = Object.entries(ASKED_MEASURES);
const UNITS_IN_FIGURES = Object.values(UNITS_BY_ENDING).flat();
/** 人 says what is counted: 来了多少人 asks for 来人. */
const UNITS = [...COUNT_UNITS.filter((unit) => unit.length === 1), ...UNITS_IN_FIGURES].filter((unit) => unit !== '人');
const COUNTED = `${anyOf(HOW_MANY)}${anyOf(UNITS)}?`;
const HOW_MUCH = pattern`${HOW_MANY}(${anyOf(UNITS, ['人'])})`;
const QUESTION = new RegExp(`${anyOf(QUESTION_WORDS, ...MEASURES.map(([, asked]) => asked))}|${COUNTED}`, 'g');
/** 多不多, 够不够 ask for the figure itself and say nothing else. */
const SIZE = new RegExp(`(${anyOf(ASKED_OF_SIZE)})[不没]\\1`, 'g');
/** A question that repeats its word: 好不好, 满不满意. */
const ASKED_TWICE = /(\p{Script=Han})[不没]\1/gu;
/** 改好没有; but not 有没有 by itself. */
const AT_END = /^(..+?)(?:没有?|不)$/u;

/** Removes the words of a question: “跑了多少企业” → “跑企业”, “质量好不好” → “质量好”. */
export function withoutQuestion(query: string): string {
  return query.replace(SIZE, '').replace(QUESTION, '').replace(ASKED_TWICE, '$1').replace(AT_END, '$1');
}

/** Endings of the names that answer the question: 率 for 树活了几成. Empty when it does not say what is to be measured. */
export function measuresAsked(query: string): readonly string[] {
  const unit = HOW_MUCH.exec(query)?.[1];
  const counted = unit === undefined ? new Set<string>() : interchangeableWords(unit);
  return [
    ...MEASURES.filter(([, asked]) => asked.some((word) => query.includes(word))).flatMap(([ends]) => ends.split(' ')),
    ...Object.entries(UNITS_BY_ENDING)
      .filter(([, units]) => units.some((one) => counted.has(one) || (one === '人次' && counted.has('人'))))
      .map(([ending]) => ending),
    // 户次 for 走访了多少户.
    ...(unit === undefined ? [] : [`${unit}次`]),
  ];
}

/** By a word in indicators: what officers say for it, separated by spaces. */
export type SaidWords = Readonly<Record<string, string>>;

/** Words of officers, the longest first, each with the word that indicators use. */
type SaidTable = readonly (readonly [word: string, written: readonly string[]])[];
let said: SaidTable = [];
/** Ends (…病) and beginnings (孕…) of words that say what class of things a word that nobody listed belongs to. */
let classes: SaidTable = [];
/** Parts of words that say at least what they have to do with: …毒…. */
let topics: SaidTable = [];
const ANY_MORE = '…';

/** Call before the first search. The pane loads the words together with the library. */
export function learnSaidWords(words: SaidWords): void {
  const table = new Map<string, string[]>();
  for (const [written, all] of Object.entries(words)) {
    // Leave words that are already written out: 修 in 维修.
    if (!table.has(written)) table.set(written, []);
    for (const word of all.split(' ')) table.set(word, [...(table.get(word) ?? []), written]);
  }
  const sorted = [...table].sort(([a], [b]) => b.length - a.length);
  said = sorted.filter(([word]) => !word.includes(ANY_MORE));
  const isTopic = (word: string): boolean => word.startsWith(ANY_MORE) && word.endsWith(ANY_MORE);
  const parted = sorted.filter(([word]) => word.includes(ANY_MORE));
  classes = parted.filter(([word]) => !isTopic(word));
  topics = parted.filter(([word]) => isTopic(word));
}

/** What indicators say for exactly this word. */
export function writtenFor(word: string): readonly string[] {
  return said.find(([one]) => one === word)?.[1] ?? [];
}

/** What indicators say for the class of things that the word belongs to: 患者 for 尘肺病. */
export function writtenForClass(word: string): readonly string[] {
  const known = classes.find(([one]) => {
    const part = one.replace(ANY_MORE, '');
    return word.length > part.length && (one.startsWith(ANY_MORE) ? word.endsWith(part) : word.startsWith(part));
  });
  return known?.[1] ?? [];
}

/** What indicators say for what the word has to do with: 禁毒 for 吸贩毒. */
export function writtenForTopic(word: string): readonly string[] {
  return topics.find(([one]) => word.includes(one.replaceAll(ANY_MORE, '')))?.[1] ?? [];
}

/** The officers' words, and those of indicators, that were typed by their sounds or initials. */
export function saidSo(typed: TypedKey): readonly string[] {
  return said.map(([word]) => word).filter((word) => isReadable(word) && typed.matchAt(word, 0) === word.length);
}

/** False for single characters, and for words with a character of unknown reading, which any letters would match. */
function isReadable(word: string): boolean {
  return word.length > 1 && Array.from(word).every((character) => soundsOf(character).length > 0);
}

const OFFICE = pattern`${OFFICES}$`;
const SHORTEST = 2;

/** The work of an office, without the word for the office: 食安办 → 食安. '' for other words. */
export function withoutOffice(query: string): string {
  const work = query.replace(OFFICE, '');
  return work === query || work.length < SHORTEST ? '' : work;
}

/** Largest number of wordings; enough for a query with several of these words. */
const MOST_WORDINGS = 12;

/**
 * The query reworded as in indicators (“跑企业” → “走访企业”): with one of the officer's words replaced in each wording, then
 * with all of them. A word inside a longer one is not replaced: 修 in 修空调.
 */
export function inWrittenWords(query: string): readonly string[] {
  let left = query;
  const found = said.filter(([word]) => {
    if (!left.includes(word)) return false;
    left = left.replace(word, '，');
    return true;
  });
  // Beside a verb of one character, the replaced word alone is clear enough: 灭蚊子 → 病媒生物.
  const alone = found
    .filter(([word]) => word.length > 1 && query.endsWith(word) && query.length - word.length === 1)
    .flatMap(([, all]) => all);
  const wordings = found.map(([word, all]) => ({ word, written: all.filter((one) => !query.includes(one)) }));
  const one = wordings.flatMap(({ word, written }) => written.map((other) => query.replace(word, other)));
  const all = wordings.reduce<readonly string[]>(
    (texts, { word, written }) =>
      written.length === 0
        ? texts
        : texts.flatMap((text) => written.map((other) => text.replace(word, other))).slice(0, MOST_WORDINGS),
    [query],
  );
  return [...new Set([...alone, ...one, ...(found.length > 1 ? all : [])])].filter((text) => text !== query);
}

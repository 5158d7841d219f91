import { OFFICES, QUESTION_WORDS } from '../wording/lexicon/asked-words';
import { anyOf, pattern } from '../wording/lexicon/family';

const QUESTION = new RegExp(anyOf(QUESTION_WORDS), 'g');
/** A question that repeats its word: 好不好, 满不满意. */
const ASKED_TWICE = /(\p{Script=Han})[不没]\1/gu;

/** Removes the words of a question: “跑了多少企业” → “跑企业”, “质量好不好” → “质量好”. */
export function withoutQuestion(query: string): string {
  return query.replace(QUESTION, '').replace(ASKED_TWICE, '$1');
}

/** By a word in indicators: what officers say for it, separated by spaces. */
export type SaidWords = Readonly<Record<string, string>>;

/** Words of officers, the longest first, each with the word that indicators use. */
let said: readonly (readonly [word: string, written: readonly string[]])[] = [];

/** Call before the first search. The pane loads the words together with the library. */
export function learnSaidWords(words: SaidWords): void {
  const table = new Map<string, string[]>();
  for (const [written, all] of Object.entries(words)) {
    // What is written so already stays: 修 in 维修.
    if (!table.has(written)) table.set(written, []);
    for (const word of all.split(' ')) table.set(word, [...(table.get(word) ?? []), written]);
  }
  said = [...table].sort(([a], [b]) => b.length - a.length);
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

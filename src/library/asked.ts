import { QUESTION_WORDS } from '../wording/lexicon/asked-words';
import { anyOf } from '../wording/lexicon/family';

const QUESTION = new RegExp(anyOf(QUESTION_WORDS), 'g');
/** 好不好, 满不满意: the word is said twice. */
const ASKED_TWICE = /(\p{Script=Han})[不没]\1/gu;

/** What a question asks for: “跑了多少企业” → “跑企业”, “质量好不好” → “质量好”. */
export function withoutQuestion(query: string): string {
  return query.replace(QUESTION, '').replace(ASKED_TWICE, '$1');
}

/** The words that indicators are named with → what officers say for them, separated by spaces. */
export type SaidWords = Readonly<Record<string, string>>;

/** What officers say, the longest first, with the words that indicators have for it. */
let said: readonly (readonly [word: string, written: readonly string[]])[] = [];

/** Has to be called before the first search: the pane fetches the words with the library. */
export function learnSaidWords(words: SaidWords): void {
  const table = new Map<string, string[]>();
  for (const [written, all] of Object.entries(words)) {
    // What is written so already stays: 修 in 维修.
    if (!table.has(written)) table.set(written, []);
    for (const word of all.split(' ')) table.set(word, [...(table.get(word) ?? []), written]);
  }
  said = [...table].sort(([a], [b]) => b.length - a.length);
}

/** Enough for a query of several such words. */
const MOST_WORDINGS = 12;

/**
 * The query in the words of indicators (“跑企业” → “走访企业”): with one of the officer's words replaced in each, then
 * with all of them. A word within a longer one says nothing of its own: 修 in 修空调.
 */
export function inWrittenWords(query: string): readonly string[] {
  let left = query;
  const found = said.filter(([word]) => {
    if (!left.includes(word)) return false;
    left = left.replace(word, '，');
    return true;
  });
  // With a verb of one character beside it, the word alone says what is meant: 灭蚊子 → 病媒生物.
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

import { QUESTION_WORDS, SAID_AND_WRITTEN } from '../wording/lexicon/asked-words';
import { anyOf } from '../wording/lexicon/family';

const QUESTION = new RegExp(anyOf(QUESTION_WORDS), 'g');
/** 好不好, 满不满意: the word is said twice. */
const ASKED_TWICE = /(\p{Script=Han})[不没]\1/gu;

/** What a question asks for: “跑了多少企业” → “跑企业”, “质量好不好” → “质量好”. */
export function withoutQuestion(query: string): string {
  return query.replace(QUESTION, '').replace(ASKED_TWICE, '$1');
}

/**
 * The query in the words of indicators, with one of the officer's words replaced in each (“跑企业” → “走访企业”), and with
 * all of them.
 */
export function inWrittenWords(query: string): readonly string[] {
  const said = SAID_AND_WRITTEN.filter(([word, written]) => query.includes(word) && !query.includes(written));
  const one = said.map(([word, written]) => query.replace(word, written));
  const all = said.reduce((text, [word, written]) => text.replace(word, written), query);
  return [...new Set(said.length > 1 ? [...one, all] : one)];
}

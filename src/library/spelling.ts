import { wholeOperator } from '../wording/operators';
import type { Operator } from '../wording/target-value';

const WORDS: Readonly<Record<Operator, string>> = {
  '≥': '大于等于',
  '≤': '小于等于',
  '=': '等于',
  '＞': '大于',
  '＜': '小于',
};

/** The operator as in the cells above: in words where they use words, else as the standard sign. */
export function spellOperator(operator: Operator, neighbours: readonly string[]): string {
  const inWords = neighbours.filter((text) => wholeOperator(text) !== null && /\p{Script=Han}/u.test(text));
  if (inWords.length === 0) return operator;
  return inWords.filter((text) => wholeOperator(text) === operator).at(-1) ?? WORDS[operator];
}

/** The word as the other cells of the column write it: "定量指标" for 定量, "正向指标" for 正向. */
export function spellWord(word: string, neighbours: readonly string[]): string {
  const same = neighbours.filter((text) => text.includes(word)).at(-1);
  if (same !== undefined) return same;
  const long = neighbours.filter((text) => text.endsWith('指标')).length;
  return long * 2 > neighbours.length ? `${word}指标` : word;
}

/** The text that all have in common; null when they differ or there are none. */
export function commonText(texts: readonly string[]): string | null {
  const [first, ...others] = texts;
  return first !== undefined && first !== '' && others.every((text) => text === first) ? first : null;
}

/** The text that at least half of them have. */
export function usualText(texts: readonly string[]): string | null {
  const written = texts.filter((text) => text !== '');
  return written.find((text) => written.filter((one) => one === text).length * 2 >= written.length) ?? null;
}

import { isMeasureWord } from '../wording/measure-words';
import { nameKey } from './name-key';
import type { IndicatorTemplate } from './schema';

const SHORTEST = 2;
/** Chinese words mostly have two or four characters; three are often one and a half words. */
const NO_WORD = 3;
/** Only the beginning of a clause is searched. */
const LONGEST = 40;

/**
 * The search words for a clause of a goal (“组织12家企业参展”): its longest part that occurs in a name of the library, and of
 * several the rarest (参展 rather than 企业). '' when there is none.
 */
export function wordsIn(clause: string, templates: readonly IndicatorTemplate[]): string {
  const names = templates.map(({ name, aliases, seenAs = [] }) =>
    [name, ...aliases, ...seenAs].map(nameKey).join('\n'),
  );
  const pieces = clause
    .slice(0, LONGEST)
    .split(/[\d.,，…]+/)
    .map(nameKey);
  for (let length = Math.max(...pieces.map((piece) => piece.length)); length >= SHORTEST; length--) {
    if (length === NO_WORD) continue;
    const counted = stretches(pieces, length)
      .map((words) => ({ words, count: names.filter((name) => name.includes(words)).length }))
      .filter(({ count }) => count > 0);
    const [first, ...others] = counted;
    if (first) return others.reduce((best, one) => (one.count < best.count ? one : best), first).words;
  }
  return '';
}

function stretches(pieces: readonly string[], length: number): readonly string[] {
  const all = pieces.flatMap((piece) => {
    const starts = Array.from({ length: Math.max(0, piece.length - length + 1) }, (_, start) => start);
    // In the middle of a clause, two characters are often the end of one word and the beginning of the next.
    const words = length > SHORTEST ? starts : starts.filter((start) => start === 0 || start === piece.length - length);
    return words.map((start) => piece.slice(start, start + length));
  });
  return [...new Set(all)].filter((words) => !isMeasureWord(words));
}

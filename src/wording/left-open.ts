import { anyOf, pattern } from './lexicon/family';
import {
  ACCORDING_TO,
  ATTACHMENTS,
  COUNTS_TO_COME,
  IN_AGREEMENT,
  LACKED,
  LACKING,
  LEFT_OPEN,
  LOOK_ELSEWHERE,
  PARTS_OF_A_PAPER,
  SETTLING,
  STILL_OPEN,
  STILL_TO_DO,
  SUMMED_UP,
  TAKEN_FROM,
  WHOLE_AIMS,
} from './lexicon/missing-values';
import { EARLIER_YEARS } from './lexicon/comparisons';
import { squeeze } from './plain-text';
import type { TargetValue } from './target-value';

const WORDS = '[一-龥《》“”]';
const PLACE = `(?:第?[\\d一二三四五六七八九十]{1,3}(?:[-—–]\\d{1,2})?${anyOf(PARTS_OF_A_PAPER)}?){0,3}`;
const AIMED = pattern`${WHOLE_AIMS}`;
const OF_THE_PAST = pattern`${EARLIER_YEARS}`;
/** 由少到多 */
const FROM_TO = /^由.{1,8}[到至]/;

const ELSEWHERE = new RegExp(
  `^(?:${anyOf(LOOK_ELSEWHERE)}${WORDS}{1,16}${PLACE}${WORDS}{0,4}|${anyOf(ATTACHMENTS)}[-—]?[\\d一二三四五六七八九十]{0,3}(?:[-—]\\d{1,2})?)$`,
);
const SOMEBODY_OR_SOMETHING = [
  `^${WORDS}{0,8}${anyOf(STILL_OPEN)}${WORDS}{1,16}$`,
  `^${WORDS}{0,8}未${WORDS}{0,4}${anyOf(SETTLING, STILL_TO_DO)}${WORDS}{0,6}$`,
  `^${WORDS}{0,8}以${WORDS}{1,14}${anyOf(TAKEN_FROM)}$`,
  `^与${WORDS}{2,12}${anyOf(IN_AGREEMENT)}$`,
  `^${anyOf(ACCORDING_TO)}${WORDS}{2,14}${anyOf(COUNTS_TO_COME)}$`,
  `^${anyOf(ACCORDING_TO)}${WORDS}{1,14}${anyOf(SETTLING, LEFT_OPEN, SUMMED_UP)}$`,
  `^${WORDS}{0,4}${anyOf(LACKING)}${anyOf(LACKED)}$`,
].map((source) => new RegExp(source));

/**
 * Whether the value of a counted or measured name leaves its figure to somebody, to another document or to later: 市局尚未分解,
 * 以年报为依据, 见预算文本第12页. Only for names that want a figure: with others, 与合同一致 or 由专人负责 is a target.
 */
export function isLeftOpen({ source, kind }: Pick<TargetValue, 'source' | 'kind'>): boolean {
  const plain = squeeze(source).replace(/^[(（【[]|[)）】\]]$|[。；;]$/g, '');
  if (ELSEWHERE.test(plain)) return true;
  if (kind === 'number' || kind === 'reference') return false;
  if (AIMED.test(plain) || OF_THE_PAST.test(plain) || FROM_TO.test(plain)) return false;
  return plain.split(/[，,；;。]/).some((clause) => SOMEBODY_OR_SOMETHING.some((open) => open.test(clause)));
}

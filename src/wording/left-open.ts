import { anyOf, pattern } from './lexicon/family';
import {
  ACCORDING_TO,
  ATTACHMENTS,
  COUNTS_TO_COME,
  EXACTLY,
  FIGURES,
  IN_AGREEMENT,
  LACKED,
  LACKING,
  LEANED_ON,
  LEANING,
  LEFT_OPEN,
  LOOK_ELSEWHERE,
  NOT_BEGUN,
  PAID_OUT_IN_FULL,
  PARTS_OF_A_PAPER,
  SEEN_LATER,
  SETTLED_BY_IT,
  SETTLED_LATER,
  SETTLING,
  STILL_OPEN,
  STILL_TO_DO,
  SUMMED_UP,
  TAKEN_FROM,
  WHOLE_AIMS,
  WORK_BEFORE_A_FIGURE,
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
  `^(?:${anyOf(LOOK_ELSEWHERE)}(?:20\\d\\d年)?${WORDS}{1,16}${PLACE}${WORDS}{0,4}|` +
    `${anyOf(ATTACHMENTS)}[-—]?[\\d一二三四五六七八九十]{0,3}(?:[-—]\\d{1,2})?)$`,
);
const SOMEBODY_OR_SOMETHING = [
  `^${WORDS}{0,8}${anyOf(STILL_OPEN)}${WORDS}{1,16}$`,
  `^${WORDS}{0,8}未${WORDS}{0,4}${anyOf(SETTLING, STILL_TO_DO)}${WORDS}{0,6}$`,
  `^${WORDS}{0,8}以${WORDS}{1,14}${anyOf(TAKEN_FROM)}$`,
  `^与(?!.*进度)${WORDS}{2,12}${anyOf(IN_AGREEMENT)}$`,
  `^${anyOf(ACCORDING_TO)}${WORDS}{2,14}${anyOf(COUNTS_TO_COME)}$`,
  `^${anyOf(ACCORDING_TO)}${WORDS}{1,14}${anyOf(SETTLING, LEFT_OPEN, SUMMED_UP)}$`,
  `^${WORDS}{0,4}${anyOf(LACKING)}${anyOf(EXACTLY)}?的?${anyOf(LACKED)}${anyOf(FIGURES)}?$`,
  `^${WORDS}{1,14}${anyOf(SEEN_LATER)}$`,
  `^${WORDS}{0,4}[还尚暂]?${anyOf(NOT_BEGUN)}${anyOf(WORK_BEFORE_A_FIGURE)}$`,
].map((source) => new RegExp(source));

const LEANS = new RegExp(
  `^${anyOf(LEANING)}${WORDS}{0,14}${anyOf(LEANED_ON)}(?:后?再?${anyOf(SETTLED_BY_IT, SETTLED_LATER, SUMMED_UP)})?$`,
);

const PAID_AS_SPENT = pattern`^${ACCORDING_TO}实际?(?:发生)?[数额]?${PAID_OUT_IN_FULL}$|^实报实销$`;

/** Money that is paid for what was spent: a way of paying, which a standard or a kind of cost can be. */
export function isPaidAsSpent({ source }: Pick<TargetValue, 'source'>): boolean {
  return PAID_AS_SPENT.test(plainOf(source));
}

/**
 * Whether the value of a counted or measured name leaves its figure to somebody, to another document or to later: 市局尚未分解,
 * 以年报为依据, 见预算文本第12页. Only for names that want a figure: with others, 与合同一致 or 由专人负责 is a target.
 */
export function isLeftOpen({ source, kind }: Pick<TargetValue, 'source' | 'kind'>): boolean {
  const plain = plainOf(source);
  if (ELSEWHERE.test(plain)) return true;
  if (kind === 'number' || kind === 'reference') return false;
  if (AIMED.test(plain) || OF_THE_PAST.test(plain) || FROM_TO.test(plain)) return false;
  return plain.split(/[，,；;。]/).some((clause) => SOMEBODY_OR_SOMETHING.some((open) => open.test(clause)));
}

/**
 * Whether a value only leans on what somebody else says or has: 听乡镇通知, 看申请情况, 按要求. A count or a rate has no target so;
 * a standard or a time can be set in such words.
 */
export function leansOnOthers({ source, kind }: Pick<TargetValue, 'source' | 'kind'>): boolean {
  const plain = plainOf(source);
  return kind === 'qualitative' && LEANS.test(plain) && !AIMED.test(plain) && !OF_THE_PAST.test(plain);
}

function plainOf(source: string): string {
  return squeeze(source)
    .replace(/^[(（【[]|[)）】\]]$|[。；;]$/g, '')
    .replace(/^20\d\d年度?/, '');
}

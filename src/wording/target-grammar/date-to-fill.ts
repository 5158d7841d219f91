import { BY_THEN, CYCLES, DONE_BY_THEN, DONE_HOW, PARTS_OF_A_MONTH, PARTS_OF_A_YEAR } from '../lexicon/deadline-words';
import { anyOf, pattern } from '../lexicon/family';
import { DAYS_TO_COME, STILL_TO_DO, WAITING } from '../lexicon/missing-values';

/** Marks that a template or a typist leaves where a figure belongs; one stroke alone may join two dates. */
const MARKS = /\(\s*\)|[_XxN×*□○?]|[-—]{2,}/g;
/** A year in words that is complete, and one that lacks its end: 二〇二 年. */
const YEAR_IN_WORDS = /二[〇零○][〇零○一二三四五六七八九]{2}(?=\s*年)/;
const YEAR_IN_WORDS_BEGUN = /二[〇零○][〇零○一二三四五六七八九]?(?=[\s_]+年)/;
/** 202 年, 20__年; 20 年 can be a length of time unless more of a date follows. */
const BEGUN_YEAR = /(^|\D)20(?:\d?[\s_]*_[\s_]*|\d\s+|\d(?=年.*月)|\s+(?=年.*[月底末前]))(?=年)/g;
/** 2026年-20  年 */
const LAST_YEAR_BEGUN = /([-—~至到]\s*)20\s+(?=年)/;
const SPACE_BEHIND_FIGURE = /([\d一二三四五六七八九十〇零○])\s+(?=[年月日号季个])/g;
const SPACE_BEFORE_UNIT = /[\s_]+(?=[年月日号季时点]|个?季度)/g;
const FIGURE_BEGUN = /\d_/g;

const FIGURE = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3}|_)`;
const DATE =
  String.raw`(?:(?:(?:19|20)?\d\d|_)?年度?)?(?:第?[_一二三四1-4]个?季度)?` +
  `${anyOf(PARTS_OF_A_YEAR)}?(?:${FIGURE}月份?)?(?:${FIGURE}[日号])?(?:${FIGURE}[时点])?${anyOf(PARTS_OF_A_MONTH)}?`;
const BEHIND = `${anyOf(BY_THEN)}{0,2}${anyOf(DONE_HOW, DONE_BY_THEN)}{0,2}`;
const WHOLE = pattern`^(?:${CYCLES}|[于在至自从])?${DATE}(?:[-—~至到]${DATE})?${BEHIND}$`;
/** 月底前（具体月份待定）, 2026年，具体时间另行通知. Before the end of the year is a date even where its day is left open. */
const TO_BE_NAMED = pattern`^(?:20\d\d年度?)?(?:月[底末初中])?${BY_THEN}{0,2}[(,;](?:具体)?的?${DAYS_TO_COME}${WAITING}${STILL_TO_DO}[)]?$`;
/** 2026.  .  , 2026-__-__, 2026/ / */
const IN_DIGITS = /^20\d\d\s*([-./])[\s_]*(?:\1[\s_]*)?$/;

/**
 * True for a date of which a figure is still to be filled in: 202 年 月 日, 2026年__月底前, 2026年第 季度, 2026.  .  Expects narrowed
 * text.
 */
export function isDateToFill(text: string): boolean {
  const marked = text.replace(YEAR_IN_WORDS, '2000').replace(YEAR_IN_WORDS_BEGUN, '_').replace(MARKS, '_');
  if (IN_DIGITS.test(marked.trim()) || TO_BE_NAMED.test(text.replace(/\s/g, ''))) return true;
  const plain = marked
    .replace(BEGUN_YEAR, '$1_')
    .replace(LAST_YEAR_BEGUN, '$1_')
    .replace(/[()]/g, ' ')
    .replace(SPACE_BEHIND_FIGURE, '$1')
    .replace(SPACE_BEFORE_UNIT, '_')
    .replace(/\s/g, '')
    .replace(FIGURE_BEGUN, '_');
  return plain.includes('_') && WHOLE.test(plain);
}

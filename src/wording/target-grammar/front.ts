import { APPROXIMATELY, CHANGES, NOTHING_ADDED, SHORT_CHANGES, UP_TO_A_LEVEL } from '../lexicon/comparing-words';
import { CURRENCY_SIGNS } from '../lexicon/money';
import { TIME_UNITS } from '../lexicon/time-units';
import { inclusionAt, operatorAt, operatorInBrackets, type FoundOperator } from '../operators';
import { unitEnd } from '../unit-grammar';
import { numberAt } from './number-at';
import { skipSpaces, wordEnd, wordTable } from './scan';

/** The words and signs before a figure's number. */
export interface Front {
  readonly operator: FoundOperator | null;
  readonly isAbout: boolean;
  readonly isMoney: boolean;
  /** 每年, 每人每月, 一天: the number applies to each of them, so 每年四期 is no rank. */
  readonly isForEach: boolean;
  readonly isWhole: boolean;
  readonly end: number;
}

const NEAR = wordTable(APPROXIMATELY);
const LEADS = wordTable(NOTHING_ADDED);
const CHANGED = wordTable(CHANGES);
const CHANGED_SHORTLY = wordTable(SHORT_CHANGES);
const LEVELS = wordTable(UP_TO_A_LEVEL);
const CURRENCY = wordTable(CURRENCY_SIGNS);
const TIMES = wordTable(...TIME_UNITS, ['学期', '学年']);
/** Longest period that can belong to the number after it; a longer one is a figure itself. */
const LONGEST_PERIOD = 5;
/** Most words and signs read before a number. A cell filled with 完成完成完成… would be read to its end from each place. */
const MOST_PARTS = 12;
/** Words for "over", valid only before a round number: 上百人, 过亿元, 过半. */
const ROUND = /^(上|过)(?=[百千万萬亿半])/;
/** Words for a bound, valid only before digits: 满300人, 限50万元; not 满意度95%. */
const BOUND = /^(?:(满|足)|限额?)(?=\s?[\d¥])/;

/** Reads words without meaning, operators, “约”, currency signs and 每人每月, in any order. */
export function frontAt(text: string, start: number): Front {
  let front: Front = {
    operator: null,
    isAbout: false,
    isMoney: false,
    isForEach: false,
    isWhole: true,
    end: skipSpaces(text, start),
  };
  for (let part = 0; part < MOST_PARTS; part++) {
    const next = partAt(text, front);
    if (!next) break;
    front = next;
  }
  return front;
}

function partAt(text: string, front: Front): Front | null {
  const at = front.end;
  const sign = operatorAt(text, at) ?? operatorInBrackets(text, at) ?? roundAt(text, at);
  if (sign && (front.operator === null || sign.operator === front.operator.operator)) {
    const operator = { ...sign, start: front.operator?.start ?? sign.start };
    return { ...front, operator, end: skipSpaces(text, text.charAt(sign.end) === ':' ? sign.end + 1 : sign.end) };
  }
  // 不低于（含）4期
  const included = front.operator ? inclusionAt(text, at) : null;
  if (included) return { ...front, end: skipSpaces(text, included.end) };
  const near = wordEnd(NEAR, text, at);
  const level = levelEnd(text, at);
  const change = Math.max(wordEnd(CHANGED, text, at), level);
  const currency = wordEnd(CURRENCY, text, at);
  const each = eachEnd(text, at);
  const end = Math.max(near, change, currency, each, wordEnd(LEADS, text, at));
  if (end < 0) return null;
  return {
    ...front,
    isAbout: front.isAbout || end === near,
    isMoney: front.isMoney || end === currency,
    isForEach: front.isForEach || end === each,
    isWhole: front.isWhole && (end !== change || end === level),
    end: skipSpaces(text, text.charAt(end) === ':' ? end + 1 : end),
  };
}

function roundAt(text: string, at: number): FoundOperator | null {
  const bound = BOUND.exec(text.slice(at, at + 4));
  if (bound) return { operator: bound[1] === undefined ? '≤' : '≥', start: at, end: at + bound[0].length };
  const word = ROUND.exec(text.slice(at, at + 2))?.[1];
  return word === undefined ? null : { operator: word === '上' ? '≥' : '＞', start: at, end: at + 1 };
}

/** 提高到, 降至. */
function levelEnd(text: string, at: number): number {
  const verb = Math.max(wordEnd(CHANGED, text, at), wordEnd(CHANGED_SHORTLY, text, at));
  return verb < 0 ? -1 : wordEnd(LEVELS, text, verb);
}

/** 每公里, 每5年, 隔月; 一天 and 1年 before another number, as in 一天两次. */
function eachEnd(text: string, at: number): number {
  if (/[每隔]/.test(text.charAt(at))) {
    const from = skipSpaces(text, at + 1);
    const unit = skipSpaces(text, numberAt(text, from)?.end ?? from);
    const end = unitEnd(text, unit);
    return end > unit ? end : -1;
  }
  const length = numberAt(text, at);
  const end = length?.value.lte(LONGEST_PERIOD) === true ? wordEnd(TIMES, text, length.end) : -1;
  const next = end < 0 ? null : numberAt(text, end);
  if (!next || wordEnd(TIMES, text, next.end) >= 0) return -1;
  return unitEnd(text, next.end) > next.end ? end : -1;
}

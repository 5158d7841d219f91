import {
  COUNT_UNITS,
  OTHER_UNITS,
  THINGS_AS_UNITS,
  TURNS,
  UNIT_CHOICES,
  UNIT_JOINERS,
  WORK_UNIT_ENDINGS,
} from './lexicon/unit-words';
import { MEASURES, SUBSTANCES } from './lexicon/measures';
import { MONEY_UNITS } from './lexicon/money';
import { AND_SOME, DONE, OR_LESS, OR_MORE, ROUGHLY } from './lexicon/comparing-words';
import { TIME_UNITS } from './lexicon/time-units';
import { wordEnd, wordTable } from './target-grammar/scan';

const BASES = wordTable(COUNT_UNITS, ...MEASURES, MONEY_UNITS, ...TIME_UNITS, OTHER_UNITS, THINGS_AS_UNITS);
const COUNTS = wordTable(COUNT_UNITS, TURNS);
const MEASURED = wordTable(SUBSTANCES);
const ENDINGS = wordTable(WORK_UNIT_ENDINGS);
const JOINERS = new Set(UNIT_JOINERS);
const CHOICES = new Set(UNIT_CHOICES);
/** Words after a unit that are not part of it. */
const BEHIND = wordTable(OR_MORE, OR_LESS, ROUGHLY, AND_SOME, DONE);
/**
 * 万 and 亿 before a unit: 万人次, 百万元. 千 and 百 alone multiply the number (3千人), but after a stroke they too belong to the
 * unit: 人/千人.
 */
const MAGNITUDE = /[十百千]?[万亿]/y;
const MAGNITUDE_BEHIND_STROKE = /[十百千万亿]{1,3}/y;
/** Longest unlisted thing that a price or number can refer to: 元/机组. */
const LONGEST_THING = 6;
/** A text with more parts is no unit. */
const MOST_PARTS = 6;

/**
 * End of the unit that begins at `start` of a narrowed text; `start` when no known unit does. A unit is a word with 万
 * and the like before it, a compound (元/人·月, 件/万人), a word with a variant in brackets (台(套)) or a choice (台、件、辆、套等;
 * 册等).
 */
export function unitEnd(text: string, start: number): number {
  let end = text.charAt(start) === '/' ? perEnd(text, start + 1) : partEnd(text, start);
  if (end <= start) return start;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    // 7天×24小时 is no unit.
    if (/^[×*]\d/.test(text.slice(end, end + 2))) break;
    const next = jointEnd(text, start, end);
    if (next <= end + 1) break;
    end = next;
  }
  const variant = variantEnd(text, end);
  if (variant > end) return variant;
  return text.charAt(end) === '等' && (end + 1 === text.length || isChoice(text, start, end)) ? end + 1 : end;
}

/** End of what a sign behind a part of the unit joins to it; not beyond the sign where it joins nothing. */
function jointEnd(text: string, start: number, end: number): number {
  const joint = text.charAt(end);
  if (JOINERS.has(joint)) return perEnd(text, end + 1);
  // In 25万元，单位成本 no unit can be chosen.
  if (CHOICES.has(joint) && text.charAt(end - 1) !== '元') return choiceEnd(text, end + 1);
  // 元/人.天: the full stop is typed for a middle dot.
  const isDot = joint === '.' && text.slice(start, end).includes('/') && /[\u4e00-\u9fff]/.test(text.charAt(end + 1));
  return isDot ? partEnd(text, end + 1) : end + 1;
}

/** True for a text that is a known unit and nothing else. */
export function isKnownUnit(text: string): boolean {
  return text !== '' && unitEnd(text, 0) === text.length;
}

function partEnd(text: string, start: number): number {
  return Math.max(baseEnd(text, start), scaledEnd(text, start));
}

/** End of a unit after 万 or the like. 千米 can also be a measure of its own; the longer reading is taken. */
function scaledEnd(text: string, start: number, magnitude = MAGNITUDE): number {
  const at = magnitudeEnd(text, start, magnitude);
  const end = at > start ? baseEnd(text, at) : at;
  return end > at ? end : start;
}

function magnitudeEnd(text: string, start: number, magnitude: RegExp): number {
  magnitude.lastIndex = start;
  return start + (magnitude.exec(text)?.[0].length ?? 0);
}

function baseEnd(text: string, start: number): number {
  const word = wordEnd(BASES, text, start);
  const counted = wordEnd(COUNTS, text, start);
  const work = counted < 0 ? -1 : wordEnd(ENDINGS, text, counted);
  const substance = word < 0 ? -1 : wordEnd(MEASURED, text, word);
  const end = Math.max(word, work, substance);
  return end < 0 || isCutLatin(text, start, end) ? start : end;
}

/** A letter or digit that continues the word, unless it begins another number with a unit: 5km300m. */
const GOES_ON = /(?!\d+(?:\.\d+)?[a-z])[A-Za-z\d]/y;

/** True when the unit is only the beginning of a Latin word, such as the m of “max”. */
function isCutLatin(text: string, start: number, end: number): boolean {
  GOES_ON.lastIndex = end;
  return /[A-Za-z]/.test(text.charAt(start)) && GOES_ON.test(text);
}

/** End of the part after the stroke: 人, 10万, 万人, 机组, （人·天）. */
function perEnd(text: string, start: number): number {
  const close = text.charAt(start) === '(' ? ')' : '）';
  if (!/[(（]/.test(text.charAt(start))) return plainPerEnd(text, start);
  const end = unitEnd(text, start + 1);
  return end > start + 1 && text.charAt(end) === close ? end + 1 : start;
}

function plainPerEnd(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_THING && /\d/.test(text.charAt(at))) at++;
  const isCounted = at > start;
  const known = Math.max(partEnd(text, at), scaledEnd(text, at, MAGNITUDE_BEHIND_STROKE));
  if (known > at) return known;
  // Year, day and hour as letters: t/a, m3/d.
  if (!isCounted && /^[adh](?![A-Za-z\d])/.test(text.slice(at, at + 2))) return at + 1;
  const scaled = magnitudeEnd(text, at, MAGNITUDE_BEHIND_STROKE);
  if (scaled > at) return scaled;
  return isCounted ? start : thingEnd(text, at);
}

function thingEnd(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_THING && /[\u4e00-\u9fff]/.test(text.charAt(at)) && wordEnd(BEHIND, text, at) < 0) at++;
  return at;
}

function choiceEnd(text: string, start: number): number {
  const end = partEnd(text, start);
  return end > start ? variantEnd(text, end) : start;
}

/** The unit in brackets behind a unit: 台(套). */
function variantEnd(text: string, start: number): number {
  const open = text.charAt(start);
  if (open !== '(' && open !== '（') return start;
  const end = partEnd(text, start + 1);
  const close = text.charAt(end);
  return end > start + 1 && (close === ')' || close === '）') ? end + 1 : start;
}

function isChoice(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (CHOICES.has(text.charAt(at))) return true;
  return false;
}

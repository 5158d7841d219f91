import { NUMBERED_GROUPS, RANK_ENDINGS } from '../lexicon/inexact-numbers';
import { SCALES } from '../lexicon/measures';
import { ALL_OF_THEM, A_YEAR, COMPARED_WITH, DONE, ENDING_IN_MORE } from '../lexicon/comparing-words';
import { isOneOf, pattern } from '../lexicon/family';
import { DIGITS } from '../lexicon/numerals';
import { operatorAt } from '../operators';
import { figureOf, type Figure } from './figure-of';
import { frontAt, type Front } from './front';
import { measuredAt, unitFrom, type Measured } from './measured';
import { bracketsAt, skipSpaces, wordEnd, wordTable } from './scan';
import {
  changedAt,
  enclosedAt,
  intervalAt,
  neighboursAt,
  plusMinusAt,
  plusMinusInBrackets,
  rangeAt,
  secondBoundAt,
} from './two-bounds';

const DONE_WORDS = wordTable(DONE);
const isRank = isOneOf(RANK_ENDINGS);
const isGroup = isOneOf(NUMBERED_GROUPS);

/** 户数：≥800 */
const BETWEEN_UNIT_AND_FIGURE = /^(数量?)?(\s*[:,]?)/;
/** Longest text of words that is read before a figure: 满意度≥95%, 接到群众报修电话后2小时内. */
const LONGEST_NAME = 16;
const ENDS_A_NAME = /[\d\s，,。；;：:(（、]/;
const NUMBER_BEHIND_NAME = /[+\d一二两三四五六七八九十百半]/;
/** A base year, which is not the target's figure: 较2023年提升2%, 在2023年基础上增加10个. */
const COMPARED_YEAR = pattern`^(?:${COMPARED_WITH}|[在以于])${A_YEAR}`;
/** A model or class before a thing's name or a sign: X光机2台, GDP的1.2%, PM2.5≤35, 5G基站20个, 一、二类桥比例95%. */
const MODEL = new RegExp(
  `^(?:[A-Za-z]{1,6}-?[\\d.]{0,5}(?:-[A-Z])?|\\d{1,3}(?:[GDK]|[kK][vV]|千伏)|` +
    `[ⅠⅡⅢⅣⅤ一二三四五](?:[、和及][ⅠⅡⅢⅣⅤ一二三四五])*[类级等档])(?=[\\u4e00-\\u9fff]|[≤≥=<>]\\s*\\d)`,
);
/** pH 6-9, AQI：100以下 */
const SCALE = pattern`^${SCALES}值?[:：]?\s*`;
const NUMBERED_MODEL = /^\d{1,3}(?:[GDK]|[kK][vV]|千伏)[\u4e00-\u9fff]/;
/** The rest of a figure behind its unit: 村 of 12个村. */
const COUNTED_THING = /^\s*[\u4e00-\u9fff]{0,4}\s*$/;
const EXPLAINED = /^[\u4e00-\u9fff]{0,12}(?=[(])/;
/** 全部完成（35家） */
const OF_ALL = pattern`^${ALL_OF_THEM}`;
/** Units of shares and marks, in which a word of quality can be given: 优良（90分以上）. */
const isGraded = isOneOf(['%', '‰', '分']);
const MORE_IN_A_WORD = pattern`${ENDING_IN_MORE}$`;
/**
 * Words before a number. Excluded: the C of C30, the 前 of 前10名 (but 提前10天 is included), and 各1次, which counts several
 * things.
 */
const WORDS = /^[\u4e00-\u9fff“”]*(?:提前|(?![前第等各])[\u4e00-\u9fff“”])$/;

/** The figure that begins at `start` of a narrowed text; null when none does. */
export function figureAt(text: string, start: number): Figure | null {
  return (
    intervalAt(text, start) ??
    plusMinusAt(text, start) ??
    plusMinusInBrackets(text, start) ??
    changedAt(text, start) ??
    (COMPARED_YEAR.test(text.slice(start)) ? namedAt(text, start) : null) ??
    behindUnitAt(text, start) ??
    plainOrNamed(text, start) ??
    explainedAt(text, start)
  );
}

/** The figure behind its unit: 户≥120, 批次：≥360, （人次）1500, 户数不少于800. Two units, as in 次≤30天, belong to different things. */
export function behindUnitAt(text: string, start: number): Figure | null {
  const unit = unitFrom(text, start);
  if (!unit) return null;
  const [, counted = '', mark = ''] = BETWEEN_UNIT_AND_FIGURE.exec(text.slice(unit.end)) ?? [];
  const at = skipSpaces(text, unit.end + counted.length + mark.length);
  const isApart = mark.trim() !== '' || (unit.end > unit.span.end && counted === '');
  const figure = isApart || operatorAt(text, at) ? plainAt(text, at) : null;
  if (figure?.unit !== null || !figure.isInDigits) return null;
  return { ...figure, unit: unit.unit, unitSpan: unit.span };
}

/** Reads the figure at `start`. Where that is only a numeral in a name, reads the figure after the name: 四类会议550元. */
function plainOrNamed(text: string, start: number): Figure | null {
  const plain = plainAt(text, start);
  const isInName =
    plain === null ||
    NUMBERED_MODEL.test(text.slice(start)) ||
    (!plain.isInDigits && text.slice(plain.end).trim() !== '');
  return (isInName ? namedAt(text, start) : null) ?? plain;
}

function plainAt(text: string, start: number): Figure | null {
  const front = frontAt(text, start);
  const neighbours = neighboursAt(text, front);
  if (neighbours) return neighbours;
  const first = measuredAt(text, front.end, front.isMoney);
  if (!first) return null;
  return (
    rangeAt(text, front, first) ??
    enclosedAt(text, front, first) ??
    secondBoundAt(text, front, first) ??
    single(text, front, first)
  );
}

/**
 * Reads a figure after words: 满意度≥95%, 接到报修后2小时内, 培训200人. The words are not parsed, so fixes must not change such a
 * text.
 */
function namedAt(text: string, start: number): Figure | null {
  const sign = operatorAt(text, start);
  const lead = sign?.end ?? start;
  const behind = text.slice(lead);
  const scale = SCALE.exec(behind)?.[0].length ?? 0;
  const onScale = scale > 0 ? plainAt(text, lead + scale) : null;
  if (onScale) return { ...onScale, operator: onScale.operator ?? sign, isWholeInFront: false };
  const from = lead + (COMPARED_YEAR.exec(behind) ?? MODEL.exec(behind) ?? [''])[0].length;
  for (let at = from > lead ? from : from + 1; at <= from + LONGEST_NAME && at < text.length; at++) {
    if (at > from && ENDS_A_NAME.test(text.charAt(at - 1))) return null;
    const hasSign = operatorAt(text, at) !== null && !MORE_IN_A_WORD.test(text.slice(0, at + 1));
    const figure = hasSign || NUMBER_BEHIND_NAME.test(text.charAt(at)) ? plainAt(text, at) : null;
    if (!figure || isOnlyInWords(text, figure)) continue;
    const isName = hasSign || WORDS.test(text.slice(from, at));
    return isName ? { ...figure, operator: figure.operator ?? sign, isWholeInFront: false } : null;
  }
  return null;
}

/** The figure in brackets that says what the words before it come to: 不超过预算（50万元）, 优秀（≥90分）, 合格（120%）. */
function explainedAt(text: string, start: number): Figure | null {
  const sign = operatorAt(text, start);
  const from = sign?.end ?? start;
  const words = EXPLAINED.exec(text.slice(from))?.[0] ?? '';
  const brackets = sign || words !== '' ? bracketsAt(text, from + words.length) : null;
  const figure = brackets && figureAt(text, skipSpaces(text, brackets.start));
  if (!figure || !COUNTED_THING.test(text.slice(figure.end, brackets.end))) return null;
  const operator = figure.operator ?? sign;
  // 长期（3年以上） and 良好（3人） stay what the word says.
  const isSaid = operator !== null && operator.start < figure.numberSpan.start;
  if (!isSaid && !OF_ALL.test(words) && !isGraded(figure.unit ?? '')) return null;
  return { ...figure, operator, end: brackets.end + 1, isWholeInFront: false };
}

/**
 * True when a numeral after words cannot count as a number: it has no operator of its own and is small, or more text follows.
 * 接到报修后两小时内 and 编印十二册 are numbers, 统一三级, 分两批 and 数百人 are none.
 */
function isOnlyInWords(text: string, figure: Figure): boolean {
  if (figure.isInDigits) return false;
  return (figure.operator === null && !isCount(text, figure)) || text.slice(figure.end).trim() !== '';
}

function isCount(text: string, figure: Figure): boolean {
  const { unit, number, numberSpan } = figure;
  if (unit === null || (isRank(unit) && !isGroup(unit)) || isRankOnly(text, figure)) return false;
  const first = text.charAt(numberSpan.start);
  return first === '两' || (number.gt(HIGHEST_OF_GROUPS) && (first === '十' || DIGITS.has(first)));
}

function single(text: string, front: Front, first: Measured): Figure {
  const figure = restated(text, figureOf(front, first, first.end));
  return { ...figure, end: endOfRemarks(text, first.end) };
}

/** The percentage in brackets that repeats a factor: 1.2（即120%）. */
function restated(text: string, figure: Figure): Figure {
  RESTATED.lastIndex = figure.end;
  const percent = figure.unit === null && figure.upper === null ? RESTATED.exec(text)?.[1] : undefined;
  return percent !== undefined && figure.number.times(100).eq(percent)
    ? { ...figure, number: figure.number.times(100), unit: '%', isWholeInFront: false }
    : figure;
}

const RESTATED = /\s*[(](?:即|合)?\s*(\d+(?:\.\d+)?)%[)]/y;

/** “完成”, “（其中省级2项）” and the like behind a figure. */
function endOfRemarks(text: string, start: number): number {
  let at = start;
  for (;;) {
    const from = skipSpaces(text, at);
    const end = Math.max(wordEnd(DONE_WORDS, text, from), (bracketsAt(text, from)?.end ?? -2) + 1);
    if (end <= from) return at;
    at = end;
  }
}

/** Higher numerals are counts, not ranks: 二千批次. */
const HIGHEST_RANK = 99;
const HIGHEST_OF_GROUPS = 10;

/** True for a numeral that only names a rank (一级, 二期) or an occasion (一次验收合格). */
export function isRankOnly(
  text: string,
  { operator, number, numberSpan, unit, unitSpan, isForEach, isInDigits }: Figure,
): boolean {
  if (operator !== null || isForEach || unit === null || number.gt(HIGHEST_RANK)) return false;
  // 两部, 十三门: 两 counts, and offices and classes have no such numbers.
  const isCounted = text.charAt(numberSpan.start) === '两' || (number.gt(HIGHEST_OF_GROUPS) && isGroup(unit));
  return (
    (isRank(unit) && !isCounted) ||
    (!isInDigits && unitSpan !== null && wordEnd(DONE_WORDS, text, skipSpaces(text, unitSpan.end)) >= 0)
  );
}

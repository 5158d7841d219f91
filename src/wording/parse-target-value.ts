import Big from 'big.js';
import { isCalendarUnit, parseDeadline } from './deadline';
import { anyOf, pattern } from './lexicon/family';
import { operatorAt, trailingOperator, type FoundOperator } from './operators';
import { listNumber } from './name-parts';
import { narrow } from './plain-text';
import { remembered } from './remembered';
import {
  A_YEAR,
  ALL_THE_TIME,
  COMPARED_WITH,
  LEVELS_OF_A_YEAR,
  REMARK_STARTS,
  TAKEN_TOGETHER,
} from './lexicon/comparing-words';
import { FIGURES_ELSEWHERE } from './lexicon/comparisons';
import { RANK_ENDINGS } from './lexicon/inexact-numbers';
import { isDateToFill } from './target-grammar/date-to-fill';
import { behindUnitAt, figureAt, isRankOnly } from './target-grammar/figure';
import type { Figure } from './target-grammar/figure-of';
import { labelLength } from './target-grammar/label';
import { nothingIn } from './target-grammar/nothing';
import { bracketsAt, isSpace } from './target-grammar/scan';
import { intervalAt } from './target-grammar/two-bounds';
import type { Magnitude, Operator, Span, TargetKind, TargetValue } from './target-value';
import { TIME_UNITS } from './lexicon/time-units';
import { unitEnd } from './unit-grammar';
import { unitAsWritten } from './units';

/** Words of a comparison with the past or with a figure written elsewhere (rule range/relative-target). */
const LEVEL_OF_A_YEAR = `${A_YEAR}的?${anyOf(LEVELS_OF_A_YEAR)}`;
const REFERENCE = pattern`${FIGURES_ELSEWHERE}|^${COMPARED_WITH}${A_YEAR}|${LEVEL_OF_A_YEAR}`;
const IS_LEVEL_OF_A_YEAR = new RegExp(`^${LEVEL_OF_A_YEAR}`);
/** Longest unit that is accepted without being listed; a longer text is a sentence. */
const LONGEST_UNIT = 14;
const SENTENCE = /[，,。；;:：!！?？\d≥≤=<>≧≦（(]/;
const END_MARKS = /[\s；;。，,、]/;
/** “≥5项，其中省级2项”, “6期，每期50人” */
const REMARK_BEHIND = pattern`^[\s，,；;。、]*${REMARK_STARTS}|^\s*[，,；;]\s*每`;
/** 每季度1次，全年4次 */
const COME_TO = pattern`^[\s,;、。]+(?=${TAKEN_TOGETHER})`;
/** 每月15日（遇节假日提前） */
const REMARK_IN_BRACKETS = /[(（][^()（）]*[\u4e00-\u9fff][^()（）]*[)）]$/;
/** 按时完成（2025年12月31日前） */
const DATE_IN_BRACKETS = /^[\u4e00-\u9fff]{2,10}[(]((?:20)?\d[^()]*)[)]$/;
/** 12个村（社区）, 9个县（市、区）: the other name of the counted thing. */
const OTHER_NAME = /[(（][\u4e00-\u9fff、,，/]{1,8}[)）]$/;
/** 2026年任务尚未下达 */
const BEHIND_YEAR = /^(?:19|20)\d\d\s*年\D+$/;
const GOES_ON = pattern`^${ALL_THE_TIME}`;
const GRADED = pattern`^[A-Za-z星]?${RANK_ENDINGS}$`;
/** 1+N, 3+X */
const A_FORMULA = /^\D?\d+\s*\+\s*[\dA-Z]/;
const NOT_EQUAL = /^\s*(?:不等于|≠)/;
/** 7天×24小时 */
const TIMES_ANOTHER = /^\s*[×*xX]\s*\d/;
const CLAUSES_OF_WORDS = /^(?:[\u4e00-\u9fff“”]+[,;]\s*)+/;
/** 总成本≤25万元，单位成本≤500元; 12个乡镇、85个村; 15座，总容积1200立方米 */
const ANOTHER_FIGURE = /^\s*[\u4e00-\u9fff]{0,4}[,;、/和及]\s*(?:(?!第)[\u4e00-\u9fff]{2,8})?(?=[≥≤=<>＞＜\d])/;
const COUNTED_THING = /^[\u4e00-\u9fff]{0,4}$/;
/** 人/40户. In 件/10万人 and 次/2年 the part behind the stroke is the unit's. */
const COUNTED_BEHIND_STROKE = /^([^/]+)\/((?!10*\D)\d.*)$/;
const OF_A_TIME = pattern`\d${anyOf(...TIME_UNITS)}$`;
/** 不高于2025年 */
const OF_A_YEAR = pattern`^${A_YEAR}$`;
const EARLY_OR_LATE = /[早晚迟≥≤=<>]/;
const WORDS_ONLY = /^[\u4e00-\u9fff]+$/;
/** 95?, 0?场 */
const DOUBT = /^\s*[?？]+\s*/;

interface Parts {
  readonly kind: TargetKind;
  readonly operator?: FoundOperator | null;
  readonly number?: Big;
  readonly upper?: { readonly number: Big; readonly operator: Operator } | null;
  readonly numberSpan?: Span;
  readonly magnitude?: Magnitude | null;
  readonly unit?: string | null;
  readonly unitSpan?: Span | null;
  readonly also?: string | null;
  readonly date?: string | null;
  readonly isImpossibleDate?: boolean;
  readonly isWhole?: boolean;
}

/**
 * Reads a 指标值 as written in one cell (docs/domain.md#指标值的写法). Never throws. `source` must be the
 * displayed text of the cell; spans are offsets in it.
 */
export const parseTargetValue = remembered((source): TargetValue => {
  const text = narrow(source);
  const [start, end] = inkOf(text);
  if (start >= end) return target(source, { kind: 'empty' });
  const label = behindUnitAt(text.slice(0, end), start) ? 0 : labelLength(text.slice(start, end));
  return (
    readDate(source, text, start, end) ??
    readNothing(source, text.slice(0, end), start + label) ??
    readFigure(source, text.slice(0, end), start + label + listNumber(text.slice(start + label)).length) ??
    readFigure(source, text.slice(0, end), start + label) ??
    target(source, {
      kind: REFERENCE.test(text.slice(start, end)) ? 'reference' : 'qualitative',
      operator: operatorAt(text, start),
    })
  );
});

function readNothing(source: string, text: string, start: number): TargetValue | null {
  const nothing = nothingIn(text, start);
  if (!nothing) return null;
  const { why, operator, unitSpan } = nothing;
  return target(source, { kind: why === 'put-off' ? 'placeholder' : 'unfilled', operator, unitSpan });
}

function readDate(source: string, text: string, start: number, end: number): TargetValue | null {
  const operator = operatorAt(text, start);
  const written = text.slice(operator?.end ?? start, end);
  const deadline =
    parseDeadline(written) ??
    parseDeadline(written.replace(REMARK_IN_BRACKETS, '')) ??
    parseDeadline(DATE_IN_BRACKETS.exec(written)?.[1] ?? '');
  if (!deadline || (operator && (deadline.vague || deadline.isBareNumber)) || isDateToFill(written)) return null;
  return target(source, {
    kind: 'date',
    operator,
    date: deadline.iso,
    ...(deadline.isBareNumber && bareNumber(text.slice(start, end), start)),
    isImpossibleDate: !deadline.exists,
  });
}

/** The digits of a date like 2025.12, which may have a remark in brackets behind them: 2025.10（）. */
function bareNumber(text: string, start: number): { number: Big; numberSpan: Span } | null {
  const digits = /\d+(?:\.\d+)?/.exec(text);
  if (!digits) return null;
  const first = start + digits.index;
  return { number: new Big(digits[0]), numberSpan: { start: first, end: first + digits[0].length } };
}

function readFigure(source: string, text: string, start: number): TargetValue | null {
  const figure = figureAt(text, start);
  if (!figure) return readOnlyClause(source, text, start);
  if (isYearOnly(text, figure)) return target(source, { kind: 'reference', operator: figure.operator });
  const rest = text.slice(figure.end);
  const isRead = rest.trim() === '';
  if (TIMES_ANOTHER.test(rest) || A_FORMULA.test(text.slice(start)) || NOT_EQUAL.test(text)) return null;
  if (isDoubted(rest)) return target(source, { kind: 'placeholder', ...figure, upper: null });
  if (!figure.isInDigits && !isNumeral(text, figure, isRead)) return null;
  if (isComparison(text, start, figure)) return null;
  if (isRead) return readTwo(source, figure) ?? ofFigure(source, figure, figure.isWholeInFront);
  const together = figureOfAll(text, figure);
  if (together) return ofFigure(source, together, false);
  if (REMARK_BEHIND.test(rest)) return ofFigure(source, figure, true);
  const also = anotherFigure(text, figure);
  if (also !== null) return ofFigure(source, figure, false, also);
  return readUnknownUnit(source, text, figure);
}

function isDoubted(rest: string): boolean {
  const doubt = DOUBT.exec(rest)?.[0].length ?? 0;
  return doubt > 0 && unitEnd(rest, doubt) === rest.trimEnd().length;
}

/** The one clause of a sentence that has a figure, with a sign of its own: 应保尽保，不少于1.2万人. */
function readOnlyClause(source: string, text: string, start: number): TargetValue | null {
  const words = CLAUSES_OF_WORDS.exec(text.slice(start))?.[0] ?? '';
  const figure = words === '' ? null : figureAt(text, start + words.length);
  const isSaid = figure?.operator !== null && figure?.operator !== undefined;
  return isSaid && text.slice(figure.end).trim() === '' ? ofFigure(source, figure, false) : null;
}

/** A year that the target is compared with. 不晚于2026年 is a deadline. */
function isYearOnly(text: string, { operator, numberSpan }: Figure): boolean {
  if (!operator || EARLY_OR_LATE.test(text.slice(operator.start, operator.end))) return false;
  return OF_A_YEAR.test(text.slice(numberSpan.start).trim());
}

/** Two counts joined by a stroke: 120人/40户. 1人/50户 is a ratio. */
function readTwo(source: string, figure: Figure): TargetValue | null {
  const [, unit, also] = COUNTED_BEHIND_STROKE.exec(figure.unit ?? '') ?? [];
  if (unit === undefined || also === undefined || !figure.unitSpan || figure.number.lte(1) || OF_A_TIME.test(also))
    return null;
  const { start } = figure.unitSpan;
  return ofFigure(source, { ...figure, unit, unitSpan: { start, end: start + unit.length } }, false, also);
}

/** The figure of another thing behind the first one; null where the text goes on otherwise. */
function anotherFigure(text: string, { end, unit }: Figure): string | null {
  const joint = ANOTHER_FIGURE.exec(text.slice(end))?.[0];
  const second = joint === undefined || unit === null ? null : figureAt(text, end + joint.length);
  if (joint === undefined || !second?.isWholeInFront || second.unit === null) return null;
  return COUNTED_THING.test(text.slice(second.end).trim()) ? text.slice(end + joint.length).trim() : null;
}

/** The figure behind others of its unit that they come to: 每季度1次，全年4次. In 260盏，共13个村 the first is the target. */
function figureOfAll(text: string, { end, unit }: Figure): Figure | null {
  const mark = COME_TO.exec(text.slice(end))?.[0];
  const all = mark === undefined ? null : figureAt(text, end + mark.length);
  return all?.unit === unit && text.slice(all.end).trim() === '' ? all : null;
}

/**
 * True when a numeral counts as a number, because it fills the whole text: 三次以上, 不少于五场, 两次, 九十五. False for 一级, 一致, 十,
 * 一.
 */
function isNumeral(text: string, figure: Figure, isRead: boolean): boolean {
  if (!isRead || isRankOnly(text, figure)) return false;
  const { operator, unit, isAbout, number, numberSpan } = figure;
  return operator !== null || unit !== null || isAbout || number.eq(0) || numberSpan.end - numberSpan.start > 1;
}

/** True when the figure is only a difference to an unknown value: 高于全省平均水平3个百分点. */
function isComparison(text: string, start: number, { operator, numberSpan }: Figure): boolean {
  if (IS_LEVEL_OF_A_YEAR.test(text.slice(numberSpan.start))) return true;
  // 不超过概算批复数（1250万元） gives the figure in brackets.
  if (text.charAt(numberSpan.start - 1) === '(') return false;
  return operator?.start === start && REFERENCE.test(text.slice(start, numberSpan.start));
}

/** Reads a figure with an unlisted unit: 2000种次, 3个示范点. */
function readUnknownUnit(source: string, text: string, figure: Figure): TargetValue | null {
  const behind = figure.operator ? null : trailingOperator(text.slice(figure.end));
  const end = behind ? figure.end + behind.start : text.length;
  const [from, to] = inkOf(text.slice(0, end), figure.end);
  const written = text.slice(from, to);
  const rest = figure.unit === null ? written : written.replace(OTHER_NAME, '');
  if (rest.length > LONGEST_UNIT || SENTENCE.test(rest) || isNoCount(rest, figure)) return null;
  if (BEHIND_YEAR.test(text.slice(figure.numberSpan.start))) return null;
  const operator = behind && { ...behind, start: figure.end + behind.start, end: figure.end + behind.end };
  // 0事故 counts no 事故.
  if (
    figure.number.eq(0) &&
    figure.unit === null &&
    operator === null &&
    figure.operator === null &&
    WORDS_ONLY.test(rest)
  )
    return ofFigure(source, figure, false);
  const unit = figure.unit === null ? { unit: rest, unitSpan: { start: from, end: to } } : {};
  return ofFigure(source, { ...figure, ...unit, operator: figure.operator ?? operator }, false);
}

/** True when the number is not a target figure: 24小时不间断, 100年一遇, 5A级, 12月底完成. */
function isNoCount(rest: string, { operator, unit, isWholeInFront }: Figure): boolean {
  if (operator === null && (GOES_ON.test(rest) || GRADED.test(rest))) return true;
  return !isWholeInFront && unit !== null && isCalendarUnit(unit);
}

function ofFigure(source: string, figure: Figure, isWhole: boolean, also: string | null = null): TargetValue {
  const kind = figure.upper !== null || figure.isAbout ? 'range' : 'number';
  return target(source, { ...figure, kind, isWhole, also });
}

function target(source: string, parts: Parts): TargetValue {
  const { operator = null, unit = null, unitSpan = null } = parts;
  const hasUnit = unitSpan !== null && unitSpan.end > unitSpan.start;
  const inSource = hasUnit ? source.slice(unitSpan.start, unitSpan.end) : null;
  // The brackets of 台（套） stay as they are; 百分之 is written as %.
  const written = unit === null || narrow(inSource ?? '') === unit ? inSource : unit;
  return {
    source,
    kind: parts.kind,
    operator: operator?.operator ?? null,
    operatorText: operator ? source.slice(operator.start, operator.end) : null,
    operatorSpan: operator ? { start: operator.start, end: operator.end } : null,
    number: parts.number ?? null,
    upper: parts.upper?.number ?? null,
    upperOperator: parts.upper?.operator ?? null,
    numberSpan: parts.numberSpan ?? null,
    magnitude: parts.magnitude ?? null,
    unit: written === null ? null : unitAsWritten(written),
    unitSpan: hasUnit ? { start: unitSpan.start, end: unitSpan.end } : null,
    also: parts.also ?? null,
    date: parts.date ?? null,
    isImpossibleDate: parts.isImpossibleDate ?? false,
    isWhole: parts.isWhole ?? true,
  };
}

/** The text's first and last characters, without final punctuation and brackets around the whole. */
function inkOf(text: string, from = 0): readonly [start: number, end: number] {
  let start = from;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && END_MARKS.test(text.charAt(end - 1))) end--;
  const brackets = bracketsAt(text.slice(0, end), start);
  const inside = brackets?.end === end - 1 ? text.slice(brackets.start, brackets.end) : '';
  // The brackets of an interval are part of its meaning: [80,90).
  if (!brackets || inside.trim() === '' || intervalAt(text, start)) return [start, end];
  return inkOf(text.slice(0, brackets.end), brackets.start);
}

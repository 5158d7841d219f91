import Big from 'big.js';
import { chineseNumberAt } from './chinese-number';
import { operatorAt, trailingOperator, type FoundOperator } from './operators';
import { isPlaceholder, placeholderMark } from './placeholders';
import { narrow } from './plain-text';
import { parseDeadline } from './deadline';
import { isUnit, unitAsWritten } from './units';
import type { Span, TargetKind, TargetValue } from './target-value';

const NUMBER = /[-−﹣]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\s?\.\s?\d+)?/y;
const RANGE_SIGN = /\s*(?:[-–—~～至到])\s*/y;
/** Words of a comparison with the past or with a figure written elsewhere (rule range/relative-target). */
const REFERENCE = /平均|上年|去年|往年|历年|历史|核定|计划数|预算数|批复数|同期/;
/** A unit is a word, not a sentence. */
const LONGEST_UNIT = 14;
const SENTENCE = /[，。；;:：!！?？]/;
/** A remark behind the unit: "5项（其中省级2项）", "95%（含）"; "台（套）" is a unit. */
const REMARK = /[(（](?:含|[^()（）]{3,})[)）]$/;
const END_MARKS = /[\s；;。，,、]/;
/** Words before the number or its operator that add nothing: "达到95%以上", "每年≥2次". */
const LEAD =
  /^(?:达到|达|实现|完成|保持在|保持|控制在|维持在|为|(?:每年|全年|每季度|每月|年均|人均|累计|平均)(?=\s*(?:[≥≤≧≦<>=]|不[少低高超多])))\s*/;
/** Words that make a number an approximate one (rule format/range-value). */
const ABOUT = /^(?:大?约|近)\s*/;
const ABOUT_TAIL = /(?:左右|上下|余|多)$/;
/** "100%完成", "12次以上": what may follow a unit without being part of it. */
const DONE = /(?<=[%个次项])(?:完成|达标|到位|覆盖)$/;

interface Parts {
  kind: TargetKind;
  operator?: FoundOperator | null;
  number?: Big;
  upper?: Big;
  numberSpan?: Span;
  unitSpan?: Span | null;
  date?: string | null;
}

/**
 * Reads a 指标值 as written in one cell (docs/domain.md#指标值的写法). Never throws. `source` must be the
 * displayed text of the cell; spans are offsets in it.
 */
export function parseTargetValue(source: string): TargetValue {
  const text = narrow(source);
  const first = firstInk(text, 0);
  const end = lastInk(text);
  if (first >= end) return target(source, { kind: 'empty' });

  const start = first + (LEAD.exec(text.slice(first, end))?.[0].length ?? 0);
  const operator = repeatedOperator(text, start, end);
  const bodyStart = firstInk(text, operator ? operator.end : start);
  if (operator && bodyStart >= end) return target(source, { kind: 'operator-only', operator });

  const body = text.slice(bodyStart, end);
  const mark = placeholderMark(body);
  if (mark > 0) {
    return target(source, { kind: 'placeholder', operator, unitSpan: inked(text, bodyStart + mark, end) });
  }
  if (isPlaceholder(text.slice(first, end))) return target(source, { kind: 'placeholder', operator });

  const deadline = parseDeadline(body);
  if (deadline && !(operator && deadline.vague)) return target(source, { kind: 'date', operator, date: deadline.iso });

  return (
    readNumber(source, text, operator, bodyStart, end) ??
    readNumeral(source, text, operator, bodyStart, end) ??
    target(source, { kind: REFERENCE.test(body) ? 'reference' : 'qualitative', operator })
  );
}

function readNumber(
  source: string,
  text: string,
  operator: FoundOperator | null,
  start: number,
  end: number,
): TargetValue | null {
  const about = ABOUT.exec(text.slice(start, end))?.[0].length ?? 0;
  const first = numberAt(text, start + about);
  if (!first) return null;
  const numberSpan = { start: start + about, end: first.end };
  const upper = rangeUpper(text, first.end, end);
  if (upper) {
    return target(source, {
      kind: 'range',
      operator,
      number: first.value,
      upper: upper.value,
      numberSpan: { ...numberSpan, end: upper.end },
      unitSpan: unitBetween(text, upper.end, end),
    });
  }
  const suffix = operator ? null : trailingOperator(text.slice(0, end));
  const unitSpan = unitBetween(text, first.end, suffix && suffix.start >= first.end ? suffix.start : end);
  if (!unitSpan) return null;
  const unit = text.slice(unitSpan.start, unitSpan.end);
  const tail = ABOUT_TAIL.exec(unit);
  if (about > 0 || tail) {
    const span = tail ? { ...unitSpan, end: unitSpan.start + tail.index } : unitSpan;
    return target(source, { kind: 'range', operator, number: first.value, numberSpan, unitSpan: span });
  }
  return target(source, { kind: 'number', operator: operator ?? suffix, number: first.value, numberSpan, unitSpan });
}

/** "三次以上", "不少于五场", "百分之九十": a numeral counts where an operator or a percentage makes plain that it is one. */
function readNumeral(
  source: string,
  text: string,
  operator: FoundOperator | null,
  start: number,
  end: number,
): TargetValue | null {
  const isPercent = text.startsWith('百分之', start);
  const from = isPercent ? start + 3 : start;
  const numeral = chineseNumberAt(text.slice(from, end));
  if (!numeral) return null;
  const suffix = operator ? null : trailingOperator(text.slice(0, end));
  if (!operator && !suffix && !isPercent) return null;
  const after = from + numeral.length;
  const unitSpan = inked(text, after, suffix ? Math.max(suffix.start, after) : end);
  const unit = text.slice(unitSpan.start, unitSpan.end);
  if (isPercent ? unit !== '' : !isUnit(unit)) return null;
  return target(source, {
    kind: 'number',
    operator: operator ?? suffix,
    number: new Big(numeral.value),
    numberSpan: { start: from, end: after },
    unitSpan: isPercent ? { start, end: from } : unitSpan,
  });
}

/** The unit between a number and the end of the text, without remarks; null when what stands there is no unit. */
function unitBetween(text: string, from: number, end: number): Span | null {
  const rest = text.slice(from, end).trimEnd();
  const plain = rest.replace(REMARK, '').trimEnd().replace(DONE, '');
  const span = inked(text, from, from + plain.length);
  const unit = text.slice(span.start, span.end);
  return unit.length > LONGEST_UNIT || SENTENCE.test(unit) || /\d/.test(unit) ? null : span;
}

/** "≥", also doubled as in "≤≤1" or "≥ ≥5"; of contradictory ones the first counts. */
function repeatedOperator(text: string, start: number, end: number): FoundOperator | null {
  const first = operatorAt(text, start);
  if (!first) return null;
  let last = first;
  for (;;) {
    const next = operatorAt(text, firstInk(text, last.end));
    if (!next || next.end > end || next.operator !== first.operator) break;
    last = next;
  }
  return { operator: first.operator, start: first.start, end: last.end };
}

function numberAt(text: string, start: number): { value: Big; end: number } | null {
  NUMBER.lastIndex = start;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const digits = match[0].replace(/[,\s]/g, '').replace(/[−﹣]/, '-');
  return { value: new Big(digits), end: start + match[0].length };
}

/** The upper number of "80%-90%" or "1-2次", when one follows. */
function rangeUpper(text: string, from: number, end: number): { value: Big; end: number } | null {
  const sign = /^\s*[^\d\s\-–—~～至到]{0,6}?(?=\s*[-–—~～至到]\s*\d)/.exec(text.slice(from, end));
  if (!sign) return null;
  RANGE_SIGN.lastIndex = from + sign[0].length;
  const dash = RANGE_SIGN.exec(text);
  return dash ? numberAt(text, from + sign[0].length + dash[0].length) : null;
}

function target(source: string, parts: Parts): TargetValue {
  const { operator, unitSpan } = parts;
  const hasUnit = unitSpan !== undefined && unitSpan !== null && unitSpan.end > unitSpan.start;
  return {
    source,
    kind: parts.kind,
    operator: operator?.operator ?? null,
    operatorText: operator ? source.slice(operator.start, operator.end) : null,
    operatorSpan: operator ? { start: operator.start, end: operator.end } : null,
    number: parts.number ?? null,
    upper: parts.upper ?? null,
    numberSpan: parts.numberSpan ?? null,
    unit: hasUnit ? unitAsWritten(source.slice(unitSpan.start, unitSpan.end)) : null,
    unitSpan: hasUnit ? unitSpan : null,
    date: parts.date ?? null,
  };
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function lastInk(text: string): number {
  let at = text.length;
  while (at > 0 && END_MARKS.test(text.charAt(at - 1))) at--;
  return at;
}

function inked(text: string, start: number, end: number): Span {
  const first = Math.min(firstInk(text, start), end);
  let last = end;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

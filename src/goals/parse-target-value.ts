import Big from 'big.js';
import { operatorAt, trailingOperator, type FoundOperator } from './operators';
import { isPlaceholder, placeholderMark } from './placeholders';
import { narrow } from './plain-text';
import { parseDeadline } from './deadline';
import { normalUnit } from './units';
import type { Span, TargetKind, TargetValue } from './target-value';

const NUMBER = /[-−﹣]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\s?\.\s?\d+)?/y;
const RANGE_SIGN = /\s*(?:[-–—~～至到])\s*/y;
/** Words of a comparison with the past or with a figure written elsewhere (rules.md range/relative-target). */
const REFERENCE = /平均|上年|去年|往年|历年|历史|核定|计划数|预算数|批复数|同期/;
/** A unit is a word, not a sentence. */
const LONGEST_UNIT = 14;
const SENTENCE = /[，。；;:：!！?？]|[(（].{6,}/;

interface Parts {
  kind: TargetKind;
  operator?: FoundOperator | null;
  number?: Big;
  upper?: Big;
  numberSpan?: Span;
  unitSpan?: Span;
  date?: string | null;
}

/**
 * Reads a 指标值 as written in one cell (grammar of the catalogue of checks, §0.4). Never throws. `source` must be the
 * displayed text of the cell; spans are offsets in it.
 */
export function parseTargetValue(source: string): TargetValue {
  const text = narrow(source);
  const start = firstInk(text, 0);
  const end = lastInk(text);
  if (start >= end) return target(source, text, { kind: 'empty' });

  const operator = repeatedOperator(text, start, end);
  const bodyStart = firstInk(text, operator ? operator.end : start);
  if (operator && bodyStart >= end) return target(source, text, { kind: 'operator-only', operator });

  const body = text.slice(bodyStart, end);
  const mark = placeholderMark(body);
  if (mark > 0) {
    return target(source, text, { kind: 'placeholder', operator, unitSpan: inked(text, bodyStart + mark, end) });
  }
  if (isPlaceholder(body)) return target(source, text, { kind: 'placeholder', operator });

  const deadline = parseDeadline(body);
  if (deadline && !(operator && deadline.vague)) return target(source, text, { kind: 'date', operator, date: deadline.iso });

  return (
    readNumber(source, text, operator, bodyStart, end) ??
    target(source, text, { kind: REFERENCE.test(body) ? 'reference' : 'qualitative', operator })
  );
}

function readNumber(
  source: string,
  text: string,
  operator: FoundOperator | null,
  start: number,
  end: number,
): TargetValue | null {
  const first = numberAt(text, start);
  if (!first) return null;
  const rangeEnd = rangeUpper(text, first.end, end);
  if (rangeEnd) {
    return target(source, text, {
      kind: 'range',
      operator,
      number: first.value,
      upper: rangeEnd.value,
      numberSpan: { start, end: rangeEnd.end },
      unitSpan: inked(text, rangeEnd.end, end),
    });
  }
  const suffix = operator ? null : trailingOperator(text.slice(0, end));
  const unitEnd = suffix && suffix.start >= first.end ? suffix.start : end;
  const unitSpan = inked(text, first.end, unitEnd);
  const unit = text.slice(unitSpan.start, unitSpan.end);
  if (unit.length > LONGEST_UNIT || SENTENCE.test(unit) || /\d/.test(unit)) return null;
  return target(source, text, {
    kind: 'number',
    operator: operator ?? suffix,
    number: first.value,
    numberSpan: { start, end: first.end },
    unitSpan,
  });
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

function target(source: string, text: string, parts: Parts): TargetValue {
  const { operator, unitSpan } = parts;
  const hasUnit = unitSpan !== undefined && unitSpan.end > unitSpan.start;
  return {
    source,
    kind: parts.kind,
    operator: operator?.operator ?? null,
    operatorText: operator ? source.slice(operator.start, operator.end) : null,
    operatorSpan: operator ? { start: operator.start, end: operator.end } : null,
    number: parts.number ?? null,
    upper: parts.upper ?? null,
    numberSpan: parts.numberSpan ?? null,
    unit: hasUnit ? normalUnit(text.slice(unitSpan.start, unitSpan.end)) : null,
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
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function inked(text: string, start: number, end: number): Span {
  const first = Math.min(firstInk(text, start), end);
  let last = end;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}

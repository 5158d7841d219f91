import { AND_SOME, ROUGHLY } from '../lexicon/comparing-words';
import { AMOUNT_CLOSINGS } from '../lexicon/money';
import { inclusionAt, operatorBehind, operatorInBrackets, type FoundOperator } from '../operators';
import type { Span } from '../target-value';
import { unitEnd } from '../unit-grammar';
import { withMagnitude, withoutMagnitude } from './digits-at';
import type { FoundNumber } from './found-number';
import { numberAt } from './number-at';
import { halfBehind } from './numeral-at';
import { bracketsAt, skipSpaces, wordEnd, wordTable } from './scan';
import { writtenTogether } from './written-together';

const ROUGH = wordTable(ROUGHLY);
const SOME = wordTable(AND_SOME);
const CLOSINGS = wordTable(AMOUNT_CLOSINGS);

/** A number with its unit and the words after them. */
export interface Measured {
  readonly number: FoundNumber;
  readonly unit: { readonly unit: string | null; readonly unitSpan: Span | null };
  readonly behind: FoundOperator | null;
  readonly isAbout: boolean;
  /** Written in two units, such as 15公里600米, so that its digits cannot be replaced one by one. */
  readonly isTogether: boolean;
  readonly end: number;
}

/** Reads a number, its unit and the words that may follow either: 100余人, 3个以上（含3个）, 100（万元）, 100万元整, 120%（包含）以上. */
export function measuredAt(text: string, start: number, isMoney: boolean): Measured | null {
  let number = numberAt(text, start) ?? numberInBrackets(text, start) ?? numberBehindPercent(text, start);
  if (!number) return null;
  let at = number.end;
  let unit: Measured['unit'] = { unit: number.unit?.name ?? null, unitSpan: number.unit };
  let behind: FoundOperator | null = null;
  let isAbout = false;
  let isTogether = false;
  for (;;) {
    const from = skipSpaces(text, at);
    const some = wordEnd(SOME, text, from);
    const rough = some < 0 ? wordEnd(ROUGH, text, from) : some;
    if (rough >= 0) {
      isAbout = true;
      if (some >= 0 && unit.unit === null) number = withMagnitude(text, number, rough);
      at = Math.max(rough, number.end);
      continue;
    }
    if (unit.unit === null) {
      const again = sameInBrackets(text, from, number);
      if (again > from) {
        at = again;
        continue;
      }
      const found = unitFrom(text, from);
      if (found) {
        unit = { unit: found.unit, unitSpan: found.span };
        at = found.end;
        const half = halfBehind(text, number, found.unit, at);
        const together = writtenTogether(text, { number, unit: found.unit, unitSpan: found.span, end: at });
        if (half) at += 1;
        number = together?.number ?? half ?? number;
        if (together) {
          unit = together;
          at = together.end;
          isTogether = true;
        }
        continue;
      }
    }
    const sign: FoundOperator | null =
      behind === null ? (operatorBehind(text, from) ?? operatorInBrackets(text, from)) : null;
    if (sign) {
      behind = sign;
      at = sign.end;
      continue;
    }
    const end = Math.max(wordEnd(CLOSINGS, text, from), inclusionAt(text, from)?.end ?? -1);
    if (end < 0) break;
    at = end;
  }
  if (isMoney && unit.unit === null) {
    unit = { unit: `${number.magnitude ?? ''}元`, unitSpan: null };
    number = withoutMagnitude(number);
  }
  return { number, unit, behind, isAbout, isTogether, end: at };
}

/** A blank in brackets that was filled in: ≥（60）份, （60）份. With nothing around it, （1） is the number of an item. */
function numberInBrackets(text: string, start: number): FoundNumber | null {
  const brackets = bracketsAt(text, start);
  const number = brackets && numberAt(text, skipSpaces(text, brackets.start));
  if (!brackets || number?.isDigits !== true || skipSpaces(text, number.end) !== brackets.end) return null;
  const end = brackets.end + 1;
  return start > 0 || unitEnd(text, skipSpaces(text, end)) === text.length ? { ...number, start, end } : null;
}

/** End of the number's repetition in brackets before a unit: 12（十二）场; -1 where there is none. */
function sameInBrackets(text: string, start: number, { value }: FoundNumber): number {
  const brackets = bracketsAt(text, start);
  const again = brackets && numberAt(text, brackets.start);
  const isSame = again?.end === brackets?.end && again?.unit === null && again.value.eq(value);
  const end = (brackets?.end ?? start) + 1;
  return isSame && unitEnd(text, end) > end ? end : -1;
}

/** %90, typed the wrong way round. */
function numberBehindPercent(text: string, start: number): FoundNumber | null {
  const number = text.charAt(start) === '%' ? numberAt(text, skipSpaces(text, start + 1)) : null;
  const isAlone =
    number?.isDigits === true && number.unit === null && !/[\d%]/.test(text.charAt(skipSpaces(text, number.end)));
  return isAlone ? { ...number, start, unit: { name: '%', start, end: start + 1 } } : null;
}

/** The unit after a number, with or without brackets: 人次, （万元）. */
export function unitFrom(
  text: string,
  start: number,
): { readonly unit: string; readonly span: Span; readonly end: number } | null {
  const brackets = bracketsAt(text, start);
  const from = unitStart(text, brackets ? skipSpaces(text, brackets.start) : start);
  const end = unitEnd(text, from);
  if (end <= from) return null;
  if (brackets && skipSpaces(text, end) !== brackets.end) return null;
  return { unit: text.slice(from, end), span: { start: from, end }, end: brackets ? brackets.end + 1 : end };
}

/** （单位：万元） */
function unitStart(text: string, at: number): number {
  return at + (/^(?:计量)?单位\s*[:：]\s*/.exec(text.slice(at))?.[0].length ?? 0);
}

import type { Big } from 'big.js';
import type { FoundOperator } from '../operators';
import type { Magnitude, Operator, Span } from '../target-value';
import type { Front } from './front';
import type { Measured } from './measured';

/** A figure with its operator, range and unit, as far as the text could be read. */
export interface Figure {
  readonly operator: FoundOperator | null;
  readonly number: Big;
  readonly numberSpan: Span;
  readonly magnitude: Magnitude | null;
  readonly unit: string | null;
  readonly unitSpan: Span | null;
  /** The other end of a range, and whether it belongs to the range. */
  readonly upper: { readonly number: Big; readonly operator: Operator } | null;
  /** “约”, “左右”, “余”, “力争” say that the number is not meant exactly. */
  readonly isAbout: boolean;
  /** False for a numeral, which counts as a number only when nothing else stands beside it. */
  readonly isInDigits: boolean;
  /** True when the number applies to each unit of time or person: 每年, 每人. */
  readonly isForEach: boolean;
  /** First character that was not read. */
  readonly end: number;
  /** False when unparsed text stands before the figure or inside it. */
  readonly isWholeInFront: boolean;
}

export function figureOf(front: Front, { number, unit, behind, isAbout, isTogether }: Measured, end: number): Figure {
  return {
    operator: front.operator ?? behind,
    number: number.value,
    numberSpan: { start: number.start, end: number.end },
    magnitude: number.magnitude,
    unit: unit.unit,
    unitSpan: unit.unitSpan,
    upper: null,
    isAbout: front.isAbout || isAbout,
    isInDigits: number.isDigits,
    isForEach: front.isForEach,
    end,
    isWholeInFront: front.isWhole && !isTogether && !contradict(front.operator, behind),
  };
}

/** ≥5%以下 */
function contradict(a: FoundOperator | null, b: FoundOperator | null): boolean {
  return a !== null && b !== null && sideOf(a.operator) * sideOf(b.operator) === -1;
}

/** 1 for a lower bound, -1 for an upper one, 0 for neither. */
export function sideOf(operator: Operator): -1 | 0 | 1 {
  if (operator === '=') return 0;
  return operator === '≥' || operator === '＞' ? 1 : -1;
}

import type { Big } from 'big.js';
import type { Magnitude } from '../target-value';

/** A number in one of its writings. */
export interface FoundNumber {
  readonly value: Big;
  readonly start: number;
  readonly end: number;
  /** False for a numeral, which is a number only if the rest of the text supports it. */
  readonly isDigits: boolean;
  /** The unit that is part of the number's spelling: 百分之 before it, 成 after it. */
  readonly unit: { readonly name: '%' | '‰' | '‱'; readonly start: number; readonly end: number } | null;
  /** 千, 万 or 亿 that multiplies the number, because no unit follows: 50万以上. */
  readonly magnitude: Magnitude | null;
}

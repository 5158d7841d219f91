import type { Big } from 'big.js';
import type { Magnitude } from '../target-value';

/** A number in one of its writings. */
export interface FoundNumber {
  readonly value: Big;
  readonly start: number;
  readonly end: number;
  /** In digits; a numeral counts as a number only where the rest of the text makes plain that it is one. */
  readonly isDigits: boolean;
  /** Where the writing itself says the unit: 百分之 before the number, 成 behind it. */
  readonly unit: { readonly name: '%' | '‰' | '‱'; readonly start: number; readonly end: number } | null;
  /** 千, 万 or 亿 that multiplies the number, as no unit follows it: 50万以上. */
  readonly magnitude: Magnitude | null;
}

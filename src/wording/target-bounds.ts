import type { Big } from 'big.js';
import type { TargetValue } from './target-value';

/** The lower or upper limit of the numbers that meet a target. */
export interface Bound {
  readonly value: Big;
  /** True when the number itself does not meet the target: ＞100. */
  readonly isStrict: boolean;
}

export interface Bounds {
  /** Null when the target has no lower limit. */
  readonly least: Bound | null;
  readonly greatest: Bound | null;
}

/** The limits of the numbers that meet a target, in its own unit. A bare number must be met exactly. */
export function boundsOf({ number, upper, operator, upperOperator }: TargetValue): Bounds {
  if (number === null) return { least: null, greatest: null };
  const bound = (value: Big, isStrict: boolean): Bound => ({ value, isStrict });
  if (upper) return { least: bound(number, operator === '＞'), greatest: bound(upper, upperOperator === '＜') };
  switch (operator) {
    case '≥':
    case '＞':
      return { least: bound(number, operator === '＞'), greatest: null };
    case '≤':
    case '＜':
      return { least: null, greatest: bound(number, operator === '＜') };
    case '=':
    case null:
      return { least: bound(number, false), greatest: bound(number, false) };
  }
}

/** True when no number up to `limit` meets the target: ≥120%, =105% and ＞100% for a limit of 100. */
export function isBeyond(target: TargetValue, limit: Big | number): boolean {
  const { least } = boundsOf(target);
  return least !== null && (least.value.gt(limit) || (least.isStrict && least.value.eq(limit)));
}

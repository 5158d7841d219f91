import Big from 'big.js';
import { pattern } from '../wording/lexicon/family';
import { GOVERNMENT_LEVELS } from '../wording/lexicon/funds';
import { saysNoMoney } from '../wording/money-text';
import { MONEY_IN_YUAN, type MoneyUnit } from '../wording/money-unit';
import { squeeze } from '../wording/plain-text';
import type { Amount } from './goal-table';

const GOVERNMENT_LEVEL = pattern`${GOVERNMENT_LEVELS}|[省市县区州乡镇]财政`;

/** True for the label of money that one level of government gives, which is a part of 财政拨款: 中央资金, 县财政. */
export function namesGovernmentLevel(label: string): boolean {
  return GOVERNMENT_LEVEL.test(squeeze(label));
}

/** True when the cell is empty or says zero with a stroke or a word: it counts as 0 in a sum. */
export function isBlankAmount(amount: Amount): boolean {
  return amount.value === null && saysNoMoney(amount.text);
}

/**
 * The amount in `unit`, 0 for a blank one; null when the cell holds no amount of money ("100%", "详见附件").
 * An amount without a unit of its own is in the form's unit, as its neighbours are.
 */
export function moneyIn(amount: Amount, unit: MoneyUnit | null): Big | null {
  if (isBlankAmount(amount)) return new Big(0);
  if (amount.value === null || amount.unit === '%' || squeeze(amount.text).endsWith('%')) return null;
  return amount.value.times(scaleTo(amount, unit));
}

/** Factor from the amount's own unit to `unit`; 1 when one of them is unknown. */
function scaleTo({ unit: own }: Amount, unit: MoneyUnit | null): Big {
  if (own === null || own === '%' || unit === null || own === unit) return new Big(1);
  return new Big(MONEY_IN_YUAN[own]).div(MONEY_IN_YUAN[unit]);
}

/** 勾稽关系 that does not hold: `total` is not the sum of `parts`. */
export interface Mismatch {
  readonly total: Amount;
  /** The parts that were added up, blank ones as 0. */
  readonly parts: readonly Amount[];
  /** `totalValue`, `sum` and `difference` are in `unit`; the difference is absolute. */
  readonly totalValue: Big;
  readonly sum: Big;
  readonly difference: Big;
  /** Digits after the point, as the form shows them. */
  readonly decimals: number;
  /** The total's own unit. */
  readonly unit: MoneyUnit | null;
}

/**
 * Compares a total with its parts. A form can list its parts in several ways (by kind, by level, or one inside the
 * other), so every reading is tried: nothing is wrong when one of them adds up. Null when nothing is wrong, or when the
 * amounts cannot be added up (none is filled in, or one is no amount of money); else the mismatch of the reading that comes closest.
 */
export function findMismatch(total: Amount, readings: readonly (readonly Amount[])[]): Mismatch | null {
  const unit = total.unit === '%' ? null : total.unit;
  const totalValue = isBlankAmount(total) ? null : moneyIn(total, unit);
  if (totalValue === null) return null;
  let closest: Mismatch | null = null;
  for (const parts of readings) {
    if (parts.every(isBlankAmount)) continue;
    const sum = sumOf(parts, unit);
    if (sum === null) return null;
    const difference = totalValue.minus(sum).abs();
    const filled = [total, ...parts].filter((amount) => !isBlankAmount(amount));
    if (isWithinRounding(difference, filled, unit)) return null;
    const decimals = Math.max(...filled.map((amount) => decimalsIn(amount, unit)));
    if (!closest || difference.lt(closest.difference))
      closest = { total, parts, totalValue, sum, difference, decimals, unit };
  }
  return closest;
}

/** The sum in `unit`, blank amounts as 0; null when one of them is no amount of money. */
export function sumOf(amounts: readonly Amount[], unit: MoneyUnit | null): Big | null {
  let sum = new Big(0);
  for (const amount of amounts) {
    const value = moneyIn(amount, unit);
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return sum;
}

/**
 * The allowed difference (docs/domain.md#勾稽和容差): 0.01 of the form's own unit or half of the last shown digit, whichever
 * is larger. Amounts with two or more decimals may each have been rounded before they were typed, so half a digit is
 * allowed for each, but never two hundredths. Amounts with fewer decimals are exact round numbers, so half a digit is
 * allowed once.
 */
function isWithinRounding(difference: Big, filled: readonly Amount[], unit: MoneyUnit | null): boolean {
  const least = new Big('0.01');
  if (difference.lte(least)) return true;
  if (new Set(filled.map((amount) => amount.unit)).size > 1) return difference.lt(roundingOf(filled, unit));
  const decimals = shownDecimals(filled);
  const halfDigit = new Big('0.5').div(new Big(10).pow(decimals));
  return decimals < 2
    ? difference.lte(halfDigit)
    : difference.lte(halfDigit.times(filled.length)) && difference.lt('0.02');
}

/** Half of the last digit of every amount, for amounts in different units: 70.50万元 is exact to 50 元. */
function roundingOf(filled: readonly Amount[], unit: MoneyUnit | null): Big {
  return filled.reduce((sum, amount) => {
    const halfDigit = new Big('0.5').div(new Big(10).pow(amount.decimals)).times(scaleTo(amount, unit));
    return amount.decimals === 0 ? sum : sum.plus(halfDigit);
  }, new Big(0));
}

/**
 * Digits after the point as displayed. An amount in another unit gets as many as its conversion needs: 705000元 is
 * 70.5万元.
 */
function decimalsIn(amount: Amount, unit: MoneyUnit | null): number {
  const value = amount.unit === null || amount.unit === unit ? null : moneyIn(amount, unit);
  return value ? Math.max(0, value.c.length - 1 - value.e) : amount.decimals;
}

function shownDecimals(amounts: readonly Amount[]): number {
  return Math.max(0, ...amounts.map((amount) => amount.decimals));
}

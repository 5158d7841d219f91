import type { Big } from 'big.js';
import type { Indicator } from '../../goals/goal-table';
import { MONEY_IN_YUAN, moneyUnitAt, type MoneyUnit } from '../../wording/money-unit';
import { squeeze } from '../../wording/plain-text';

/** A target in money: "≤35万元". For a price, `per` is what it is for: 人 in "元/人·月". */
export interface MoneyTarget {
  readonly value: Big;
  readonly unit: MoneyUnit;
  /** The measure word after the stroke of a price; null for a plain amount. */
  readonly per: string | null;
}

/** The unit of money that makes up the whole text; null for any other text. */
export function moneyUnit(text: string | null): MoneyUnit | null {
  const found = text === null ? null : moneyUnitAt(text, 0);
  return found?.length === text?.length ? (found?.unit ?? null) : null;
}

/** Reads a target as money; null for any other target. */
export function moneyTarget({ target }: Indicator): MoneyTarget | null {
  if (target.kind !== 'number' || !target.number || target.unit === null) return null;
  const [money = '', per = null, ...more] = squeeze(target.unit).split('/');
  const unit = moneyUnit(money);
  return unit !== null && more.length === 0 ? { value: target.number, unit, per } : null;
}

/** Converts the amount to another unit; returns it unchanged when that unit is unknown. */
export function inUnit(value: Big, from: MoneyUnit, to: MoneyUnit | null): Big {
  return to === null || to === from ? value : value.times(MONEY_IN_YUAN[from]).div(MONEY_IN_YUAN[to]);
}

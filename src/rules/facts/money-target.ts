import type { Big } from 'big.js';
import type { Indicator } from '../../goals/goal-table';
import { MONEY_IN_YUAN, moneyUnitAt, type MoneyUnit } from '../../wording/money-unit';
import { squeeze } from '../../wording/plain-text';

/** What a target demands in money: "≤35万元"; with `per` for a price: "元/人·月" is per 人. */
export interface MoneyTarget {
  readonly value: Big;
  readonly unit: MoneyUnit;
  /** The measure word that the price is for; null for a plain amount. */
  readonly per: string | null;
}

/** The whole text as a unit of money; null for any other. */
export function moneyUnit(text: string | null): MoneyUnit | null {
  const found = text === null ? null : moneyUnitAt(text, 0);
  return found?.length === text?.length ? (found?.unit ?? null) : null;
}

/** Null for a target that is no amount of money. */
export function moneyTarget({ target }: Indicator): MoneyTarget | null {
  if (target.kind !== 'number' || !target.number || target.unit === null) return null;
  const [money = '', per = null, ...more] = squeeze(target.unit).split('/');
  const unit = moneyUnit(money);
  return unit !== null && more.length === 0 ? { value: target.number, unit, per } : null;
}

/** The amount in another unit; as it is where that unit is not known. */
export function inUnit(value: Big, from: MoneyUnit, to: MoneyUnit | null): Big {
  return to === null || to === from ? value : value.times(MONEY_IN_YUAN[from]).div(MONEY_IN_YUAN[to]);
}

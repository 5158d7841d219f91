import Big from 'big.js';
import { saysNoMoney } from '../../wording/money-text';
import { MONEY_IN_YUAN, type MoneyUnit } from '../../wording/money-unit';
import { squeeze } from '../../wording/plain-text';
import type { Amount } from '../../goals/goal-table';

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
  if (amount.unit === null || unit === null || amount.unit === unit) return amount.value;
  return amount.value.times(MONEY_IN_YUAN[amount.unit]).div(MONEY_IN_YUAN[unit]);
}

/** "80.01": rounded to the digits that the form shows. */
export function formatMoney(value: Big, decimals: number, unit: MoneyUnit | null): string {
  return value.toFixed(decimals) + (unit ?? '');
}

/** "其中：财政拨款（万元）" as it is said in a sentence: 财政拨款. */
export function spokenLabel(label: string): string {
  return squeeze(label)
    .replace(/^(?:金额|资金)?合计[(](.+)[)]$/, '$1')
    .replace(/^(?:其中:|[(]?[\d一二三四五六七八九十]+[)、.])+/, '')
    .replace(/[(][十百千万亿]*元[)]|[:]+$/g, '');
}

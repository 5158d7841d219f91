import type { Big } from 'big.js';
import type { MoneyUnit } from '../../wording/money-unit';
import { squeeze } from '../../wording/plain-text';

/** Formats an amount, rounded to the decimals that the form shows: "80.01". */
export function formatMoney(value: Big, decimals: number, unit: MoneyUnit | null): string {
  return value.toFixed(decimals) + (unit ?? '');
}

/** A label in the words for a sentence: "其中：财政拨款（万元）" becomes 财政拨款. */
export function spokenLabel(label: string): string {
  return squeeze(label)
    .replace(/^(?:金额|资金)?合计[(](?![十百千万亿]*元[)])(.+)[)]$/, '$1')
    .replace(/^(?:其中:|[(]?[\d一二三四五六七八九十]+[)、.])+/, '')
    .replace(/[(][十百千万亿]*元[)]|[:]+$/g, '');
}

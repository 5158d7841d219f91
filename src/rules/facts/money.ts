import type { Big } from 'big.js';
import type { MoneyUnit } from '../../wording/money-unit';
import { squeeze } from '../../wording/plain-text';

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

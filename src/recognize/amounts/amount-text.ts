import Big from 'big.js';
import { amountsIn, moneyAt, readMoney, saysNoMoney, type MoneyText } from '../../wording/money-text';
import type { MoneyUnit } from '../../wording/money-unit';
import { narrow, squeeze } from '../../wording/plain-text';
import type { CellContent } from '../../workbook/snapshot';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { remembered } from '../../wording/remembered';
import { INTRODUCES_A_SUM, INTRODUCES_PARTS } from '../../wording/lexicon/money';

export interface AmountReading {
  readonly value: Big | null;
  /** Digits after the point as displayed. */
  readonly decimals: number;
  /** The unit that the cell itself gives ("20万元", a percent format). */
  readonly unit: MoneyUnit | '%' | null;
}

const NO_AMOUNT: AmountReading = { value: null, decimals: 0, unit: null };
/** Words before an amount that do not change it: 共计120万元. */
const LEAD = pattern`^(?:${INTRODUCES_A_SUM}|[:：])\s*`;
/** A decimal point with spaces: 757. 3 */
const SPLIT_POINT = /(\d)\s?[.．]\s?(?=\d)/;
/** Texts that Excel shows for a number in a column that is too narrow, or for a long one in General format. */
const NOT_SHOWN = /^(?:#+|[-+]?\d(?:\.\d+)?E[-+]?\d+)$/i;

/**
 * Reads a cell as an amount; `value` is null for an empty cell and for other text. The displayed text counts, because a
 * number format may show 1000000 as 100.0万元. Never throws.
 */
export function readAmount(content: CellContent): AmountReading {
  const shown = shownAmount(content.text);
  if (!shown) return typeof content.value === 'number' ? readStored(content.value, content.text) : NO_AMOUNT;
  if (typeof content.value !== 'number' || shown.unit === '%') return shown;
  const known = storedAmounts.get(shown);
  if (known?.stored === content.value) return known.reading;
  const reading = isRoundedTo(content.value, shown) ? { ...shown, value: new Big(content.value) } : shown;
  storedAmounts.set(shown, { stored: content.value, reading });
  return reading;
}

/** By what a cell shows: what it stores, and the amount that was read from both. Cells are read again and again. */
const storedAmounts = new WeakMap<AmountReading, { readonly stored: number; readonly reading: AmountReading }>();

const shownAmount = remembered((written): MoneyText | null => {
  // A blank line with a number: ____70____ 万元.
  const text = written
    .replace(/[_＿]+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(SPLIT_POINT, '$1.');
  return readMoney(text) ?? amountBeforeRemark(text) ?? equationIn(text)?.whole ?? null;
});

/** True when the displayed number is the stored one rounded, not scaled. */
function isRoundedTo(stored: number, { value, decimals }: MoneyText): boolean {
  return new Big(stored).minus(value).abs().times(new Big(10).pow(decimals)).lte('0.5');
}

function readStored(stored: number, text: string): AmountReading {
  if (!NOT_SHOWN.test(squeeze(text))) return NO_AMOUNT;
  const value = new Big(stored);
  return { value, decimals: Math.min(2, value.toFixed().split('.')[1]?.length ?? 0), unit: null };
}

/** 854万元（高标准农田400万元，土地整治454万元）; 120万元，其中：… */
function amountBeforeRemark(text: string): MoneyText | null {
  const amount = moneyAt(text.trim(), 0);
  return amount && isRemark(narrow(text.trim()).slice(amount.end)) ? amount : null;
}

const REMARK = new RegExp(`^\\s*(?:[(【[].*[)】\\]]|[,，;；。]\\s*${anyOf(INTRODUCES_PARTS)}.*)\\s*[。.]?$`, 's');

function isRemark(rest: string): boolean {
  return REMARK.test(rest);
}

interface Equation {
  readonly whole: MoneyText;
  readonly parts: readonly { readonly name: string; readonly money: MoneyText }[];
}

/** An amount written as a sum: 66.6=40.6（基本支出）+25（项目支出）; 70.5万元+40万元=120万元. */
const equationIn = remembered((text): Equation | null => {
  const sides = narrow(text).split('=');
  if (sides.length !== 2) return null;
  const whole = sides.map((side) => readMoney(side)).find((money) => money !== null);
  const terms = sides.find((side) => side.includes('+'))?.split('+') ?? [];
  const parts = terms.flatMap((term) => termOf(term.trim()) ?? []);
  return whole && parts.length > 1 && parts.length === terms.length ? { whole, parts } : null;
});

/** A term of such a sum: 40.6(基本支出), 基本支出40.6, 40.6. */
function termOf(term: string): Equation['parts'][number] | null {
  const [money, ...more] = amountsIn(term);
  if (!money || more.length > 0) return null;
  const name = (term.slice(0, money.start) + term.slice(money.end)).replace(/[():\s]/g, '');
  return /\d/.test(name) ? null : { name, money };
}

/** The parts of an amount that is written as a sum; otherwise empty. */
export function partsOfEquation(text: string): Equation['parts'] {
  return equationIn(text)?.parts ?? [];
}

/** The text after an amount: 高标准农田400万元，土地整治454万元. Empty when there is none. */
export function remarkBehindAmount(text: string): string {
  const written = text.trim().replace(LEAD, '');
  const amount = moneyAt(written, 0);
  const rest = amount ? written.slice(amount.end) : '';
  return isRemark(narrow(rest)) ? rest : '';
}

/** True for a cell that can belong to an amount label: a number, blank, or words for no amount. */
export function isAmountOrBlank(content: CellContent): boolean {
  return saysNoMoney(content.text) || readAmount(content).value !== null;
}

/** True for text that was meant as an amount but is unreadable: 854万854万, 120.5.3, 约120万元. */
export function isBrokenAmount(content: CellContent): boolean {
  if (content.text.length > LONGEST_BROKEN || isAmountOrBlank(content)) return false;
  const plain = squeeze(content.text);
  if (YEAR.test(plain)) return false;
  const digits = plain.replace(/[^\d.]/g, '').length;
  return digits > 0 && (digits * 2 >= plain.length || amountsIn(content.text).length > 0);
}

const LONGEST_BROKEN = 40;
/** A year that heads a column: 2026年, 其中：2026年. */
const YEAR = /20\d\d年度?$/;

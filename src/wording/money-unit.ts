/** Units in which a form gives its amounts. */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '千万元' | '亿元';

/** Decimal strings, for big.js. */
export const MONEY_IN_YUAN: Readonly<Record<MoneyUnit, string>> = {
  元: '1',
  千元: '1000',
  万元: '10000',
  百万元: '1000000',
  千万元: '10000000',
  亿元: '100000000',
};

/** Spellings after a number: 120万, 120万圆. A bare 千 or 百万 is a numeral, not a unit. */
const SPELLINGS: ReadonlyMap<string, MoneyUnit> = new Map([
  ['元', '元'],
  ['圆', '元'],
  ['千元', '千元'],
  ['仟元', '千元'],
  ['万元', '万元'],
  ['万圆', '万元'],
  ['萬元', '万元'],
  ['百万元', '百万元'],
  ['千万元', '千万元'],
  ['亿元', '亿元'],
  ['亿', '亿元'],
  ['千万', '千万元'],
  ['百万', '百万元'],
  ['万', '万元'],
]);

export const MONEY_SPELLINGS: readonly string[] = [...SPELLINGS.keys()];
const LONGEST_SPELLING = 3;

/** The unit that begins at `from`, with the length of its spelling; null when none does. */
export function moneyUnitAt(text: string, from: number): { readonly unit: MoneyUnit; readonly length: number } | null {
  for (let length = LONGEST_SPELLING; length > 0; length--) {
    const spelling = text.slice(from, from + length);
    const unit = SPELLINGS.get(spelling);
    if (unit) return { unit, length: spelling.length };
  }
  return null;
}

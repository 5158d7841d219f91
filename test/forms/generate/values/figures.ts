import { dimension, type Choice } from '../dimension';

/** Spelling of a number with its unit, without a bound. */
export interface FigureWriting extends Choice {
  readonly fits: (number: number, unit: string) => boolean;
  readonly write: (number: number, unit: string) => { readonly figure: string; readonly unit: string };
  /** True when it needs words around it to be recognised as a number. */
  readonly needsWords?: boolean;
  /** True when figure and unit cannot be separated. */
  readonly isWhole?: boolean;
}

const grouped = (number: number, mark: string): string => String(number).replace(/\B(?=(?:\d{3})+(?!\d))/g, mark);
const isWhole = (number: number): boolean => Number.isInteger(number);
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 in Chinese numerals. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = DIGITS.charAt(number % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : DIGITS.charAt(tens)}十${number % 10 === 0 ? '' : ones}`;
}

export const figures = dimension<FigureWriting>('数字写法', [
  { name: '12', weight: 16, fits: () => true, write: (number, unit) => ({ figure: String(number), unit }) },
  {
    name: '12.0',
    fits: (number) => number < 1000,
    write: (number, unit) => ({ figure: isWhole(number) ? number.toFixed(1) : String(number), unit }),
  },
  {
    name: '1,200',
    weight: 3,
    fits: (number) => isWhole(number) && number >= 1000,
    write: (number, unit) => ({ figure: grouped(number, ','), unit }),
  },
  {
    name: '10 000',
    fits: (number) => isWhole(number) && number >= 10_000,
    write: (number, unit) => ({ figure: grouped(number, ' '), unit }),
  },
  {
    name: '１２',
    fits: (number) => isWhole(number),
    write: (number, unit) => ({ figure: wide(String(number)), unit }),
  },
  {
    name: '95％',
    weight: 2,
    fits: (_, unit) => unit === '%',
    write: (number) => ({ figure: String(number), unit: '％' }),
  },
  {
    name: '95 %',
    fits: (_, unit) => unit === '%',
    write: (number) => ({ figure: `${String(number)} `, unit: '%' }),
  },
  {
    name: '.9%',
    fits: (number, unit) => number < 1 && unit === '%',
    write: (number, unit) => ({ figure: String(number).replace(/^0/, ''), unit }),
  },
  {
    name: '1.2万',
    fits: (number, unit) => number >= 10_000 && number % 1000 === 0 && !/^[万亿%]/.test(unit),
    write: (number, unit) => ({ figure: `${String(number / 10_000)}万`, unit }),
  },
  {
    name: '十二',
    weight: 2,
    needsWords: true,
    fits: (number, unit) => isWhole(number) && number > 0 && number < 100 && unit !== '%',
    write: (number, unit) => ({ figure: chineseNumeral(number), unit }),
  },
  {
    name: '百分之九十五',
    weight: 2,
    needsWords: true,
    isWhole: true,
    fits: (number, unit) => isWhole(number) && number > 0 && number < 100 && unit === '%',
    write: (number) => ({ figure: `百分之${chineseNumeral(number)}`, unit: '' }),
  },
]);

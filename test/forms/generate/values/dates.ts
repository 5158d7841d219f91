import { dimension, type Choice } from '../dimension';

interface DateWriting extends Choice {
  readonly write: (year: number) => string;
  /** The day, if the text gives a complete date. */
  readonly iso?: (year: number) => string;
}

const lastDay = (year: number): string => `${String(year)}-12-31`;

/** When something is to be done: days, ends of months and quarters, periods. */
export const dates = dimension<DateWriting>('日期', [
  { name: '2025年12月31日前', weight: 4, write: (year) => `${String(year)}年12月31日前`, iso: lastDay },
  { name: '2025年12月31日', write: (year) => `${String(year)}年12月31日`, iso: lastDay },
  { name: '2025年12月31日之前', write: (year) => `${String(year)}年12月31日之前`, iso: lastDay },
  { name: '2025年12月31日24时前', write: (year) => `${String(year)}年12月31日24时前` },
  { name: '2025 年 12 月 31 日前', write: (year) => `${String(year)} 年 12 月 31 日前`, iso: lastDay },
  { name: '≤2025年12月31日', write: (year) => `≤${String(year)}年12月31日`, iso: lastDay },
  { name: '2025年12月底前', weight: 3, write: (year) => `${String(year)}年12月底前` },
  { name: '2025年12月', write: (year) => `${String(year)}年12月` },
  { name: '2025年底', write: (year) => `${String(year)}年底` },
  { name: '2025年年底前', write: (year) => `${String(year)}年年底前` },
  { name: '12月底前', write: () => '12月底前' },
  { name: '12月31日前', write: () => '12月31日前' },
  { name: '十二月底前', write: () => '十二月底前' },
  { name: '2025.12.31', write: (year) => `${String(year)}.12.31` },
  { name: '2025-12-31', write: (year) => `${String(year)}-12-31` },
  { name: '2025/12/31前', write: (year) => `${String(year)}/12/31前` },
  { name: '2025-12', write: (year) => `${String(year)}-12` },
  { name: '2025.12', write: (year) => `${String(year)}.12` },
  { name: '2025年第四季度', write: (year) => `${String(year)}年第四季度` },
  { name: '2025年四季度末', write: (year) => `${String(year)}年四季度末` },
  { name: '2025年下半年', write: (year) => `${String(year)}年下半年` },
  { name: '2025年1-12月', write: (year) => `${String(year)}年1-12月` },
  { name: '2025年1月1日至12月31日', write: (year) => `${String(year)}年1月1日至12月31日` },
  { name: '2025年1月至12月', write: (year) => `${String(year)}年1月至12月` },
  { name: '6.30前', write: () => '6.30前' },
  { name: '每月末', write: () => '每月末' },
  { name: '每季度末', write: () => '每季度末' },
  { name: '每月8日前', write: () => '每月8日前' },
  { name: '2025年春节前', write: (year) => `${String(year)}年春节前` },
  { name: '2025年度', write: (year) => `${String(year)}年度` },
  { name: '2025年11月完成', write: (year) => `${String(year)}年11月完成` },
  { name: '于2025年12月31日前完成', write: (year) => `于${String(year)}年12月31日前完成` },
]);

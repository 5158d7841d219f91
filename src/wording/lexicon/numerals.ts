import { words } from './family';

/** Digits of Chinese numerals with their values, also as cheques and receipts write them. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零 〇', '一 壹', '二 贰 两', '三 叁', '四 肆', '五 伍', '六 陆', '七 柒', '八 捌', '九 玖'].flatMap(
    (spellings, value) => words(spellings).map((digit): [string, number] => [digit, value]),
  ),
);

/** Steps within ten thousand. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** Steps of ten thousand and of a hundred million, which multiply all that stands before them. */
export const GREAT_STEPS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
]);

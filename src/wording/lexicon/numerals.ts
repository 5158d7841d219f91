import { words, type Family } from './family';

/** Digits of Chinese numerals with their values, also as cheques and receipts write them. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
  ['零 〇 ○', '一 壹', '二 贰 两 兩 両', '三 叁', '四 肆', '五 伍', '六 陆', '七 柒', '八 捌', '九 玖'].flatMap(
    (spellings, value) => words(spellings).map((digit): [string, number] => [digit, value]),
  ),
);

/** Traditional one-character tens: 廿五. */
export const ROUND_TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卄', 20],
  ['卅', 30],
  ['卌', 40],
]);

/** Steps within ten thousand. */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

/** Multipliers after digits, besides 万 and 亿: 3千人, 5百户. */
export const SMALL_STEPS: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
]);

/** 万 and 亿, which multiply everything before them. */
export const GREAT_STEPS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
]);

/** Fractions that are one character, with their two numbers. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, readonly [upper: number, lower: number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
]);

/** Words for a minus sign: 零下20度, 负5%. */
export const BELOW_ZERO: Family = words('零下 负');
export const ABOVE_ZERO: Family = words('零上');

/** Words for "one half". */
export const HALF_OF_ALL: Family = words('半数 一半');

/** Units that 半 halves: 半年, 半个月, 一年半, 两个半小时. */
export const HALVED_UNITS: Family = words('年 学年 学期 个学期 个月 月 天 日 小时 个小时 钟头 工作日 公里');

/** Words with which a single 万 or 亿 forms a number: 上万人, 近亿元. */
export const BEFORE_A_STEP: Family = words('上 过 超 逾 近 突破');

/** Words before the figure of a share, and the sign each stands for. */
export const SHARES = [
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
] as const;
export const SHARE_WORDS: Family = SHARES.map(([word]) => word);

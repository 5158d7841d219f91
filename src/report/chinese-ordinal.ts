const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The number in Chinese, as used for paragraphs, up to 999: 1 is “一”, 10 “十”, 21 “二十一”, 105 “一百零五”. */
export function chineseOrdinal(number: number): string {
  const digit = (value: number): string => DIGITS[value] ?? '';
  const [hundreds, rest] = [Math.floor(number / 100), number % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  if (hundreds === 0 && tens === 1) return `十${digit(ones)}`;
  const below = tens > 0 ? `${digit(tens)}十${digit(ones)}` : digit(ones);
  if (hundreds === 0) return below;
  return `${digit(hundreds)}百${tens === 0 && ones > 0 ? '零' : ''}${below}`;
}

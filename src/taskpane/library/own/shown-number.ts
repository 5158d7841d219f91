/** What of a number format decides how a number is to be read. */
export type NumberLook = 'plain' | 'percent' | 'date';

/** Numbers of formats that Excel knows without their being written down; 27 … 58 are those of Chinese Excel. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

export function lookOf(id: number, code: string | undefined): NumberLook {
  if (id === 9 || id === 10) return 'percent';
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  const [positive = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  if (positive.includes('%')) return 'percent';
  return /[yd]/i.test(positive) ? 'date' : 'plain';
}

const DAY_MS = 86_400_000;
/** Day 0 of Excel's two date systems. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** The number as a person would write it, not rounded to what the cell shows. */
export function shownNumber(value: number, look: NumberLook, dates: keyof typeof EPOCHS): string {
  switch (look) {
    case 'plain':
      return plain(value);
    case 'percent':
      return `${plain(value * 100)}%`;
    case 'date': {
      const date = new Date(EPOCHS[dates] + Math.floor(value) * DAY_MS);
      return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
    }
  }
}

/** Without the last digits, where a binary number is never quite what was typed. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

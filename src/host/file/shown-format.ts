import { SSF } from '@e965/xlsx';

const ssf = SSF as { is_date(code: string): boolean };

/** A number format rewritten so that SheetJS gives the text of a Chinese Excel. */
export interface ShownFormat {
  readonly pattern: string;
  readonly isDate: boolean;
  /**
   * Where a negative number gets its minus sign. In a single-section format Excel puts it before everything, literals
   * included; sections with conditions get one that SheetJS forgets; any others write their own.
   */
  readonly sign: 'before-all' | 'forgotten' | 'written';
  /** Factor applied to the number before formatting: "0!.0,"万元"" shows thousandths. */
  readonly factor: number;
  /** Placeholder for the number itself among literals; null when the pattern holds no General. */
  readonly general: string | null;
  readonly hasOptionalDecimals: boolean;
}

/** Placeholder for the day of the week. Both placeholders are private-use characters, which no format contains. */
export const WEEKDAY = '\uE000';
const GENERAL = '\uE001';

const known = new Map<string, ShownFormat>();

/** @param code as Office.js gives it */
export function shownFormat(code: string): ShownFormat {
  let shown = known.get(code);
  if (!shown) {
    shown = readFormat(code);
    known.set(code, shown);
  }
  return shown;
}

/** Formats that follow the system settings, as a Chinese system has them. */
const OF_THE_SYSTEM: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-(?:F800|x-sysdate)\]/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-(?:F400|x-systime)\]/i, 'h:mm:ss'],
  [/^m\/d\/yyyy$/, 'yyyy/m/d'],
  [/^m\/d\/yyyy h:mm$/, 'yyyy/m/d h:mm'],
];

/** Quoted and escaped characters, contents of brackets, keywords, and characters outside ASCII. */
const PIECES = /"[^"]*"|[\\_*!].|\[[^\]]*\]|General|上午\/下午|a{3,4}|d{3,4}|\.(?!0)|[^\0-\x7f]/gi;
const LITERALS = /"[^"]*"|[\\_*!]./g;
/** Commas behind the last digit of a section divide by a thousand each. */
const DIVIDING = /([0#?.])(,+)(?=[^0#?.,]*(?:;|$))/g;
const CHINESE = /\[\$-(?:804|0?2052)\]/i;

function readFormat(code: string): ShownFormat {
  const plain = OF_THE_SYSTEM.find(([pattern]) => pattern.test(code))?.[1] ?? code;
  const bare = plain.replace(LITERALS, '');
  const isDate = ssf.is_date(bare) || /aaa/i.test(bare);
  const isChinese = CHINESE.test(code);
  const pattern = plain === 'General' ? plain : plain.replace(PIECES, (piece) => shownPiece(piece, isDate, isChinese));
  const hasOptionalDecimals = !isDate && /\.[0?]*#|#,###\./.test(bare);
  const percent = hasOptionalDecimals && bare.split('%').length === 2;
  const thousands = isDate ? 0 : alikeDivisions(pattern);
  const undivided = thousands === 0 ? pattern : pattern.replace(DIVIDING, '$1');
  return {
    // Without decimals a remaining point would stand between the digits and "%".
    pattern: percent ? undivided.replace('%', '"%"') : undivided,
    isDate,
    sign: !bare.includes(';') ? 'before-all' : /\[(?:=|>|<(?!=?0\]))/.test(bare) ? 'forgotten' : 'written',
    factor: (percent ? 100 : 1) / 1000 ** thousands,
    general: pattern.includes(GENERAL) ? GENERAL : null,
    hasOptionalDecimals,
  };
}

/** Number of thousands separators by which all sections divide; 0 when they differ (left to SheetJS). */
function alikeDivisions(pattern: string): number {
  const divisions = [...pattern.matchAll(DIVIDING)].map(([, , commas = '']) => commas.length);
  return divisions.length === pattern.split(';').length && new Set(divisions).size === 1 ? (divisions[0] ?? 0) : 0;
}

/** Colours, Chinese digits and locales without a currency sign: dropped, because SheetJS needs none of them. */
const SILENT = /^\[(?:[黑蓝青绿洋红白黄]+色?|DBNum\d|\$-[\da-f]+)\]$/i;

/** Rewrites what SheetJS does not know or misreads. */
function shownPiece(piece: string, isDate: boolean, isChinese: boolean): string {
  if (piece.startsWith('!')) return `\\${piece.slice(1)}`;
  if (SILENT.test(piece)) return '';
  // SheetJS loses literals or the sign beside General.
  if (/^general$/i.test(piece)) return `"${GENERAL}"`;
  if (/^a{3,4}$/i.test(piece)) return piece.length === 4 ? `"星期${WEEKDAY}"` : `"${WEEKDAY}"`;
  if (isChinese && /^d{3,4}$/i.test(piece)) return piece.length === 4 ? `"星期${WEEKDAY}"` : `"周${WEEKDAY}"`;
  if (piece === '.') return isDate ? '\\.' : piece;
  return /^[^\0-\x7f]$/.test(piece) ? `"${piece}"` : piece;
}

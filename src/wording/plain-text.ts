import { remembered } from './remembered';

/**
 * Spelling that carries no meaning: full-width letters and digits, exotic spaces. Every replacement is one character
 * for one, so that offsets in the result are offsets in the source.
 */
export function narrow(text: string): string {
  if (!NEEDS_NARROWING.test(text)) return text;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) result += String.fromCharCode(code - 0xfee0);
    else if (PERCENTS.includes(text.charAt(i))) result += '%';
    else if (COLONS.includes(text.charAt(i))) result += ':';
    else if (isExoticSpace(code)) result += ' ';
    else result += text.charAt(i);
  }
  return result;
}

const NEEDS_NARROWING = /[！-～﹪℅٪∶﹕︰\u00a0\u2000-\u200b\u3000\ufeff]/;
/** The small and the Arabic percent sign, and “care of”, which stands beside them among the special characters. */
const PERCENTS = '﹪٪℅';
/** The sign of a ratio, the small colon and the colon of vertical text, all typed for a colon. */
const COLONS = '∶﹕︰';

function isExoticSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;
}

/** The text without any white space: forms break short labels over lines and pad them ("合  计", "产出\n指标 "). */
export const squeeze = remembered((text) => (NEEDS_SQUEEZING.test(text) ? narrow(text).replace(/\s+/g, '') : text));

const NEEDS_SQUEEZING = /[\s！-～﹪℅٪∶﹕︰\u200b]/;

/** One line, as a person would read it out: line breaks inside Chinese text vanish, other white space becomes one space. */
export function oneLine(text: string): string {
  if (!/[\s\u200b]/.test(text)) return text;
  return text
    .replace(/[\u00a0\u2000-\u200b\u3000\ufeff]/g, ' ')
    .replace(/[ \t\r\n]+/g, (space) => (/[\r\n]/.test(space) ? '' : ' '))
    .trim();
}

/** A translation before or after the Chinese text, without white space: Level1一级指标, 目标值Target. */
const TRANSLATION_BEFORE = /^[A-Za-z][A-Za-z\d.,'’&/-]{2,}(?=[一-龥])/;
const TRANSLATION_BEHIND = /([一-龥）)])[A-Za-z][A-Za-z\d.,'’&/-]{2,}$/;

/** A squeezed heading or label without its translation. */
export function withoutTranslation(plain: string): string {
  return plain.replace(TRANSLATION_BEFORE, '').replace(TRANSLATION_BEHIND, '$1');
}

export interface YearInText {
  readonly year: number;
  readonly at: number;
}

/** The years 2000 to 2099 in a text: 2024 in 2024年, but not in 120240. */
export function yearsIn(text: string): readonly YearInText[] {
  return [...text.matchAll(/\d+/g)]
    .filter(([digits]) => /^20\d\d$/.test(digits))
    .map((match) => ({ year: Number(match[0]), at: match.index }));
}

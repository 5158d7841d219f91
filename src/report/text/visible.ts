/**
 * Characters that a terminal or an editor obeys instead of showing: control characters (ESC, BEL, line breaks), format
 * characters (right-to-left marks, zero-width spaces), line and paragraph separators, lone surrogates.
 */
export const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Start of the Unicode block with pictures of the control characters U+0000 to U+001F and U+007F. */
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/**
 * A text from a file, a sheet's name or a path in one line, with invisible characters shown: a line break as ↵, ESC as
 * ␛, a right-to-left mark as ‹U+200F›.
 */
export function visible(text: string): string {
  return text.replace(LINE_BREAK, '↵').replace(UNSHOWN, pictureOf);
}

function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x7f) return PICTURE_OF_DELETE;
  if (code < 0x20) return String.fromCodePoint(PICTURES + code);
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/**
 * Spelling that carries no meaning: full-width letters and digits, exotic spaces. Every replacement is one character
 * for one, so that offsets in the result are offsets in the source.
 */
export function narrow(text: string): string {
  return text.replace(/[！-～﹪\u00a0\u2000-\u200b\u3000\ufeff]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return character === '﹪' ? '%' : ' ';
  });
}

/** The text without any white space: forms break short labels over lines and pad them ("合  计", "产出\n指标 "). */
export function squeeze(text: string): string {
  return narrow(text).replace(/\s+/g, '');
}

/** One line, as a person would read it out: line breaks inside Chinese text vanish, other white space becomes one space. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200b\u3000\ufeff]/g, ' ')
    .replace(/[ \t]*[\r\n]+[ \t]*/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

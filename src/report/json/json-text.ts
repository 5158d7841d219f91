import { UNSHOWN } from '../text/visible';

/**
 * JSON on one line. Characters that a terminal obeys are escaped as \uXXXX, also those that JSON would allow as they
 * are; for a program the value is the same.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(UNSHOWN, escaped);
}

/** A document with a list of files: its beginning, and each file's entry on a line of its own. */
export function fileList(): { readonly begin: () => string; readonly entry: (file: object) => string } {
  let separator = '\n';
  return {
    begin: () => '{"version":1,"files":[',
    entry(file) {
      const text = separator + jsonText(file);
      separator = ',\n';
      return text;
    },
  };
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

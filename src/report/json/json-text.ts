import { UNSHOWN } from '../text/visible';

/**
 * JSON on one line. Control characters are written as \uXXXX, even those that JSON allows, so that a terminal does not
 * obey them; the parsed value is the same.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(UNSHOWN, escaped);
}

/** A document with a list of files, one per line. */
export const FILE_LIST = { begin: (): string => '{"version":1,"files":[\n', between: ',\n' } as const;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

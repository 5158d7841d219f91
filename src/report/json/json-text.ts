import { UNSHOWN } from '../text/visible';

/**
 * JSON on one line. Characters that a terminal obeys are escaped as \uXXXX, also those that JSON would allow as they
 * are; for a program the value is the same.
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(UNSHOWN, escaped);
}

/** A document with a list of files, each on a line of its own. */
export const FILE_LIST = { begin: (): string => '{"version":1,"files":[\n', between: ',\n' } as const;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

import type { Format, Printable } from './format';
import { json } from './json';
import { text } from './text';

/** Every output format of the command line; the first is the default. */
export const FORMATS: readonly [Format, ...Format[]] = [text, json];

export function formatsOf(printable: Printable): readonly Format[] {
  return FORMATS.filter((format) => format[printable] !== undefined);
}

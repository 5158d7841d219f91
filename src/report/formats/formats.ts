import type { Format, Printable } from './format';
import { html } from './html';
import { json } from './json';
import { sarif } from './sarif';
import { text } from './text';
import { xlsx } from './xlsx';

/** Every output format of the command line; the first is the default. */
export const FORMATS: readonly [Format, ...Format[]] = [text, json, sarif, html, xlsx];

export function formatsOf(printable: Printable): readonly Format[] {
  return FORMATS.filter((format) => format[printable] !== undefined);
}

import type { LibraryHit } from '../library-hit';
import { jsonText } from './json-text';

/** Indicators of the library for programs: version 1 of the contract, one line an indicator. */
export function libraryJson(hits: readonly LibraryHit[]): string {
  const lines = hits.map((hit) => `\n${jsonText(hit)}`);
  return `{"version":1,"hits":[${lines.join(',')}\n]}\n`;
}

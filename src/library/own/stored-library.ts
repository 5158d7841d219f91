import { parseJson } from '../../workbook/parse-json';
import { nameKey } from '../name-key';
import { planMerge } from './merge';
import type { OwnIndicator } from './own-indicator';
import { printOwnJson, readOwnJson } from './own-json';

/** The stored library, as far as it can be read. */
export interface StoredLibrary {
  readonly indicators: readonly OwnIndicator[];
  /** False when storing the indicators in place of the text would lose something. */
  readonly isWhole: boolean;
}

/** Reads the stored text entry by entry, so that one damaged indicator does not hide the others. Never throws. */
export function readStoredLibrary(text: string): StoredLibrary {
  const whole = readOwnJson(text);
  if (whole.kind === 'incoming') return { indicators: whole.incoming.map(({ indicator }) => indicator), isWhole: true };
  const file = parseJson(text);
  if (typeof file !== 'object' || file === null || !('indicators' in file) || !Array.isArray(file.indicators)) {
    return { indicators: [], isWhole: false };
  }
  const entries: readonly unknown[] = file.indicators;
  if (entries.length === 0) return { indicators: [], isWhole: text === printOwnJson([]) };
  const indicators: OwnIndicator[] = [];
  let isWhole = true;
  for (const entry of entries) {
    const read = readOwnJson(JSON.stringify({ ...file, indicators: [entry] }));
    const [incoming] = read.kind === 'incoming' ? read.incoming : [];
    const known = incoming && indicators.find(({ name }) => nameKey(name) === nameKey(incoming.indicator.name));
    if (incoming && !known) indicators.push(incoming.indicator);
    // Two panes could store the same indicator twice.
    else
      isWhole &&= known !== undefined && incoming !== undefined && planMerge([known], [incoming]).changed.length === 0;
  }
  return { indicators, isWhole };
}

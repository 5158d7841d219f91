import { isSavedState } from '../../../workbook/saved-state';
import { partText } from './package-parts';
import type { Zip } from './zip';

/** Path of custom XML parts in files of Excel, WPS and LibreOffice; numbered in the order of the workbook. */
const CUSTOM_PART = /^customXml\/item(\d+)\.xml$/i;

/** The custom XML part with the add-in's state, if there is one. */
export function savedStateIn(zip: Zip): string | undefined {
  const number = (name: string): number => Number(CUSTOM_PART.exec(name)?.[1]);
  const names = zip.names.filter((name) => CUSTOM_PART.test(name)).sort((a, b) => number(a) - number(b));
  for (const name of names) {
    const xml = partText(zip, name);
    if (isSavedState(xml)) return xml;
  }
  return undefined;
}

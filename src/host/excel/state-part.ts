import { STATE_NAMESPACE } from '../../workbook/saved-state';
import { HostError } from '../port';
import type { Sync } from './session';

/** Queues a request for the add-in's own custom XML parts. */
export function askStateParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Formats that Excel can open, but saves without custom XML parts. */
const FORGETFUL = /\.(?:xls|xlt|csv|txt|prn|dif|slk)$/i;

/**
 * Saves the state in two round trips. Several parts exist when two people started at the same time; the first one,
 * which is read, is kept.
 * @throws {HostError} `not-kept` when the file format cannot keep the state; it is still set while the file is open
 */
export async function saveState(context: Excel.RequestContext, sync: Sync, xml: string | null): Promise<void> {
  const parts = askStateParts(context);
  await sync();
  const [first, ...others] = parts.items;
  if (xml === null) first?.delete();
  else if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const part of others) part.delete();
  const kept = askStateParts(context);
  // The name of a workbook is known from 1.7 on, which the manifest asks for.
  context.workbook.load('name');
  await sync();
  if (xml !== null && (kept.items.length === 0 || FORGETFUL.test(context.workbook.name)))
    throw new HostError('not-kept');
}

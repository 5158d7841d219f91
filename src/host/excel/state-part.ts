import { STATE_NAMESPACE } from '../../workbook/saved-state';
import type { Sync } from './session';

/** Queues the list of custom XML parts that are the add-in's own. */
export function askStateParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Takes two round trips. When several parts exist (two people began at the same time), the first is kept: it is the one read. */
export async function saveState(context: Excel.RequestContext, sync: Sync, xml: string | null): Promise<void> {
  const parts = askStateParts(context);
  await sync();
  const [first, ...others] = parts.items;
  if (xml === null) first?.delete();
  else if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const part of others) part.delete();
  await sync();
}

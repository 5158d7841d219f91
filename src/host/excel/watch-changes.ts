import type { WorkbookChange } from '../port';
import { inWorkbook, knows } from './session';
import type { Sync } from './session';

type Changed = Excel.WorksheetChangedEventArgs;

/**
 * Calls back for every change of cells not made by this add-in. Before ExcelApi 1.9 there is no workbook-wide event:
 * each sheet that exists now is watched.
 * @returns a function that stops it.
 */
export async function watchChanges(
  listener: (worksheetId: string, by: WorkbookChange['by']) => void,
): Promise<() => Promise<void>> {
  const handler = (event: Changed): Promise<void> => {
    const by = changedBy(event);
    if (by) listener(event.worksheetId, by);
    return Promise.resolve();
  };
  const registrations = await inWorkbook(async (context, sync) => {
    const sources = await changeSources(context, sync);
    const added = sources.map((source) => source.onChanged.add(handler));
    await sync();
    return added;
  });
  return async () => {
    for (const registration of registrations) registration.remove();
    // Handlers can only be removed in the context in which they were added.
    await registrations[0]?.context.sync();
  };
}

async function changeSources(
  context: Excel.RequestContext,
  sync: Sync,
): Promise<readonly Pick<Excel.Worksheet | Excel.WorksheetCollection, 'onChanged'>[]> {
  const { worksheets } = context.workbook;
  if (knows('1.9')) return [worksheets];
  worksheets.load('id');
  await sync();
  return worksheets.items;
}

/** Co-authors' edits are "Remote". Since ExcelApi 1.14 an event also says when this add-in was the writer: null. */
function changedBy(event: Changed): WorkbookChange['by'] | null {
  const { source, triggerSource }: { source: string; triggerSource?: string } = event;
  if (source !== 'Local') return 'co-author';
  if (!knows('1.14')) return 'unknown';
  return triggerSource === 'ThisLocalAddin' ? null : 'user';
}

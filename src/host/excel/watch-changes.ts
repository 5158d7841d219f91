import type { ChangeNotice } from '../port';
import { inWorkbook, knows } from './session';
import type { Sync } from './session';

type Changed = Excel.WorksheetChangedEventArgs;

interface SheetEvent {
  readonly source: string;
  readonly worksheetId: string;
}

interface EventSource<E> {
  add(handler: (event: E) => Promise<void>): OfficeExtension.EventHandlerResult<E>;
}

interface Registration {
  readonly context: { sync(): Promise<void> };
  remove(): void;
}

/**
 * Calls back for every change of cells not made by this add-in, and for changes of sheets: renamed, moved, added,
 * deleted, or with another number format. Before ExcelApi 1.9 there is no event for the whole workbook, so the existing
 * sheets are watched one by one.
 * @returns a function that stops watching
 */
export async function watchChanges(
  listener: (worksheetId: string, by: ChangeNotice['by'], isOfSheets: boolean) => void,
): Promise<() => Promise<void>> {
  const onCells = (event: Changed): Promise<void> => {
    const by = changedBy(event);
    if (by) listener(event.worksheetId, by, false);
    return Promise.resolve();
  };
  const onSheets = ({ source, worksheetId }: SheetEvent): Promise<void> => {
    listener(worksheetId, source === 'Local' ? 'unknown' : 'co-author', true);
    return Promise.resolve();
  };
  const registrations = await inWorkbook(async (context, sync) => {
    const sources = await changeSources(context, sync);
    const added: Registration[] = sources.map((source) => source.onChanged.add(onCells));
    added.push(...sheetSources(context.workbook.worksheets).map((source) => source.add(onSheets)));
    await sync();
    return added;
  });
  return async () => {
    for (const registration of registrations) registration.remove();
    // Handlers can only be removed in the context in which they were added. Handlers of a deleted sheet no longer
    // exist.
    await registrations[0]?.context.sync().catch(() => undefined);
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

function sheetSources(worksheets: Excel.WorksheetCollection): readonly EventSource<SheetEvent>[] {
  if (!knows('1.9')) return [];
  const { onAdded, onDeleted, onFormatChanged } = worksheets;
  const later = knows('1.17') ? [worksheets.onNameChanged, worksheets.onMoved] : [];
  return [onAdded, onDeleted, onFormatChanged, ...later] as readonly EventSource<SheetEvent>[];
}

/**
 * Changes of co-authors are "Remote". Since ExcelApi 1.14, an event tells that this add-in made the change; then the
 * result is null.
 */
function changedBy(event: Changed): ChangeNotice['by'] | null {
  const { source, triggerSource }: { source: string; triggerSource?: string } = event;
  if (source !== 'Local') return 'co-author';
  if (!knows('1.14')) return 'unknown';
  return triggerSource === 'ThisLocalAddin' ? null : 'user';
}

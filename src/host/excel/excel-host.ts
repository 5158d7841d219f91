import type { Area, CellAddress } from '../../workbook/area';
import { HostError } from '../port';
import type { WorkbookHost } from '../port';
import { toHostError } from './host-errors';
import { saveState } from './state-part';
import { inWorkbook } from './session';
import type { Sync } from './session';
import { watchChanges } from './watch-changes';

/** The workbook that is open in Excel, accessed by Office.js; `Office.onReady` must have been awaited. */
export function createExcelHost(): WorkbookHost {
  let sheetNames: ReadonlyMap<string, string> = new Map();

  return {
    async snapshot(signal, earlier) {
      const { readOpenWorkbook } = await import(/* webpackChunkName: "check" */ './read-workbook');
      return inWorkbook(async (context, sync) => {
        const syncUnlessAborted = async (): Promise<void> => {
          signal?.throwIfAborted();
          await sync();
        };
        const read = await readOpenWorkbook(context, syncUnlessAborted, earlier);
        ({ sheetNames } = read);
        return read.workbook;
      });
    },

    async apply(edits, plannedOn) {
      if (edits.length === 0) return;
      const { writeEdits } = await import(/* webpackChunkName: "write" */ './write-edits');
      await inWorkbook((context, sync) => writeEdits(context, sync, edits, plannedOn ?? null));
    },

    sheetIds: () => Promise.resolve(new Map([...sheetNames].map(([id, name]) => [name, id]))),

    saveState: (xml) => inWorkbook((context, sync) => saveState(context, sync, xml)),

    select: (place) => inWorkbook((context, sync) => selectPlace(context, sync, place)),

    selection: () => inWorkbook(readSelection),

    onSelect: (listener) => inWorkbook((context, sync) => watchSelection(context, sync, listener)),

    onChange: (listener) =>
      watchChanges((worksheetId, by, isOfSheets) =>
        listener({ sheet: sheetNames.get(worksheetId) ?? '', by, ...(isOfSheets ? { isOfSheets } : {}) }),
      ),
  };
}

async function selectPlace(
  context: Excel.RequestContext,
  sync: Sync,
  place: CellAddress & Partial<Area>,
): Promise<void> {
  const { sheet, row, column, rows = 1, columns = 1 } = place;
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
  worksheet.load('visibility');
  await sync();
  if (worksheet.isNullObject) throw new HostError('missing');
  if (worksheet.visibility !== 'Visible') throw new HostError('hidden');
  worksheet.activate();
  worksheet.getRangeByIndexes(row, column, rows, columns).select();
  await sync();
}

async function watchSelection(
  context: Excel.RequestContext,
  sync: Sync,
  listener: () => void,
): Promise<() => Promise<void>> {
  const registration = context.workbook.onSelectionChanged.add(() => {
    listener();
    return Promise.resolve();
  });
  await sync();
  return async () => {
    registration.remove();
    // Handlers can only be removed in the context in which they were added.
    await registration.context.sync().catch(() => undefined);
  };
}

/** The selected cells; the active cell when several areas or a chart are selected. */
async function readSelection(context: Excel.RequestContext, sync: Sync): Promise<{ sheet: string; area: Area }> {
  try {
    return await readPlace(context.workbook.getSelectedRange(), sync);
  } catch (error) {
    const { trouble } = toHostError(error);
    if (trouble !== 'unknown') throw error;
    return readPlace(context.workbook.getActiveCell(), sync);
  }
}

async function readPlace(range: Excel.Range, sync: Sync): Promise<{ sheet: string; area: Area }> {
  range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  range.worksheet.load('name');
  await sync();
  return {
    sheet: range.worksheet.name,
    area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  };
}

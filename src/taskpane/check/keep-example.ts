import type { WorkbookHost } from '../../host/port';
import { confirmAt, savedInserted, withInserted } from '../../lint/memory/insert-record';
import { recognizeAsCorrectedInPieces } from '../../recognize/saved-corrections';
import type { CellAddress } from '../../workbook/area';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { DoInTurns } from './check-session';

/**
 * Remembers in the workbook that an inserted example is right as it is.
 * @returns the workbook with that; also where it could not be saved, for as long as the pane is open
 */
export async function keepExample(
  host: WorkbookHost,
  workbook: WorkbookSnapshot,
  cell: CellAddress,
  doInTurns: DoInTurns,
): Promise<WorkbookSnapshot> {
  const records = savedInserted(workbook.savedState) ?? [];
  const tables = await doInTurns(recognizeAsCorrectedInPieces(workbook));
  const savedState = withInserted(workbook.savedState, confirmAt(workbook, tables, records, cell));
  await host.saveState(savedState ?? null).catch(() => undefined);
  return { ...workbook, savedState };
}

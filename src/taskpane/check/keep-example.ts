import { confirmAt, savedInserted, withInserted } from '../../lint/memory/insert-record';
import type { CellAddress } from '../../workbook/area';
import type { WorkbookTurn } from '../workbook/workbook-session';

/**
 * Remembers in the workbook that an inserted example is right as it is; when it cannot be saved, for as long as the pane
 * is open.
 */
export async function keepExample(turn: WorkbookTurn, cell: CellAddress): Promise<void> {
  const recognized = await turn.recognize();
  const { savedState } = recognized.workbook;
  const records = confirmAt(recognized, savedInserted(savedState) ?? [], cell);
  await turn.saveState(withInserted(savedState, records)).catch(() => undefined);
}

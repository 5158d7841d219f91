import { confirmAt, savedInserted, withInserted } from '../../lint/memory/insert-record';
import type { CellAddress } from '../../workbook/area';
import type { WorkbookTurn } from '../workbook/workbook-session';

/**
 * Records in the workbook that the user confirmed an inserted example value. If saving fails, the record lasts while
 * the pane is open.
 */
export async function keepExample(turn: WorkbookTurn, cell: CellAddress): Promise<void> {
  const recognized = await turn.recognize();
  const { savedState } = recognized.workbook;
  const records = confirmAt(recognized, savedInserted(savedState) ?? [], cell);
  await turn.saveState(withInserted(savedState, records)).catch(() => undefined);
}

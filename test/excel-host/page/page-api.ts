import type { BatchRecord } from '../batch-log';
import type { Grid } from '../grid';
import type { GridSnapshot } from '../grid-snapshot';
import type { HostSession } from '../protocol';
import type { UniverGrid } from '../univer-grid';

/** `window.excelHost`: the state of the stand-in and its log, for tests and debugging. */
interface ExcelHostPage {
  /** Resolves when the workbook is shown and its pane has loaded; a new promise for every workbook. */
  readonly ready: Promise<void>;
  readonly grid: UniverGrid;
  readonly session: HostSession;
  snapshot(): GridSnapshot;
  /** The Office.js batches of the open workbook's pane. */
  readonly log: readonly BatchRecord[];
  /** Calls of Office.js that the stand-in refused. */
  readonly refused: HostSession['refused'];
  /** Opens the page with this query and without stored state; the grid is not loaded again. */
  open(search: string): Promise<void>;
  /** Reopens the pane on the open workbook. */
  reopenPane(): Promise<void>;
}

declare global {
  interface Window {
    excelHost: ExcelHostPage;
    /** The same for the page without a grid. */
    lightHost: { readonly grid: Grid; readonly session: HostSession };
  }
}

import type { BatchRecord } from '../batch-log';
import type { Grid } from '../grid';
import type { GridSnapshot } from '../grid-snapshot';
import type { HostSession } from '../protocol';
import type { UniverGrid } from '../univer-grid';

/** `window.excelHost`: for tests and for the curious, what the stand-in for Excel holds and was asked. */
interface ExcelHostPage {
  /** Resolves when the workbook is shown and its pane has loaded; a new promise for every workbook. */
  readonly ready: Promise<void>;
  readonly grid: UniverGrid;
  readonly session: HostSession;
  snapshot(): GridSnapshot;
  /** The Office.js batches of the open workbook's pane. */
  readonly log: readonly BatchRecord[];
  /** What the pane asked of Office.js and did not get. */
  readonly refused: HostSession['refused'];
  /** Opens the page as this query asks for, and as one who has never been here finds it; the grid is not loaded again. */
  open(search: string): Promise<void>;
}

declare global {
  interface Window {
    excelHost: ExcelHostPage;
    /** The same of the page without a grid to look at. */
    lightHost: { readonly grid: Grid; readonly session: HostSession };
  }
}

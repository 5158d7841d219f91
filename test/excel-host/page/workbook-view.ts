import type { FUniver, Injector } from '@univerjs/presets';
import type { GridWorkbook } from '../grid';
import { UniverGrid } from '../univer-grid';
import { startUniver } from './univer';

/** The left side of the page: one workbook at a time. */
export class WorkbookView {
  private readonly api: FUniver;
  private readonly injector: Injector;
  private grid: UniverGrid | null = null;
  private opened = 0;

  constructor(private readonly container: HTMLElement) {
    ({ api: this.api, injector: this.injector } = startUniver(container));
  }

  /** Shows the workbook in place of the one before. */
  open(workbook: GridWorkbook): UniverGrid {
    this.grid?.close();
    this.opened += 1;
    const unitId = `book-${String(this.opened)}`;
    this.grid = new UniverGrid(this.api, this.injector, workbook, unitId, this.container.clientWidth);
    return this.grid;
  }
}

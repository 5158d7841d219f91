import type { GridWorkbook } from '../grid';
import { UniverGrid } from '../univer-grid';
import { startUniver } from './univer';
import type { RunningUniver } from './univer';

/** The left side of the page: one workbook at a time. */
export class WorkbookView {
  private readonly univer: RunningUniver;
  private grid: UniverGrid | null = null;
  private opened = 0;

  constructor(private readonly container: HTMLElement) {
    this.univer = startUniver(container);
  }

  /** Shows the workbook in place of the one before. Resolves when it can be worked with. */
  async open(workbook: GridWorkbook): Promise<UniverGrid> {
    const { api, injector, drawn } = this.univer;
    this.grid?.close();
    this.opened += 1;
    const unitId = `book-${String(this.opened)}`;
    const grid = new UniverGrid(api, injector, workbook, unitId, this.container.clientWidth);
    this.grid = grid;
    await drawn;
    // The name box shows a selection made before the sheet was drawn only when it is made again.
    const { sheet, area } = grid.selection();
    grid.select(sheet, area);
    return grid;
  }
}

import type { IDisposable } from '@univerjs/presets';
import type { GridWorkbook } from '../grid';
import type { CellExtras } from '../objects/cell-extras';
import { drawExtras } from '../univer/extras';
import { UniverGrid } from '../univer-grid';
import { CommentTip } from './comment-tip';
import { startUniver } from './univer';
import type { RunningUniver } from './univer';

/** The left side of the page: one workbook at a time. */
export class WorkbookView {
  private readonly univer: RunningUniver;
  private grid: UniverGrid | null = null;
  private opened = 0;
  private extras: IDisposable | null = null;
  private readonly tip: CommentTip;

  constructor(private readonly container: HTMLElement) {
    this.univer = startUniver(container);
    this.tip = new CommentTip(container);
  }

  /** Shows the workbook in place of the previous one. Resolves when it can be used. */
  async open(workbook: GridWorkbook): Promise<UniverGrid> {
    const { api, injector, drawn } = this.univer;
    this.grid?.close();
    this.opened += 1;
    const unitId = `book-${String(this.opened)}`;
    const grid = new UniverGrid(api, injector, workbook, unitId, this.container.clientWidth);
    this.grid = grid;
    await drawn;
    // The name box misses a selection made before the sheet was drawn, so it is repeated.
    const { sheet, area } = grid.selection();
    grid.select(sheet, area);
    return grid;
  }

  /** Draws conditional formats and comment corners over the cells. */
  showExtras(extras: CellExtras): void {
    const { api, injector } = this.univer;
    this.extras?.dispose();
    this.extras = drawExtras(api, injector, extras);
    this.tip.show(api, extras);
  }
}

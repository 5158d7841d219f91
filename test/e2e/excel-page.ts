import path from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { texts } from '../../src/taskpane/basics/texts';
import { cellName, parseAddress } from '../../src/workbook/area';
import type {} from '../excel-host/page/page-api';
import type { GridSnapshot } from '../excel-host/grid-snapshot';

const SCREENSHOTS = path.resolve(__dirname, '../../node_modules/.cache/goal-table/screenshots');

interface Trouble {
  readonly what: string;
  /** The frame that was still loading. */
  readonly loading?: Frame;
}

/** The page with the stand-in for Excel, at the size of the user's screen. */
export class ExcelPage {
  private troubles: readonly Trouble[] = [];
  private opened: Page | null = null;

  get page(): Page {
    if (!this.opened) throw new Error('The page is not open');
    return this.opened;
  }

  /** The pane beside the sheets. */
  get frame(): FrameLocator {
    return this.page.frameLocator(`iframe[title="${texts.product}"]`);
  }

  /** The pane's document, for what a user cannot do. */
  get document(): Frame {
    const frame = this.page.frame({ url: /taskpane\.html/ });
    if (!frame) throw new Error('The pane has no frame');
    return frame;
  }

  get isOpen(): boolean {
    return this.opened !== null;
  }

  /**
   * Opens the page without anything stored by earlier visits.
   * @param search the page's query, such as "?workbook=/forms/demos/demo-clean.xlsx"
   */
  async open(browser: Browser, address: string, search = ''): Promise<void> {
    if (this.opened) {
      await this.openAgain(this.opened, search);
      return;
    }
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    this.opened = await context.newPage();
    this.listen(this.opened);
    await this.opened.goto(`${address}/${search}`);
    await this.ready();
  }

  /** Reuses the loaded grid, which takes most of the time of opening, and resets everything else. */
  private async openAgain(page: Page, search: string): Promise<void> {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
    await page.context().clearPermissions();
    await page.mouse.move(0, 0);
    await page.evaluate((query) => window.excelHost.open(query), search);
  }

  private listen(page: Page): void {
    const note = (trouble: Trouble): void => {
      this.troubles = [...this.troubles, trouble];
    };
    page.on('pageerror', (error) => note({ what: String(error.stack) }));
    page.on('console', (message) => {
      if (message.type() === 'error') note({ what: message.text() });
    });
    page.on('requestfailed', (request) => {
      const error = request.failure()?.errorText ?? '';
      note({ what: `${error} ${request.url()}`, ...(error === 'net::ERR_ABORTED' && { loading: request.frame() }) });
    });
  }

  /**
   * Unhandled errors of page and pane since the last call. A pane that was closed while loading its parts does not
   * count.
   */
  takeTroubles(): readonly string[] {
    const { troubles } = this;
    this.troubles = [];
    return troubles.filter(({ loading }) => !loading?.isDetached()).map(({ what }) => what);
  }

  async ready(): Promise<void> {
    await this.page.evaluate(() => window.excelHost.ready);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.getByLabel('打开工作簿').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
    await this.page.getByText(name, { exact: true }).waitFor();
    await this.ready();
  }

  snapshot(): Promise<GridSnapshot> {
    return this.page.evaluate(() => window.excelHost.snapshot());
  }

  /** The selection's first cell, as the name box shows it. */
  async selectedCell(): Promise<{ sheet: string; cell: string }> {
    const selected = await this.page.evaluate(() => {
      const { grid } = window.excelHost;
      const { sheet, area } = grid.selection();
      const name = grid.sheets().find(({ id }) => id === sheet)?.name ?? '';
      return { sheet: name, area };
    });
    return { sheet: selected.sheet, cell: cellName(selected.area) };
  }

  /** Waits until the selection begins at this cell of the active sheet, or fails. */
  async waitForSelectedCell(cell: string): Promise<void> {
    const { row, column } = parseAddress(cell).area;
    await this.page.waitForFunction(
      ([r, c]) => {
        const { area } = window.excelHost.grid.selection();
        return area.row === r && area.column === c;
      },
      [row, column] as const,
    );
  }

  /** Calls of Office.js that the stand-in refused. */
  refused(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => window.excelHost.refused);
  }

  /** Closes the pane and opens it on the same workbook, as when Excel was closed and the file opened again. */
  async reopenPane(): Promise<void> {
    await this.page.evaluate(() => window.excelHost.reopenPane());
  }

  async pressRibbon(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
    await this.ready();
  }

  /** Clicks the cell's middle with the mouse; it must be in view. */
  async clickCell(cell: string): Promise<void> {
    const { row, column } = parseAddress(cell).area;
    const middle = await this.page.evaluate(([r, c]) => window.excelHost.grid.cellMiddle(r, c), [row, column] as const);
    await this.page.mouse.click(middle.x, middle.y);
  }

  /** Makes the file editable and removes the protection of the workbook's structure, as the user would. */
  async unprotect(): Promise<void> {
    await this.page.evaluate(() => {
      const { state } = window.excelHost.session;
      state.readOnly = false;
      state.structureProtected = false;
    });
  }

  /** The grid's own undo, as Ctrl+Z does it. */
  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
    await this.page.evaluate(() => window.excelHost.grid.settled());
  }

  /** Saves a screenshot in node_modules/.cache/goal-table/screenshots. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
    this.opened = null;
  }
}

import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cellName, parseAddress } from '../../src/workbook/area';
import type {} from '../excel-host/page/page-api';
import type { GridSnapshot } from '../excel-host/grid-snapshot';

const SCREENSHOTS = path.resolve(__dirname, '../../node_modules/.cache/goal-table/screenshots');

/** The page with the stand-in for Excel, at the size of the user's screen. */
export class ExcelPage {
  /** Everything that went wrong in page or pane without anybody handling it. */
  readonly troubles: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.troubles.push(String(error.stack)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
    page.on('requestfailed', (request) => this.troubles.push(`${request.failure()?.errorText ?? ''} ${request.url()}`));
  }

  /** @param search the page's query, such as "?workbook=/forms/demos/demo-clean.xlsx" */
  static async open(browser: Browser, address: string, search = ''): Promise<ExcelPage> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
    const excel = new ExcelPage(await context.newPage());
    await excel.page.goto(`${address}/${search}`);
    await excel.ready();
    return excel;
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
    await this.page.waitForFunction(([r, c]) => {
      const { area } = window.excelHost.grid.selection();
      return area.row === r && area.column === c;
    }, [row, column] as const);
  }

  /** What the pane asked of Office.js and did not get. */
  refused(): Promise<readonly unknown[]> {
    return this.page.evaluate(() => window.excelHost.refused);
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

  /** The user makes the file editable, and takes the protection of its structure away. */
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

  /** Leaves a picture for people to look at in node_modules/.cache/goal-table/screenshots. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

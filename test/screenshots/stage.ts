import type { Browser, Locator, Page } from 'playwright-core';
import { firstRunTexts } from '../../src/taskpane/first-run/first-run-texts';
import { ExcelPage } from '../e2e/excel-page';
import { Pane } from '../e2e/pane';
import type { Look } from './looks';

/** Fixed time for dates and times in the pictures. */
const NOW = new Date('2025-03-03T09:00:00+08:00');
/** Size of the pane on a screen of 1366×768. */
const PANE_HEIGHT = 633;
/** Time for pending texts and transitions to finish. */
const SETTLE_MS = 250;

export interface Setting {
  /** The open workbook: an address on the server, or a file; by default the page's own sample. */
  readonly workbook?: string | { readonly name: string; readonly bytes: () => Uint8Array };
  /** Keeps the first-use hint open. */
  readonly isFirstRun?: boolean;
}

/** The stand-in for Excel with the pane, prepared for reproducible screenshots. */
export class Stage {
  private constructor(
    readonly excel: ExcelPage,
    readonly pane: Pane,
  ) {}

  static async open(browser: Browser, address: string, { workbook, isFirstRun = false }: Setting): Promise<Stage> {
    const search = typeof workbook === 'string' ? `?workbook=${workbook}` : '';
    const excel = new ExcelPage();
    await excel.open(browser, address, search);
    const stage = new Stage(excel, new Pane(excel));
    await excel.page.clock.setFixedTime(NOW);
    await excel.page.emulateMedia({ reducedMotion: 'reduce' });
    if (typeof workbook === 'object') await excel.openFile(workbook.name, workbook.bytes());
    if (isFirstRun) await stage.pane.button(firstRunTexts.skip).waitFor();
    else await stage.pane.button(firstRunTexts.skip).click();
    return stage;
  }

  get page(): Page {
    return this.excel.page;
  }

  /** @returns a PNG */
  async picture(look: Look, inSight?: Locator): Promise<Buffer> {
    await this.page.emulateMedia(look.media);
    // Moves the mouse away, so that no button shows its hover style.
    await this.page.mouse.move(0, 0);
    const pane = this.page.locator('aside.pane');
    if ((await pane.count()) === 0) return this.pictureOfPane(look);
    await pane.evaluate((element, width) => {
      element.style.width = `${String(width)}px`;
    }, look.width);
    if (inSight) await inSight.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await this.page.waitForTimeout(SETTLE_MS);
    const pictured = look.isWholePage ? this.page : pane.locator('iframe');
    return pictured.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  /** The pane opened alone, in the size that it has beside the sheet. */
  private async pictureOfPane({ width }: Look): Promise<Buffer> {
    await this.page.setViewportSize({ width, height: PANE_HEIGHT });
    await this.page.waitForTimeout(SETTLE_MS);
    return this.page.screenshot({ animations: 'disabled', caret: 'hide' });
  }

  close(): Promise<void> {
    return this.excel.close();
  }
}

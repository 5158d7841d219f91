import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import { pageTexts } from '../../src/page/page-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { BUILT_FILE_PAGE } from '../excel-host/build';

/** The page for files, opened from the disk with the network off. */
export class FilePage {
  /** Addresses of all requests except those inside the page (blob:, data:). */
  readonly requests: string[] = [];
  readonly troubles: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('request', (request) => {
      if (!/^(?:blob|data):/.test(request.url())) this.requests.push(request.url());
    });
    page.on('pageerror', (error) => this.troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  /** @param prepare called before the page is opened */
  static async open(
    browser: Browser,
    viewport = { width: 1366, height: 768 },
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<FilePage> {
    const context = await browser.newContext({ viewport, offline: true, locale: 'zh-CN' });
    const opened = new FilePage(context, await context.newPage());
    await prepare(opened.page);
    await opened.page.goto(pathToFileURL(BUILT_FILE_PAGE).href);
    await opened.page.getByRole('heading', { name: pageTexts.start.title }).waitFor();
    return opened;
  }

  /** Drops a file onto the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ name: title, content }) => {
        const dropped = new DataTransfer();
        dropped.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], title));
        return dropped;
      },
      { name, content: Buffer.from(bytes).toString('base64') },
    );
    for (const event of ['dragover', 'drop'])
      await this.page.locator('header').dispatchEvent(event, { dataTransfer: transfer });
    await this.page.getByTitle(name, { exact: true }).waitFor();
  }

  /** The pane's part of the page. */
  get frame(): Locator {
    return this.page.getByRole('main');
  }

  get document(): Frame {
    return this.page.mainFrame();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async check(): Promise<void> {
    await this.button(texts.check.action).click();
    await this.page.locator('[data-finding]').first().waitFor();
  }

  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  async save(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(pageTexts.save).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

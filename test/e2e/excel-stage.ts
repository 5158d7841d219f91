import type { Browser } from 'playwright-core';
import { startServer } from '../excel-host/start';
import type { RunningServer } from '../excel-host/start';
import { launchBrowser } from './browser';
import { ExcelPage } from './excel-page';
import { Pane } from './pane';

/** Closing a browser takes time on a busy machine. */
const HOOK_MS = 60_000;

/** State shared by the tests of one file. */
export interface BrowserStage {
  readonly browser: Browser;
  /** Address of the server with the production build of the pane, without a trailing slash. */
  readonly address: string;
}

export interface ExcelStage {
  /** Server and browser, for tests that need several pages. */
  readonly stage: BrowserStage;
  /** Available after `open`; reset whenever it is opened again. */
  readonly excel: ExcelPage;
  readonly pane: Pane;
  /** @param search the page's query, such as "?workbook=/forms/demos/demo-clean.xlsx" */
  readonly open: (search?: string) => Promise<void>;
  /** Expects an unhandled error like this; the test fails without it, and on any other error. */
  readonly expectTrouble: (like: RegExp) => void;
}

/** Server and browser for the tests of this file. */
export function browserStage(): BrowserStage {
  let server: RunningServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer({ port: 0, production: true, built: true });
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
  }, HOOK_MS);

  return {
    get browser() {
      return browser;
    },
    get address() {
      return server.address;
    },
  };
}

/**
 * The stand-in for Excel with the pane, for the tests of this file. A test fails on any unhandled error, and when the
 * pane calls members that Office.js does not have.
 */
export function excelStage(): ExcelStage {
  const stage = browserStage();
  const excel = new ExcelPage();
  const expected: RegExp[] = [];

  afterEach(async () => {
    const troubles = excel.takeTroubles();
    const likely = expected.splice(0);
    expect(troubles.filter((trouble) => !likely.some((like) => like.test(trouble)))).toEqual([]);
    expect(likely.filter((like) => !troubles.some((trouble) => like.test(trouble)))).toEqual([]);
    if (excel.isOpen) expect(await excel.refused()).toEqual([]);
  }, HOOK_MS);

  return {
    stage,
    excel,
    pane: new Pane(excel),
    open: (search = '') => excel.open(stage.browser, stage.address, search),
    expectTrouble: (like) => expected.push(like),
  };
}

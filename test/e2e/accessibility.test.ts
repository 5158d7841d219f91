import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Frame } from 'playwright-core';
import { texts } from '../../src/taskpane/texts';
import { startServer } from '../excel-host/start';
import type { RunningServer } from '../excel-host/start';
import { launchBrowser } from './browser';
import { ExcelPage } from './excel-page';
import { Pane } from './pane';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** The grid and its pop-ups are Univer's own. */
const NOT_OURS = "{ exclude: ['.grid', 'body > div[dir]'] }";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ port: 0, production: true, built: true });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What axe has against the frame's document, contrast included, which jsdom cannot see. */
async function faults(frame: Frame, context = 'document'): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(${context}, { iframes: false })`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Elements that reach beyond the frame's right edge. */
function tooWide(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML),
  );
}

test.each(['light', 'dark'] as const)('the narrowest pane is accessible and cuts nothing off, %s', async (colorScheme) => {
  const excel = await ExcelPage.open(browser, server.address, '?paneWidth=320&workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx');
  const pane = new Pane(excel);
  const good = async (): Promise<void> => {
    const frame = excel.page.frame({ url: /taskpane\.html/ });
    expect(frame && (await faults(frame))).toEqual([]);
    expect(frame && (await tooWide(frame))).toEqual([]);
  };
  await excel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await good();
  await pane.check();
  await pane.frame.getByText(texts.findings.why).first().click();
  await good();
  await pane.search('没有这样的');
  await good();
  await pane.button(texts.library.filter.label).click();
  await pane.search('sgjf');
  await good();
  await excel.screenshot(`library-${colorScheme}`);
  await pane.propose('购置验收通过率', { table: /项目绩效目标/ });
  await good();
  await excel.screenshot(`proposal-${colorScheme}`);
  expect(await faults(excel.page.mainFrame(), NOT_OURS)).toEqual([]);
  await excel.close();
}, 60_000);

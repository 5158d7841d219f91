import type { Browser } from 'playwright-core';
import { texts } from '../../src/taskpane/texts';
import { startServer } from '../excel-host/start';
import type { RunningServer } from '../excel-host/start';
import { faults, tooWide } from './accessible';
import { launchBrowser } from './browser';
import { ExcelPage } from './excel-page';
import { Pane } from './pane';

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
  await pane.button(texts.library.proposal.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  for (const name of ['服务对象满意度', '“三公经费”控制率']) {
    await pane.search(name);
    await pane.frame.getByLabel(texts.library.pickNamed(name), { exact: true }).check();
  }
  await good();
  await excel.screenshot(`picked-${colorScheme}`);
  await pane.button(texts.library.picked.insert(2)).click();
  await pane.frame.getByRole('heading', { name: texts.library.proposal.titleOfSeveral(2) }).waitFor();
  await good();
  await excel.screenshot(`several-${colorScheme}`);
  expect(await faults(excel.page.mainFrame(), NOT_OURS)).toEqual([]);
  await excel.close();
}, 60_000);

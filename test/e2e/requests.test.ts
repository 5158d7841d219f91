import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { ownTexts } from '../../src/taskpane/library/own/own-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { excelStage } from './excel-stage';

/** Nothing leaves the user's machine: records every request from opening the pane to its last button. */

const { stage, excel, pane, open } = excelStage();

/** Every address requested by any page or frame from now on, except requests of the browser itself. */
function recordRequests(context: BrowserContext): readonly URL[] {
  const requested: URL[] = [];
  context.on('request', (request) => {
    const address = new URL(request.url());
    if (!['data:', 'blob:'].includes(address.protocol)) requested.push(address);
  });
  return requested;
}

const elsewhere = (requested: readonly URL[]): readonly string[] =>
  requested.filter(({ origin }) => origin !== stage.address).map(({ href }) => href);

test('a whole session asks for nothing but the files of pane and office.js, and runs into no wall of the policy', async () => {
  await open('?workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx');
  const requested = recordRequests(excel.page.context());
  // Opened again, so that its loading is recorded too.
  await excel.reopenPane();
  await pane.check();
  await pane.finding().first().click();
  await pane.frame.getByText(texts.findings.why).first().click();
  const files = (): readonly string[] => requested.map(({ pathname }) => pathname);
  // Loaded only on demand.
  expect(files().filter((file) => /\/(?:tools|library|built-library)\.\w+\.js/.test(file))).toEqual([]);

  await pane.frame.locator('button[aria-label^="修复 "]:not([aria-expanded])').first().click();
  await pane.button(texts.journal.undo).click();
  await pane.frame.getByText(/^已撤销修复/).waitFor();
  await pane.ignoreFirst();
  await pane.button(texts.findings.ignore.suggestions[0]).click();
  await pane.button(texts.findings.ignore.confirm).click();
  await pane.frame.getByText(texts.findings.ignore.done).waitFor();

  await pane.insert('“三公经费”控制率');
  await pane.undo();

  await pane.search('');
  await pane.frame.getByRole('button', { name: /^我的指标/ }).click();
  await pane.button(ownTexts.captureClean).click();
  await pane.button(ownTexts.preview.confirm).click();
  const taken = await pane.frame.locator('li h3').count();
  await pane.button(ownTexts.exchange.title).click();
  const download = excel.page.waitForEvent('download');
  await pane.button(ownTexts.exchange.exportTable).click();
  const buffer = await readFile(await (await download).path());
  await pane.frame
    .getByLabel(ownTexts.exchange.fileLabel)
    .setInputFiles({ name: '我的指标.xlsx', mimeType: '', buffer });
  await pane.frame.getByText(ownTexts.allSame(taken)).waitFor();

  // The report is a new sheet and becomes the active one.
  await pane.tab(texts.tabs.check);
  await pane.more();
  const actions = pane.frame.getByRole('group', { name: texts.check.actions.label }).getByRole('button');
  for (const action of await actions.all()) {
    await action.click();
    await pane.checked();
  }

  const asked = [
    /\/taskpane\.\w+\.js$/,
    /\/taskpane\.\w+\.css$/,
    /\/office\.js$/,
    /\/built-reasons\.\w+\.json$/,
    /\/tools\.\w+\.js$/,
    /\/library\.\w+\.js$/,
  ];
  expect(files()).toEqual(expect.arrayContaining(asked.map((file) => expect.stringMatching(file))));
  expect(elsewhere(requested)).toEqual([]);
}, 120_000);

test('where office.js would tell Microsoft of its use, the policy does not let it', async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  const requested = recordRequests(context);
  const telemetry = page.waitForEvent('console', (message) =>
    /Content Security Policy.*telemetryservice|telemetryservice.*Content Security Policy/s.test(message.text()),
  );
  // Outside Excel, office.js requests its telemetry three seconds after the start.
  await page.goto(`${stage.address}/taskpane.html`);
  await page.getByText(texts.outside.title).waitFor();
  await telemetry;
  expect(elsewhere(requested)).toEqual([]);
  expect(await page.getByText(texts.outside.title).isVisible()).toBe(true);
  await context.close();
}, 60_000);

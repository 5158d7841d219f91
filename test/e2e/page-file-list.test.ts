import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { filesTexts as say } from '../../src/page/files/files-texts';
import { pageTexts } from '../../src/page/page-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { PROJECT } from '../excel-host/build';
import { faults } from './accessible';
import { launchBrowser } from './browser';
import { FilePage } from './file-page';
import { slowness } from '../machine-speed';
import { Pane } from './pane';
import { measureWork } from './pane-work';

const FILES = 300;
/** Twice the limit of a step that one does not notice, beside other tests; made by the page itself, 台账 took 300 ms. */
const LONGEST_TASK_MS = 100;
const folder = mkdtempSync(path.join(tmpdir(), 'goal-table-list-'));

let browser: Browser;
let files: FilePage;

beforeAll(async () => {
  browser = await launchBrowser();
  const demo = path.join(PROJECT, 'test/forms/demos');
  const forms = ['demo-clean', 'demo-percent-over-100', 'demo-missing-values'].map((name) =>
    path.join(demo, `${name}.xlsx`),
  );
  for (let at = 0; at < FILES - 5; at += 1) {
    const unit = path.join(folder, `单位${String(at % 10)}`);
    mkdirSync(unit, { recursive: true });
    cpSync(forms[at % 3] ?? '', path.join(unit, `${String(at)}.xlsx`));
  }
  const whole = readFileSync(forms[0] ?? '');
  writeFileSync(path.join(folder, '坏1.xlsx'), '不是工作簿');
  writeFileSync(path.join(folder, '坏2.xlsx'), whole.subarray(0, whole.length / 2));
  writeFileSync(path.join(folder, '坏3.xls'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
  writeFileSync(path.join(folder, '坏4.xlsx'), '');
  cpSync(path.join(PROJECT, 'test/hostile/files/far.xlsx'), path.join(folder, '坏5.xlsx'));
  writeFileSync(path.join(folder, '表.csv'), '甲,乙');
}, 60_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

/** Presses an export, and returns the file. */
async function exported(label: string, name: string): Promise<Buffer> {
  const [download] = await Promise.all([files.page.waitForEvent('download'), files.button(label).click()]);
  expect(download.suggestedFilename()).toBe(name);
  await files.page.getByText(say.exported(name)).waitFor();
  return readFileSync(await download.path());
}

test('a folder of 300 files, five of them broken: checked, sorted, exported, opened one after the other', async () => {
  files = await FilePage.open(browser);
  const { page } = files;
  await page.locator('input[webkitdirectory]').setInputFiles(folder);
  await page.getByText(say.passedOver(1, '.csv')).waitFor();
  await page.getByRole('heading', { name: /^300 个文件：.*5 个没能检查$/ }).waitFor({ timeout: 120_000 });
  await files.button(say.cancel).waitFor({ state: 'detached' });
  expect(await faults(page.mainFrame())).toEqual([]);

  await page.getByLabel(say.states).selectOption('failed');
  expect(await page.locator('tbody tr').allTextContents()).toEqual([
    expect.stringMatching(/坏1\.xlsx.*没能检查：/),
    expect.stringMatching(/坏2\.xlsx.*没能检查：/),
    expect.stringMatching(/坏3\.xls.*没能检查：/),
    expect.stringMatching(/坏4\.xlsx.*没能检查：/),
    expect.stringMatching(/坏5\.xlsx.*没能检查：.*范围太大/),
  ]);
  await page.getByLabel(say.states).selectOption('errors');
  await page.getByRole('button', { name: say.columns.errors }).click();
  expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain(say.columns.errors);

  // Everything is exported aside, while the page answers.
  const { longest } = await measureWork(browser, { page, frame: page.mainFrame() }, async () => {
    const { sheets } = readWorkbook(await exported(say.exportLedger, say.ledgerFile));
    expect(sheets.map(({ name, text }) => [name, text.length])).toContainEqual(['台账', FILES + 1]);
    const memos = (await exported(say.exportMemos, say.memosFile)).toString('utf8');
    expect(memos.match(/^\ufeff?【.+\.xlsx】\r$/gm)).toHaveLength(FILES - 5);
    const reports = (await exported(say.exportReports, say.reportsFile)).toString('utf8');
    expect(reports).toContain('坏3.xls');
    expect(reports).toContain('单位9');
  });
  expect(longest).toBeLessThan(LONGEST_TASK_MS * (await slowness(page.mainFrame())));

  await page.locator('tbody button').first().click();
  await page.locator('[data-finding]').first().waitFor();
  const opened = await page.locator('[class*="page-app-name"]').textContent();
  await files.button(say.next).click();
  await page.waitForFunction(
    (name) => document.querySelector('[class*="page-app-name"]')?.textContent !== name,
    opened,
  );
  await page.locator('[data-finding]').first().waitFor();
  await files.button(say.back).click();
  expect(await page.locator('tbody tr').count()).toBe(Math.min(200, Math.floor(((FILES - 5) * 2) / 3)));

  // A change counts in its own row, and when it is saved.
  const row = page.locator('tbody tr').first();
  const listed = await page.locator('tbody tr').allTextContents();
  const name = (await row.locator('button').textContent())?.split('/').at(-1) ?? '';
  await row.locator('button').click();
  await page.getByTitle(name, { exact: true }).waitFor();
  const pane = new Pane(files);
  await pane.checked();
  await pane.ignoreFirst();
  await files.button(texts.findings.ignore.suggestions[1]).click();
  await files.button(texts.findings.ignore.confirm).click();
  await page.getByText(texts.findings.ignore.done).waitFor();
  await files.button(say.next).click();
  await files.button(pageTexts.leaving.back).click();
  await files.button(say.back).click();
  expect(await page.locator('tbody tr').allTextContents()).toEqual(listed);
  await page.locator('tbody tr').nth(1).locator('button').click();
  const [copy] = await Promise.all([page.waitForEvent('download'), files.button(pageTexts.leaving.saveFirst).click()]);
  expect(copy.suggestedFilename()).toMatch(/（已改）\.xlsx$/);
  await page.getByText(pageTexts.saved, { exact: true }).waitFor();
  await files.button(say.back).click();
  expect(await page.locator('tbody tr').allTextContents()).not.toEqual(listed);

  expect(files.troubles).toEqual([]);
  expect(files.requests.filter((address) => !address.endsWith('/goal-table.html'))).toEqual([]);
  await files.close();
}, 240_000);

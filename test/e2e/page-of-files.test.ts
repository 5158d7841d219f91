import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook } from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { texts } from '../../src/taskpane/basics/texts';
import { pageTexts } from '../../src/page/page-texts';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { check } from '../../src/lint/check';
import { largeWorkbook } from '../bench/large-workbook';
import { newerBuiltIns } from '../browsers/compatibility';
import { PROJECT } from '../excel-host/build';
import { faults } from './accessible';
import { launchBrowser } from './browser';
import { FilePage } from './file-page';
import { slowness } from '../machine-speed';
import { measureWork } from './pane-work';

const CHENGDE = 'hebei-chengde-2021.xlsx';
/** Twice the limit of a step that one does not notice, beside other tests. */
const LONGEST_TASK_MS = 100;
const form = (file: string): Buffer => readFileSync(path.join(PROJECT, 'test/forms', file));
const chengde = form(`seeds/${CHENGDE}`);

let browser: Browser;
let files: FilePage;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(() => browser.close());

afterEach(async () => {
  expect(files.troubles).toEqual([]);
  // Only the page itself was requested, once per load.
  expect(files.requests.filter((address) => !address.endsWith('/goal-table.html'))).toEqual([]);
  await files.close();
});

test('a cell is changed by typing, the list follows, and Ctrl+Z takes it back', async () => {
  files = await FilePage.open(browser);
  await files.drop(CHENGDE, chengde);
  await files.check();
  const finding = files.page.locator('[data-finding]').first();
  const [, name = ''] = /([A-Z]+\d+)/.exec((await finding.textContent()) ?? '') ?? [];
  await finding.click();
  await files.cell(name).waitFor();
  await files.page.getByRole('textbox', { name: new RegExp(`^${name}，`) }).focus();
  const before = await files.cell(name).textContent();
  await files.page.keyboard.type('达到95%以上');
  await files.page.keyboard.press('Enter');
  await expect(files.cell(name).textContent()).resolves.toBe('达到95%以上');
  await files.page.getByText(/还差 50 项/).waitFor();
  await files.page.keyboard.press('Control+z');
  await files.page.getByText(/还差 51 项/).waitFor();
  await expect(files.cell(name).textContent()).resolves.toBe(before);

  // The button at the top undoes as well, tells where, and goes there from another sheet.
  await files.page.getByRole('textbox', { name: /^.+，/ }).first().focus();
  await files.page.keyboard.type('改');
  await files.page.keyboard.press('Enter');
  await files.page.getByRole('tablist', { name: pageTexts.sheets }).getByRole('tab').last().click();
  await files.button(pageTexts.undo).click();
  await files.page.getByText(/^已撤销最近一次对单元格的改动：/).waitFor();
}, 120_000);

/** Waits until a workbook with unsaved changes is stored, which takes longer on a busy machine. */
async function untilKept(page: Page): Promise<void> {
  const countKept = `new Promise((done) => {
    const opening = indexedDB.open('goal-table', 1);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('unsaved').objectStore('unsaved').count();
      counting.onsuccess = () => {
        opening.result.close();
        done(counting.result);
      };
    };
  })`;
  const end = Date.now() + 30_000;
  while ((await page.evaluate(countKept)) !== 1) {
    if (Date.now() > end) throw new Error('nothing was kept');
    await page.waitForTimeout(100);
  }
}

test('changes that were not saved are offered after a reload, and gone when they are not wanted', async () => {
  files = await FilePage.open(browser);
  await files.drop(CHENGDE, chengde);
  await files.page.getByRole('textbox', { name: /^A1，/ }).focus();
  await files.page.keyboard.type('没有保存的标题');
  await files.page.keyboard.press('Enter');
  await untilKept(files.page);
  const warned: string[] = [];
  files.page.once('dialog', (dialog) => {
    warned.push(dialog.type());
    void dialog.accept();
  });
  await files.page.reload();
  expect(warned).toEqual(['beforeunload']);
  await files.button(pageTexts.kept.goOn).click();
  await expect(files.cell('A1').textContent()).resolves.toBe('没有保存的标题');
  await files.page.getByText(pageTexts.unsaved, { exact: true }).waitFor();
  files.page.once('dialog', (dialog) => void dialog.accept());
  await files.page.reload();
  await files.button(pageTexts.kept.drop).click();
  await files.button(pageTexts.kept.drop).waitFor({ state: 'hidden' });
  await files.page.reload();
  await files.page.getByRole('heading', { name: pageTexts.start.title }).waitFor();
  await expect(files.button(pageTexts.kept.goOn).count()).resolves.toBe(0);
}, 120_000);

test('opening another file asks first when something is not saved', async () => {
  files = await FilePage.open(browser);
  await files.drop(CHENGDE, chengde);
  await files.page.getByRole('textbox', { name: /^A1，/ }).focus();
  await files.page.keyboard.type('改');
  await files.page.keyboard.press('Enter');
  const other = form('demos/demo-clean.xlsx');
  const dropped = files.drop('demo-clean.xlsx', other);
  await files.button(pageTexts.leaving.leave).click();
  await dropped;
  await files.page.getByText(pageTexts.saved, { exact: true }).waitFor();
}, 120_000);

/** A file that may be written back, as from Chrome and Edge. Runs in the page. */
function giveWritableFile({ name, content }: { readonly name: string; readonly content: string }): void {
  const decoded = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  const disk = { bytes: decoded as BlobPart, lastModified: 1 };
  const handle = {
    kind: 'file',
    name,
    getFile: () => Promise.resolve(new File([disk.bytes], name, { lastModified: disk.lastModified })),
    createWritable: () => {
      let written: BlobPart = '';
      return Promise.resolve({
        write: (bytes: BlobPart) => Promise.resolve(void (written = bytes)),
        close: () => Promise.resolve(void Object.assign(disk, { bytes: written, lastModified: Date.now() })),
      });
    },
  };
  Object.assign(window, { disk, showOpenFilePicker: () => Promise.resolve([handle]) });
}

/** The content of that file. */
async function onDisk(page: Page): Promise<Buffer> {
  const numbers = await page.evaluate(async () => [
    ...new Uint8Array(await new Blob([(window as unknown as { disk: { bytes: BlobPart } }).disk.bytes]).arrayBuffer()),
  ]);
  return Buffer.from(numbers);
}

test('the file itself is written only when the user says so, and another program is not written over unasked', async () => {
  const { saving } = pageTexts;
  files = await FilePage.open(browser, undefined, (page) =>
    page.addInitScript(giveWritableFile, { name: CHENGDE, content: chengde.toString('base64') }).then(() => undefined),
  );
  const { page } = files;
  const type = async (text: string): Promise<void> => {
    // Enter has moved to the cell below.
    await page.getByRole('textbox', { name: /^A\d，/ }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await page.getByText(pageTexts.unsaved, { exact: true }).waitFor();
  };
  await files.button(pageTexts.open).first().click();
  await page.getByTitle(CHENGDE, { exact: true }).waitFor();
  await type('第一次改的标题');
  await files.button(pageTexts.save).click();
  await page.getByText(saving.back(CHENGDE)).waitFor();
  await files.button(saving.cancel).click();
  expect(await onDisk(page)).toEqual(chengde);

  await files.button(pageTexts.save).click();
  await files.button(saving.writeBack).click();
  await page.getByText(saving.written(CHENGDE)).waitFor();
  const written = await onDisk(page);
  expect(readWorkbook(written).sheets[0]?.text[0]?.[0]).toBe('第一次改的标题');

  await page.evaluate(
    () => void ((window as unknown as { disk: { lastModified: number } }).disk.lastModified += 60_000),
  );
  await type('第二次改的标题');
  await files.button(pageTexts.save).click();
  await page.getByText(saving.changed(CHENGDE)).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), files.button(saving.copy).click()]);
  expect(readWorkbook(readFileSync(await download.path())).sheets[0]?.text[0]?.[0]).toBe('第二次改的标题');
  expect(await onDisk(page)).toEqual(written);
}, 120_000);

test.each(['旧.xls', '旧.et'])(
  '%s is shown and checked, and not changed',
  async (name) => {
    files = await FilePage.open(browser);
    await files.drop(name, readFileSync(path.join(PROJECT, 'test/host/file/from-libreoffice.xls')));
    await files.page
      .getByText(/另存为 \.xlsx/)
      .first()
      .waitFor();
    await expect(files.button(pageTexts.save).count()).resolves.toBe(0);
    await files.check();
    await files.page.locator('[data-finding]').first().click();
    await expect(files.page.getByRole('button', { name: /修复|忽略|写入|校验报告/ }).count()).resolves.toBe(0);
  },
  120_000,
);

test('what is no workbook is refused in plain words', async () => {
  files = await FilePage.open(browser);
  await files.page.setInputFiles('input[type=file]', {
    name: '说明.xlsx',
    mimeType: '',
    buffer: Buffer.from('只是文字'),
  });
  await files.page.getByText(/“说明.xlsx”打不开/).waitFor();
}, 120_000);

test('several files chosen by the button are a list', async () => {
  files = await FilePage.open(browser);
  const names = ['demo-clean.xlsx', 'demo-missing-values.xlsx'];
  await files.page
    .locator('input[type=file][multiple]')
    .first()
    .setInputFiles(names.map((name) => path.join(PROJECT, 'test/forms/demos', name)));
  await files.page.getByRole('heading', { name: /^2 个文件：/ }).waitFor();
  await expect(files.page.locator('tbody tr button').allTextContents()).resolves.toEqual(names);
}, 120_000);

test('hidden rows, columns and sheets are told', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(form('demos/demo-clean.xlsx')).buffer);
  const [sheet] = workbook.worksheets;
  for (const row of [3, 4, 7]) if (sheet) sheet.getRow(row).hidden = true;
  if (sheet) sheet.getColumn(2).hidden = true;
  workbook.addWorksheet('底稿', { state: 'hidden' });
  files = await FilePage.open(browser);
  await files.drop('隐藏.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  await files.page.getByText(pageTexts.hiddenRows('3–4、7')).waitFor();
  await files.page.getByText(pageTexts.hiddenColumns('B')).waitFor();
  await files.page.getByRole('tab', { name: pageTexts.hiddenSheet('底稿') }).waitFor();
  await expect(files.cell('A3').count()).resolves.toBe(0);
}, 120_000);

test.each([
  ['5,000 rows', () => largeWorkbook(1, 5000)],
  ['300 sheets with 12,000 indicators', () => largeWorkbook(300, 40)],
])(
  '%s are scrolled and walked through in short steps',
  async (_what, workbook) => {
    files = await FilePage.open(browser);
    const { page } = files;
    await files.drop('大.xlsx', workbook());
    await files.cell('A1').waitFor();
    const sheets = page.getByRole('tablist', { name: pageTexts.sheets }).getByRole('tab');
    const { longest } = await measureWork(browser, { page, frame: page.mainFrame() }, async () => {
      await page.mouse.move(300, 400);
      for (let step = 0; step < 30; step += 1) {
        await page.mouse.wheel(0, 3000);
        await page.waitForTimeout(16);
      }
      await expect(page.getByRole('rowheader').first().textContent()).resolves.not.toBe('1');
      await sheets.last().click();
      await sheets.first().click();
    });
    expect(longest).toBeLessThan(LONGEST_TASK_MS * (await slowness(page.mainFrame())));
  },
  120_000,
);

test('a form is made without any file, and the workbook with it can be read', async () => {
  files = await FilePage.open(browser);
  await files.button(pageTexts.start.newForm).click();
  await files.button(texts.library.newForm).waitFor();
  await files.page.getByRole('tab', { name: texts.tabs.check }).click();
  await files.page.getByRole('button', { name: '放一张示例表试一试' }).first().click();
  await files.page.locator('[data-finding]').first().waitFor();
  const { bytes } = await files.save();
  expect(check(readWorkbook(bytes)).tables.length).toBe(1);
}, 120_000);

test('a browser of the year 2020 has all that the page needs', async () => {
  files = await FilePage.open(browser, undefined, (page) =>
    page
      .addInitScript((newer) => {
        for (const { type, name, isStatic } of newer) {
          const owner = Reflect.get(globalThis, type) as { readonly prototype?: object } | undefined;
          const holder = isStatic ? owner : owner?.prototype;
          if (holder) Reflect.deleteProperty(holder, name);
        }
      }, newerBuiltIns())
      .then(() => undefined),
  );
  await files.drop(CHENGDE, chengde);
  await files.check();
}, 120_000);

test.each(['light', 'dark'] as const)(
  'nothing stands in the way of a screen reader (%s)',
  async (colorScheme) => {
    files = await FilePage.open(browser, { width: 1024, height: 600 });
    await files.page.emulateMedia({ colorScheme });
    expect(await faults(files.page.mainFrame())).toEqual([]);
    await files.drop(CHENGDE, chengde);
    await files.check();
    expect(await faults(files.page.mainFrame())).toEqual([]);
  },
  120_000,
);

test.each([
  [1024, 600],
  [2560, 1440],
])(
  'fits into %i × %i',
  async (width, height) => {
    files = await FilePage.open(browser, { width, height });
    await files.drop(CHENGDE, chengde);
    await files.check();
    const size = await files.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size).toEqual([width, height]);
  },
  120_000,
);

test('an old browser gets a plain sentence', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
  files = await FilePage.open(browser);
  await page.goto(files.page.url());
  await page.getByText('这个浏览器太旧').waitFor();
  await context.close();
}, 60_000);

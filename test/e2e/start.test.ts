import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { texts } from '../../src/taskpane/basics/texts';
import { browserStage } from './excel-stage';
import { slowness } from '../machine-speed';
import { measureStart } from './slow-start';

/** Opening the pane: its page can be read and used before its scripts are loaded. `npm run bench` measures it. */

const SCRIPTS = /\/taskpane\.\w+\.js$/;
const STYLESHEET = /\/taskpane\.\w+\.css$/;
/** Three times the time on an idle machine, because tests run on busy ones. */
const READABLE_MS = 900;
const PRESSABLE_MS = 2000;

const stage = browserStage();
let context: BrowserContext;
let page: Page;
let pane: FrameLocator;

afterEach(() => context.close());

/** @returns a function that releases the delayed scripts, or answers with something else */
async function openWithoutScripts(
  address = '/taskpane.html',
  colorScheme: 'light' | 'dark' = 'light',
  held = SCRIPTS,
): Promise<() => void> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  context = await stage.browser.newContext({ viewport: { width: 350, height: 600 }, locale: 'zh-CN', colorScheme });
  page = await context.newPage();
  await page.route(held, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${stage.address}/light.html?pane=${encodeURIComponent(address)}`, { waitUntil: 'commit' });
  pane = page.frameLocator('iframe');
  return arrive;
}

/** Place and style of a visible text. */
async function look(text: string): Promise<object> {
  return pane
    .getByText(text, { exact: true })
    .filter({ visible: true })
    .evaluate((element) => {
      const box = (element.closest('button') ?? element).getBoundingClientRect();
      const { color, fontSize, fontWeight, fontFamily } = getComputedStyle(element);
      const { backgroundColor } = getComputedStyle(element.closest('button') ?? element);
      const { x, y, width, height } = box;
      return { x, y, width, height, color, fontSize, fontWeight, backgroundColor, font: fontFamily.split(',')[0] };
    });
}

test('on a processor four times slower it can be read at once and used soon', async () => {
  context = await stage.browser.newContext();
  const starts = [];
  for (let round = 0; round < 3; round++) starts.push(await measureStart(stage.browser, stage.address));
  const slower = await slowness((await context.newPage()).mainFrame());
  expect(Math.min(...starts.map(({ readable }) => readable))).toBeLessThan(READABLE_MS * slower);
  expect(Math.min(...starts.map(({ drawn }) => drawn))).toBeLessThan(PRESSABLE_MS * slower);
}, 60_000);

test.each(['light', 'dark'] as const)(
  'nothing moves when the scripts have arrived, %s',
  async (colorScheme) => {
    const arrive = await openWithoutScripts('/taskpane.html', colorScheme);
    const shown = [texts.tabs.check, texts.tabs.library, texts.help, texts.check.action, texts.check.intro];
    const before = [];
    for (const text of shown) before.push(await look(text));
    arrive();
    await pane.getByRole('tab').first().waitFor();
    for (const [index, text] of shown.entries())
      expect({ text, ...(await look(text)) }).toEqual({ text, ...before[index] });
  },
  60_000,
);

test('the frame does not wait for the stylesheet; the scripts do, and draw nothing without its looks', async () => {
  const arrive = await openWithoutScripts('/taskpane.html', 'light', STYLESHEET);
  await pane.getByText(texts.check.intro).waitFor();
  // Longer than the scripts take to load.
  await page.waitForTimeout(PRESSABLE_MS);
  expect(await pane.locator('#frame').count()).toBe(1);
  arrive();
  await pane.getByRole('tab').first().waitFor();
  expect(await look(texts.check.action)).toMatchObject({ fontSize: '16px', height: 44 });
}, 60_000);

test('what is pressed before the scripts have arrived is done when they have', async () => {
  const arrive = await openWithoutScripts();
  await pane.getByRole('button', { name: texts.check.action }).click();
  await pane.getByText(texts.check.working).waitFor();
  arrive();
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
}, 60_000);

test('a press that begins before the scripts have arrived and ends afterwards counts', async () => {
  const arrive = await openWithoutScripts();
  await pane.getByRole('button', { name: texts.check.action }).hover();
  await page.mouse.down();
  arrive();
  await pane.getByRole('tab').first().waitFor();
  await page.mouse.up();
  await pane.getByRole('heading', { level: 2 }).first().waitFor();
}, 60_000);

test('the tab that is pressed before the scripts have arrived is the one that opens', async () => {
  const arrive = await openWithoutScripts();
  await pane.getByRole('button', { name: texts.tabs.library }).click();
  expect(await pane.getByText(texts.check.intro).isVisible()).toBe(false);
  arrive();
  await pane.getByRole('tab', { name: texts.tabs.library, selected: true }).waitFor();
}, 60_000);

test('so does the help', async () => {
  const arrive = await openWithoutScripts();
  await pane.getByRole('button', { name: texts.help }).click();
  arrive();
  await pane.getByRole('button', { name: texts.help, expanded: true }).waitFor();
}, 60_000);

test.each([
  ['scripts', SCRIPTS],
  ['a stylesheet', STYLESHEET],
])(
  '%s that cannot be had: it is told, with a way to try again',
  async (_what, missing) => {
    context = await stage.browser.newContext();
    page = await context.newPage();
    await page.route(missing, (route) => route.abort());
    await page.goto(`${stage.address}/taskpane.html`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByText(texts.check.action).isVisible()).toBe(false);
    await page.unroute(missing);
    await page.getByRole('button', { name: texts.unreachable.reopen }).click();
    await page.getByText(texts.outside.title).waitFor();
  },
  60_000,
);

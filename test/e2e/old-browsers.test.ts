import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { texts } from '../../src/taskpane/basics/texts';
import { newerBuiltIns } from '../browsers/compatibility';
import { browserStage } from './excel-stage';

/** The pane in a browser without the JavaScript built-ins that Chrome 85 and Safari 15 lack. */

const stage = browserStage();
let context: BrowserContext;
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  context = await stage.browser.newContext({ viewport: { width: 350, height: 700 }, locale: 'zh-CN' });
  page = await context.newPage();
  pane = page.frameLocator('iframe');
});

afterEach(() => context.close());

test('checks, mends and takes back, and finds in the library, without the newer built-ins and look-behind', async () => {
  // Only in the pane: the page of the stand-in is not shipped.
  await page.addInitScript((newer) => {
    if (!location.pathname.endsWith('/taskpane.html')) return;
    for (const { type, name, isStatic } of newer) {
      const owner = Reflect.get(globalThis, type) as { readonly prototype?: object } | undefined;
      const holder = isStatic ? owner : owner?.prototype;
      if (holder) Reflect.deleteProperty(holder, name);
    }
    // For patterns composed at run time; `npm run oldest-browsers` searches the literal ones.
    window.RegExp = new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string | RegExp, string?]) {
        if (/\(\?<[=!]/.test(String(pattern))) throw new SyntaxError('invalid group specifier name');
        return new target(pattern, flags);
      },
    });
  }, newerBuiltIns());
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.goto(`${stage.address}/light.html?workbook=/forms/demos/demo-total-mismatch.xlsx`);
  await pane.getByRole('tablist').waitFor();
  expect(
    await pane.locator('html').evaluate(() => ['findLast', 'toSorted'].map((name) => name in Array.prototype)),
  ).toEqual([false, false]);
  await pane.getByRole('button', { name: texts.check.action, exact: true }).click();
  await pane.locator('[data-finding]').first().waitFor();
  await pane.getByRole('tab', { name: texts.tabs.library }).click();
  await pane.getByLabel(texts.library.searchLabel).fill('满意度');
  await pane.locator('li h2').first().waitFor();
  await pane
    .getByRole('button', { name: texts.library.insertNamed('') })
    .first()
    .click();
  await pane.getByRole('button', { name: texts.library.proposal.confirm, exact: true }).click();
  await pane.getByRole('button', { name: texts.journal.undo, exact: true }).click();
  await pane.getByRole('button', { name: texts.close, exact: true }).waitFor();
  expect(troubles).toEqual([]);
}, 60_000);

test.each([
  ['Win32', 'WebView2', 'Safari'],
  ['MacIntel', 'Safari', 'WebView2'],
])(
  'on %s in a browser before Chrome 85 and Safari 13.1 the page says what to do there',
  async (platform, told, untold) => {
    await page.addInitScript((name) => {
      Object.defineProperty(navigator, 'platform', { get: () => name });
      Reflect.deleteProperty(String.prototype, 'replaceAll');
    }, platform);
    await page.goto(`${stage.address}/taskpane.html`);
    const message = page.locator('#too-old');
    await message.waitFor();
    const shown = await message.innerText();
    expect(shown).toContain(told);
    expect(shown).not.toContain(untold);
    expect(await page.locator('#root').isVisible()).toBe(false);
    await page.screenshot({ path: `node_modules/.cache/goal-table/screenshots/too-old-${platform}.png` });
  },
  60_000,
);

import { firstRunTexts } from '../../src/taskpane/first-run/first-run-texts';
import { helpTexts } from '../../src/taskpane/help/help-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { LOOKS, expectAccessible, faults, tooWide, zoomText } from './accessible';
import { excelStage } from './excel-stage';

/** The grid and its pop-ups are Univer's own. */
const NOT_OURS = "{ exclude: ['.grid', 'body > div[dir]'] }";

const { excel, pane, open } = excelStage();

const NAMES = Object.keys(LOOKS) as (keyof typeof LOOKS)[];

const NARROW = '?paneWidth=320&workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx';

test.each(NAMES)(
  'the narrowest pane is accessible and cuts nothing off, %s',
  async (look) => {
    await open(NARROW);
    await excel.page.emulateMedia({ ...LOOKS[look], reducedMotion: 'reduce' });
    await expectAccessible(pane);
    await pane.check();
    await pane.finding().first().click();
    await expectAccessible(pane);
    await pane.frame.getByText(texts.findings.why).first().click();
    await expectAccessible(pane);
    await pane.search('没有这样的');
    await expectAccessible(pane);
    await pane.button(texts.library.filter.label).click();
    await pane.search('sgjf');
    await expectAccessible(pane);
    await excel.screenshot(`library-${look}`);
    await pane.propose('购置验收通过率', { table: /项目绩效目标/ });
    await expectAccessible(pane);
    await excel.screenshot(`proposal-${look}`);
    await pane.button(texts.library.proposal.confirm).click();
    await pane.button(texts.journal.undo).waitFor();
    for (const name of ['服务对象满意度', '“三公经费”控制率']) {
      await pane.search(name);
      await pane.frame.getByLabel(texts.library.pickNamed(name), { exact: true }).check();
    }
    await expectAccessible(pane);
    await excel.screenshot(`picked-${look}`);
    await pane.button(texts.library.picked.insert(2)).click();
    await pane.frame.getByRole('heading', { name: texts.library.proposal.titleOfSeveral(2) }).waitFor();
    await expectAccessible(pane);
    await excel.screenshot(`several-${look}`);
    // The page around the pane replaces Excel, which has its own high contrast.
    if (look !== 'high-contrast') expect(await faults(excel.page.mainFrame(), NOT_OURS)).toEqual([]);
  },
  60_000,
);

/** Walks through the pane's screens and calls back at each. */
async function tour(stop: (what: string) => Promise<void>): Promise<void> {
  const skip = pane.button(firstRunTexts.skip);
  await skip.waitFor();
  await stop('first-run');
  await pane.button(texts.help).click();
  await pane.frame.getByText(/^版本 /).waitFor();
  await pane.button(helpTexts.steps).click();
  await stop('help');
  await pane.button(helpTexts.back).click();
  await pane.check();
  await stop('result');
  await skip.click();
  await pane.ignoreFirst();
  await stop('ignore');
  await pane.button(texts.findings.fix.cancel).click();
  await pane.frame.getByRole('button', { name: /^全部安全修复/ }).click();
  await stop('fix');
  await pane.button(texts.findings.fix.cancel).click();
  await excel.page.evaluate(() => window.excelHost.session.failNext('AccessDenied'));
  await pane.button(texts.check.action).click();
  await pane.frame.getByRole('alert').waitFor();
  await stop('trouble');
  await pane.button(texts.close).click();
}

test.each(NAMES)(
  'hint, help, result, forms and troubles are accessible, %s',
  async (look) => {
    await open(NARROW);
    await excel.page.emulateMedia({ ...LOOKS[look], reducedMotion: 'reduce' });
    await tour(async (what) => {
      await expectAccessible(pane, what);
      await excel.screenshot(`${what}-${look}`);
    });
  },
  120_000,
);

test('at 200 % nothing of the narrowest pane is cut off', async () => {
  await open(NARROW);
  await zoomText(pane, 2);
  await tour(async (what) => {
    expect({ what, tooWide: await tooWide(pane.document) }).toEqual({ what, tooWide: [] });
    await excel.screenshot(`${what}-200`);
  });
}, 120_000);

test.each([
  ['standard text', 14, 320],
  ['large text', 16, 320],
  ['very large text', 18, 320],
  ['the standard text at 200 %', 14, 160],
] as const)(
  'with %s the list takes the whole width, and the verdict one line',
  async (_, size, width) => {
    await open(NARROW);
    await pane.button(texts.help).click();
    await pane.button(helpTexts.textSizes[size]).click();
    await pane.button(helpTexts.back).click();
    await excel.page.locator('aside.pane').evaluate((element, pixels) => {
      element.style.width = `${String(pixels)}px`;
    }, width);
    await pane.check();
    const widthOf = (selector: string): Promise<number> =>
      pane.frame
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().width);
    const padding = 24;
    expect(await widthOf('section')).toBeGreaterThan((await widthOf('[role="tabpanel"]')) - padding - 20);
    const verdict = await pane.frame.locator('[data-verdict]').boundingBox();
    expect(verdict?.height).toBeLessThan(40);
    expect(await tooWide(pane.document)).toEqual([]);
  },
  60_000,
);

test('with high contrast it is seen which tab, filter and finding is chosen', async () => {
  await open(NARROW);
  await excel.page.emulateMedia(LOOKS['high-contrast']);
  await pane.check();
  await pane.frame.getByRole('button', { name: /^提示 \d+$/ }).click();
  await pane.finding().first().click();
  await pane.frame.locator('[aria-current="true"]').waitFor();
  const style = (
    selector: string,
    property: 'borderBottomColor' | 'borderLeftColor' | 'backgroundColor',
  ): Promise<string> =>
    pane.frame
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property);
  expect(await style('[role="tab"][aria-selected="true"]', 'borderBottomColor')).not.toBe(
    await style('[role="tab"][aria-selected="false"]', 'borderBottomColor'),
  );
  expect(await style('button[aria-pressed="true"]', 'backgroundColor')).not.toBe(
    await style('button[aria-pressed="false"]', 'backgroundColor'),
  );
  expect(await style('li:has([aria-current="true"])', 'borderLeftColor')).not.toBe(
    await style('li:has([aria-current="false"])', 'borderLeftColor'),
  );
}, 60_000);

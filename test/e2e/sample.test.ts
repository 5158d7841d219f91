import { firstRunTexts } from '../../src/taskpane/first-run/first-run-texts';
import { helpTexts } from '../../src/taskpane/help/help-texts';
import { ownSheetTexts } from '../../src/taskpane/own-sheet/own-sheet-texts';
import { sampleTexts as say } from '../../src/taskpane/sample/sample-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { workbookFile } from '../host/file/workbook-bytes';
import { LOOKS, expectAccessible, zoomText } from './accessible';
import { excelStage } from './excel-stage';

const FORM = '/forms/demos/demo-total-mismatch.xlsx';

const { excel, pane, open } = excelStage();

const names = async (): Promise<readonly string[]> => (await excel.snapshot()).sheets.map(({ name }) => name);
const put = (): Promise<void> => pane.button(say.put).click();
const isHere = (name = '示例'): Promise<void> => pane.frame.getByText(say.here(name)).waitFor();

test('one press puts the example in, shows and checks it; its mistakes lead to their cells; another press takes it away', async () => {
  await open(`?workbook=${FORM}`);
  const before = await excel.snapshot();
  await put();
  await isHere();
  expect((await excel.selectedCell()).sheet).toBe('示例');
  const findings = await pane.findings();
  for (const cell of ['C5', 'D11', 'D13', 'D17'])
    expect(findings.map((finding) => finding.cell)).toContainEqual(expect.stringContaining(cell));
  await pane.finding().filter({ hasText: '老年人满意度' }).first().click();
  await excel.waitForSelectedCell('D17');
  await pane.button(say.remove).click();
  await pane.frame.getByText(say.removed).waitFor();
  await pane.checked();
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('what the user wrote into it is asked about before it goes', async () => {
  await open(`?workbook=${FORM}`);
  await put();
  await isHere();
  await excel.clickCell('D13');
  await excel.page.keyboard.type('=100%');
  await excel.page.keyboard.press('Enter');
  await pane.button(say.remove).click();
  await pane.frame.getByText(ownSheetTexts.changed('示例')).waitFor();
  await excel.screenshot('sample-changed');
  await pane.button(ownSheetTexts.keep).click();
  expect(await names()).toContain('示例');
  await pane.button(say.remove).click();
  await pane.button(ownSheetTexts.removeAnyway).click();
  await pane.frame.getByText(say.removed).waitFor();
  expect(await names()).not.toContain('示例');
}, 60_000);

test('an empty workbook is offered it; so is help', async () => {
  await open();
  await excel.openFile('空白.xlsx', workbookFile({ sheets: ['<sheetData/>'] }));
  await pane.check();
  await pane.frame.getByRole('heading', { name: texts.check.none.title }).waitFor();
  await excel.screenshot('sample-empty-workbook');
  await put();
  await isHere();
  await pane.button(say.remove).click();
  await pane.frame.getByRole('heading', { name: texts.check.none.title }).waitFor();
  await pane.button(texts.help).click();
  await pane.button(helpTexts.steps).click();
  await pane.frame.getByRole('button', { name: say.put }).first().click();
  await isHere();
  await pane.frame.getByRole('heading', { name: texts.check.headline.lacking(3) }).waitFor();
}, 60_000);

test('a workbook whose structure is protected takes none, until it is no more', async () => {
  await open(`?workbook=${FORM}&locked=structure`);
  const before = await names();
  await put();
  await pane.frame.getByText(texts.troubles['workbook-protected'].what).waitFor();
  expect(await names()).toEqual(before);
  await excel.unprotect();
  await pane.button(texts.retry).click();
  await isHere();
  expect(await names()).toEqual([...before, '示例']);
}, 60_000);

/** From the offer to the example, and back. */
async function tour(stop: (what: string) => Promise<void>): Promise<void> {
  await pane.button(say.put).scrollIntoViewIfNeeded();
  await stop('sample-offer');
  await put();
  await isHere();
  await pane.button(firstRunTexts.showSteps).waitFor();
  await stop('sample');
  await pane.button(say.remove).click();
  await pane.frame.getByText(say.removed).waitFor();
  await pane.checked();
  await stop('sample-removed');
}

test.each([
  ['light', 320],
  ['dark', 320],
  ['high-contrast', 320],
  ['light', 450],
  ['dark', 450],
  ['high-contrast', 450],
] as const)(
  'the offer and the example are accessible, %s at %i pixels',
  async (look, width) => {
    await open(`?workbook=${FORM}&paneWidth=${String(width)}`);
    await excel.page.emulateMedia({ ...LOOKS[look], reducedMotion: 'reduce' });
    await tour(async (what) => {
      await expectAccessible(pane, what);
      await excel.screenshot(`${what}-${look}-${String(width)}`);
    });
  },
  60_000,
);

test('so they are at 200 % in the narrowest pane', async () => {
  await open(`?workbook=${FORM}&paneWidth=320`);
  await zoomText(pane, 2);
  await tour(async (what) => {
    await expectAccessible(pane, what);
    await excel.screenshot(`${what}-200`);
  });
}, 60_000);

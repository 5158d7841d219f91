import { memoTexts } from '../../src/taskpane/memo/memo-texts';
import { reportTexts } from '../../src/taskpane/report-sheet/report-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { REPORT_SHEET } from '../../src/report/report-sheet';
import { expectAccessible } from './accessible';
import { excelStage } from './excel-stage';

const FORM = '?workbook=/forms/seeds/hubei-ezhou-2024.xlsx';
const { actions } = texts.check;

const { excel, pane, open } = excelStage();

test('one press writes the report and shows it; the check stays the same; another press takes it away', async () => {
  await open(FORM);
  const before = await excel.snapshot();
  await pane.check();
  const findings = await pane.findings();
  await pane.act(actions.report);
  await pane.frame.getByText(reportTexts.written(REPORT_SHEET)).waitFor();
  const written = (await excel.snapshot()).sheets.at(-1);
  expect(written?.name).toBe(REPORT_SHEET);
  expect((await excel.selectedCell()).sheet).toBe(REPORT_SHEET);
  expect(Object.values(written?.cells ?? {}).map(({ text }) => text)).toContain('绩效目标表校验报告');
  await excel.screenshot('report-sheet');

  await pane.button(texts.check.action).click();
  await pane.checked();
  expect(await pane.findings()).toEqual(findings);
  await pane.more();

  await pane.button(reportTexts.remove).click();
  await pane.frame.getByText(reportTexts.removed).waitFor();
  // The button has gone; the focus stays where its outcome is said.
  expect(await pane.document.evaluate(() => document.activeElement?.textContent)).toBe(reportTexts.removed);
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('the memo is read, changed and copied', async () => {
  await open(FORM);
  await excel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.check();
  await pane.act(actions.memo);
  const field = pane.frame.getByLabel(memoTexts.text);
  const proposed = await field.inputValue();
  expect(proposed).toMatch(/^《.*》经审核，存在以下问题，请修改后重新报送：\n以下问题须改正：\n一、/);
  const chosen = pane.frame.getByRole('group', { name: /^写进哪些/ }).locator('[aria-pressed="true"]');
  while ((await chosen.count()) > 0) await chosen.first().click();
  await pane.button(memoTexts.oneByOne).click();
  await pane.frame
    .getByRole('group', { name: /^写进哪些/ })
    .getByRole('checkbox')
    .first()
    .check();
  const one = await field.inputValue();
  expect(one.split('\n')[1]).toMatch(/^一、/);
  expect(one).not.toContain('二、');
  await field.fill(`${one}\n请于本周内报送。`);
  await pane.button(memoTexts.copy).click();
  await pane.frame.getByText(memoTexts.copied).waitFor();
  expect(await excel.page.evaluate(() => navigator.clipboard.readText())).toBe(`${one}\n请于本周内报送。`);
}, 60_000);

test.each([
  ['light', 320],
  ['dark', 320],
  ['light', 450],
  ['dark', 450],
] as const)(
  'report and memo are accessible, %s at %i pixels',
  async (colorScheme, width) => {
    await open(`${FORM}&paneWidth=${String(width)}`);
    await excel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await pane.check();
    await pane.act(actions.report);
    await pane.button(reportTexts.remove).waitFor();
    await expectAccessible(pane);
    await excel.screenshot(`report-${colorScheme}-${String(width)}`);
    await pane.act(actions.memo);
    await pane.frame.getByLabel(memoTexts.text).waitFor();
    await pane.button(memoTexts.copy).scrollIntoViewIfNeeded();
    await expectAccessible(pane);
    await excel.screenshot(`memo-${colorScheme}-${String(width)}`);
  },
  90_000,
);

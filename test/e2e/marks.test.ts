import { markTexts } from '../../src/taskpane/marks/mark-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { expectAccessible } from './accessible';
import { excelStage } from './excel-stage';

const FORM = '?workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx';
const MARK = /^标注 \d+ 格$/;

const { excel, pane, open } = excelStage();

/** Checks the form and opens 标注问题. */
async function openMarks(search: string): Promise<void> {
  await open(search);
  await pane.check();
  await pane.act(texts.check.actions.marks);
  await pane.button(markTexts.clear).waitFor();
}

const choice = (style: 'fill' | 'comment') => pane.frame.getByRole('radio', { name: markTexts.styles[style] });

async function mark(button: string | RegExp): Promise<void> {
  await pane.frame.getByRole('button', { name: button }).click();
  await pane.frame.getByText(/^已在表上标注/).waitFor();
}

async function clear(): Promise<void> {
  await pane.button(markTexts.clear).click();
  await pane.frame.getByText(markTexts.cleared).waitFor();
}

/** Number of conditional formats and comments in the workbook. */
function counts(): Promise<{ formats: number; comments: number }> {
  return excel.page.evaluate(() => {
    const { formats, comments } = window.excelHost.session.extras;
    return { formats: formats.length, comments: comments.length };
  });
}

/** A picture of the sheet as drawn by the browser. */
async function picture(): Promise<string> {
  // The sheet is redrawn within the browser's next frames.
  await excel.page.waitForTimeout(300);
  return (await excel.page.locator('#grid').screenshot()).toString('base64');
}

test('cells are marked by fill, seen, and as before when the marks are cleared; nothing is checked for that', async () => {
  await openMarks(FORM);
  const before = await excel.snapshot();
  const looked = await picture();
  const batches = () => excel.page.evaluate(() => window.excelHost.log.filter(({ kind }) => kind === 'sync').length);
  const asked = await batches();
  await mark(MARK);
  // One reading of the workbook, and three round trips for the marks.
  expect(await batches()).toBe(asked + 6);
  expect(await counts()).toMatchObject({ comments: 0 });
  expect((await counts()).formats).toBeGreaterThan(0);
  expect(await picture()).not.toBe(looked);
  expect(await excel.snapshot()).toEqual(before);
  await excel.screenshot('marked-by-fill');

  const findings = await pane.findings();
  await pane.check();
  expect(await pane.findings()).toEqual(findings);
  await pane.more();
  await clear();
  expect(await counts()).toEqual({ formats: 0, comments: 0 });
  expect(await picture()).toBe(looked);
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('cells are marked by comments; the choice is remembered by the pane that is opened next', async () => {
  await openMarks(FORM);
  const before = await excel.snapshot();
  await choice('comment').check();
  await mark(MARK);
  expect((await counts()).comments).toBeGreaterThan(0);
  const place = await excel.page.evaluate(() => {
    const { grid, session } = window.excelHost;
    const [first] = session.extras.comments;
    if (!first) throw new Error('No comment');
    grid.select(first.place.sheet, first.place.area);
    return grid.cellMiddle(first.place.area.row, first.place.area.column);
  });
  await excel.page.mouse.move(place.x, place.y);
  await excel.page.mouse.move(place.x + 2, place.y + 1);
  await excel.page
    .getByRole('tooltip')
    .getByText(/^【绩效目标助手】/)
    .waitFor();
  await excel.screenshot('marked-by-comment');

  await excel.reopenPane();
  await pane.check();
  await pane.act(texts.check.actions.marks);
  await expect(choice('comment').isChecked()).resolves.toBe(true);
  await clear();
  expect(await counts()).toEqual({ formats: 0, comments: 0 });
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('an Excel without comments for add-ins is not asked for any', async () => {
  await openMarks(`${FORM}&excelApi=1.9`);
  expect(await pane.frame.getByRole('radio').count()).toBe(0);
  await mark(MARK);
  await clear();
  expect(await counts()).toEqual({ formats: 0, comments: 0 });
}, 60_000);

test('the marks are of yesterday when something was mended', async () => {
  await openMarks(FORM);
  await mark(MARK);
  await pane.frame.locator('button[aria-label^="修复 "]:not([aria-expanded])').first().click();
  await pane.frame.getByText(markTexts.outdated).waitFor();
  await mark(markTexts.again);
  await pane.frame.getByText(markTexts.outdated).waitFor({ state: 'detached' });
}, 60_000);

test.each(['light', 'dark'] as const)(
  'is accessible at 320 pixels, %s',
  async (colorScheme) => {
    await openMarks(`${FORM}&paneWidth=320`);
    await excel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(pane);
    await mark(MARK);
    await expectAccessible(pane);
    await excel.screenshot(`marks-${colorScheme}`);
  },
  60_000,
);

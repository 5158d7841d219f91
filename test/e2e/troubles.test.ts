import { REPORT_SHEET } from '../../src/report/report-sheet';
import { reportTexts } from '../../src/taskpane/report-sheet/report-texts';
import { texts } from '../../src/taskpane/basics/texts';
import type { PaneTrouble } from '../../src/taskpane/basics/trouble';
import { expectAccessible } from './accessible';
import { excelStage } from './excel-stage';

const FORM = '?paneWidth=320&workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx';
const { fix, ignore } = texts.findings;

const { excel, pane, open } = excelStage();

/** Expects the message and its advice, visible and accessible. */
async function said(trouble: PaneTrouble, picture: string): Promise<void> {
  const alert = pane.frame.getByRole('alert');
  await alert.getByText(texts.troubles[trouble].what).waitFor();
  await alert.getByText(texts.troubles[trouble].advice).waitFor();
  await expectAccessible(pane);
  await excel.screenshot(picture);
}

const retry = (): Promise<void> => pane.button(texts.retry).click();
const openDialog = (): Promise<void> =>
  excel.page.evaluate(() => window.excelHost.session.failNext('WriteNotSupportedWhenModalDialogOpen'));
const unprotect = (): Promise<void> => excel.unprotect();

/** The user's actions, each with a sign of success and its undo. */
const ACTIONS = {
  修复: {
    ask: () => pane.frame.locator('button[aria-label^="修复 "]:not([aria-expanded])').first().click(),
    done: () => pane.button(texts.journal.undo).waitFor(),
    takeBack: async () => {
      await pane.button(texts.journal.undo).click();
      await pane.frame.getByText(/^已撤销修复/).waitFor();
    },
  },
  全部安全修复: {
    ask: async () => {
      await pane.frame.getByRole('button', { name: /^全部安全修复/ }).click();
      await pane.frame.getByRole('button', { name: /^修复这 \d+ 处$/ }).click();
    },
    done: () => pane.button(texts.journal.undo).waitFor(),
    takeBack: async () => {
      await pane.button(texts.journal.undo).click();
      await pane.frame.getByText(/^已撤销修复/).waitFor();
    },
  },
  校验报告: {
    ask: () => pane.act(texts.check.actions.report),
    done: () => pane.button(reportTexts.remove).waitFor(),
    takeBack: async () => {
      await pane.button(reportTexts.remove).click();
      await pane.frame.getByText(reportTexts.removed).waitFor();
    },
  },
} as const;
const NAMES = Object.keys(ACTIONS) as (keyof typeof ACTIONS)[];

/** 重试 repeats the request exactly once, so that one undo restores the workbook. */
async function retried(
  { done, takeBack }: Pick<(typeof ACTIONS)[keyof typeof ACTIONS], 'done' | 'takeBack'>,
  before: unknown,
): Promise<void> {
  await retry();
  await done();
  expect(await pane.frame.getByRole('alert').count()).toBe(0);
  expect(await excel.snapshot()).not.toEqual(before);
  await takeBack();
  expect(await excel.snapshot()).toEqual(before);
}

test.each(NAMES)(
  'a dialog that is open in Excel stops %s, and 重试 does just that',
  async (name) => {
    await open(FORM);
    const before = await excel.snapshot();
    await pane.check();
    await openDialog();
    await ACTIONS[name].ask();
    await said('dialog', `dialog-${name}`);
    expect(await excel.snapshot()).toEqual(before);
    await retried(ACTIONS[name], before);
  },
  90_000,
);

/** States in which Excel refuses calls, with the way to end each. */
const BUSY = {
  dialog: { begin: openDialog, end: () => Promise.resolve() },
  editing: {
    begin: async () => {
      await excel.clickCell('A1');
      await excel.page.keyboard.press('F2');
      await excel.page.waitForFunction(() => window.excelHost.grid.isEditing());
    },
    end: () => excel.clickCell('A2'),
  },
};
const BUSY_NAMES = Object.keys(BUSY) as (keyof typeof BUSY)[];

test.each(BUSY_NAMES)(
  'an insertion that Excel has no time for is told why (%s) at either press, and 重试 goes on with it',
  async (busy) => {
    await open('?paneWidth=320');
    const before = await excel.snapshot();
    const { begin, end } = BUSY[busy];
    await pane.search('“三公经费”控制率');
    await begin();
    await pane.frame
      .getByRole('button', { name: texts.library.insertNamed('') })
      .first()
      .click();
    await said(busy, `${busy}-proposal`);
    await end();
    await retry();

    await pane.button(texts.library.proposal.confirm).waitFor();
    expect(await pane.frame.getByRole('alert').count()).toBe(0);
    await begin();
    await pane.button(texts.library.proposal.confirm).click();
    await said(busy, `${busy}-insertion`);
    expect(await excel.snapshot()).toEqual(before);
    await end();
    await retried({ done: () => pane.button(texts.journal.undo).waitFor(), takeBack: () => pane.undo() }, before);
  },
  90_000,
);

test('a workbook whose structure is protected takes no report; fixes go on', async () => {
  await open(`${FORM}&locked=structure`);
  const before = await excel.snapshot();
  await pane.check();
  const findings = await pane.finding().count();
  await ACTIONS.校验报告.ask();
  await said('workbook-protected', 'structure-protected');
  expect(await excel.snapshot()).toEqual(before);
  // The result remains.
  expect(await pane.finding().count()).toBe(findings);
  await unprotect();
  await retried(ACTIONS.校验报告, before);
  expect(before.sheets.map(({ name }) => name)).not.toContain(REPORT_SHEET);
}, 90_000);

test.each(NAMES)(
  'a read-only file stops %s; made editable, 重试 does just that',
  async (name) => {
    await open(`${FORM}&locked=read-only`);
    const before = await excel.snapshot();
    await pane.check();
    await ACTIONS[name].ask();
    await said('read-only', `read-only-${name}`);
    expect(await excel.snapshot()).toEqual(before);
    await unprotect();
    await retried(ACTIONS[name], before);
  },
  90_000,
);

test('a read-only file remembers no ignored finding: it is ignored until the pane closes, and can be saved again', async () => {
  await open(`${FORM}&locked=read-only`);
  await pane.check();
  const findings = await pane.finding().count();
  await pane.ignoreFirst();
  await pane.button(ignore.suggestions[1]).click();
  await pane.button(ignore.confirm).click();
  await pane.button(ignore.saveAgain).waitFor();
  expect(await pane.finding().count()).toBe(findings - 1);
  await excel.screenshot('read-only-ignore');
  await unprotect();
  await pane.button(ignore.saveAgain).click();
  await pane.frame.getByText(ignore.done).waitFor();
  expect(await excel.page.evaluate(() => window.excelHost.session.customXmlParts())).toEqual([
    expect.stringContaining(ignore.suggestions[1]),
  ]);
}, 60_000);

test('what a read-only file refuses to be written can be copied', async () => {
  await open(`${FORM}&locked=read-only`);
  await excel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.check();
  await ACTIONS.修复.ask();
  await pane.button(fix.copy).click();
  await pane.frame.getByText('已复制。').waitFor();
  expect(await excel.page.evaluate(() => navigator.clipboard.readText())).toMatch(/[A-Z]+\d+：/);
}, 60_000);

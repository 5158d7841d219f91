import '../set-up';
import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ownSheetTexts } from '../../../src/taskpane/own-sheet/own-sheet-texts';
import { reportTexts } from '../../../src/taskpane/report-sheet/report-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { troubleTexts } from '../../../src/taskpane/basics/trouble-texts';
import { sheetOf } from '../fake-host';
import { EMPTY_VALUE, OVER_100, formWith } from '../forms';
import { openPane } from '../open-pane';

const { actions } = texts.check;
const say = { ...ownSheetTexts, ...reportTexts };

async function checked(sheet = formWith('表一', EMPTY_VALUE, OVER_100)) {
  const pane = await openPane({ sheets: [sheet] });
  const press = (name: string): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  await press('一键校验');
  await pane.more();
  return { ...pane, press };
}

test('one press writes the report and says where it is; another one takes it away', async () => {
  const { sheets, press, container } = await checked();
  await press(actions.report);
  expect(await screen.findByText(say.written('校验报告'), { exact: false })).toBeVisible();
  expect(screen.getByText(say.print, { exact: false })).toBeVisible();
  const values = sheets.added[0]?.values.flat() ?? [];
  expect(values).toContain('目标.xlsx');
  expect(values).toContain('还差 2 项：错误 2 项，改正后才能送审。');
  expect(values.some((value) => /^由绩效目标助手生成\s\d{4}年\d{1,2}月\d{1,2}日$/.test(String(value)))).toBe(true);
  expect((await axe(container)).violations).toEqual([]);

  await press(say.remove);
  expect(await screen.findByText(say.removed)).toBeVisible();
  expect(sheets.removals).toEqual([{ name: '校验报告', evenChanged: false }]);
  expect(screen.queryByRole('button', { name: say.remove })).toBeNull();
});

test('while Excel writes, the number of rows is said', async () => {
  const { sheets, press } = await checked();
  let done = (): void => undefined;
  const writing = new Promise<void>((resolve) => (done = resolve));
  const { add } = sheets;
  jest.spyOn(sheets, 'add').mockImplementation(async (name, make) => {
    const added = await add.call(sheets, name, make);
    await writing;
    return added;
  });
  await press(actions.report);
  expect(await screen.findByText(/^正在写校验报告：共 \d+ 行…$/)).toBeVisible();
  act(done);
  expect(await screen.findByText(say.written('校验报告'), { exact: false })).toBeVisible();
});

test('a second press writes another one', async () => {
  const { sheets, press } = await checked();
  await press(actions.report);
  await screen.findByText(say.written('校验报告'), { exact: false });
  await press(actions.report);
  await screen.findByText(say.written('校验报告'), { exact: false });
  expect(sheets.added).toHaveLength(2);
});

test('cells that changed since are checked first', async () => {
  const { sheets, press, host } = await checked(formWith('表一', EMPTY_VALUE));
  act(() => host.type({ sheet: '表一', row: 4, column: 3 }, '≥5次'));
  await press(actions.report);
  await screen.findByText(say.written('校验报告'), { exact: false });
  expect(sheets.added[0]?.values.flat()).toContain('可以送审。');
});

test('a sheet that was deleted since, without a word from Excel, is not in the report', async () => {
  const { sheets, press, host, more } = await checked();
  const [kept] = host.workbook.sheets;
  host.workbook = { sheets: kept ? [kept, { ...formWith('表二', EMPTY_VALUE) }] : [] };
  await press('一键校验');
  await more();
  host.workbook = { sheets: kept ? [kept] : [] };
  await press(actions.report);
  await screen.findByText(say.written('校验报告'), { exact: false });
  expect(sheets.added[0]?.values.flat().some((value) => String(value).includes('表二'))).toBe(false);
});

test('a cell that is being edited: nothing is written, the request waits, and is done when it is tried again', async () => {
  const { sheets, press, host } = await checked();
  act(() => host.type({ sheet: '表一', row: 4, column: 3 }, '≥5次'));
  host.refuse('snapshot', 'editing');
  await press(actions.report);
  expect(await screen.findByText(troubleTexts.editing.what, { exact: false })).toBeVisible();
  expect(sheets.added).toEqual([]);

  await press('重试');
  expect(await screen.findByText(say.written('校验报告'), { exact: false })).toBeVisible();
  expect(sheets.added).toHaveLength(1);
});

test('asks before it takes away what somebody has written', async () => {
  const { sheets, press } = await checked();
  sheets.nextRemoval = 'changed';
  await press(actions.report);
  await screen.findByText(say.written('校验报告'), { exact: false });
  await press(say.remove);
  expect(await screen.findByText(say.changed('校验报告'))).toBeVisible();
  await press(say.keep);
  expect(await screen.findByText(say.written('校验报告'), { exact: false })).toBeVisible();
  await press(say.remove);
  await press(say.removeAnyway);
  expect(await screen.findByText(say.removed)).toBeVisible();
  expect(sheets.removals.at(-1)).toEqual({ name: '校验报告', evenChanged: true });
});

test.each([
  ['missing', say.missing('校验报告')],
  ['not-ours', say.notOurs('校验报告')],
] as const)('a sheet that is %s is left, and the pane says so', async (outcome, text) => {
  const { sheets, press } = await checked();
  sheets.nextRemoval = outcome;
  await press(actions.report);
  await screen.findByText(say.written('校验报告'), { exact: false });
  await press(say.remove);
  expect(await screen.findByText(text)).toBeVisible();
});

test('an Excel that sets up no page: the pane says how to print', async () => {
  const { sheets, press } = await checked();
  sheets.isReadyToPrint = false;
  await press(actions.report);
  expect(await screen.findByText(say.noPrint, { exact: false })).toBeVisible();
});

test('a protected workbook: says so, tries again, and offers the memo instead', async () => {
  const { sheets, press } = await checked();
  sheets.refuse('workbook-protected');
  await press(actions.report);
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.troubles['workbook-protected'].what);
  await press(say.memoInstead);
  expect(await screen.findByLabelText('退回意见（可以修改）')).toBeVisible();
  await press(texts.retry);
  expect(await screen.findByText(say.written('校验报告'), { exact: false })).toBeVisible();
});

test('no goal table, no report', async () => {
  const { user } = await openPane({ sheets: [sheetOf('工资', [['姓名', '金额']])] });
  await user.click(screen.getByRole('button', { name: '一键校验' }));
  await screen.findByRole('heading', { name: texts.check.none.title });
  expect(screen.queryByRole('button', { name: actions.report })).toBeNull();
});

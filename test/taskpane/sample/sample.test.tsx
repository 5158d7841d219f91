import '../set-up';
import { screen, waitFor } from '@testing-library/react';
import { axe } from 'jest-axe';
import { ownSheetTexts } from '../../../src/taskpane/own-sheet/own-sheet-texts';
import { sampleTexts } from '../../../src/taskpane/sample/sample-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { sheetOf } from '../fake-host';
import { OVER_100, formWith } from '../forms';
import { openPane } from '../open-pane';

const say = { ...ownSheetTexts, ...sampleTexts };
const NEW = { read: () => null, write: () => undefined, onChange: () => undefined };
const OWN = formWith('表一', OVER_100);

async function open(sheets = [OWN]) {
  const pane = await openPane({ sheets }, { kept: NEW });
  const press = (name: string): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  const offer = (): HTMLElement | null => screen.queryByRole('button', { name: say.put });
  return { ...pane, press, offer };
}

async function withSample(sheets = [OWN]) {
  const pane = await open(sheets);
  await pane.press(say.put);
  await screen.findByText(say.here('示例'));
  return pane;
}

test('the hint offers it: one press puts it in and checks; another one takes it away and checks again', async () => {
  const { samples, press, offer, host, container } = await withSample();
  expect(samples.added[0]?.values[0]).toContain('项目支出绩效目标申报表（示例）');
  expect(screen.getByRole('heading', { name: texts.check.headline.lacking(4) })).toBeVisible();
  expect(screen.getByText(say.here('示例')).closest('[tabindex="-1"]')).toHaveFocus();
  expect((await axe(container)).violations).toEqual([]);
  await press('看三步说明');
  expect(offer()).toBeNull();

  await press(say.remove);
  expect(await screen.findByText(say.removed)).toBeVisible();
  expect(await screen.findByRole('heading', { name: texts.check.headline.lacking(1) })).toBeVisible();
  expect(screen.queryByText(say.here('示例'))).toBeNull();
  expect(host.workbook).toEqual({ sheets: [OWN] });
});

test('an empty workbook is offered it as well, and again once it is taken away', async () => {
  const { press } = await open([sheetOf('Sheet1', [])]);
  await press('一键校验');
  await screen.findByRole('heading', { name: texts.check.none.title });
  await press(say.put);
  expect(await screen.findByText(say.here('示例'))).toBeVisible();
  await press(say.remove);
  expect(await screen.findByRole('heading', { name: texts.check.none.title })).toBeVisible();
  expect(screen.getByRole('button', { name: say.put })).toBeVisible();
});

test('help offers it too, and leads to the result', async () => {
  const { press } = await open();
  await press('帮助');
  await screen.findByRole('heading', { name: '帮助' });
  await press('三步说明');
  await press(say.put);
  expect(await screen.findByText(say.here('示例'))).toBeVisible();
  expect(screen.queryByRole('heading', { name: '帮助' })).toBeNull();
});

test('one of an earlier session is told of, and taken away from where it is now', async () => {
  const { samples, host, press } = await withSample();
  const renamed = host.workbook.sheets.map((sheet) => (sheet.name === '示例' ? { ...sheet, name: '试试' } : sheet));
  host.workbook = { sheets: renamed };
  await press('一键校验');
  await screen.findByText(say.here('试试'));
  await press(say.remove);
  await waitFor(() => expect(samples.removals).toEqual([{ name: '试试', evenChanged: false }]));
});

test('asks before it takes away what the user has written', async () => {
  const { samples, press } = await withSample();
  samples.nextRemoval = 'changed';
  await press(say.remove);
  expect(await screen.findByText(say.changed('示例'))).toBeVisible();
  expect(screen.queryByRole('button', { name: say.remove })).toBeNull();
  await press(say.keep);
  await press(say.remove);
  await press(say.removeAnyway);
  expect(await screen.findByText(say.removed)).toBeVisible();
  expect(samples.removals.at(-1)).toEqual({ name: '示例', evenChanged: true });
});

test("a sheet with the example's title that the add-in did not make is left", async () => {
  const { samples, press } = await withSample();
  samples.nextRemoval = 'not-ours';
  await press(say.remove);
  expect(await screen.findByText(say.notOurs('示例'))).toBeVisible();
});

test('a protected workbook: says so, and tries again', async () => {
  const { samples, press } = await open();
  samples.refuse('workbook-protected');
  await press(say.put);
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.troubles['workbook-protected'].what);
  expect(samples.added).toEqual([]);
  await press(texts.retry);
  expect(await screen.findByText(say.here('示例'))).toBeVisible();
});

test('a check that does not come off leaves the way to take it away', async () => {
  const { host, press } = await open();
  host.refuse('snapshot', 'editing');
  await press(say.put);
  expect(await screen.findByText(say.unchecked('示例'))).toBeVisible();
  await press(say.remove);
  expect(await screen.findByText(say.removed)).toBeVisible();
  expect(host.workbook).toEqual({ sheets: [OWN] });
});

test('a report says that it is an example', async () => {
  const { sheets, press, more } = await withSample([]);
  await more();
  await press(texts.check.actions.report);
  await screen.findByText(/^报告写在/);
  expect(sheets.added[0]?.values.flat()).toContain('项目支出绩效目标申报表（示例）');
});

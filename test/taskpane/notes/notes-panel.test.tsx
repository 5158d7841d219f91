import '../set-up';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { savedOptions, withSettings } from '../../../src/lint/memory/saved-options';
import { texts } from '../../../src/taskpane/basics/texts';
import { notesTexts as say } from '../../../src/taskpane/notes/notes-texts';
import { EMPTY_VALUE, OVER_100, formWith } from '../forms';
import { openPane } from '../open-pane';

/** Two warnings, at D5 and D6. */
async function opened() {
  const savedState = withSettings(undefined, {
    rules: { 'completeness/value-missing': { level: 'warning' }, 'range/percent-over-100': { level: 'warning' } },
  });
  const pane = await openPane({ sheets: [formWith('表一', EMPTY_VALUE, OVER_100)], savedState });
  const press = (name: string): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  await press('一键校验');
  await pane.more();
  await press(texts.check.actions.notes);
  await screen.findByText(say.open(2));
  return { ...pane, press, saved: () => savedOptions(pane.host.workbook.savedState).suppressions };
}

it('keeps the reasons of all warnings in one step, and writes them as a sheet', async () => {
  const { user, press, saved, notes, container } = await opened();
  await user.type(screen.getByRole('combobox', { name: say.reason('D5') }), '上级文件规定');
  await press(say.fill);
  await press(say.save(2));
  expect(await screen.findByText(say.saved(2))).toBeVisible();
  expect(saved().map(({ reason }) => reason)).toEqual(['上级文件规定', '上级文件规定']);
  expect(screen.getByText(say.explained(2))).toBeVisible();
  expect((await axe(container)).violations).toEqual([]);
  await press(say.sheet);
  expect(await screen.findByText(say.written('警告说明'))).toBeVisible();
  const values = notes.added[0]?.values.map((row) => row.filter((value) => value !== '').join(' | ')) ?? [];
  expect(values[1]).toBe('单位（盖章）：示例市商务局');
  expect(values).toContainEqual(expect.stringMatching(/^1 \| 表一 \| D5 \| .* \| 上级文件规定$/));
  expect(values.at(-1)).toMatch(/^经办人（签字）：.*负责人（签字）：.*\d{4}年\d{1,2}月\d{1,2}日$/);
  await press(say.copy);
  expect(await navigator.clipboard.readText()).toMatch(/（一）.*（“表一”D5）。理由：上级文件规定。\n（二）/);
});

it('asks for a reason, and leaves those that have none', async () => {
  const { user, press, saved } = await opened();
  await press(say.save(0));
  expect(screen.getByText(say.nothing)).toBeVisible();
  await user.type(screen.getByRole('combobox', { name: say.reason('D6') }), '已与财政局核实');
  await press(say.save(1));
  expect(await screen.findByText(say.saved(1))).toBeVisible();
  expect(saved()).toHaveLength(1);
  const rest = screen.getByText(say.open(1));
  // Many may be left below.
  expect(screen.getByText(say.saved(1)).compareDocumentPosition(rest)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('says nothing of reasons kept where Excel did not let them be kept, and keeps them when tried again', async () => {
  const { user, press, saved, host } = await opened();
  await user.type(screen.getByRole('combobox', { name: say.reason('D6') }), '已与财政局核实');
  host.refuse('snapshot', 'editing');
  await press(say.save(1));
  expect(await screen.findByText(texts.troubles.editing.what)).toBeVisible();
  expect(screen.queryByText(say.saved(1))).toBeNull();
  expect(saved()).toEqual([]);
  await press(texts.retry);
  expect(await screen.findByText(say.saved(1))).toBeVisible();
  expect(saved()).toHaveLength(1);
});

import '../set-up';
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { memoTexts as say } from '../../../src/taskpane/memo/memo-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { EMPTY_VALUE, OVER_100, formWith } from '../forms';
import { openPane } from '../open-pane';

const { actions } = texts.check;

async function opened() {
  const pane = await openPane({ sheets: [formWith('表一', EMPTY_VALUE, OVER_100)] });
  const press = (name: string): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  await press('一键校验');
  await pane.more();
  await pane.user.click(await screen.findByRole('button', { name: actions.memo }));
  const field = await screen.findByLabelText<HTMLTextAreaElement>(say.text);
  await press(say.oneByOne);
  const choose = (name: string): Promise<void> =>
    pane.user.click(within(screen.getByRole('group', { name: /^写进哪些/ })).getByRole('button', { name }));
  return { ...pane, press, choose, field };
}

const boxes = (): readonly HTMLInputElement[] =>
  within(screen.getByRole('group', { name: /^写进哪些/ })).getAllByRole<HTMLInputElement>('checkbox');

test('errors and warnings are chosen; the text follows the boxes', async () => {
  const { user, choose, field, container } = await opened();
  const chosen = boxes().filter(({ checked }) => checked);
  expect(chosen).toHaveLength(2);
  expect(boxes().length).toBeGreaterThan(2);
  expect(field.value).toMatch(
    /^《.*》经审核，存在以下问题，请修改后重新报送：\n一、.*（“表一”D5）。.*\n二、.*（“表一”D6）。/,
  );
  expect((await axe(container)).violations).toEqual([]);
  const [first] = chosen;
  if (first) await user.click(first);
  expect(screen.getByRole('group', { name: say.choose(1, boxes().length) })).toBeVisible();
  expect(field.value).not.toContain('D5');
  await choose('错误 2');
  expect(field.value).toContain('D5');
  await choose('错误 2');
  expect(field.value).toBe('');
  expect(screen.getByRole('button', { name: say.copy })).toHaveAttribute('aria-disabled', 'true');
  await choose('错误 2');
  expect(field.value).toContain('D5');
});

test('what the user writes stays, until it is to be written anew', async () => {
  const { user, press, choose, field } = await opened();
  await user.type(field, '\n某某财政局');
  await choose('错误 2');
  expect(field.value).toMatch(/某某财政局$/);
  expect(screen.getByText(say.edited)).toBeVisible();
  await press(say.again);
  expect(field.value).toBe('');
});

test('the text as it stands is copied', async () => {
  const { user, press, field } = await opened();
  await user.type(field, '\n某某财政局');
  await press(say.copy);
  expect(await screen.findByText(say.copied)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(field.value);
});

test('where copying is refused, the text is selected and the keys are told', async () => {
  const { press, field } = await opened();
  const refuse = jest
    .spyOn(navigator.clipboard, 'writeText')
    .mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await press(say.copy);
  expect(await screen.findByText(say.refused)).toBeVisible();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  expect(field).toHaveFocus();
  refuse.mockRestore();
});

test('a second press closes it', async () => {
  const { press } = await opened();
  await press(actions.memo);
  expect(screen.queryByLabelText(say.text)).toBeNull();
});

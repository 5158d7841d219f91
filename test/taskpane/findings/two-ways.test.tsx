import '../set-up';
import { act, screen, waitFor } from '@testing-library/react';
import { texts } from '../../../src/taskpane/basics/texts';
import { mendTexts as say } from '../../../src/taskpane/findings/mend-texts';
import { EMPTY_VALUE, OVER_100, formSheet, formWith } from '../forms';
import { openPane } from '../open-pane';

/** Errors at D5 and D6. */
const SHEET = formWith('表一', EMPTY_VALUE, OVER_100);

async function checked(sheet = SHEET) {
  const pane = await openPane({ sheets: [sheet] });
  await pane.user.click(screen.getByRole('button', { name: texts.check.action }));
  await screen.findByRole('button', { name: /^D5/ });
  return pane;
}

const finding = (cell: string) => screen.getByRole('button', { name: new RegExp(`^${cell}`) });

it('marks the finding of the cell that the user selects in the sheet, and asks Excel once for a series of selections', async () => {
  const { host, user } = await checked();
  const asked = (): number => host.calls.filter((call) => call === 'selection').length;
  const before = asked();
  const select = (row: number): void => act(() => host.click('表一', row, 3));
  select(9);
  select(4);
  select(5);
  await waitFor(() => expect(finding('D6')).toHaveAttribute('aria-current', 'true'));
  expect(asked() - before).toBe(1);
  expect(finding('D5')).toHaveAttribute('aria-current', 'false');
  // Selecting a cell without a finding changes nothing.
  select(8);
  await waitFor(() => expect(asked() - before).toBe(2));
  expect(finding('D6')).toHaveAttribute('aria-current', 'true');
  // The pane's own jump does not count as a selection by the user.
  await user.click(finding('D5'));
  expect(finding('D5')).toHaveAttribute('aria-current', 'true');
});

it('says that a cell cannot be seen, and goes to the nearest place that can', async () => {
  const { host, user } = await checked({ ...SHEET, hiddenRows: [4] });
  await user.click(finding('D5'));
  expect(screen.getByText(say.hidden('5', null))).toBeVisible();
  await user.click(screen.getByRole('button', { name: say.toVisible }));
  expect(host.selected.at(-1)).toMatchObject({ row: 3, column: 3 });
});

it('what is typed stays with its finding when a row is inserted above', async () => {
  const names = Array.from('一二三', (nth) => `第${nth}类活动次数`);
  const { host, user, session } = await checked(
    formSheet(
      '表一',
      names.map((name) => ['产出指标', '数量指标', name, 'XX次'] as const),
    ),
  );
  await user.click(finding('D6'));
  await user.clear(screen.getByRole('textbox', { name: 'D6 改为' }));
  await user.keyboard('≥8次');
  act(() => host.edit([{ kind: 'insert-rows', sheet: '表一', row: 4, count: 1 }]));
  await act(() => session.check());
  // The row above is now where the open one was.
  expect(finding('D6')).toHaveAttribute('aria-current', 'false');
  expect(screen.getByRole('textbox', { name: 'D7 改为' })).toHaveValue('≥8次');
});

it.each([true, false])('the focus follows the list only while the user is in the pane: %s', async (isInPane) => {
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { host, user, session } = await checked();
  await user.click(finding('D5'));
  hasFocus.mockReturnValue(isInPane);
  act(() => host.type({ sheet: '表一', row: 4, column: 3 }, '≥5次'));
  session.setLive(true);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^D5/ })).toBeNull(), { timeout: 5000 });
  expect(document.activeElement === finding('D6')).toBe(isInPane);
});

import '../set-up';
import { act, screen } from '@testing-library/react';
import { keepFocus } from '../../../src/taskpane/basics/keep-focus';
import { texts } from '../../../src/taskpane/basics/texts';
import { mendTexts } from '../../../src/taskpane/findings/mend-texts';
import { parseAddress } from '../../../src/workbook/area';
import { cellAt } from '../../../src/workbook/snapshot';
import { EMPTY_VALUE, OVER_100, formWith } from '../forms';
import { openPane, type OpenPane } from '../open-pane';

beforeEach(() => jest.spyOn(document, 'hasFocus').mockReturnValue(true));

interface Filled extends OpenPane {
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly type: (address: string, text: string) => void;
  readonly value: (address: string) => string;
}

/** A form filled in with the pane, cell by cell, the list of earlier changes open. */
async function filledIn(...entries: readonly (readonly [cell: string, text: string])[]): Promise<Filled> {
  const pane = await openPane({ sheets: [formWith('表一', EMPTY_VALUE, OVER_100)] });
  keepFocus(pane.container);
  const press = async (name: string | RegExp): Promise<void> => {
    const [first] = await screen.findAllByRole('button', { name });
    if (first) await pane.user.click(first);
  };
  await press('一键校验');
  for (const [cell, text] of entries) {
    // After a step the next finding is open already.
    if (!screen.queryByRole('textbox', { name: mendTexts.label(cell) })) await press(new RegExp(`^${cell}`));
    await pane.user.keyboard(`${text}{Enter}`);
    await screen.findByText(new RegExp(`^已填写 ${cell}：${text}`));
  }
  await press(/^.?更早的改动/);
  const at = (address: string) => ({ sheet: '表一', ...parseAddress(address).area });
  return {
    ...pane,
    press,
    type: (address, text) => act(() => pane.host.type(at(address), text)),
    value: (address) => cellAt(pane.host.workbook, at(address)).text,
  };
}

const say = texts.journal;

it('asks before a text typed by hand meanwhile is undone; the focus is at the question, not at the next undo', async () => {
  const { user, type, value, press } = await filledIn(['D5', '≥5次'], ['D6', '≥95%']);
  type('D5', '≥7次');
  await press(/^撤销 D5/);
  const question = await screen.findByText(say.changedSince(['D5']));
  expect(question.parentElement).toHaveFocus();
  await user.keyboard('{Enter}');
  expect([value('D5'), value('D6')]).toEqual(['≥7次', '≥95%']);
  await press(say.undoAnyway);
  expect(await screen.findByText('已撤销填写 D5，现在又是空的。')).toBeVisible();
  expect([value('D5'), value('D6')]).toEqual(['', '≥95%']);
});

it('names the cell, not the rule, where a later step at the same place must be undone first', async () => {
  const { user, press, value } = await filledIn(['D5', '5'], ['D5', '≥5次']);
  expect(value('D5')).toBe('≥5次');
  await press(/^撤销 D5/);
  expect(await screen.findByText(say.laterFirst('D5'))).toBeVisible();
  expect(screen.getByText(say.laterFirst('D5')).parentElement).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('button', { name: say.undoLater })).toHaveFocus();
  await press(say.undoLater);
  expect(await screen.findByText(/^已撤销填写 D5，现在是原来的“5”。/)).toBeVisible();
  expect(value('D5')).toBe('5');
});

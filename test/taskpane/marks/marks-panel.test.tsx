import '../set-up';
import { act, cleanup, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { markTexts } from '../../../src/taskpane/marks/mark-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { cellName } from '../../../src/workbook/area';
import { FakeMarking } from '../fake-marking';
import { EMPTY_VALUE, OVER_100, formSheet, formWith } from '../forms';
import { openPane } from '../open-pane';

/** Errors at D5 and D6. */
const FAULTY = formWith('表一', EMPTY_VALUE, OVER_100);

beforeEach(() => localStorage.clear());

async function opened(marking = new FakeMarking(), sheet = FAULTY) {
  const pane = await openPane({ sheets: [sheet] }, { marking });
  await act(() => pane.session.check());
  const press = (name: string | RegExp) => pane.user.click(screen.getByRole('button', { name }));
  await pane.more();
  await press(texts.check.actions.marks);
  await screen.findByRole('button', { name: markTexts.clear });
  return { ...pane, press, markedCells: () => marking.marks.map(({ cell }) => cellName(cell)) };
}

const choice = (style: 'fill' | 'comment') => screen.getByRole('radio', { name: markTexts.styles[style] });

test('marks the cells of all findings, and clears them', async () => {
  const { marking, press, markedCells } = await opened();
  await press(/^标注 \d+ 格$/);
  expect(await screen.findByText(markTexts.marked(marking.marks.length))).toBeVisible();
  expect(markedCells()).toEqual(expect.arrayContaining(['D5', 'D6']));
  expect(marking.usedStyle).toBe('fill');
  await press(markTexts.clear);
  expect(await screen.findByText(markTexts.cleared)).toBeVisible();
  expect(marking.marks).toEqual([]);
  await press(markTexts.clear);
  expect(await screen.findByText(markTexts.nothingToClear)).toBeVisible();
});

test('remembers how the user wants it', async () => {
  const { user, press, marking } = await opened();
  expect(choice('fill')).toBeChecked();
  await user.click(choice('comment'));
  await press(/^标注 \d+ 格$/);
  expect(marking.usedStyle).toBe('comment');
  cleanup();
  await opened();
  expect(choice('comment')).toBeChecked();
});

test('asks nothing where Excel has no comments for add-ins', async () => {
  localStorage.setItem('goal-table.mark-style', 'comment');
  const { press, marking } = await opened(new FakeMarking(['fill']));
  expect(screen.queryByRole('radio')).toBeNull();
  await press(/^标注 \d+ 格$/);
  expect(marking.usedStyle).toBe('fill');
});

test('says quietly that the marks are of yesterday, and marks anew', async () => {
  const { host, session, press, markedCells } = await opened();
  await press(/^标注 \d+ 格$/);
  await screen.findByText(/^已在表上标注/);
  act(() => host.type({ sheet: '表一', row: 4, column: 3 }, '≥5次'));
  expect(screen.queryByText(markTexts.outdated)).toBeNull();
  await act(() => session.check());
  expect(await screen.findByText(markTexts.outdated)).toBeVisible();
  await press(markTexts.again);
  expect(await screen.findByText(/^已在表上标注/)).toBeVisible();
  expect(markedCells()).not.toContain('D5');
});

test('checks again first when the sheet was changed meanwhile', async () => {
  const { host, press, markedCells } = await opened();
  act(() => host.type({ sheet: '表一', row: 4, column: 3 }, '≥5次'));
  await press(/^标注 \d+ 格$/);
  await screen.findByText(/^已在表上标注/);
  expect(markedCells()).not.toContain('D5');
});

async function ignoreFirst(
  { press }: { readonly press: (name: string | RegExp) => Promise<void> },
  cell: string,
): Promise<void> {
  await press(new RegExp(`^${cell}`));
  await press(new RegExp(`^忽略 ${cell}`));
  await press(texts.findings.ignore.suggestions[1]);
  await press(texts.findings.ignore.confirm);
  await screen.findByText(/^已忽略。/);
}

test('does not mark what is ignored', async () => {
  const pane = await opened();
  await ignoreFirst(pane, 'D6');
  await pane.press(/^标注 \d+ 格$/);
  await screen.findByText(/^已在表上标注/);
  expect(pane.markedCells()).toContain('D5');
  expect(pane.markedCells()).not.toContain('D6');
});

test('still offers to clear when nothing is left to mark', async () => {
  const pane = await opened(new FakeMarking(), formSheet('表一'));
  await ignoreFirst(pane, 'C4');
  expect(screen.getByText(markTexts.nothing)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^标注 \d+ 格$/ })).toBeNull();
  expect(screen.getByRole('button', { name: markTexts.clear })).toBeVisible();
});

test.each([
  [{ passed: [{ sheet: '表二', why: 'protected' }] }, markTexts.notMarked.protected(['表二'])],
  [{ passed: [{ sheet: '表二', why: 'hidden' }] }, markTexts.notMarked.hidden(['表二'])],
  [{ filledInstead: [{ sheet: '表一', row: 4, column: 3 }] }, markTexts.filledInstead(['D5'])],
  [{ answered: [{ sheet: '表一', row: 4, column: 3 }] }, markTexts.answered(['D5'])],
] as const)('tells what could not be marked: %j', async (next, expected) => {
  const { marking, press } = await opened();
  marking.next = next;
  await press(/^标注 \d+ 格$/);
  expect(await screen.findByText(expected)).toBeVisible();
});

test('tells what could not be cleared', async () => {
  const { marking, press } = await opened();
  marking.next = { cleared: 1, passed: [{ sheet: '表二', why: 'protected' }] };
  await press(markTexts.clear);
  expect(await screen.findByText(markTexts.notCleared(['表二']))).toBeVisible();
  expect(screen.getByText(markTexts.clearedWhatCould)).toBeVisible();
});

test('a trouble is told with what to do, and the request repeated', async () => {
  const { marking, press } = await opened();
  marking.refuse('editing');
  await press(/^标注 \d+ 格$/);
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.troubles.editing.what);
  await press(texts.retry);
  expect(await screen.findByText(/^已在表上标注/)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('is accessible before and after', async () => {
  const { container, press } = await opened();
  expect((await axe(container)).violations).toEqual([]);
  await press(/^标注 \d+ 格$/);
  await screen.findByText(/^已在表上标注/);
  expect((await axe(container)).violations).toEqual([]);
});

import '../set-up';
import { act, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as allReasons from '../../../src/rules/reasons';
import type { RuleReasons } from '../../../src/rules/kit/rule';
import { memoTexts } from '../../../src/taskpane/memo/memo-texts';
import { reportTexts } from '../../../src/taskpane/report-sheet/report-texts';
import { texts } from '../../../src/taskpane/basics/texts';
import { EMPTY_VALUE, formWith } from '../forms';
import { openPane } from '../open-pane';

const WHY = '为什么：三级指标未填指标值';
const BASIS = /^依据：.*88号/;
const { actions } = texts.check;

class ChunkLoadError extends Error {
  override readonly name = 'ChunkLoadError';
}

/** A server that returns the reasons, delays them or has none; `asked` counts the requests. */
class Server {
  asked = 0;
  answer: () => Promise<RuleReasons> = () => Promise.resolve(allReasons);
  readonly fetchReasons = (): Promise<RuleReasons> => {
    this.asked += 1;
    return this.answer();
  };
}

const gone = (): Promise<never> => Promise.reject(new ChunkLoadError('Failed to fetch'));

async function checked(answer?: Server['answer']) {
  const server = new Server();
  if (answer) server.answer = answer;
  const pane = await openPane({ sheets: [formWith('表一', EMPTY_VALUE)] }, { fetchReasons: server.fetchReasons });
  expect(server.asked).toBe(0);
  const press = (name: string): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  await press('一键校验');
  await pane.user.click(await screen.findByRole('button', { name: /^D5/ }));
  await pane.more();
  return { ...pane, server, press };
}

test('the reasons come once the list stands, and are there later when the server is gone', async () => {
  const { server, press } = await checked();
  expect(server.asked).toBe(1);
  server.answer = gone;
  await press(WHY);
  expect(screen.getByText(BASIS)).toBeVisible();
  await press(actions.memo);
  expect(await screen.findByLabelText<HTMLTextAreaElement>(memoTexts.text)).toHaveDisplayValue(/依据：.*88号/);
  expect(server.asked).toBe(1);
});

test('reasons that are late: 为什么 says so, and shows them when they come', async () => {
  let come: (reasons: RuleReasons) => void = () => undefined;
  const { server, press } = await checked(() => new Promise((resolve) => (come = resolve)));
  await press(WHY);
  expect(screen.getByText(texts.opening, { exact: false })).toBeVisible();
  await act(async () => {
    come(allReasons);
    await Promise.resolve();
  });
  expect(screen.getByText(BASIS)).toBeVisible();
  expect(server.asked).toBe(1);
});

test.each([
  ['重试', (press: (name: string) => Promise<void>) => press(texts.retry)],
  [
    'pressing 为什么 again',
    async (press: (name: string) => Promise<void>) => {
      await press(WHY);
      await press(WHY);
    },
  ],
])('reasons that do not come: 为什么 says what to do, and %s asks once more', async (_, again) => {
  const { server, press, container } = await checked(gone);
  expect(screen.queryByRole('alert')).toBeNull();
  await press(WHY);
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.troubles['not-loaded'].what);
  expect(screen.queryByText(/Failed/)).toBeNull();
  expect((await axe(container)).violations).toEqual([]);
  await again(press);
  expect(await screen.findByRole('alert')).toBeVisible();
  server.answer = () => Promise.resolve(allReasons);
  await again(press);
  expect(await screen.findByText(BASIS)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  [actions.memo, () => screen.findByLabelText(memoTexts.text)],
  [actions.report, () => screen.findByText(reportTexts.written('校验报告'), { exact: false })],
])('%s waits for the reasons, and says so where they do not come', async (tool, done) => {
  const { server, press, sheets } = await checked(gone);
  await press(tool);
  expect(await screen.findByRole('alert')).toHaveTextContent(texts.troubles['not-loaded'].what);
  expect(sheets.added).toEqual([]);
  server.answer = () => Promise.resolve(allReasons);
  await press(texts.retry);
  expect(await done()).toBeVisible();
});

import { findOfficeHost } from '../../../src/taskpane/start/office';
import { startExcel } from '../../excel-host/jsdom';

/** The real office.js, with an Excel that tells late where the pane runs. */

let answer: () => void;
beforeEach(() => {
  sessionStorage.clear();
});

async function startLate() {
  const startsAfter = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const excel = await startExcel({ startsAfter });
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  return excel;
}
afterEach(() => jest.useRealTimers());

test('within twenty seconds the pane goes on as if nothing had been', async () => {
  const excel = await startLate();
  const openAgain = jest.fn();
  const where = findOfficeHost(undefined, openAgain);
  await jest.advanceTimersByTimeAsync(15_000);
  answer();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(await where).toBe('excel');
  expect(openAgain).not.toHaveBeenCalled();
  excel.close();
});

test('after that the user is told, and the pane opens again by itself when the answer comes', async () => {
  const excel = await startLate();
  const openAgain = jest.fn();
  const where = findOfficeHost(undefined, openAgain);
  await jest.advanceTimersByTimeAsync(21_000);
  expect(await where).toBe('unreachable');
  expect(openAgain).not.toHaveBeenCalled();
  answer();
  await jest.advanceTimersByTimeAsync(1_000);
  expect(openAgain).toHaveBeenCalledTimes(1);
  excel.close();
});

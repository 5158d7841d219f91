import { findOfficeHost } from '../../../src/taskpane/start/office';

const begin = jest.fn();
let ready: (info: { host: string }) => void;

beforeEach(() => {
  begin.mockClear();
  sessionStorage.clear();
  jest.useFakeTimers();
  const onReady = (): Promise<{ host: string }> =>
    new Promise((resolve) => {
      ready = resolve;
    });
  Object.assign(globalThis, { Office: { onReady, HostType: { Excel: 'Excel' } } });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

async function askedLate(openAgain: () => void, host: string): Promise<string> {
  const asked = findOfficeHost(begin, openAgain);
  await jest.advanceTimersByTimeAsync(21_000);
  const where = await asked;
  ready({ host });
  await jest.advanceTimersByTimeAsync(1);
  return where;
}

test('what Office says in time is where the pane runs', async () => {
  const openAgain = jest.fn();
  const asked = findOfficeHost(begin, openAgain);
  await jest.advanceTimersByTimeAsync(5_000);
  ready({ host: 'Excel' });
  expect(await asked).toBe('excel');
  expect(begin).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(openAgain).not.toHaveBeenCalled();
});

test('when Excel answers after the pane has given up, the pane opens again, but only once', async () => {
  const openAgain = jest.fn();
  expect(await askedLate(openAgain, 'Excel')).toBe('unreachable');
  expect(openAgain).toHaveBeenCalledTimes(1);
  await askedLate(openAgain, 'Excel');
  expect(openAgain).toHaveBeenCalledTimes(1);
});

test('another program that answers late changes nothing', async () => {
  const openAgain = jest.fn();
  await askedLate(openAgain, 'Word');
  expect(openAgain).not.toHaveBeenCalled();
});

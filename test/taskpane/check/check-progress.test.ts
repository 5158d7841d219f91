import { createProgressTeller } from '../../../src/taskpane/check/check-progress';
import { progressTexts } from '../../../src/taskpane/check/progress-texts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const at = (done: number) => ({ doing: 'check', done, of: 300 }) as const;

function told() {
  const teller = createProgressTeller({ now: () => performance.now() });
  const shown: (string | null)[] = [];
  teller.subscribe(() => {
    const { progress } = teller.get();
    shown.push(progress && progressTexts.progress(progress));
  });
  return { teller, shown };
}

it('says nothing of a short check', () => {
  const { teller, shown } = told();
  teller.begin();
  jest.advanceTimersByTime(300);
  teller.tell(at(31));
  teller.end();
  jest.advanceTimersByTime(1000);
  expect(shown).toEqual([]);
});

it('says of a long one what it does, a few times a second', () => {
  const { teller, shown } = told();
  teller.begin();
  jest.advanceTimersByTime(400);
  for (let done = 0; done < 20; done++) {
    jest.advanceTimersByTime(12);
    teller.tell(at(done));
  }
  teller.end();
  expect(shown).toEqual(['正在读取表格…', '正在校验：第 9 张表，共 300 张', '正在校验：第 18 张表，共 300 张', null]);
});

it.each([
  [0, '正在校验 300 张表'],
  [74, '正在校验 300 张表'],
  [75, '已校验 25%'],
  [160, '已校验 50%'],
  [299, '已校验 75%'],
])('is heard once a quarter: %i', (done, words) => {
  expect(progressTexts.heard(at(done))).toBe(words);
});

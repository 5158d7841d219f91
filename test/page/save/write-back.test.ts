import { copyName } from '../../../src/page/save/write-back';

test.each([
  ['绩效目标表.xlsx', '绩效目标表（已改）.xlsx'],
  ['绩效目标表（已改）.xlsx', '绩效目标表（已改）.xlsx'],
  ['2025.12 目标.xlsm', '2025.12 目标（已改）.xlsm'],
  ['没有扩展名', '没有扩展名（已改）.xlsx'],
])('a copy of %s is %s', (name, copy) => {
  expect(copyName(name)).toBe(copy);
});

import {
  COUNTED_WORK,
  DEEDS,
  DEED_LOOKALIKES,
  PROMISES,
  PROMISE_LOOKALIKES,
  WARRANTS,
} from '../../../src/wording/lexicon/deeds';

test.each([
  ['PROMISES', PROMISES, '确保 切实 不断', '提高 保证金 确认'],
  ['PROMISE_LOOKALIKES', PROMISE_LOOKALIKES, '保证金 持续影响', '保证质量 持续改进'],
  ['WARRANTS', WARRANTS, '确保 保证', '切实 不断'],
  ['DEEDS', DEEDS, '提高 控制 完善', '确保 数量 单价'],
  ['DEED_LOOKALIKES', DEED_LOOKALIKES, '控制率 按揭', '控制成本 按期'],
  ['COUNTED_WORK', COUNTED_WORK, '开展 购置 资助', '超标 提高 未'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

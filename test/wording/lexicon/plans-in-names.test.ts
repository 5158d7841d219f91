import { DATED_THINGS, LOOKING_BACK } from '../../../src/wording/lexicon/plans-in-names';

test.each([
  ['DATED_THINGS', DATED_THINGS, '规划 学年', '年度 项目'],
  ['LOOKING_BACK', LOOKING_BACK, '同比 尾款', '新建 培训'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

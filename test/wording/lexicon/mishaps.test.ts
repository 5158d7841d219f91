import { GONE_WRONG, MISHAPS, SMALL_SHARES } from '../../../src/wording/lexicon/mishaps';

test.each([
  ['MISHAPS', MISHAPS, '事故 舆情', '活动 满意'],
  ['GONE_WRONG', GONE_WRONG, '逾期 超', '按期 完成'],
  ['SMALL_SHARES', SMALL_SHARES, '差错 辍学', '合格 覆盖'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

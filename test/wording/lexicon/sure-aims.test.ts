import {
  MISSES,
  PEOPLE_IN_NEED,
  RATES_WANTED_HIGH,
  STANDING_NUMBERS,
  USED_UP,
  WORK_ON_PEOPLE,
  YIELDING,
} from '../../../src/wording/lexicon/sure-aims';

test.each([
  ['USED_UP', USED_UP, '用水 占地', '培训 储备'],
  ['STANDING_NUMBERS', STANDING_NUMBERS, '在职 保有', '新增 培训'],
  ['PEOPLE_IN_NEED', PEOPLE_IN_NEED, '低保 特困', '学员 游客'],
  ['YIELDING', YIELDING, '储备 清运', '用水 在职'],
  ['WORK_ON_PEOPLE', WORK_ON_PEOPLE, '培训 救助', '低保 在职'],
  ['RATES_WANTED_HIGH', RATES_WANTED_HIGH, '绿化 增长', '故障 占有'],
  ['MISSES', MISSES, '偏差 误差', '准确 变动'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

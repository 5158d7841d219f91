import { BANDED_QUANTITIES, BAND_WORDS, RANKS } from '../../../src/wording/lexicon/bands';

test.each([
  ['BANDED_QUANTITIES', BANDED_QUANTITIES, '湿度 酸碱度', '满意度 长度'],
  ['BAND_WORDS', BAND_WORDS, '区间 介于', '以上 达到'],
  ['RANKS', RANKS, '级 季度', '家 人次'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

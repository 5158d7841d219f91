import {
  EMPTY_OPERATORS,
  FIGURE_INTRODUCTIONS,
  STRICT_OPERATORS,
  TARGET_OPERATORS,
  TRAILING_OPERATORS,
} from '../../../src/wording/lexicon/operator-words';

test.each([
  ['STRICT_OPERATORS', STRICT_OPERATORS, '大于 超过', '不低于 以上'],
  ['TRAILING_OPERATORS', TRAILING_OPERATORS, '以内 及以上', '大于 前'],
  ['EMPTY_OPERATORS', EMPTY_OPERATORS, '达到 为', '不低于 约'],
  ['TARGET_OPERATORS', TARGET_OPERATORS, '不低于 控制在', '以上 约'],
  ['FIGURE_INTRODUCTIONS', FIGURE_INTRODUCTIONS, '为 达', '前 第'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

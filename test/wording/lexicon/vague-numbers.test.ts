import { GUESSES, MANY } from '../../../src/wording/lexicon/vague-numbers';

test.each([
  ['GUESSES', GUESSES, '预计 力争', '至少 不少于'],
  ['MANY', MANY, '多次 若干', '一次 全部'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

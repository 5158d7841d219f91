import { SCORING_WORDS } from '../../../src/wording/lexicon/grades';

test.each([['SCORING_WORDS', SCORING_WORDS, '优 满分', '数量 单位']])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

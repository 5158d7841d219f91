import { EXTENT_UNITS, GOODS_UNITS, PEOPLE_UNITS, WHOLE_THINGS } from '../../../src/wording/lexicon/unit-kinds';

test.each([
  ['PEOPLE_UNITS', PEOPLE_UNITS, '人 户', '家 次'],
  ['EXTENT_UNITS', EXTENT_UNITS, '亩 公里', '吨 个'],
  ['WHOLE_THINGS', WHOLE_THINGS, '人 辆', '吨 公里'],
  ['GOODS_UNITS', GOODS_UNITS, '吨 升', '亩 人'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

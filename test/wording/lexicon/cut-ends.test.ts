import { OPEN_ENDS, SHARE_LOOKALIKES, COUNTS_AND_SUMS, WHOLE_BODIES } from '../../../src/wording/lexicon/cut-ends';

test.each([
  ['WHOLES', WHOLE_BODIES, '所有 本部门', '合格 部分'],
  ['OPEN_ENDS', OPEN_ENDS, '其中 不低于', '目的 参与'],
  ['COUNTS_AND_SUMS', COUNTS_AND_SUMS, '人数 金额', '率 时间'],
  ['SHARE_LOOKALIKES', SHARE_LOOKALIKES, '比 地', '参 全'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

import {
  APPROVED_FIGURES,
  EARLIER_YEARS,
  NEW_THINGS,
  NOT_A_MEAN,
  PAST_FIGURES,
  PUBLISHED_BY,
  RISES,
  SIGNED_FIGURES,
  UNCHANGED,
} from '../../../src/wording/lexicon/comparisons';

test.each([
  ['EARLIER_YEARS', EARLIER_YEARS, '上年 同期', '本年 明年'],
  ['PAST_FIGURES', PAST_FIGURES, '历史水平 历史值', '历史文化 历史'],
  ['APPROVED_FIGURES', APPROVED_FIGURES, '核定标准 预算数', '核定 核定工资'],
  ['NOT_A_MEAN', NOT_A_MEAN, '上年 最', '前三年 平均'],
  ['PUBLISHED_BY', PUBLISHED_BY, '全省 行业', '本单位 本校'],
  ['UNCHANGED', UNCHANGED, '持平 零增长', '增长 下降'],
  ['SIGNED_FIGURES', SIGNED_FIGURES, '变动 利润', '合格 人数'],
  ['RISES', RISES, '涨 倍', '降 减'],
  ['NEW_THINGS', NEW_THINGS, '新增 首次', '新区 去年'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

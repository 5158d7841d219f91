import {
  COUNTER_ENDINGS,
  COUNT_ENDINGS,
  FIGURE_ENDINGS,
  JUDGED_ENDINGS,
  MEASURED_QUALITY,
  STATISTIC_ENDINGS,
  SUM_ENDINGS,
} from '../../../src/wording/lexicon/measured-names';

test.each([
  ['COUNT_ENDINGS', COUNT_ENDINGS, '人次 次数 户数', '率 面积 金额'],
  ['SUM_ENDINGS', SUM_ENDINGS, '金额 产值', '人数 面积'],
  ['FIGURE_ENDINGS', FIGURE_ENDINGS, '时长 占比 造价 成本', '程度 资金 情况'],
  ['JUDGED_ENDINGS', JUDGED_ENDINGS, '程度 情况 水平', '人数 金额'],
  ['COUNTER_ENDINGS', COUNTER_ENDINGS, '家 户', '数 率'],
  ['STATISTIC_ENDINGS', STATISTIC_ENDINGS, '次数 满意度', '成本 时间'],
  ['MEASURED_QUALITY', MEASURED_QUALITY, '水质 抽检', '工程 培训'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

import {
  BEFORE,
  BEGINNINGS,
  CALENDAR_UNITS,
  CARRIED_OUT,
  CLOCK_UNITS,
  DURATION_UNITS,
  ENDINGS_OF_WORK,
  ON_TIME,
  PLANS,
  THIS_YEAR,
  TIME_NAMES,
  WHOLE_WORK,
  YEAR_ENDS,
} from '../../../src/wording/lexicon/time-names';

test.each([
  ['TIME_NAMES', TIME_NAMES, '期限 时点', '及时率 进度'],
  ['CALENDAR_UNITS', CALENDAR_UNITS, '年度 月份', '天 个月'],
  ['CLOCK_UNITS', CLOCK_UNITS, '时 期', '天 小时'],
  ['DURATION_UNITS', DURATION_UNITS, '个工作日 周', '年度 号'],
  ['YEAR_ENDS', YEAR_ENDS, '底 末', '初 前'],
  ['THIS_YEAR', THIS_YEAR, '当年 年度', '上年 2024'],
  ['PLANS', PLANS, '计划 进度', '合同 要求'],
  ['ON_TIME', ON_TIME, '按期 如期', '及早 完成'],
  ['CARRIED_OUT', CARRIED_OUT, '完成 推进', '计划 按时'],
  ['BEGINNINGS', BEGINNINGS, '开工 启动', '竣工 完成'],
  ['ENDINGS_OF_WORK', ENDINGS_OF_WORK, '竣工 投入使用', '开工 启动'],
  ['WHOLE_WORK', WHOLE_WORK, '项目 工程', '道路 竣工'],
  ['BEFORE', BEFORE, '前 以前', '底 后'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

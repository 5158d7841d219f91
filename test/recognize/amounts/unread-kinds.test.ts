import { tableOf, type Rows } from './sums-of';

test.each<readonly [string, Rows]>([
  [
    'below their labels',
    [
      ['预算情况', '合计', '基本支出', '项目支出'],
      ['', '见预算表', '见预算表', '见预算表'],
    ],
  ],
  ['in a sentence', [['预算情况', '资金总额：见部门预算，其中：基本支出：见部门预算、项目支出：见部门预算']]],
  ['behind their labels', [['资金总额：以批复为准', '其中：基本支出：以批复为准', '项目支出：以批复为准']]],
])('words in place of 基本支出 and 项目支出, %s, are said to be unread', (_, rows) => {
  const { unpaired } = tableOf(rows);
  expect(unpaired.map(({ kind }) => kind)).toEqual(['unreadable']);
  expect(unpaired[0]?.message).toContain('没有核对');
});

test.each<readonly [string, Rows]>([
  [
    'numbers',
    [
      ['预算情况', '合计', '基本支出', '项目支出'],
      ['', 120, 70, 50],
    ],
  ],
  ['a sentence about both', [['资金管理', '基本支出和项目支出分别核算，基本支出按月拨付。']]],
  [
    'an empty form',
    [
      ['资金总额', ''],
      ['基本支出', ''],
      ['项目支出', ''],
    ],
  ],
])('%s: nothing to be said', (_, rows) => {
  expect(tableOf(rows).unpaired).toEqual([]);
});

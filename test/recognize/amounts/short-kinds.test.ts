import { sumsOf, tableOf, type Rows } from './sums-of';

test.each<readonly [string, Rows, readonly string[]]>([
  [
    'as headings beside their total, over the year’s row',
    [
      ['', '基本', '项目', '合计'],
      ['本年预算（万元）', 80, 60, 130],
    ],
    ['130=80+60 (10)'],
  ],
  [
    'behind 其中, one below the other',
    [
      ['年度预算（万元）', '合计', '', 130],
      ['', '其中', '基本', 80],
      ['', '', '项目', 60],
    ],
    ['130=80+60 (10)'],
  ],
  [
    'that add up',
    [
      ['', '基本', '项目', '合计'],
      ['本年预算（万元）', 80, 50, 130],
    ],
    ['130=80+50'],
  ],
])('基本 and 项目 %s', (_, rows, sums) => {
  expect(sumsOf(rows)).toEqual(sums);
});

test('项目 over names is no kind of expenditure', () => {
  const { budget } = tableOf([
    ['项目', '内容', '金额（万元）'],
    ['巡查', '全年巡查', 12],
    ['养护', '全年养护', 30],
  ]);
  expect(budget.filter(({ role }) => role === 'project')).toEqual([]);
});

import { findMismatch } from '../../../src/goals/amount-sums';
import type { CellSketch } from '../../workbook/sheet-of';
import { sumsOf, tableOf, type Rows } from './sums-of';

const OFF = ['120=70.5+40 (9.5)'];

test.each([
  [
    'the office named in each label',
    ['川东县水务局2025年度部门预算支出总计', '川东县水务局2025年度基本支出', '川东县水务局2025年度项目支出'],
  ],
  ['other words for the kinds', ['部门预算安排数（万元）', '基本运行经费', '专项业务经费']],
  ['a foreign word', ['Total（合计）', '基本支出', '项目支出']],
])('%s', (_, [total = '', basic = '', project = '']) => {
  const rows = [
    [total, 120],
    [basic, 70.5],
    [project, 40],
  ];
  expect(sumsOf(rows)).toEqual(OFF);
});

test('amounts on lines to be filled in', () => {
  expect(sumsOf([['部门整体支出总额：＿120＿万元'], ['其中：基本支出：＿70.5＿万元；项目支出：＿40＿万元']])).toEqual(
    OFF,
  );
});

test('parts that are named in words behind an amount', () => {
  expect(sumsOf([['资金总额', '854万（高标准农田400万元，土地整治454万元）']])).toEqual(['854=400+454']);
  expect(sumsOf([['资金总额', '854万（高标准农田400万元，土地整治450万元）']])).toEqual(['854=400+450 (4)']);
});

test.each([
  [
    'a date',
    [
      ['资金总额', 120],
      ['起止时间', '2024/2025'],
    ],
  ],
  [
    'a share',
    [
      ['资金总额', 120],
      ['基本支出/项目支出', '60%/40%'],
    ],
  ],
  [
    'three amounts for two labels',
    [
      ['资金总额', 120],
      ['基本支出/项目支出', '70/40/10'],
    ],
  ],
])('%s beside labels is no list of amounts', (_, rows) => {
  expect(sumsOf(rows)).toEqual([]);
});

test('each cell counts in its own unit, and the difference is exact', () => {
  const rows = [
    ['资金总额', '120万元'],
    ['基本支出', '705000元'],
    ['项目支出', '0.004亿元'],
  ];
  expect(sumsOf(rows)).toEqual(['120=705000+0.004 (9.5)']);
  const [sum] = tableOf(rows).sums;
  expect(sum && findMismatch(sum.total, [sum.parts])?.decimals).toBe(1);
});

test('the number format counts: 1200000 shown as 120.0万元', () => {
  const shown = (value: number, text: string): CellSketch => ({ value, text, formula: String(value) });
  const rows = [
    ['资金总额', shown(1_200_000, '120.0万元')],
    ['基本支出', shown(705_000, '70.5万元')],
    ['项目支出', shown(495_000, '49.5万元')],
  ];
  expect(sumsOf(rows)).toEqual(['120=70.5+49.5']);
});

test.each<readonly [string, Rows]>([
  ['the unit of the form', [['金额：万元'], ['资金总额', 120], ['基本支出', 70.5], ['项目支出', 49.5]]],
  [
    'numbers of lines in a formula',
    [
      ['（1）资金总额=（2）+（3）', 120],
      ['（2）基本支出', 70.5],
      ['（3）项目支出', 49.5],
    ],
  ],
])('%s is no amount', (_, rows) => {
  expect(sumsOf(rows)).toEqual(['120=70.5+49.5']);
});

test('several fields in a line: a wide gap ends each, and the label is not called by the unit before it', () => {
  const line = '项目名称：种草  项目单位：某县农牧局  资金总额：120万元（其中：省级资金70.5万元、县级资金40万元）';
  expect(tableOf([[line]]).budget.map(({ label }) => label)).toEqual(['资金总额', '其中：省级资金', '县级资金']);
  expect(sumsOf([[line]])).toEqual(OFF);
});

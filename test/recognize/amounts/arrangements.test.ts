import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import { findMismatch } from '../../../src/goals/amount-sums';
import { sumsOf, tableOf, type Rows } from './sums-of';

const OFF = ['120=70.5+40 (9.5)'];

/** Layouts of a total, 基本支出 and 项目支出 with their amounts. */
const ARRANGEMENTS: readonly (readonly [string, Rows] | readonly [string, Rows, readonly string[]])[] = [
  [
    'amounts in the labels of the parts',
    [
      ['资金总额', '120万元'],
      ['其中：', '基本支出70.5万元'],
      ['', '项目支出40万元'],
    ],
  ],
  [
    'income left, expenditure right',
    [
      ['年度收入总额', 120, '年度支出总额', 120],
      ['财政拨款', 120, '基本支出', 70.5],
      ['其他收入', 0, '项目支出', 40],
    ],
  ],
  [
    'no word for the whole',
    [
      ['整体支出（万元）', 120],
      ['1.基本支出', 70.5],
      ['2.项目支出', 40],
    ],
  ],
  [
    'labels over amounts',
    [
      ['资金总额', '基本支出', '项目支出'],
      [120, 70.5, 40],
    ],
  ],
  ['one sentence', [['预算情况', '资金总额：120万元，其中：基本支出70.5万元、项目支出40万元']]],
  ['each amount below its label', [['资金总额'], [120], ['基本支出'], [70.5], ['项目支出'], [40]]],
  [
    'amounts over labels',
    [
      [120, 70.5, 40],
      ['资金总额', '基本支出', '项目支出'],
    ],
  ],
  [
    'the total below',
    [
      ['基本支出', 70.5],
      ['项目支出', 40],
      ['合计', 120],
    ],
  ],
  ['all pairs in one row', [['资金总额', 120, '基本支出', 70.5, '项目支出', 40]]],
  [
    'two years',
    [
      ['项目', '2023年', '2024年'],
      ['资金总额', 110.5, 120],
      ['基本支出', 70.5, 70.5],
      ['项目支出', 40, 40],
    ],
  ],
  ['parts in brackets', [['资金总额', '120万元（其中：基本支出70.5万元，项目支出40万元）']]],
  [
    'total left, parts right',
    [
      ['资金总额', 120, '其中', '基本支出', 70.5],
      ['', '', '', '项目支出', 40],
    ],
    ['A2:A3', 'B2:B3', 'C2:C3'],
  ],
  [
    'the unit in a cell between',
    [
      ['资金总额', '万元', 120],
      ['基本支出', '万元', 70.5],
      ['项目支出', '万元', 40],
    ],
  ],
  [
    'text with other words',
    [
      ['本年支出合计', '120.00'],
      ['（一）基本支出', '70.50'],
      ['（二）项目支出', '40.00'],
    ],
  ],
  [
    'blank cells between',
    [
      ['资金总额', '', '', 120],
      ['基本支出', '', '', 70.5],
      ['项目支出', '', '', 40],
    ],
    ['A1:D1'],
  ],
  [
    'the name of the office before',
    [
      ['单位名称', '资金总额', '基本支出', '项目支出'],
      ['某局', 120, 70.5, 40],
    ],
  ],
  [
    'a heading 其中 over the parts, merged with nothing',
    [
      ['资金总额（万元）', '其中', ''],
      ['', '基本支出', '项目支出'],
      [120, 70.5, 40],
    ],
    ['A1:D1'],
  ],
  [
    'the amount of the whole beside its sources only',
    [
      ['1、资金来源：', 120],
      ['（1）财政性资金', 100],
      ['（2）其他资金', 20],
      ['2、资金结构：', ''],
      ['（1）基本支出', 70.5],
      ['（2）项目支出', 40],
    ],
  ],
  ['labels in brackets behind the amounts', [['120万元（总额）', '70.5万元（基本支出）', '40万元（项目支出）']]],
  ['a line for each in one cell', [['年度部门预算（万元）', '总额：120\n基本支出：70.5\n项目支出：40']]],
  [
    'a label beside all',
    [
      ['部门预算资金情况（万元）', '预算总额', 120],
      ['', '其中：基本支出', 70.5],
      ['', '项目支出', 40],
    ],
    ['A2:A4'],
  ],
  ['a numbered list', [['1.资金总额：120万元'], ['2.基本支出：70.5万元'], ['3.项目支出：40万元']]],
  ['brackets instead of colons', [['资金总额（120万元）'], ['基本支出（70.5万元）'], ['项目支出（40万元）']]],
  [
    'a subtotal of each kind',
    [
      ['合计', '', '120'],
      ['基本支出', '小计', 70.5],
      ['', '人员经费', 60.5],
      ['', '公用经费', 10],
      ['项目支出', '', 40],
    ],
    ['A3:A5'],
  ],
  [
    'two labels and two amounts in one cell each',
    [
      ['资金总额', 120],
      ['基本支出/项目支出', '70.5/40'],
    ],
  ],
  [
    'the same with other marks',
    [
      ['资金总额（万元）', 120],
      ['其中：基本支出、项目支出', '70.5、40'],
    ],
  ],
  [
    'the same on lines of their own',
    [
      ['资金总额', 120],
      ['基本支出\n项目支出', '70.5\n40'],
    ],
  ],
  ['all three in one cell each', [['资金总额/基本支出/项目支出', '120/70.5/40']]],
  [
    'the parts with their labels in one cell',
    [
      ['资金总额', 120],
      ['其中', '基本支出70.5；项目支出40'],
    ],
  ],
  ['as a sum', [['资金总额', '70.5+40=120']]],
  ['as a sum with names', [['资金总额（万元）', '120=70.5（基本支出）+40（项目支出）']]],
  ['in turn', [['预算安排', '2026年部门预算120万元，基本支出、项目支出分别为70.5万元、40万元。']]],
  [
    'short names beside the heading',
    [
      ['年度预算', '总额', 120],
      ['', '基本', 70.5],
      ['', '项目', 40],
    ],
    ['A2:A4'],
  ],
  [
    'the total a cell further right than its parts',
    [
      ['资金总额', '', 120],
      ['基本支出', 70.5],
      ['项目支出', 40],
    ],
  ],
  [
    'a part a cell further right than the others',
    [
      ['资金总额', 120, ''],
      ['基本支出', '', 70.5],
      ['项目支出', 40, ''],
    ],
  ],
  [
    'a rare word for the whole',
    [
      ['年度经费概算（含上年结转）', 120],
      ['基本支出', 70.5],
      ['项目支出', 40],
    ],
  ],
];

test.each(ARRANGEMENTS.map(([name, rows, merges = []]) => ({ name, rows, merges })))(
  '$name: the whole is compared with its parts',
  ({ rows, merges }) => {
    expect(sumsOf(rows, merges).filter((sum) => sum.startsWith('120=') && sum.includes('('))).toEqual(OFF);
  },
);

test.each<readonly [string, Rows]>([
  [
    'last year’s column',
    [
      ['资金总额', '', 120],
      ['基本支出', 70.5, 80],
      ['项目支出', 40, 40],
    ],
  ],
  [
    'last year’s column under its heading',
    [
      ['', '2026年', '2025年'],
      ['资金总额', '', 120],
      ['基本支出', 70.5, ''],
      ['项目支出', 40, ''],
    ],
  ],
  [
    'a number beside a label of its own',
    [
      ['资金总额', '', '受益人数', 120],
      ['基本支出', 70.5],
      ['项目支出', 40],
    ],
  ],
])('a total that is not filled in does not take a number from %s', (_, rows) => {
  expect(tableOf(rows).budget.find(({ role }) => role === 'total')?.text).toBe('');
});

const wholes = constantFrom(
  '资金总额',
  '年度预算总额',
  '整体支出（万元）',
  '部门预算资金总数',
  '年度支出规模',
  '预算安排总额',
);

const numbers = constantFrom(['', '', ''], ['', '其中：', ''], ['一、', '（一）', '（二）'], ['1.', '2.', '3.']);

const writings = constantFrom(
  (value: string) => value,
  (value: string) => `${value}万元`,
  (value: string) => `￥${value}元`,
  (value: string) => `${value}（万元）`,
);

const layouts = constantFrom(
  (labels: readonly string[], values: readonly string[]) => labels.map((label, at) => [label, values[at] ?? '']),
  (labels: readonly string[], values: readonly string[]) => [labels, values],
  (labels: readonly string[], values: readonly string[]) => [labels.flatMap((label, at) => [label, values[at] ?? ''])],
);

test('whatever the labels, the writing and the layout: a sound sum is silent and a difference is said', () => {
  const cases = tuple(
    wholes,
    numbers,
    writings,
    layouts,
    integer({ min: 100, max: 10 ** 7 }),
    integer({ min: 100, max: 10 ** 7 }),
  );
  assert(
    property(cases, integer({ min: 2, max: 5000 }), ([whole, lead, write, layOut, basic, project], off) => {
      const labels = [whole, '基本支出', '项目支出'].map((label, at) => (lead[at] ?? '') + label);
      for (const extra of [0, off]) {
        const values = [basic + project + extra, basic, project].map((cents) => write((cents / 100).toFixed(2)));
        const sums = tableOf(layOut(labels, values)).sums;
        const differences = sums.map(({ total, parts }) => findMismatch(total, [parts])?.difference.toFixed(2) ?? '0');
        expect([labels, values, differences]).toEqual([labels, values, [extra === 0 ? '0' : (extra / 100).toFixed(2)]]);
      }
    }),
  );
});

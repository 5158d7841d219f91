import type { ImportResult } from '../../../src/library/own/import-result';
import { printOwnJson, readOwnJson } from '../../../src/library/own/own-json';
import { ownTable, readOwnTable } from '../../../src/library/own/own-table';
import { one } from './arbitrary';

/** Names with targets of the imported indicators, else the places of the faults. */
function outcome(result: ImportResult): readonly string[] {
  return result.kind === 'incoming'
    ? result.incoming.map(({ indicator: { name, operator, value, unit } }) => `${name} ${operator}${value}${unit}`)
    : result.problems.map(({ place, message }) => `${place}：${message}`);
}

test('the table that is exported has Chinese headings and a row for each', () => {
  expect(
    ownTable([one({ name: '招商活动场次', operator: '≥', value: '5', unit: '场', aliases: ['办会次数', '招商会'] })]),
  ).toEqual([
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '计算符号',
      '指标值',
      '计量单位',
      '指标方向',
      '内涵解释',
      '计算公式',
      '评分标准',
      '设置依据',
      '其他名称',
    ],
    ['产出指标', '数量指标', '招商活动场次', '≥', '5', '场', '正向', '', '', '', '', '办会次数、招商会'],
  ]);
});

test.each<[what: string, rows: readonly (readonly string[])[], said: readonly string[]]>([
  [
    'headings as a form words them, below a title',
    [['常用指标'], ['序号', '指标名称', '年度目标值'], ['1', '甲场次', '≥5场'], [], ['2', '乙满意度', '≥95%']],
    ['甲场次 ≥5场', '乙满意度 ≥95%'],
  ],
  [
    'columns in any order',
    [
      ['计量单位', '指标值', '三级指标', '计算符号'],
      ['场', '5', '甲场次', '≥'],
    ],
    ['甲场次 ≥5场'],
  ],
  [
    'what is wrong, each with its cell',
    [
      ['三级指标', '计算符号', '指标值'],
      ['甲场次', '约', '5'],
      ['', '', '3'],
      ['乙', '≥', ''],
    ],
    [
      '第 2 行“计算符号”（B2）：写的是“约”，只能写 ≥、≤、=、＞ 或 ＜，文字目标留空。',
      '第 3 行“三级指标”（A3）：没有填，每个指标都要有名称。',
      '第 4 行“指标值”（C4）：没有填，请写目标值，如 95 或 12月31日前。',
    ],
  ],
  [
    'one indicator twice',
    [
      ['三级指标', '指标值'],
      ['甲场次', '5'],
      ['“甲”的场次', '6'],
    ],
    ['第 3 行“三级指标”（A3）：和第 2 行是同一个指标，请只留一个。'],
  ],
  [
    'no headings',
    [
      ['姓名', '金额'],
      ['张三', '5'],
    ],
    ['：没有找到表头。表里要有一行列名，至少有“三级指标”和“指标值”两列。'],
  ],
  ['nothing below the headings', [['三级指标', '指标值']], ['：里面没有指标。']],
  ['an empty sheet', [], ['：没有找到表头。表里要有一行列名，至少有“三级指标”和“指标值”两列。']],
])('a table: %s', (_what, rows, said) => {
  expect(outcome(readOwnTable(rows))).toEqual(said);
});

const json = (indicators: unknown, change: object = {}): string =>
  JSON.stringify({ ...(JSON.parse(printOwnJson([])) as object), indicators, ...change });

test.each<[what: string, text: string, said: readonly string[]]>([
  ['with little in it', json([{ name: '甲场次', value: '≥5场' }]), ['甲场次 ≥5场']],
  [
    'with what a later version may add',
    json([{ name: '甲场次', value: '5', colour: 'red' }], { more: 1 }),
    ['甲场次 5'],
  ],
  ['a byte order mark before it', `\uFEFF${json([{ name: '甲', value: '5' }])}`, ['甲 5']],
  [
    'cut off',
    json([{ name: '甲', value: '5' }]).slice(0, -3),
    ['：内容不完整，或者被改坏了。请重新复制全部文字，或重新导出一份。'],
  ],
  ['something else', '[1]', ['：内容不完整，或者被改坏了。请重新复制全部文字，或重新导出一份。']],
  ['of another program', '{"indicators":[]}', ['：不是从“我的指标”导出的内容。']],
  ['of a later version', json([], { version: 2 }), ['：是更新的版本导出的，这里读不了。请先更新绩效目标助手。']],
  [
    'a number for a text',
    json([
      { name: '甲', value: '5' },
      { name: '乙', value: 5 },
    ]),
    ['第 2 个指标的“指标值”：应当是文字，用英文双引号括起来。'],
  ],
  ['a word for an indicator', json(['甲']), ['第 1 个指标：写法不对，不是一个指标。']],
  ['a wrong value', json([{ name: '甲', value: '待定' }]), ['第 1 个指标的“指标值”：写的是“待定”，不是目标值。']],
])('JSON: %s', (_what, text, said) => {
  expect(outcome(readOwnJson(text))).toEqual(said);
});

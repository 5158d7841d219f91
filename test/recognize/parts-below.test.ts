import { recognizeGoalTables } from '../../src/recognize/recognize';
import { sheetOfGrid } from '../forms/text-grid';

const FORM = `
  2025年部门整体支出绩效目标表 | < | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 巡检闸站次数 | ≥48次
  满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90%`;

/** Names of the indicators, and the labels of the amounts with their texts. */
function read(rows: string): [names: string[], amounts: string[]] {
  const [table] = recognizeGoalTables({ sheets: [sheetOfGrid(FORM + rows)] });
  return [
    (table?.indicators ?? []).map(({ name }) => name.value).slice(2),
    (table?.budget ?? []).map(({ label, text }) => `${label}=${text}`),
  ];
}

describe('the budget below the indicators', () => {
  test.each([
    [
      'in pairs, below a merged label',
      `
  部门预算（万元） | 收入合计 | 财政拨款 | 610
  ^ | 支出合计 | 基本支出 | 400
  ^ | ^ | 项目支出 | 210`,
      ['财政拨款=610', '基本支出=400', '项目支出=210'],
    ],
    [
      'labels over their amounts',
      `
  部门预算 | 收入合计 | 支出合计 | 基本支出
  ^ | 610 | 610 | 400`,
      ['收入合计=610', '支出合计=610', '基本支出=400'],
    ],
    [
      'in lines of its own',
      `
  预算资金 | 总额 | 610万元 |`,
      ['总额=610万元'],
    ],
  ])('%s', (_, rows, amounts) => {
    expect(read(rows)).toEqual([[], amounts]);
  });

  test('costs are indicators, whatever they are called', () => {
    const rows = `
  成本指标 | 经济成本指标 | 项目支出总额 | ≤610万元
  ^ | ^ | 基本支出 | ≤400万元`;
    expect(read(rows)).toEqual([['项目支出总额', '基本支出'], []]);
  });
});

test.each([
  [
    `
  资金使用计划 | 上半年 | 设备采购 | 50万元
  ^ | 下半年 | 平台开发 | 60万元`,
  ],
  [
    `
  责任分工 | 局长 | 张某某 | 总负责
  ^ | 科长 | 李某某 | 具体实施`,
  ],
])('no row beside the merged label of another part is an indicator: %s', (rows) => {
  expect(read(rows)[0]).toEqual([]);
});

describe('the sum below the indicators', () => {
  const sums = (heading: string, first: string, second: string, sum: string): string[] => {
    const grid = `
      2025年项目支出绩效目标表
      项目名称 | 预算金额（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值 | ${heading}
      渠道清淤 | 20 | 产出指标 | 数量指标 | 清淤长度 | ≥3公里 | ${first}
      水闸维修 | 30 | 产出指标 | 数量指标 | 维修座数 | ≥2座 | ${second}
      合计 ${sum}`;
    return recognizeGoalTables({ sheets: [sheetOfGrid(grid)] }).flatMap(({ budget }) =>
      budget.filter(({ label }) => label === '合计').map(({ text }) => text),
    );
  };

  test.each([
    ['of points', '分值', '60', '40', '| | | | | | 100', []],
    ['of points in the scoring standards', '评分标准', '达到得60分', '达到得40分', '| | | | | | 100分', []],
    ['of money', '分值', '60', '40', '| 50 | | | | | 100', ['50']],
    ['of money that is not filled in', '备注', '', '', '| | | | | |', ['']],
  ])('%s', (_, heading, first, second, sum, expected) => {
    expect(sums(heading, first, second, sum)).toEqual(expected);
  });
});

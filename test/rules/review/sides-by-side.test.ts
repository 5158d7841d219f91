import { check } from '../../../src/lint/check';
import { cellName } from '../../../src/workbook/area';
import { sheetOfGrid } from '../../forms/text-grid';

/** “rule severity@cell” of the sums that do not hold in a form with this head. */
function sums(head: string, name = '部门整体支出绩效目标表'): string[] {
  const grid = `
${name}
部门（单位）名称 | 示例县水利局
${head}
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 巡查河道里程 | ≥120公里
满意度指标 | 服务对象满意度指标 | 沿河居民满意度 | ≥90%
`;
  return check({ sheets: [sheetOfGrid(grid, { name: '目标表' })] })
    .findings.filter(({ rule, severity }) => /^sum|number-as-text/.test(rule) && severity !== 'hint')
    .map(({ rule, severity, cell }) => `${rule} ${severity}@${cellName(cell)}`);
}

const sides = (project: string, share = ''): string => `
单位：万元
收入 | 金额${share && ' | 占比'} | 支出 | 金额${share && ' | 占比'}
一般公共预算 | 60${share && ' | 55%'} | 基本支出 | 70${share && ' | 64%'}
政府性基金 | 30${share && ' | 27%'} | 其中：人员经费 | 60${share && ' | 55%'}
其他收入 | 20${share && ' | 18%'} | 公用经费 | 10${share && ' | 9%'}
 | ${share && ' | '} | 项目支出 | ${project}${share && ' | 36%'}
收入合计 | 110${share && ' | 100%'} | 支出合计 | 110${share && ' | 100%'}`;

test.each<[string, string, string[]]>([
  ['income and expenditure side by side', sides('40'), []],
  ['side by side, expenditure wrong: the income is not blamed', sides('30'), ['sum/expenditure-total error@D9']],
  [
    '基本 and 项目 beside their total',
    '单位：万元\n合计 | 基本 | 项目\n120 | 70.5 | 40',
    ['sum/expenditure-total error@A5'],
  ],
  ['基本 and 项目 that add up', '单位：万元\n合计 | 基本 | 项目\n110.5 | 70.5 | 40', []],
  ['words 基本 and 项目 about other things', '基本 | 情况\n项目 | 单位', []],
])('%s', (_, head, expected) => {
  expect(sums(head)).toEqual(expected);
});

test('the shares of each side add up for themselves', () => {
  const head = `
单位：万元
收入 | 金额 | 占比 | 支出 | 金额 | 占比
财政拨款 | 60 | 55% | 基本支出 | 70 | 64%
其他收入 | 50 | 45% | 项目支出 | 40 | 36%
合计 | 110 | 100% | 合计 | 110 | 100%`;
  expect(sums(head)).toEqual([]);
  expect(sums(head.replace('45%', '40%'))).not.toEqual([]);
});

test.each([
  ['资金总额 | 共100万元，其中：中央资金60万元，县级配套30万元', ['sum/fund-source error@B3']],
  ['资金总额 | 共计100万元（中央资金60万元，县级配套40万元）', []],
  ['资金总额 | 854万854万\n财政拨款 | 854', ['format/number-as-text warning@B3']],
  ['资金总额 | 854万\n财政拨款 | 854万', []],
])('an amount with words in its cell: %s', (head, expected) => {
  expect(sums(head, '项目支出绩效目标表')).toEqual(expected);
});

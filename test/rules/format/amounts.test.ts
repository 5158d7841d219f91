import { exampleForm } from '../../../src/rules/kit/example-form';
import type { ExampleCell, RuleExample } from '../../../src/rules/kit/rule';
import { checkRule } from '../check-rule';
import { outcomes, said } from '../said';

const SPLIT = ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'];

describe('amounts kept as text', () => {
  const rows = (amount: ExampleCell, other: ExampleCell): RuleExample['rows'] =>
    exampleForm(
      [
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
      ],
      [
        ['项目资金（万元）', '年度资金总额', amount],
        ['', '其中：财政拨款', other],
      ],
    );

  test.each([
    ['854', 854, [{ severity: 'warning', writes: [854] }]],
    ['1,254.50', 854, [{ severity: 'warning', writes: [1254.5] }]],
    ['854万元', 854, [{ severity: 'hint', writes: [854] }]],
    ['8540000元', 854, [{ severity: 'hint', writes: null }]],
    ['0', 854, []],
    ['—', 854, []],
    ['', 854, []],
    [854, 854, []],
    [{ value: '854', formula: '="854"', text: '854' }, 854, []],
  ])('%j beside %s', (amount, other, expected) => {
    expect(outcomes('format/number-as-text', rows(amount, other))).toEqual(expected);
  });

  test.each([
    ['项目资金（万元）', '1,254.50万元', 'General'],
    ['项目资金', '1,254.50万元', '#,##0.00"万元"'],
    ['项目资金', '854万元', '0"万元"'],
    ['项目资金', '1254.5万元', '0.0"万元"'],
  ])('beside %s, %s becomes a number in the format %s: the unit stays in sight', (heading, amount, numberFormat) => {
    const [first] = checkRule('format/number-as-text', [
      ['项目支出绩效目标表（2024年度）'],
      [heading, '年度资金总额', amount],
      ['', '其中：财政拨款', amount],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ]);
    const [edit] = first?.fix?.edits ?? [];
    expect(edit?.kind === 'write' && edit.cells).toEqual([[expect.objectContaining({ numberFormat })]]);
  });

  test('are only hinted at where no amount is a number', () => {
    expect(outcomes('format/number-as-text', rows('854', '854')).map(({ severity }) => severity)).toEqual([
      'hint',
      'hint',
    ]);
  });
});

test.each([
  ['防护器材经费', 60000, '6 万元'],
  ['防护器材经费', 4999, null],
  ['器材单价', 60000, null],
  ['困难学生补助标准', 60000, null],
] as const)('cost in 元 in a form of 万元: %s %s → %s', (name, value, expected) => {
  const rows = [
    ['项目支出绩效目标表（2024年度）'],
    ['部门（单位）名称', '示例市商务局', '单位：万元'],
    ['资金总额', 200, '其中：财政拨款', 200],
    SPLIT,
    ['产出指标', '数量指标', '组织招商活动次数', '≥', 5, '次'],
    ['产出指标', '成本指标', name, '≤', value, '元'],
  ];
  expect(said('format/money-in-wrong-scale', rows)).toBe(expected);
});

import { exampleForm, type ExampleIndicator } from '../../../src/rules/kit/example-form';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { said } from '../said';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
];

function project(...head: readonly (readonly ExampleCell[])[]): readonly (readonly ExampleCell[])[] {
  return [
    ['项目支出绩效目标表'],
    ['（2024年度）'],
    ['项目名称', '招商推介活动经费', '联系人', '张三'],
    ...head,
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...INDICATORS,
  ];
}

function whole(unit: string): readonly (readonly ExampleCell[])[] {
  return exampleForm(INDICATORS).map((row) => row.map((cell) => (cell === '示例市商务局' ? unit : cell)));
}

test.each([
  [['部门（单位）名称', ''], '示例市商务局', '示例市商务局'],
  [['主管部门', ''], '示例市商务局', '示例市商务局'],
  [['填报单位：'], '示例市商务局', '填报单位：示例市商务局'],
  [['单位名称', ''], '示例市第一小学', '示例市第一小学'],
  // A school's 主管部门 is another unit, and so may be the one carrying out a project.
  [['主管部门', ''], '示例市第一小学', 'warning'],
  [['主管部门', ''], '示例市公安局交通分局', 'warning'],
  [['实施单位', ''], '示例市商务局', 'warning'],
])('%j in the workbook of %s → %s', (head, unit, fix) => {
  expect(said('completeness/header-missing', [...whole(unit), ...project(head)])).toBe(fix);
});

test('the name is known only where all tables tell of one unit', () => {
  const blank = project(['部门名称', '']);
  expect(
    said('completeness/header-missing', [...whole('示例市商务局'), ...blank, ...project(['部门名称', '商务局'])]),
  ).toBe('示例市商务局');
  expect(
    said('completeness/header-missing', [...whole('示例市商务局'), ...blank, ...project(['部门名称', '示例市教育局'])]),
  ).toBe('warning');
  expect(
    said('completeness/header-missing', [...whole('商务局'), ...blank, ...project(['部门名称', '示例市商务局'])]),
  ).toBe('warning');
  expect(said('completeness/header-missing', blank)).toBe('warning');
});

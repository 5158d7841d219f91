import { checkRule } from '../check-rule';
import { rowBetween } from '../row-between';

const advice = (rows: ReturnType<typeof rowBetween>): (string | null)[] =>
  checkRule('completeness/value-missing', rows).map(({ suggestion }) => suggestion);

test.each([
  ['≥', '请在“≥”后面补上数值和单位。'],
  ['≥ 人次', '请补上数值，例如“≥5人次”。'],
  ['户≥', '请补上数值，例如“≥5户”。'],
  ['≤   %', '请补上数值，例如“≤95%”。'],
  ['（  ）人次', '请补上数值，例如“5人次”。'],
])('what is asked for where only “%s” is written', (value, suggestion) => {
  expect(advice(rowBetween(['指标值'], ['培训规模', value], ['≥5次']))).toEqual([suggestion]);
});

test('with a column for units, only the number is asked for', () => {
  const rows = rowBetween(['计算符号', '指标值', '度量单位'], ['培训规模', '≥', '', '人次'], ['≥', 5, '次']);
  expect(advice(rows)).toEqual(['请在指标值一栏补上数值。']);
});

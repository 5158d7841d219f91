import { check } from '../../../src/lint/check';
import { CHECK_PROFILES } from '../../../src/lint/settings/check-profiles';
import type { GivenSettings } from '../../../src/lint/settings/settings';
import { rules } from '../../../src/rules';
import { exampleFormWithColumns } from '../../../src/rules/kit/example-form';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { cellName } from '../../../src/workbook/area';
import { workbookOf } from '../../rules/example-workbook';

const SOUND: readonly (readonly ExampleCell[])[] = [
  ['产出指标', '数量指标', '巡查河道里程', '≥', 120, '公里', 30],
  ['产出指标', '质量指标', '问题整改率', '=', 100, '%', 20],
  ['产出指标', '时效指标', '项目完成时间', '定性', '2024年12月31日前', '', 10],
  ['效益指标', '社会效益指标', '沿河居民投诉件数', '≤', 3, '件', 30],
  ['满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥', 90, '%', 10],
];
const COLUMNS = ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位', '权重'];

/** Errors of the sound form after replacing cells of its first row, from 三级指标 on. */
function errorsWith(cells: readonly ExampleCell[], settings: GivenSettings): string[] {
  const [first = [], ...others] = SOUND;
  const row = [...first.slice(0, 2), ...cells, ...first.slice(2 + cells.length)];
  const workbook = workbookOf(exampleFormWithColumns(COLUMNS, [row, ...others]));
  return check(workbook, { settings })
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, cell }) => `${rule} ${cellName(cell)}`);
}

test('what it names are rules', () => {
  const known = rules.map(({ meta }) => meta.id);
  for (const profile of CHECK_PROFILES) {
    expect(Object.keys(profile.rules).filter((id) => !known.includes(id))).toEqual([]);
    expect(profile.title).not.toBe('');
  }
});

describe('导入预检', () => {
  const settings = { profile: 'import' };

  test.each<[string, readonly ExampleCell[], readonly string[]]>([
    ['a form that is sound', [], []],
    ['no name', [''], ['completeness/name-missing C5']],
    ['no sign', ['巡查河道里程', ''], ['completeness/operator-missing D5']],
    ['no value', ['巡查河道里程', '≥', ''], ['completeness/value-missing E5']],
    ['no value beside 定性', ['河道环境', '定性', '', ''], ['completeness/value-missing E5']],
    ['no unit', ['巡查河道里程', '≥', 120, ''], ['completeness/unit-missing E5']],
    ['no unit beside 定性', ['河道环境', '定性', '整洁', ''], []],
    ['no unit of a nought', ['河道倾倒垃圾次数', '=', 0, ''], ['completeness/unit-missing E5']],
    ['words where a number is counted', ['巡查河道里程', '≥', '全部河道', '公里'], ['format/number-field E5']],
    ['a number with its unit again', ['巡查河道里程', '≥', '120公里', '公里'], ['format/number-field E5']],
    ['a date under a sign', ['巡查完成时间', '≤', '2024年11月30日', ''], ['format/number-field E5']],
    ['a range', ['巡查河道里程', '≥', '100-120', '公里'], ['format/range-value E5']],
    ['a comparison', ['巡查河道里程', '≥', '上年水平', '公里'], ['range/relative-target E5']],
    ['a space behind the name', ['巡查河道里程 '], ['format/edge-spaces C5']],
    ['a space before the unit', ['巡查河道里程', '≥', 120, '　公里'], ['format/edge-spaces F5']],
    ['weights that do not make the whole', ['巡查河道里程', '≥', 120, '公里', 25], ['sum/weights G9']],
  ])('%s', (_, cells, expected) => {
    expect(errorsWith(cells, settings)).toEqual(expected);
  });

  test.each<[string, readonly ExampleCell[]]>([
    ['a sign', ['巡查河道里程', '']],
    ['a unit', ['巡查河道里程', '≥', 120, '']],
    ['a date under a sign', ['巡查完成时间', '≤', '2024年11月30日', '']],
    ['a space', ['巡查河道里程 ']],
  ])('is asked for: without it, %s is no error', (_, cells) => {
    expect(errorsWith(cells, {})).toEqual([]);
  });

  test('gives way to what the settings say of a rule', () => {
    const off = { ...settings, rules: { 'format/edge-spaces': { level: 'off' as const } } };
    expect(errorsWith(['巡查河道里程 '], off)).toEqual([]);
    const mild = { ...settings, rules: { 'completeness/unit-missing': { level: 'hint' as const } } };
    expect(errorsWith(['巡查河道里程', '≥', 120, ''], mild)).toEqual([]);
  });
});

import { exampleFormWithColumns } from '../../src/rules/kit/example-form';
import type { ExampleCell } from '../../src/rules/kit/rule';

/**
 * A form with three indicators, of which the second (row 6, 三级指标 in C) is tested: its name and further columns, and the
 * other rows' contents of these columns.
 */
export function rowBetween(
  columns: readonly string[],
  own: readonly ExampleCell[],
  others: readonly ExampleCell[],
  levels: readonly [string, string] = ['产出指标', '质量指标'],
): readonly (readonly ExampleCell[])[] {
  return exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', ...columns],
    [
      ['产出指标', '数量指标', '组织招商活动次数', ...others],
      [...levels, ...own],
      ['产出指标', '数量指标', '组织推介会场次', ...others],
    ],
  );
}

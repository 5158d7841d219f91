import { exampleFormWithColumns } from '../../src/rules/kit/example-form';
import type { ExampleCell } from '../../src/rules/kit/rule';

/**
 * A form whose second of three indicators is looked at (row 6, 三级指标 in C): its name and further columns, and what the
 * other two rows have in these columns.
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

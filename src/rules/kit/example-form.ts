import type { ExampleCell } from './rule';

/** 一级, 二级, 三级指标 and 指标值 of an example's row. */
export type ExampleIndicator = readonly [level1: string, level2: string, name: string, value: ExampleCell];

/**
 * A small form around an example's indicators, in columns A to D. Title, year and department are rows 1 to 3, then
 * follows `head` (two labelled amounts per row). Without `head` the headings are in row 4 and the indicators begin in
 * row 5.
 */
export function exampleForm(
  indicators: readonly ExampleIndicator[],
  head: readonly (readonly ExampleCell[])[] = [],
): readonly (readonly ExampleCell[])[] {
  return [
    ['部门整体支出绩效目标表'],
    ['（2024年度）'],
    ['部门（单位）名称', '示例市商务局'],
    ...head,
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...indicators,
  ];
}

/**
 * A small form of one project with its name in B3. The headings are in row 5 (below `head`), followed by the
 * indicators.
 */
export function exampleProjectForm(
  project: string,
  indicators: readonly ExampleIndicator[],
  head: readonly (readonly ExampleCell[])[] = [],
): readonly (readonly ExampleCell[])[] {
  return [
    ['项目支出绩效目标表'],
    ['（2024年度）'],
    ['项目名称', project],
    ['主管部门', '示例市商务局'],
    ...head,
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...indicators,
  ];
}

/** An indicator block with other columns below the usual three rows; the indicators begin in row 5. */
export function exampleFormWithColumns(
  headings: readonly string[],
  rows: readonly (readonly ExampleCell[])[],
): readonly (readonly ExampleCell[])[] {
  return [['部门整体支出绩效目标表'], ['（2024年度）'], ['部门（单位）名称', '示例市商务局'], headings, ...rows];
}

/**
 * A form with amounts and a list of tasks. The first amount is in row 4, and the task headings follow the last one;
 * tasks have their name in column B and their amount in C.
 */
export function exampleFormWithTasks(
  amounts: readonly (readonly [label: string, value: number])[],
  group: string,
  tasks: readonly (readonly [name: string, amount: number])[],
): readonly (readonly ExampleCell[])[] {
  return exampleForm(
    [
      ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
    ],
    [
      ...amounts.map(([label, value], index) => [index === 0 ? '年度预算安排（万元）' : '', label, value]),
      [group, '任务名称', '预算金额（万元）'],
      ...tasks.map(([name, amount]) => ['', name, amount]),
    ],
  );
}

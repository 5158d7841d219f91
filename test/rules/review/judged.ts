import { check } from '../../../src/lint/check';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { workbookOf } from '../example-workbook';

/** Levels by short name of the 二级指标. */
const LEVELS: Readonly<Record<string, readonly [level1: string, level2: string]>> = {
  数量: ['产出指标', '数量指标'],
  质量: ['产出指标', '质量指标'],
  时效: ['产出指标', '时效指标'],
  产出成本: ['产出指标', '成本指标'],
  经济成本: ['成本指标', '经济成本指标'],
  社会成本: ['成本指标', '社会成本指标'],
  生态环境成本: ['成本指标', '生态环境成本指标'],
  经济效益: ['效益指标', '经济效益指标'],
  社会效益: ['效益指标', '社会效益指标'],
  生态效益: ['效益指标', '生态效益指标'],
  可持续影响: ['效益指标', '可持续影响指标'],
  满意度: ['满意度指标', '服务对象满意度指标'],
};

/** The form around the tested indicator. */
export interface Around {
  /** Name of the project; without it the form is a department's. */
  readonly project?: string;
  readonly goal?: string;
  /** 资金总额（万元）. */
  readonly budget?: number;
  /** Further indicators of the form, written as the cells are. */
  readonly beside?: readonly string[];
  /** Headings after 三级指标, in place of 指标值. */
  readonly columns?: readonly string[];
}

/**
 * A kind of finding, with cells where it must and must not be reported: “质量｜合格率｜≥95%”. `rule` may be a pattern for
 * several rules; `.* error` is an error of any rule.
 */
export interface Kind extends Around {
  readonly rule: string;
  readonly said?: readonly string[];
  readonly unsaid?: readonly string[];
}

const saidOf = (kinds: readonly Kind[]): (readonly [rule: string, cell: string, kind: Kind])[] =>
  kinds.flatMap((kind) => (kind.said ?? []).map((cell) => [kind.rule, cell, kind] as const));

const unsaidOf = (kinds: readonly Kind[]): (readonly [rule: string, cell: string, kind: Kind])[] =>
  kinds.flatMap((kind) => (kind.unsaid ?? []).map((cell) => [kind.rule, cell, kind] as const));

/** The rules with a finding in the indicator's row, or at the form's goal, as shown to the user. */
function rulesAt(cell: string, around: Around): string[] {
  const [level = '', name = '', ...values] = cell.split('｜');
  const columns = around.columns ?? ['指标值'];
  const head: readonly (readonly ExampleCell[])[] = [
    ...(around.project === undefined
      ? [['部门整体支出绩效目标表'], ['（2026年度）'], ['部门（单位）名称', '示例市商务局']]
      : [['项目支出绩效目标表'], ['（2026年度）'], ['项目名称', around.project], ['主管部门', '示例市商务局']]),
    ...(around.budget === undefined ? [] : [['资金总额（万元）', around.budget]]),
    ...(around.goal === undefined ? [] : [['年度绩效目标', around.goal]]),
    ['一级指标', '二级指标', '三级指标', ...columns],
  ];
  const row = head.length + 1;
  const findings = check(
    workbookOf([
      ...head,
      ['产出指标', '数量指标', '组织招商活动次数', ...plain(columns, '≥', '5', '次')],
      [...(LEVELS[level] ?? []), name, ...values],
      ...(around.beside ?? []).map(rowOf),
      ['满意度指标', '服务对象满意度指标', '参展企业满意度', ...plain(columns, '≥', '90', '%')],
    ]),
  ).findings;
  const goalRow = around.goal === undefined ? -1 : head.length - 2;
  return findings
    .filter(({ cell: at, related }) => at.row === goalRow || [at, ...related].some((one) => one.row === row))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

function rowOf(cell: string): string[] {
  const [level = '', ...rest] = cell.split('｜');
  return [...(LEVELS[level] ?? []), ...rest];
}

/** A row without findings for any columns; the last value column is this year's. */
function plain(columns: readonly string[], sign: string, number: string, unit: string): string[] {
  const isSplit = columns.some((heading) => heading.endsWith('单位'));
  const value = columns.map((heading) => /值|目标/.test(heading)).lastIndexOf(true);
  return columns.map((heading, index) => {
    if (heading === '计算符号' || heading === '指标性质') return sign;
    if (heading.endsWith('单位')) return unit;
    return index === value ? (isSplit ? number : `${sign}${number}${unit}`) : '';
  });
}

/** One test per cell that must be reported, and per cell that must not. */
export function judge(kinds: readonly Kind[]): void {
  test.each(saidOf(kinds))('%s is said of %s', (rule, cell, kind) => {
    const rules = rulesAt(cell, kind);
    if (rule === '任何规则') expect(rules).not.toEqual([]);
    else expect(rules.join('\n')).toMatch(new RegExp(`^(?:${rule})`, 'm'));
  });

  test.each(unsaidOf(kinds))('%s is not said of %s', (rule, cell, kind) => {
    const rules = rulesAt(cell, kind);
    if (rule === '任何规则') expect(rules).toEqual([]);
    else expect(rules.join('\n')).not.toMatch(new RegExp(`^(?:${rule})`, 'm'));
  });
}

import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import type { ExampleCell } from '../../src/rules/kit/rule';
import { checkRule } from './check-rule';

/** A rule's finding on one indicator in an otherwise sound form: "warning low", or null. */
export function remarkOn(id: string, level1: string, level2: string, name: string, value: ExampleCell): string | null {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    [level1, level2, name, value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  return severityAt(id, rows, 5);
}

/** The same for a form with further columns; `cells` are those of the indicator's row, from 一级指标 on. */
export function remarkWithColumns(
  id: string,
  headings: readonly string[],
  cells: readonly ExampleCell[],
): string | null {
  const others = headings.map(() => '');
  const rows = exampleFormWithColumns(headings, [
    ['产出指标', '数量指标', '组织招商活动次数', ...others.slice(3)],
    cells,
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', ...others.slice(3)],
  ]);
  return severityAt(id, rows, 5);
}

function severityAt(id: string, rows: Parameters<typeof checkRule>[1], row: number): string | null {
  return checkRule(id, rows).find(({ cell }) => cell.row === row)?.severity ?? null;
}

import { nearnessAt } from '../../src/library/nearness';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { workbookOf } from '../workbook/sheet-of';
import { form } from './drawn-form';

const SKETCH = form([
  ['产出指标', '数量指标', '培训班次', '≥5期'],
  ['产出指标', '质量指标', '培训合格率', '≥95%'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
]);

/** The first hits with the cursor in this row, counted from 1. */
function found(query: string, row: number | null): readonly { readonly name: string; readonly level2: string }[] {
  const workbook = workbookOf(SKETCH);
  const tables = recognizeGoalTables(workbook);
  const selection = { sheet: '表一', area: { row: (row ?? 1) - 1, column: 2, rows: 1, columns: 1 } };
  const nearness = row === null ? () => 0 : nearnessAt(workbook, tables, selection, templates);
  return searchTemplates(templates, query, undefined, nearness)
    .slice(0, 5)
    .map(({ template: { name, level2 } }) => ({ name, level2 }));
}

test.each([
  ['数量指标', 3],
  ['质量指标', 4],
])('of what is found equally well, %s comes first with the cursor in row %i', (level2, row) => {
  expect(
    new Set(
      found('培训', row)
        .map((one) => one.level2)
        .slice(0, 2),
    ),
  ).toEqual(new Set([level2]));
});

test('with nothing typed, what fits the group of the cursor leads the list', () => {
  expect(found('', 5)[0]?.level2).toBe('服务对象满意度指标');
  expect(found('', 4)[0]?.level2).toBe('质量指标');
});

test('a name that is written as a whole stays first, wherever the cursor is', () => {
  expect(found('培训合格率', 3)[0]?.name).toBe('培训合格率');
});

test('without a cursor in a table the order is that of the library', () => {
  expect(found('培训', null)).toEqual(
    searchTemplates(templates, '培训')
      .slice(0, 5)
      .map(({ template: { name, level2 } }) => ({ name, level2 })),
  );
});

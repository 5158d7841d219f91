import { recognizeGoalTables } from '../../src/recognize/recognize';
import { workbookOf } from '../workbook/sheet-of';

function roleOfLast(heading: string, numbers: readonly number[]): string | undefined {
  const rows = numbers.map((number, index) => ['产出指标', '数量指标', `第${String(index)}类设备数`, '≥5台', number]);
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [['项目支出绩效目标表'], ['一级指标', '二级指标', '三级指标', '指标值', heading], ...rows],
    }),
  );
  return table?.blocks[0]?.columns.at(-1)?.role;
}

test.each([
  ['排序号', [10, 20, 30], 'other'],
  ['系数', [1, 0.8, 1.2], 'other'],
  ['指标级别', [3, 3, 3], 'other'],
  ['', [1, 2, 3], 'other'],
  ['', [33.3, 33.3, 33.4], 'weight'],
  ['占比分', [30, 30, 40], 'weight'],
  ['权重', [30, 30, 20], 'weight'],
  ['分值', [1, 2, 3], 'weight'],
])('numbers below “%s” (%j) are read as %s', (heading, numbers, role) => {
  expect(roleOfLast(heading, numbers)).toBe(role);
});

test.each(['三级指标及指标值', '三级指标及目标值'])(
  'names and values in one column (%s) are named as unread',
  (heading) => {
    const [table] = recognizeGoalTables(
      workbookOf({
        rows: [
          ['项目支出绩效目标表'],
          ['一级指标', '二级指标', heading],
          ['产出指标', '质量指标', '培训合格率：≥95%'],
          ['效益指标', '社会效益指标', '就业人数：≥20人'],
        ],
      }),
    );
    expect([table?.unread, table?.indicators.length]).toEqual(['in-one-cell', 0]);
  },
);

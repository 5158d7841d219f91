import { recognizeGoalTables } from '../../src/recognize/recognize';
import { IMPORT_HEADINGS, importRows, type ImportRow } from '../../src/report/import-rows';
import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { workbookOf } from '../rules/example-workbook';

const COLUMNS = Object.keys(IMPORT_HEADINGS) as (keyof ImportRow)[];

const rowsOf = (rows: Parameters<typeof workbookOf>[0]): string[][] =>
  recognizeGoalTables(workbookOf(rows)).flatMap((table) =>
    importRows(table).map((row) => COLUMNS.map((column) => row[column])),
  );

describe('a value in one cell is taken apart', () => {
  test.each<[written: string, operator: string, value: string, unit: string]>([
    ['≥95%', '≥', '95', '%'],
    ['不少于1200人次', '≥', '1200', '人次'],
    ['≤3.5万元/公里', '≤', '3.5', '万元/公里'],
    ['24小时内', '≤', '24', '小时'],
    ['30公里', '', '30', '公里'],
    ['=0', '=', '0', ''],
    ['50万以上', '≥', '500000', ''],
    ['2025年11月30日前', '定性', '2025年11月30日前', ''],
    ['每季度末', '定性', '每季度末', ''],
    ['明显改善', '定性', '明显改善', ''],
    ['80%-90%', '', '80%-90%', '%'],
    ['≥', '', '', ''],
    ['', '', '', ''],
  ])('%s', (written, operator, value, unit) => {
    expect(rowsOf(exampleForm([['产出指标', '数量指标', '清淤河道长度', written]]))).toEqual([
      ['产出指标', '数量指标', '清淤河道长度', operator, value, unit, '', ''],
    ]);
  });
});

test('columns of their own are taken over, with explanation and weight', () => {
  const rows = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位', '指标解释', '权重'],
    [
      ['产出指标', '数量指标', '清淤河道长度', '≥', 12, '公里', '当年完成清淤的河道', 30],
      ['产出指标', '质量指标', '清淤验收情况', '定性', '通过', '', '以验收单为准', 20],
      ['', '', '……', '', '', '', '', ''],
    ],
  );
  expect(rowsOf(rows)).toEqual([
    ['产出指标', '数量指标', '清淤河道长度', '≥', '12', '公里', '当年完成清淤的河道', '30'],
    ['产出指标', '质量指标', '清淤验收情况', '定性', '通过', '', '以验收单为准', '20'],
  ]);
});

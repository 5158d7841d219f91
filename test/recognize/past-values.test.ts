import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';

const TITLE = ['部门整体绩效目标表'];

/** Past values of each indicator as "2022: 40%@D4". */
function past(sketch: SheetSketch): string[][] {
  const [table] = recognizeGoalTables(workbookOf(sketch));
  return (table?.indicators ?? []).map((indicator) =>
    indicator.past.map(
      ({ year, cell, value }) =>
        `${String(year)}: ${value.number?.toString() ?? value.source}${value.unit ?? ''}@${cellName(cell)}`,
    ),
  );
}

test('two years under one heading', () => {
  expect(
    past({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '近两年指标值', '', '预期当年实现值'],
        ['', '', '', 2022, 2023, ''],
        ['产出指标', '数量指标', '招商活动次数', '40次', '60次', '≥50次'],
        ['产出指标', '质量指标', '签约项目履约率', '', '80%', '≥85%'],
        ['效益指标', '社会效益指标', '招商环境', '良好', '良好', '良好'],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'],
    }),
  ).toEqual([['2022: 40次@D4', '2023: 60次@E4'], ['2023: 80%@E5'], ['2022: 良好@D6', '2023: 良好@E6']]);
});

test('a year with its own words, and one that the heading does not name', () => {
  expect(
    past({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '2022年', '上年水平', '指标值'],
        ['产出指标', '数量指标', '招商活动次数', 40, 60, '≥50次'],
        ['产出指标', '质量指标', '签约项目履约率', '75%', '80%', '≥85%'],
      ],
    }),
  ).toEqual([
    ['2022: 40@D3', 'null: 60@E3'],
    ['2022: 75%@D4', 'null: 80%@E4'],
  ]);
});

test.each([
  ['2025年指标值', '2026年指标值', ['2025: 600人次@D3']],
  ['2025年度目标值', '2026年度目标值', ['2025: 600人次@D3']],
  ['2026年指标值', '2025年指标值', ['2025: 300人次@E3']],
])('of two years with the same words the earlier one is past: %s, %s', (first, second, expected) => {
  const rows = [
    TITLE,
    ['一级指标', '二级指标', '三级指标', first, second],
    ['产出指标', '数量指标', '培训人次', '600人次', '300人次'],
    ['产出指标', '质量指标', '培训合格率', '90%', '92%'],
  ];
  expect(past({ rows })[0]).toEqual(expected);
});

test.each([
  ['2024年预计数', '2025年预期目标', ['600人次', '2025年预期目标', '2024']],
  ['2025年工作计划', '2024年预计完成数', ['300人次', '2025年工作计划', '2024']],
  ['2024年预计', '2025年绩效目标值', ['600人次', '2025年绩效目标值', '2024']],
  ['2024年完成', '2025年预计', ['600人次', '2025年预计', '2024']],
  ['2024年预计数', '指标值', ['600人次', '指标值', '2024']],
])('the goal of a year beside an earlier estimate: %s | %s', (first, second, [value, heading, year]) => {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', first, second],
        ['产出指标', '数量指标', '培训人次', '300人次', '600人次'],
        ['产出指标', '质量指标', '培训合格率', '90%', '92%'],
      ],
    }),
  );
  const [indicator] = table?.indicators ?? [];
  expect(indicator?.target.source).toBe(value);
  expect(table?.blocks[0]?.columns.find(({ role }) => role === 'value')?.heading).toBe(heading);
  expect(indicator?.past.map((one) => String(one.year))).toEqual([year]);
});

test.each([
  ['调整前指标值', '调整后指标值'],
  ['原目标值', '拟调整为'],
  ['原批复指标值', '变更后的指标值'],
  ['修订前年度目标值', '修订后年度目标值'],
])('of a change the new value is read, and the old one is none of an earlier year: %s | %s', (before, after) => {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', before, after, '调整原因'],
        ['产出指标', '数量指标', '培训人次', '≥300人次', '≥240人次', '资金压减'],
        ['产出指标', '质量指标', '培训合格率', '≥90%', '≥92%', ''],
      ],
    }),
  );
  expect(table?.indicators.map(({ target, past: old, otherPlaces }) => [target.source, old, otherPlaces])).toEqual([
    ['≥240人次', [], []],
    ['≥92%', [], []],
  ]);
});

test('a form without such columns', () => {
  expect(
    past({
      rows: [TITLE, ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '招商活动次数', '≥50次']],
    }),
  ).toEqual([[]]);
});

import { recognizeGoalTables } from '../../src/recognize/recognize';
import { workbookOf } from '../workbook/sheet-of';

const LEVELS = ['一级指标', '二级指标', '三级指标'];

/** The read value of the second row with the values of the other periods. */
function valuesUnder(headings: readonly string[], values: readonly string[]): [string | undefined, ...string[]] {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        ['部门整体绩效目标表'],
        [...LEVELS, ...headings],
        ['产出指标', '数量指标', '巡查河段', '≥80段', '≥60段', '≥70段'].slice(0, 3 + headings.length),
        ['产出指标', '质量指标', '问题整改率', ...values],
      ],
    }),
  );
  const indicator = table?.indicators[1];
  return [
    indicator?.target.source,
    ...(indicator?.otherPlaces ?? []).map(({ place, target }) => `${place} ${target.source}`),
  ];
}

test.each([
  [
    ['长期目标值', '年度目标值'],
    ['≥150%', '≥90%'],
    ['≥90%', '长期目标值 ≥150%'],
  ],
  [
    ['当年指标值', '三年指标值'],
    ['≥90%', '≥95%'],
    ['≥90%', '三年指标值 ≥95%'],
  ],
  [
    ['2025年目标值', '2026年目标值', '2027年目标值'],
    ['≥90%', '≥92%', '≥110%'],
    ['≥90%', '2026年目标值 ≥92%', '2027年目标值 ≥110%'],
  ],
  [
    ['长期目标值', '年度目标值'],
    ['≥95%', ''],
    ['', '长期目标值 ≥95%'],
  ],
  [['长期目标值', '年度目标值'], ['', '≥90%'], ['≥90%']],
])('values of several periods: %p', (headings, values, expected) => {
  expect(valuesUnder(headings, values)).toEqual(expected);
});

test.each([
  [['上年完成值', '年度目标值']],
  [['2024年目标值', '2025年目标值']],
  [['上半年目标值', '年度目标值']],
  [['历史最好水平', '年度目标值']],
])('no values of another period: %p', (headings) => {
  expect(valuesUnder(headings, ['≥80%', '≥90%'])).toEqual(['≥90%']);
});

test.each([
  ['2025—2027年项目支出绩效目标表', 2025],
  ['中期项目绩效目标表（2025年至2027年）', 2025],
  ['2025年项目支出绩效目标表', 2025],
])('the year of “%s”', (title, year) => {
  const [table] = recognizeGoalTables(
    workbookOf({ rows: [[title], [...LEVELS, '指标值'], ['产出指标', '数量指标', '巡查河段', '≥80段']] }),
  );
  expect(table?.year?.value).toBe(year);
});

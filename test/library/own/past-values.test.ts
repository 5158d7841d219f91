import { pastRange, pastValuesOf } from '../../../src/library/own/past-values';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { workbookOf } from '../../workbook/sheet-of';

const year = (number: number, satisfaction: string, count: string) =>
  recognizeGoalTables(
    workbookOf({
      rows: [
        [`${String(number)}年项目支出绩效目标表`],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '指标1：巡诊场次', count],
        ['产出指标', '时效指标', '完成时间', '12月底前'],
        ['满意度指标', '服务对象满意度指标', '村民满意度', satisfaction],
      ],
    }),
  );

const VALUES = [year(2023, '≥90%', '40场'), year(2024, '95%', '≥52场'), year(2025, '≥93%', '60次')].flatMap(
  pastValuesOf,
);

test('the range, the middle and the number of years of a name', () => {
  expect(pastRange(VALUES, ['村民满意度'], '%')).toEqual({
    years: 3,
    tables: 3,
    least: '90',
    median: '93',
    most: '95',
    unit: '%',
  });
});

test('numbers of one unit only, a mean in the middle of an even number, a numbered name', () => {
  expect(pastRange(VALUES, ['巡诊场次'], '场')).toMatchObject({ tables: 2, least: '40', median: '46', most: '52' });
});

test('values in tens of thousands, in yuan and in metres are of the same unit', () => {
  const value = (year: number, number: string, unit: string) => ({ key: '培训人次', year, number, unit });
  const values = [value(2023, '1200', '人次'), value(2024, '0.15', '万人次')];
  expect(pastRange(values, ['培训人次'], '人次')).toMatchObject({ years: 2, least: '1200', most: '1500' });
  expect(pastRange(values, ['培训人次'], '万人次')).toMatchObject({ years: 2, least: '0.12', most: '0.15' });
  const money = [value(2023, '35000', '元'), value(2024, '4', '万元'), value(2025, '4', '人次')];
  expect(pastRange(money, ['培训人次'], '万元')).toMatchObject({ years: 2, least: '3.5', most: '4' });
});

test.each([
  ['a name that stands nowhere', ['学员满意度'], '%'],
  ['a single value', ['巡诊场次'], '次'],
  ['a date', ['完成时间'], ''],
])('%s has no range', (_what, names, unit) => {
  expect(pastRange(VALUES, names, unit)).toBeNull();
});

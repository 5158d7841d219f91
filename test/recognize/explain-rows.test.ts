import { explainRows } from '../../src/recognize/explain-rows';
import { workbookOf } from '../workbook/sheet-of';

test('says of every row with ink what it was taken for, and why', () => {
  const rows = [
    ['项目支出绩效目标表'],
    ['项目名称', '企业培训'],
    [],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '培训人次', '≥200人次'],
    ['财政部门初审意见', '', '', '（盖章）'],
  ];
  const explained = explainRows(workbookOf({ rows }));
  expect(explained.map(({ row, kind }) => [row, kind])).toEqual([
    [0, 'title'],
    [1, 'field'],
    [3, 'heading'],
    [4, 'indicator'],
    [5, 'opinion'],
  ]);
  expect(explained[4]?.evidence.map(({ says }) => says)).toContain('“财政部门初审意见”是审核、审批意见');
});

import { recognizeGoalTables } from '../../src/recognize/recognize';
import { REPORT_MAKER, REPORT_TITLE } from '../../src/workbook/own-sheets';
import { sheetOf } from '../workbook/sheet-of';

const FORM = [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
];

test.each([
  ['a report of the add-in, whatever it quotes', [[REPORT_TITLE], [`由${REPORT_MAKER}生成`]], 0],
  ['a sheet that only has its title', [[REPORT_TITLE], ['某单位']], 1],
  ['a form that only names the add-in', [['某单位'], [`由${REPORT_MAKER}生成`]], 1],
])('%s', (_, head, tables) => {
  expect(recognizeGoalTables({ sheets: [sheetOf({ rows: [...head, ...FORM] })] })).toHaveLength(tables);
});

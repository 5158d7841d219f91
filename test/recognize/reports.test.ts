import { recognizeGoalTables } from '../../src/recognize/recognize';
import { REPORT_MAKER, REPORT_TITLE } from '../../src/workbook/own-sheets';
import { readingProblems } from '../../src/recognize/reading-problems';
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

test.each([
  ['2024年度农村公路项目绩效评价指标体系', '绩效评价指标体系'],
  ['部门整体支出绩效评价指标体系及评分表', '绩效评价指标体系'],
  ['项目支出绩效运行监控表', '绩效运行监控表'],
])('a sheet with the title %s is no goal table, and it is said why', (title, name) => {
  const workbook = { sheets: [sheetOf({ rows: [[title], ...FORM.slice(1)] })] };
  expect(recognizeGoalTables(workbook)).toEqual([]);
  expect(readingProblems(workbook, [])).toEqual([
    `“${workbook.sheets[0]?.name ?? ''}”是${name}，不是绩效目标表，没有按目标表检查。`,
  ]);
});

test.each(['项目支出绩效指标体系', '部门整体绩效目标及指标体系'])('%s may be a goal table', (title) => {
  expect(recognizeGoalTables({ sheets: [sheetOf({ rows: [[title], ...FORM.slice(1)] })] })).toHaveLength(1);
});

const LEVELS = ['一级指标', '二级指标', '三级指标', '年度指标值'];
const RESULTS = ['产出指标', '数量指标', '培训人数', '≥300人次', '320人次', '10', '无'];

test.each([
  ['项目支出绩效目标表', ['实际完成值', '自评得分', '偏差原因分析'], '是绩效自评表'],
  ['项目绩效情况', ['全年实际值', '得分', '未完成原因'], '是绩效自评表'],
  ['2023年项目支出绩效目标完成情况表', ['完成情况', '完成程度'], '填的是完成情况（完成情况、完成程度）'],
])('a sheet with the title %s and the columns %j is named by its columns', (title, results, kind) => {
  const workbook = { sheets: [sheetOf({ rows: [[title], [...LEVELS, ...results], RESULTS] })] };
  expect(recognizeGoalTables(workbook)).toEqual([]);
  expect(readingProblems(workbook, [])).toEqual([`“表一”${kind}，不是绩效目标表，没有按目标表检查。`]);
});

test.each([
  ['one column of results', [LEVELS.concat('上年实际值')]],
  ['results without levels', [['序号', '工作', '实际完成值', '得分', '责任人']]],
  ['a sentence', [['一级指标和二级指标的实际完成值、得分由各单位自评后填写']]],
])('%s is no report', (_, rows) => {
  expect(readingProblems({ sheets: [sheetOf({ rows })] }, [])).toEqual([]);
});

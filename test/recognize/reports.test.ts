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

const WORK = [
  ['培训人数', '≥90人'],
  ['结业考试合格率', '≥95%'],
  ['办班天数', '≤3天'],
];
const UNREAD =
  '工作表“表一”像是写了绩效指标，但读不出来，没有检查。如果要检查，请写上表名（绩效目标表），列名写成：一级指标、三级指标、指标值。';

test.each([
  ['headings of goals', [['工作内容', '目标要求'], ...WORK]],
  ['a title of goals', [['2026年绩效指标一览'], ['事项', '标准线'], ...WORK]],
  ['names of levels', WORK.map((row, index) => [index < 2 ? '数量' : '时效', ...row])],
  ['satisfaction', [...WORK, ['学员满意度', '≥90%']]],
  [
    'signs in words',
    [
      ['工作', '年度目标'],
      ['培训人数', '不少于90人'],
      ['合格率', '不低于95%'],
      ['天数', '不超过3天'],
    ],
  ],
])('a sheet with signed targets and %s seems to set goals', (_, rows) => {
  const workbook = { sheets: [sheetOf({ rows })] };
  expect(recognizeGoalTables(workbook)).toEqual([]);
  expect(readingProblems(workbook, [])).toEqual([UNREAD]);
});

test.each([
  [
    'limits of water quality',
    [
      ['检测指标', '标准限值'],
      ['化学需氧量', '≤20'],
      ['氨氮', '≤1.0'],
      ['溶解氧', '≥5'],
    ],
  ],
  ['goods', [['采购清单'], ['名称', '技术参数'], ['内存', '≥16GB'], ['硬盘', '≥512GB'], ['屏幕', '≥14英寸']]],
  [
    'prices',
    [
      ['品名', '限价'],
      ['水泥', '≤500元/吨'],
      ['砂', '≤100元/方'],
      ['碎石', '≤95元/方'],
    ],
  ],
  [
    'materials',
    [
      ['性能', '要求'],
      ['含水率', '≤12%'],
      ['透光率', '≥90%'],
      ['回弹率', '≥35%'],
    ],
  ],
  ['wages', [['绩效工资办法'], ['岗位', '工资'], ['甲', '≥3000元'], ['乙', '≥2000元'], ['丙', '≥1000元']]],
  ['results', [['工作', '目标', '完成情况'], ...WORK.map((row) => [...row, '已完成'])]],
  ['an appraisal of staff', [['职工绩效考核表'], ['内容', '标准'], ...WORK]],
  ['a budget', [['预算总表'], ['项目', '预算数', '绩效目标'], ['收入', 100, '无'], ['支出', 100, '无']]],
  ['two targets', [['工作', '年度目标'], ...WORK.slice(1)]],
  ['a report of the add-in', [[REPORT_TITLE], [`由${REPORT_MAKER}生成`], ['工作', '年度目标'], ...WORK]],
])('%s are not said to be goals', (_, rows) => {
  expect(readingProblems({ sheets: [sheetOf({ rows })] }, [])).toEqual([]);
});

test('what was said to be done makes the sheet a goal table', () => {
  const rows = [['绩效目标表'], ['一级指标', '三级指标', '指标值'], ...WORK.map((row) => ['产出指标', ...row])];
  expect(recognizeGoalTables({ sheets: [sheetOf({ rows })] })).toHaveLength(1);
});

test('sheets that seem to set goals are said in one sentence', () => {
  const sheets = ['一', '二', '三', '四'].map((name) => sheetOf({ name, rows: [['工作', '年度目标'], ...WORK] }));
  expect(readingProblems({ sheets }, [])).toEqual([UNREAD.replace('“表一”', '“一”、“二”、“三”等 4 张')]);
});

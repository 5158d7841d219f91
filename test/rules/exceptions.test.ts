import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import type { ExampleCell, RuleExample } from '../../src/rules/kit/rule';
import { cellName } from '../../src/workbook/area';
import { checkRule as check } from './check-rule';

type Rows = RuleExample['rows'];

/** Severity of the rule's finding on the indicator; null for none. */
function severityFor(id: string, level1: string, level2: string, name: string, value: ExampleCell): string | null {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    [level1, level2, name, value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  return check(id, rows)[0]?.severity ?? null;
}

const QUALITY = ['产出指标', '质量指标'] as const;

test.each([
  ['价格认定准确率', '≥105%', 'error'],
  ['预算执行率', '≤110%', 'error'],
  ['预算执行率（调整前口径）', '≤110%', null],
  ['任务完成率', '≥120%', null],
  ['超额完成招商任务达标率', '≥120%', null],
  ['培训合格率', '≥105人', null],
  ['培训合格率', '90%-105%', 'error'],
  ['工作经费比上年压缩率', '≥110%', null],
  ['保证网络安全', '≥120%', null],
  ['参训率', '=100%', null],
] as const)('percent over 100: %s %s → %s', (name, value, severity) => {
  expect(severityFor('range/percent-over-100', ...QUALITY, name, value)).toBe(severity);
});

test.each([
  [QUALITY, '机关工作人员尽职尽责率', '>=100%', 'hint'],
  [QUALITY, '工程验收合格率', '=>100百分比', 'hint'],
  [QUALITY, '保证网络安全', '≥100%', 'hint'],
  [QUALITY, '培训合格率', '=100%', null],
  [QUALITY, '培训合格率', '≤100%', null],
  [QUALITY, '培训合格率', '＞100%', null],
  [QUALITY, '绩效监控完成率', '≥100%', null],
  [QUALITY, '政府采购执行率', '≥100%', null],
  [QUALITY, '支付进度率', '≥100%', null],
  [QUALITY, '经费保障率', '≥100%', null],
  [QUALITY, '外资增长率', '≥100%', null],
  [QUALITY, '“三公”经费控制率', '≥100%', null],
  [['产出指标', '成本指标'], '成本控制达标率', '≥100%', null],
  [QUALITY, '参会企业数', '≥100家', null],
] as const)('“≥100%%” under %j: %s %s → %s', ([level1, level2], name, value, severity) => {
  expect(severityFor('range/ge-100-percent', level1, level2, name, value)).toBe(severity);
});

test.each([
  ['成本指标', '经济成本指标', '聘请法律顾问费用', '≥6000元', 'warning'],
  ['产出指标', '成本指标', '会议人均成本', '不低于550元', 'warning'],
  ['产出指标', '成本指标', '会议人均成本', '550元以上', 'warning'],
  ['成本指标', '经济成本指标', '聘请法律顾问费用', '≤6000元', null],
  ['成本指标', '经济成本指标', '聘请法律顾问费用', '6000元', null],
  ['成本指标', '经济成本指标', '办公费压减率', '≥10%', null],
  ['成本指标', '经济成本指标', '单位成本降低额', '≥100元', null],
  ['成本指标', '生态环境成本指标', '建筑垃圾排放达标率', '≥95%', null],
  ['产出指标', '数量指标', '购置资产成本', '≥5000元', null],
  ['产出指标', '成本指标', '预算执行率', '≥95%', null],
  ['产出指标', '成本指标', '运行成本控制率', '≥95%', 'warning'],
  ['效益指标', '经济效益指标', '成本收益', '≥5000元', null],
])('cost with “≥”: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(severityFor('logic/cost-operator', level1, level2, name, value)).toBe(severity);
});

test.each([
  ['满意度指标', '服务对象满意度指标', '走访企业数', '≥5家', 'error'],
  ['满意度指标', '服务对象满意度指标', '企业投诉次数', '≤2次', null],
  ['满意度指标', '服务对象满意度指标', '群众好评数', '≥50条', null],
  ['满意度指标', '服务对象满意度指标', '社会公众', '≥90%', 'hint'],
  ['满意度', '联系部门满意度', '部门履职满意度', '100%', null],
  ['效益指标', '满意度指标', '社会公众满意度', '≥95%', null],
  ['效益指标', '社会效益指标', '社会公众满意度', '≥95%', 'error'],
  ['产出指标', '数量指标', '满意度调查份数', '≥100份', null],
  ['效益指标', '社会效益指标', '群众安全感', '≥95%', null],
  ['效益指标', '社会效益指标', '政策知晓率', '≥95%', null],
])('satisfaction: %s %s %s %s → %s', (level1, level2, name, value, severity) => {
  expect(severityFor('level/satisfaction-misplaced', level1, level2, name, value)).toBe(severity);
});

test.each([
  ['培训人次', '', 'error'],
  ['培训人次', '≥', 'error'],
  ['培训人次', '%', 'error'],
  ['培训人次', '不低于%', 'error'],
  ['培训人次', 0, null],
  ['信息公开情况', '公开', null],
  ['指标1：', '', null],
  ['指标2：', '≥', null],
  ['……', '', null],
])('value missing: %s %j → %s', (name, value, severity) => {
  expect(severityFor('completeness/value-missing', ...QUALITY, name, value)).toBe(severity);
});

test.each([
  ['安全事故', '无', null],
  ['负面舆情', '无', null],
  ['三公经费超支', '无', null],
  ['“三公”经费控制率', '无', 'error'],
  ['资产管理规范性', '无', 'error'],
  ['资产管理规范性', '空', 'error'],
  ['资产管理规范性', '- -', 'error'],
  ['资产管理规范性', '规范', null],
  ['安全事故发生数', 0, null],
  ['财政收入增幅', '-5%', null],
  ['差旅费支出标准', '据实列支', null],
  ['公务接待费', '实报实销', null],
  ['培训人数', '据实列支', 'error'],
  ['困难学生资助率', '按要求', 'error'],
  ['资助学生人数', '看申请情况', 'error'],
  ['项目完成时间', '按合同', null],
  ['伙食补助标准', '按省级文件', null],
  ['项目完成时间', '与主体工程同步', null],
  ['公路等级', 'Ⅹ级', null],
  ['风险等级', 'X级', null],
  ['设备等级', 'XX级', 'error'],
])('placeholder: %s %j → %s', (name, value, severity) => {
  expect(severityFor('completeness/placeholder', ...QUALITY, name, value)).toBe(severity);
});

test.each([
  ['≥5次', null],
  ['＞5次', null],
  ['>5次', null],
  ['大于5次', null],
  ['5次以上', null],
  ['>=5次', '≥5次'],
  ['> = 5次', '≥ 5次'],
  ['=>5次', '≥5次'],
  ['=<5次', '≤5次'],
  ['⩽5次', '≤5次'],
  ['≧ 5 次', '≥ 5 次'],
  ['\\geq 5次', '≥ 5次'],
  ['＜＝5次', '≤5次'],
  ['＝5次', '=5次'],
  ['≤≤5次', '≤5次'],
  ['大于等于5次', '≥5次'],
])('nonstandard operator in %s is written %s', (value, written) => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '开展志愿服务次数', value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  const [finding, ...others] = check('format/operator-nonstandard', rows);
  const edit = finding?.fix?.edits[0];
  expect(others).toEqual([]);
  expect(edit?.kind === 'write' ? edit.cells[0]?.[0]?.formula : null).toBe(written);
});

test.each(['≤≥5次', '≥=＝5次', '＞<5次'])('contradictory signs in %s are left to the writer', (value) => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '开展志愿服务次数', value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  expect(check('format/operator-nonstandard', rows)).toMatchObject([{ severity: 'warning', fix: null }]);
});

test.each([
  ['不低于5次', 'format/operator-nonstandard'],
  ['不超过5次', 'format/operator-nonstandard'],
])('%s is only advised against', (value, id) => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '开展志愿服务次数', value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  expect(check(id, rows)).toMatchObject([{ severity: 'hint', fix: null }]);
});

test('a standard of aid under 成本指标 is to be written with “=”', () => {
  const rows = exampleForm([
    ['成本指标', '经济成本指标', '城市低保标准', '≥780元/人·月'],
    ['产出指标', '数量指标', '救助人数', '≥500人'],
  ]);
  expect(check('logic/cost-operator', rows)).toMatchObject([
    { fix: { edits: [{ cells: [[{ formula: '=780元/人·月', numberFormat: '@' }]] }] } },
  ]);
});

describe('a constant that Excel takes for a formula', () => {
  test.each([
    [{ value: 1, formula: '=100%', text: '1' }, '=100%'],
    [{ value: 1, formula: '=1', text: '100%', numberFormat: '0%' }, '=100%'],
    [{ value: 95, formula: '= 95', text: '95' }, '=95'],
    [{ value: '#NAME?', formula: '=12月', text: '#NAME?' }, '=12月'],
    [{ value: 0.95, formula: '=B2/B3', text: '95%', numberFormat: '0%' }, undefined],
    [{ value: '=100%', formula: '=100%', text: '=100%', numberFormat: '@' }, undefined],
    [{ value: '=100%', formula: '=100%', text: '=100%', numberFormat: 'General' }, undefined],
  ] as const)('%j is mended as %s', (value, meant) => {
    const rows = exampleForm([
      ['产出指标', '质量指标', '购置验收通过率', value],
      ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
    ]);
    const edits = check('format/excel-formula-trap', rows).flatMap((finding) => finding.fix?.edits ?? []);
    expect(edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : []))).toEqual(
      meant === undefined ? [] : [{ formula: meant, numberFormat: '@' }],
    );
  });
});

describe('columns that hold something else throughout', () => {
  const rowsWith = (scores: readonly string[]): Rows =>
    exampleFormWithColumns(
      ['一级指标', '二级指标', '三级指标', '目标值', '评分标准', '设置依据'],
      scores.map((score, index) => [
        '产出指标',
        '数量指标',
        `第${String(index)}项活动次数`,
        '≥5次',
        score,
        '年度工作计划',
      ]),
    );

  test('points under 评分标准 are no slip', () => {
    expect(check('structure/column-shift', rowsWith(['10', '5', '5', '10']))).toEqual([]);
  });

  test('one number among sentences is', () => {
    const findings = check('structure/column-shift', rowsWith(['完成得满分', '完成得满分', '5', '完成得满分']));
    expect(findings.map(({ cell }) => cellName(cell))).toEqual(['E7']);
  });

  test.each([
    ['2024年工作计划', false],
    ['2024年', false],
    ['2024', false],
    ['财预〔2021〕101号', false],
    ['3条', false],
    ['每月8日前', true],
    ['2024年12月31日前', true],
    ['≥95%', true],
    ['500吨', true],
  ])('basis “%s” beside a placeholder is a value: %s', (basis, isValue) => {
    const rows = exampleFormWithColumns(
      ['一级指标', '二级指标', '三级指标', '指标值', '指标值确定依据'],
      [
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次', '单位工作计划'],
        ['产出指标', '时效指标', '按月足额拨付资金', '文字描述', basis],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%', '满意度调查表'],
      ],
    );
    expect(check('structure/column-shift', rows).map(({ cell }) => cellName(cell))).toEqual(isValue ? ['E6'] : []);
  });
});

import {
  exampleForm,
  exampleFormWithColumns,
  exampleProjectForm,
  type ExampleIndicator,
} from '../../../src/rules/kit/example-form';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { cellName } from '../../../src/workbook/area';
import { checkRule as check } from '../check-rule';

const cellsOf = (id: string, rows: Parameters<typeof check>[1]): string[] =>
  check(id, rows).map(({ cell }) => cellName(cell));

/** A rule's finding on one value among others, with the text written by its fix. */
function valueRemark(id: string, name: string, value: ExampleCell): { severity?: string; written?: unknown } {
  const [finding] = check(
    id,
    exampleForm([
      ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
      ['产出指标', '质量指标', name, value],
      ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
    ]),
  );
  const edit = finding?.fix?.edits[0];
  return finding
    ? { severity: finding.severity, ...(edit?.kind === 'write' && { written: edit.cells[0]?.[0]?.formula }) }
    : {};
}

test.each([
  ['开展商务活动数量', '≥5', { severity: 'warning' }],
  ['组织培训次数', '≥5', { severity: 'warning', written: '≥5次' }],
  ['培训合格率', '≥95', { severity: 'warning', written: '≥95%' }],
  ['培训合格率', '≥0.95', { severity: 'warning' }],
  ['培训合格率', '≥105', { severity: 'warning' }],
  ['企业投诉', '0', { severity: 'hint' }],
  ['财政支出乘数', '≥1.2', {}],
  ['空气质量指数', '≤80', {}],
  ['全省排名', '≤3', {}],
  ['服务对象满意度%', '≥95', {}],
  ['保障在职职工人数（人）', '=116', {}],
  ['任务完成时间', '=2024', {}],
  ['档案管理', '规范', {}],
] as const)('unit missing: %s %s → %j', (name, value, remark) => {
  expect(valueRemark('completeness/unit-missing', name, value)).toEqual(remark);
});

test.each([
  ['新引进项目开工率', '70%', '≥70%'],
  ['验收通过率', '100%', '=100%'],
  ['安全事故发生次数', '0次', '=0次'],
  ['办结时限', '5天', '≤5天'],
  ['城市低保标准', '780元/人·月', '=780元/人·月'],
  ['招商办公费用的保障率', '100%', undefined],
  ['业务工作支出安排金额', '28.8万元', undefined],
  ['价格认定准确率', '105%', undefined],
])('operator missing: %s %s is to be written %s', (name, value, written) => {
  expect(valueRemark('completeness/operator-missing', name, value)).toEqual({
    severity: 'hint',
    ...(written && { written }),
  });
});

test.each([['12月'], ['2024年12月31日前'], ['80%-90%'], ['95%以上'], ['按时']])(
  'no operator is asked of %s',
  (value) => {
    expect(valueRemark('completeness/operator-missing', '任务完成情况', value)).toEqual({});
  },
);

test('a column of signs, or of 正向 and 反向, says what the value does not', () => {
  const rows = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '指标方向', '指标值', '计量单位'],
    [
      ['产出指标', '数量指标', '组织招商活动次数', '正向', 5, '次'],
      ['产出指标', '质量指标', '投诉率', '反向', 1, '%'],
    ],
  );
  expect(cellsOf('completeness/operator-missing', rows)).toEqual([]);
});

describe('kinds of indicators', () => {
  const output: ExampleIndicator = ['产出指标', '数量指标', '培训期数', '≥5期'];
  const quality: ExampleIndicator = ['产出指标', '质量指标', '培训合格率', '≥95%'];
  const benefit: ExampleIndicator = ['效益指标', '社会效益指标', '带动就业人数', '≥50人'];
  const satisfaction: ExampleIndicator = ['效益指标', '满意度指标', '学员满意度', '≥95%'];

  test.each([
    ['企业培训项目', [output, quality, benefit], null],
    ['企业培训项目', [output, quality], 'error'],
    ['企业培训项目', [output, quality, satisfaction], 'error'],
    ['在职人员经费', [output, quality], 'hint'],
    ['企业培训项目', [output, ['工作任务', '重点任务', '任务完成率', '=100%']], null],
    ['企业培训项目', [output, ['社会效应', '社会效益', '带动就业人数', '≥50人']], null],
  ] as const)('benefit is asked of %s with %j: %s', (project, indicators, severity) => {
    expect(check('completeness/required-output', exampleProjectForm(project, indicators))[0]?.severity ?? null).toBe(
      severity,
    );
  });

  test.each([
    ['企业培训项目', [output, benefit], 'warning'],
    ['困难群众补贴', [output, benefit], 'hint'],
    ['困难群众补贴', [quality, benefit], 'warning'],
    ['企业培训项目', [output, ['产出指标', '培训任务', '结业率', '≥95%'], benefit], null],
  ] as const)('quantity and quality of %s with %j: %s', (project, indicators, severity) => {
    expect(
      check('completeness/required-quantity-quality', exampleProjectForm(project, indicators))[0]?.severity ?? null,
    ).toBe(severity);
  });

  test.each([
    ['办公楼维修改造', 'warning'],
    ['老旧小区改造工程', 'warning'],
    ['办公设备购置', 'warning'],
    ['乡村道路建设', 'warning'],
    ['老旧电梯更换', 'warning'],
    ['购买执法记录仪', 'warning'],
    ['高标准农田建设', 'warning'],
    ['村组道路硬化', 'warning'],
    ['泵站扩容', 'warning'],
    ['设备采购及安装服务', 'warning'],
    ['政府采购代理服务', 'hint'],
    ['老旧小区改造政策宣传', 'hint'],
    ['建设工程质量安全巡查', 'hint'],
    ['农机购置补贴', 'hint'],
    ['渔船更新改造补助资金', 'hint'],
    ['学习型社区建设', 'hint'],
    ['购买社会组织服务', 'hint'],
    ['师资队伍配备', 'hint'],
    ['河道日常清淤保洁', 'hint'],
    ['高层次人才工程', 'hint'],
    ['干部队伍建设', 'hint'],
    ['政府采购监管经费', 'hint'],
    ['企业培训项目', 'hint'],
    ['在职人员工资', null],
  ])('cost indicators of “%s”: %s', (project, severity) => {
    expect(
      check('completeness/cost-required', exampleProjectForm(project, [output, quality, benefit]))[0]?.severity ?? null,
    ).toBe(severity);
  });

  test.each([
    ['困难群众救助', '发放救助金。', true],
    ['城市管理专项', '保障公共服务设施完好。', true],
    ['机关后勤改造', '保障办公。', false],
    ['科研课题经费', '培训科研人员。', false],
    ['城市管理专项', '维护市容秩序。', false],
  ])('satisfaction is asked of “%s” (%s): %s', (project, goal, isAsked) => {
    const rows = exampleProjectForm(project, [output, quality, benefit], [['年度总体目标', goal]]);
    expect(cellsOf('completeness/satisfaction-missing', rows).length > 0).toBe(isAsked);
  });
});

describe('past values', () => {
  const columns = ['一级指标', '二级指标', '三级指标', '上年指标值', '指标值', '备注'];
  test('are not asked of words, dates and what is new', () => {
    const rows = exampleFormWithColumns(columns, [
      ['产出指标', '数量指标', '组织招商活动次数', '4次', '≥5次', ''],
      ['产出指标', '数量指标', '新建展厅数量', '', '≥1个', ''],
      ['产出指标', '时效指标', '任务完成时间', '', '2024年12月31日前', ''],
      ['产出指标', '质量指标', '预算编制合理性', '', '合理', ''],
    ]);
    expect(cellsOf('completeness/history-missing', rows)).toEqual([]);
  });
});

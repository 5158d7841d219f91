import { workbookOf } from '../workbook/sheet-of';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { flatten, read } from './read-sketch';

const TITLE = ['项目支出绩效目标表'];

test('names repeated on every row, operator, value and unit in columns of any order', () => {
  expect(
    read({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '计量单位', '指标性质', '目标值', '分值'],
        ['产出指标', '数量指标', '培训人次', '人次', '≥', 200, 10],
        ['产出指标', '数量指标', '培训期数', '期', '＝', 4, 10],
        ['产出指标', '质量指标', '培训合格率', '%', '大于等于', 95, 20],
        ['效益指标', '社会效益指标', '政策知晓率', '%', '≥', 90, 30],
        ['满意度指标', '服务对象满意度', '学员满意度', '%', '定性', '满意', 10],
      ],
    }),
  ).toEqual([
    [
      'annual',
      '产出指标/数量指标/培训人次=≥200人次@F3',
      '产出指标/数量指标/培训期数==4期@F4',
      '产出指标/质量指标/培训合格率=≥95%@F5',
      '效益指标/社会效益指标/政策知晓率=≥90%@F6',
      '满意度指标/服务对象满意度/学员满意度=满意@F7',
    ],
  ]);
});

test('both levels in one column of a heading that says neither', () => {
  expect(
    read({
      rows: [
        TITLE,
        ['指标类别', '指标名称', '目标值', '备注'],
        ['产出指标-数量指标', '服务老年人人次', '1.5万人次', ''],
        ['产出指标-质量指标', '服务合格率', '98%', ''],
        ['满意度指标-服务对象满意度', '老年人满意度', '≥95%', ''],
      ],
    }),
  ).toEqual([
    [
      'annual',
      '产出指标/数量指标/服务老年人人次=1.5万人次@C3',
      '产出指标/质量指标/服务合格率=98%@C4',
      '满意度指标/服务对象满意度/老年人满意度=≥95%@C5',
    ],
  ]);
});

test('an export without a title: one row an indicator, the department and the project on each', () => {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        [
          '预算年度',
          '部门名称',
          '项目编码',
          '项目名称',
          '一级指标',
          '二级指标',
          '三级指标',
          '指标性质',
          '指标值',
          '单位',
        ],
        ['2026', '某市科技局', 'P001', '企业培育', '产出指标', '数量指标', '培育高新技术企业数', '≥', '40', '家'],
        ['2026', '某市科技局', 'P002', '科普活动', '满意度指标', '服务对象满意度指标', '群众满意度', '≥', '90', '%'],
      ],
    }),
  );
  expect([table?.scope, table?.department?.value]).toEqual(['project', '某市科技局']);
  expect(table?.indicators.map(({ texts }) => texts.project)).toEqual(['企业培育', '科普活动']);
});

test('blank cells below a level name mean the same level; a new level 1 begins a new level 2', () => {
  expect(
    read({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '建设里程', '≥12公里'],
        ['', '', '建设座数', '≥2座'],
        ['', '质量指标', '验收合格率', '=100%'],
        ['满意度指标', '', '群众满意度', '≥90%'],
      ],
    }),
  ).toEqual([
    [
      'annual',
      '产出指标/数量指标/建设里程=≥12公里@D3',
      '产出指标/数量指标/建设座数=≥2座@D4',
      '产出指标/质量指标/验收合格率==100%@D5',
      '满意度指标//群众满意度=≥90%@D6',
    ],
  ]);
});

test('two periods beside each other share level 1', () => {
  expect(
    read({
      rows: [
        TITLE,
        [
          '绩效指标',
          '一级指标',
          '二级指标（长期）',
          '三级指标（长期）',
          '指标值（长期）',
          '二级指标（年度）',
          '三级指标（年度）',
          '指标值（年度）',
        ],
        ['', '产出指标', '数量指标', '造林面积', '≥3000亩', '数量指标', '造林面积', '≥1000亩'],
        ['', '', '质量指标', '成活率', '≥85%', '质量指标', '成活率', '≥85%'],
        ['', '效益指标', '生态效益指标', '森林覆盖率', '≥60%', '生态效益指标', '森林覆盖率', '≥58%'],
      ],
    }),
  ).toEqual([
    [
      'long-term',
      '产出指标/数量指标/造林面积=≥3000亩@E3',
      '产出指标/质量指标/成活率=≥85%@E4',
      '效益指标/生态效益指标/森林覆盖率=≥60%@E5',
    ],
    [
      'annual',
      '产出指标/数量指标/造林面积=≥1000亩@H3',
      '产出指标/质量指标/成活率=≥85%@H4',
      '效益指标/生态效益指标/森林覆盖率=≥58%@H5',
    ],
  ]);
});

test('the period of tables beside each other may stand above their headings', () => {
  expect(
    read({
      rows: [
        TITLE,
        ['总体目标', '实施期目标', '', '', '', '年度目标', '', ''],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
        ['', '产出指标', '数量指标', '设备台数', '≥30台', '数量指标', '设备台数', '≥10台'],
      ],
      merges: ['B2:E2', 'F2:H2'],
    }),
  ).toEqual([
    ['long-term', '产出指标/数量指标/设备台数=≥30台@E4'],
    ['annual', '产出指标/数量指标/设备台数=≥10台@H4'],
  ]);
});

test('a form without level columns', () => {
  expect(
    read({
      rows: [
        ['部门整体支出绩效目标表'],
        ['指标', '指标性质', '指标值', '度量单位', '权重'],
        ['办结案件数量', '≥', 800, '件', 20],
        ['案件办结率', '≥', 95, '%', 20],
      ],
    }),
  ).toEqual([['annual', '//办结案件数量=≥800件@C3', '//案件办结率=≥95%@C4', 'unsure: A 指标 as level3 (0.50)']]);
});

test('level 2 printed inside the level-1 cell, and level 1 as a line of its own', () => {
  expect(
    read({
      rows: [
        TITLE,
        ['一级指标', '三级指标', '指标值'],
        ['产出指标（数量指标）', '巡查次数', '≥12次'],
        ['产出指标-质量指标', '问题整改率', '≥95%'],
      ],
    }),
  ).toEqual([['annual', '产出指标/数量指标/巡查次数=≥12次@C3', '产出指标/质量指标/问题整改率=≥95%@C4']]);
  expect(
    read({
      rows: [
        TITLE,
        ['二级指标', '三级指标', '指标值'],
        ['产出指标', '', ''],
        ['数量指标', '巡查次数', '≥12次'],
        ['效益指标', '', ''],
        ['社会效益指标', '投诉下降率', '≥5%'],
      ],
      merges: ['A3:C3', 'A5:C5'],
    }),
  ).toEqual([['annual', '产出指标/数量指标/巡查次数=≥12次@C4', '效益指标/社会效益指标/投诉下降率=≥5%@C6']]);
});

test('two heading rows: plan and past years under one heading', () => {
  expect(
    read({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '指标值', '', '', '备注'],
        ['', '', '', '2022年', '2023年', '2024年目标值', ''],
        ['产出指标', '数量指标', '走访户数', '90户', '100户', '≥110户', ''],
        ['', '质量指标', '建档率', '98%', '99%', '=100%', ''],
      ],
    }),
  ).toEqual([['annual', '产出指标/数量指标/走访户数=≥110户@F4', '产出指标/质量指标/建档率==100%@F5']]);
});

test('one heading over operator and number, with or without merged areas', () => {
  const rows = [
    TITLE,
    ['一级指标', '二级指标', '三级指标', '指标值', '', '计量单位', '权重'],
    ['产出指标', '数量指标', '巡查次数', '≥', 12, '次', 20],
    ['', '质量指标', '整改率', '＝', 100, '%', 20],
  ];
  const expected = [
    [
      'annual',
      '产出指标/数量指标/巡查次数=≥12次@E3',
      '产出指标/质量指标/整改率==100%@E4',
      'unsure: D 指标值 as operator (0.60)',
    ],
  ];
  expect(read({ rows })).toEqual(expected);
  expect(read({ rows, merges: ['D2:E2'] })).toEqual(expected);
});

test('one heading over number and unit', () => {
  const rows = [
    TITLE,
    ['一级指标', '二级指标', '三级指标', '目标值', ''],
    ['产出指标', '数量指标', '巡查次数', '≥12', '次'],
    ['', '质量指标', '整改率', '=100', '%'],
  ];
  const indicators = ['产出指标/数量指标/巡查次数=≥12次@D3', '产出指标/质量指标/整改率==100%@D4'];
  expect(read({ rows })).toEqual([['annual', ...indicators]]);
  expect(read({ rows, merges: ['D2:E2'] })).toEqual([['annual', ...indicators, 'unsure: E  as unit (0.60)']]);
});

test('headings merged down from the row above, in a flat list of projects', () => {
  expect(
    read({
      rows: [
        ['部门预算项目绩效目标表', '', '', '', '', '', '', '', ''],
        ['单位名称', '项目名称', '预算数', '绩效指标', '', '', '', '', ''],
        ['', '', '', '一级指标', '二级指标', '三级指标', '绩效指标性质', '绩效指标值', '绩效度量单位'],
        ['某某中学', '校园维修', 120, '产出指标', '数量指标', '维修面积', '≥', 3000, '平方米'],
        ['', '', '', '', '质量指标', '验收合格率', '＝', 100, '%'],
        ['', '设备购置', 80, '产出指标', '数量指标', '购置台数', '≥', 30, '台'],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:I2', 'A4:A6', 'B4:B5', 'C4:C5', 'D4:D5'],
    }),
  ).toEqual([
    [
      'annual',
      '产出指标/数量指标/维修面积=≥3000平方米@H4',
      '产出指标/质量指标/验收合格率==100%@H5',
      '产出指标/数量指标/购置台数=≥30台@H6',
    ],
  ]);
});

test('half-year goals beside those of the year', () => {
  expect(
    read({
      rows: [
        ['部门整体目标填报表'],
        ['一级指标', '二级指标', '三级指标', '半年指标值', '全年（程）指标值'],
        ['产出指标', '数量指标', '检查户数', '≥50户', '≥100户'],
        ['', '质量指标', '整改率', '≥90%', '≥95%'],
      ],
    }),
  ).toEqual([['annual', '产出指标/数量指标/检查户数=≥100户@E3', '产出指标/质量指标/整改率=≥95%@E4']]);
});

test('tables stacked in a sheet, each with its own head', () => {
  const form = (name: string): string[][] => [
    [`${name}项目绩效目标表`],
    ['项目名称', name, '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', `${name}次数`, '≥5次'],
  ];
  const tables = recognizeGoalTables(workbookOf({ rows: [...form('巡检'), ['', '', '', ''], ...form('培训')] }));
  expect(tables.map((table) => [table.project?.value, ...flatten(table)])).toEqual([
    ['巡检', '产出指标/数量指标/巡检次数=≥5次@D4'],
    ['培训', '产出指标/数量指标/培训次数=≥5次@D9'],
  ]);
});

test('a unit or operator that stands only in the name', () => {
  expect(
    read({
      rows: [
        TITLE,
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '高标准农田面积（亩）', 500],
        ['', '质量指标', '验收合格率（%）', '≥95'],
        ['', '时效指标', '按期完成率(≥%)', 90],
      ],
    }),
  ).toEqual([
    [
      'annual',
      '产出指标/数量指标/高标准农田面积（亩）=500亩@D3',
      '产出指标/质量指标/验收合格率（%）=≥95%@D4',
      '产出指标/时效指标/按期完成率(≥%)=≥90%@D5',
    ],
  ]);
});

import type { GoalTable } from '../../src/goals/goal-table';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { sheetOfGrid } from '../forms/text-grid';
import { formWorkbook } from '../forms/truth';
import { workbookOf, type SheetSketch } from '../workbook/sheet-of';

const INDICATORS = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '培训人次', '≥200人次'],
];

function read(rows: SheetSketch['rows'], merges: readonly string[] = []): GoalTable | undefined {
  return recognizeGoalTables(workbookOf({ rows: [['项目支出绩效目标表'], ...rows, ...INDICATORS], merges }))[0];
}

/** Fields as "kind label@cell=text". */
function fields(table: GoalTable | undefined): string[] {
  return (table?.fields ?? []).map(({ kind, label, cell, text }) => `${kind} ${label}@${cellName(cell)}=${text}`);
}

/** Figures as "kind@cell=value". */
function figures(table: GoalTable | undefined): string[] {
  return (table?.figures ?? []).map(
    ({ kind, cell, value, isPercent }) => `${kind}@${cellName(cell)}=${String(value)}${isPercent ? '%' : ''}`,
  );
}

describe('labels of the head and the cells where their values belong', () => {
  test.each<[string, SheetSketch['rows'], string[], string[]?]>([
    [
      'filled in',
      [
        ['项目名称', '企业培训'],
        ['项目编码', '510'],
      ],
      ['project 项目名称@B2=企业培训', 'project-code 项目编码@B3=510'],
    ],
    ['left empty', [['项目名称', '', '主管部门', '']], ['project 项目名称@B2=', 'department 主管部门@D2=']],
    ['after a colon', [['单位名称：明朗中学']], ['department 单位名称@A2=明朗中学']],
    ['after a colon, left empty', [['填报单位（盖章）：']], ['department 填报单位（盖章）@A2=']],
    [
      'beside a colon',
      [['联系电话：', '123', '*联系人：', '王媛']],
      ['phone 联系电话@B2=123', 'contact *联系人@D2=王媛'],
    ],
    ['several in one cell', [['填报人：张三 联系电话： 填报日期：']], ['contact 填报人@A2=张三', 'phone 联系电话@A2=']],
    ['a label before another label', [['联系人', '联系电话', '123']], ['contact 联系人@A2=', 'phone 联系电话@C2=123']],
    [
      'a row of labels over a row of values',
      [
        ['项目名称', '联系人', '联系电话'],
        ['企业培训', '王媛', '123'],
      ],
      ['project 项目名称@A3=企业培训', 'contact 联系人@B3=王媛', 'phone 联系电话@C3=123'],
    ],
    [
      'labels beside a merged label of the group, the last one 年度',
      [
        ['基本信息', '项目名称', '项目单位', '年度'],
        ['', '企业培训', '某县就业局', 2026],
      ],
      ['project 项目名称@B3=企业培训', 'department 项目单位@C3=某县就业局'],
      ['A2:A3'],
    ],
    [
      'a line of one cell for each',
      [['项目名称：企业培训\n主管部门：某县就业局\n单位电话：123\n预算年度：2026年']],
      [
        'project 项目名称@A2=企业培训',
        'department 主管部门@A2=某县就业局',
        'phone 单位电话@A2=123',
        'year 预算年度@A2=2026年',
      ],
    ],
    [
      'two such rows',
      [
        ['项目名称', '实施机构'],
        ['企业培训', '某县就业局'],
        ['联系人', '联系电话', '项目年度'],
        ['王媛', '123', '2026年'],
      ],
      [
        'project 项目名称@A3=企业培训',
        'department 实施机构@B3=某县就业局',
        'contact 联系人@A5=王媛',
        'phone 联系电话@B5=123',
        'year 项目年度@C5=2026年',
      ],
    ],
    [
      'a list below labels has no single value',
      [
        ['项目名称', '联系人'],
        ['企业培训', '王媛'],
        ['职业介绍', '李敏'],
      ],
      ['project 项目名称@A2=', 'contact 联系人@C2='],
    ],
    ['the year', [['（2024年度）']], ['year 年度@A2=2024']],
    ['the year of an empty form', [['（ 年度）']], ['year 年度@A2=']],
    ['the year of a template', [['（20XX年度）']], ['year 年度@A2=']],
    ['the year beside its label', [['预算年度', 2024]], ['year 预算年度@B2=2024']],
    ['signatures are given on paper', [['单位负责人（签名）：', '', '填表人：张三']], ['contact 填表人@C2=张三']],
    ['the unit of money is no department', [['单位：万元', '金额单位：元']], []],
    ['a value that could be a label of money', [['项目名称', '公用经费']], ['project 项目名称@B2=公用经费']],
  ])('%s', (_, rows, expected, merges = []) => {
    expect(fields(read(rows, merges))).toEqual(expected);
  });

  test('values some cells to the right, where merged areas were taken away', () => {
    const rows = [
      ['项目名称', '', '企业培训', '', ''],
      ['主管部门', '', '商务局', '实施单位', '培训中心'],
      ['项目属性', '', '新增项目', '项目负责人', ''],
      ['资金总额', '', '20', '联系电话', ''],
    ];
    const expected = [
      'project 项目名称@C2=企业培训',
      'department 主管部门@C3=商务局',
      'department 实施单位@E3=培训中心',
      'contact 项目负责人@E4=',
      'phone 联系电话@E5=',
    ];
    expect(fields(read(rows))).toEqual(expected);
    expect(fields(read(rows, ['A2:B2', 'C2:E2', 'A3:B3', 'A4:B4', 'A5:B5']))).toEqual(expected);
  });

  test('a stamp is no part of the name', () => {
    expect(read([['填报单位：（盖章）示例县民政局']])?.department?.value).toBe('示例县民政局');
  });

  test('a row that was not merged as the rows around it', () => {
    const rows = [
      ['项目名称', '', '企业培训', ''],
      ['主管部门', '', '商务局', ''],
      ['实施单位', '', '', ''],
    ];
    const merges = ['A2:B2', 'C2:D2', 'A4:B4', 'C4:D4'];
    expect(fields(read(rows, merges))).toEqual([
      'project 项目名称@C2=企业培训',
      'department 主管部门@C3=商务局',
      'department 实施单位@C4=',
    ]);
  });

  test('a heading of a list of tasks is no field', () => {
    expect(
      fields(
        read([
          ['项目名称', '主要内容', '金额（万元）'],
          ['企业培训', '培训200人', 20],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('figures of the staff and of last year', () => {
  test.each<[string, SheetSketch['rows'], string[]]>([
    ['beside their labels', [['编制控制数', 43, '在职人员总数', '37人']], ['staff-quota@B2=43', 'staff-total@D2=37']],
    ['left empty', [['编外人数', '']], ['staff-temporary@B2=null']],
    [
      'below their labels',
      [
        ['编制数', '在职人数', '行政人员数', '事业人员数'],
        [43, 37, 16, 21],
      ],
      ['staff-quota@A3=43', 'staff-total@B3=37', 'staff-administrative@C3=16', 'staff-institution@D3=21'],
    ],
    [
      'last year',
      [
        ['批复数', 90, '调整数', 100],
        ['实际支出数', 95, '执行率', ['95%', '0%']],
      ],
      ['approved@B2=90', 'adjusted@D2=100', 'spent@B3=95', 'execution-rate@D3=95%'],
    ],
    [
      'two years below their labels',
      [
        ['年度', '上年批复数', '执行率'],
        ['2022', 90, ['95%', '0%']],
        ['2023', 80, ['90%', '0%']],
      ],
      ['approved@B3=90', 'approved@B4=80', 'execution-rate@C3=95%', 'execution-rate@C4=90%'],
    ],
    ['points for the rate are no rate', [['执行率分值（10）', 10]], []],
  ])('%s', (_, rows, expected) => {
    expect(figures(read(rows))).toEqual(expected);
  });
});

/** Each task as "B23 任务名称 | C23 内容 | … | amount"; "-" for a part without a column in the form. */
function tasks(table: GoalTable | undefined): string[] {
  return (table?.tasks ?? []).map(({ name, content, goal, amount }) =>
    [name, content, goal, amount].map((part) => (part ? `${cellName(part.cell)} ${part.text}` : '-')).join(' | '),
  );
}

describe('lists of tasks', () => {
  const LIST = [
    ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）', '其中：财政资金'],
    ['', '企业培训', '培训200人', 40, 30],
    ['', '展会服务', '', 20, 20],
    ['', '任务3', '', '', ''],
    ['', '金额合计', '', 60, 50],
    ['年度总体目标', '服务企业，培训200人次', '', '', ''],
  ];

  test.each([
    ['merged', ['A2:A6', 'B7:E7']],
    ['not merged', []],
  ])('with the label beside %s; an unused row and the sum are no tasks', (_, merges) => {
    expect(tasks(read(LIST, merges))).toEqual([
      'B3 企业培训 | C3 培训200人 | - | D3 40',
      'B4 展会服务 | C4  | - | D4 20',
    ]);
  });

  test('a column of goals, the name in the column nearest to the money', () => {
    const rows = [
      ['部门职能', '年度目标任务', '支出项目名称', '预算金额（万元）', '备注'],
      ['服务企业', '培训200人', '企业培训', 40, ''],
      ['', '', '展会服务', 20, ''],
      ['项目负责人', '张三', '', '', ''],
    ];
    expect(tasks(read(rows, ['A3:A4', 'B3:B4']))).toEqual([
      'C3 企业培训 | - | B3 培训200人 | D3 40',
      'C4 展会服务 | - | B3 培训200人 | D4 20',
    ]);
  });

  test('headings in two rows', () => {
    const rows = [
      ['部门职能职责', '主要内容', '对应项目', '预算申报金额（元）', '', '备注'],
      ['', '', '', '总额', '财政拨款', ''],
      ['营养改善', '落实营养改善计划', '营养餐', 40, 40, ''],
      ['合计', '', '', 40, 40, ''],
    ];
    const expected = ['C4 营养餐 | B4 落实营养改善计划 | - | D4 40'];
    expect(tasks(read(rows))).toEqual(expected);
    expect(tasks(read(rows, ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'A5:C5']))).toEqual(expected);
  });

  test.each<[string, SheetSketch['rows']]>([
    ['labels with values', [['项目名称', '企业培训', '项目金额', 20]]],
    [
      'labels with values missing',
      [
        ['项目名称', '', '预算金额', ''],
        ['主管部门', '商务局', '', ''],
      ],
    ],
  ])('%s are no list', (_, rows) => {
    expect(tasks(read(rows))).toEqual([]);
  });
});

test.each([
  'seeds/jiangxi-chaisang-2024',
  'seeds/hunan-xiangxi-2022',
  'more/yunnan-budget-workbook',
  'more/central-2024-spellings',
  'demos/demo-clean',
])('%s reads the same with its merged areas taken away', (form) => {
  const workbook = formWorkbook(form);
  const flat = { sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
  const parts = (tables: GoalTable[]): string[][] =>
    tables.map((table) => [...fields(table), ...figures(table), ...tasks(table)]);
  const whole = parts(recognizeGoalTables(workbook));
  expect(whole.flat().length).toBeGreaterThan(1);
  expect(parts(recognizeGoalTables(flat))).toEqual(whole);
});

describe('the year of a form', () => {
  const yearOf = (rows: SheetSketch['rows']): number | undefined =>
    recognizeGoalTables(workbookOf({ rows: [...rows, ...INDICATORS] }))[0]?.year?.value;
  const TITLE = ['项目支出绩效目标表'];

  test.each<[string, SheetSketch['rows'], number | undefined]>([
    ['a line', [TITLE, ['（2024年度）']], 2024],
    ['a bare year', [TITLE, [2024]], 2024],
    ['a field', [TITLE, ['预算年度', '2024年', '项目名称', '企业培训']], 2024],
    ['a field with a colon', [TITLE, ['项目年度：2024']], 2024],
    ['年度 beside a year', [TITLE, ['年度', 2024]], 2024],
    ['the title', [['2024年项目支出绩效目标表']], 2024],
    ['a heading over the form', [['某县2024年部门预算公开表'], TITLE], 2024],
    ['the label of the goal', [TITLE, ['年度目标（2024年）', '培训企业职工，提高技能。']], 2024],
    ['the latest year of the amounts', [TITLE, ['2023年预算', 10, '2024年预算', 12]], 2024],
    ['the day of filing', [TITLE, ['填报日期：2024年3月5日']], 2024],
    ['the day of filing in autumn', [TITLE, ['填报日期：2023年11月5日']], 2024],
    ['the line rather than the day of filing', [TITLE, ['填报日期：2023年3月5日'], ['（2024年度）']], 2024],
    ['none', [TITLE, ['项目起止时间', '2023年1月至2025年12月']], undefined],
  ])('%s', (_, rows, year) => {
    expect(yearOf(rows)).toBe(year);
  });
});

test('of several 主管部门 the nearest is the department', () => {
  const table = read([
    ['中央主管部门', '某部'],
    ['省级主管部门', '某厅'],
    ['区县主管部门', '某局（510001）'],
  ]);
  expect(table?.department?.value).toBe('某局');
});

describe('several things in one line of the head', () => {
  test('the year behind the department', () => {
    const table = read([['填报单位：某县民政局　　　　　2019年度']]);
    expect([table?.department?.value, table?.year?.value]).toEqual(['某县民政局', 2019]);
  });

  test('two fields in one cell', () => {
    const table = read([['项目名称：实验楼设备采购　　　　单位：某第一中学']]);
    expect([table?.project?.value, table?.department?.value]).toEqual(['实验楼设备采购', '某第一中学']);
  });

  test('a line of one cell for each', () => {
    const table = read([['项目名称：企业培训\n主管部门：某县就业局\n预算年度：2026年']]);
    expect([table?.project?.value, table?.department?.value, table?.year?.value]).toEqual([
      '企业培训',
      '某县就业局',
      2026,
    ]);
  });

  test('the year behind other fields', () => {
    expect(read([['联系人：王媛  电话：123  预算年度：2026']])?.year?.value).toBe(2026);
  });

  test.each([
    ['采购项目名称', '居家养老上门服务'],
    ['政府购买服务项目名称', '河道保洁'],
    ['建设项目名称', '县医院迁建'],
    ['债券项目名称', '产业园标准厂房'],
  ])('%s is the project', (label, name) => {
    expect(read([[label, name]])?.project?.value).toBe(name);
  });

  test('项目 before a colon is the project, unless several cells say it', () => {
    expect(read([['项目：码头维护', '年度：2025年']])?.project?.value).toBe('码头维护');
    expect(read([['项目：码头维护'], ['项目：航道疏浚']])?.project).toBeNull();
    expect(read([['项目：新建', '项目名称', '码头维护']])?.project?.value).toBe('码头维护');
  });

  test('a year within the name of a project stays', () => {
    const table = read([['项目名称：2019年度 农田建设']]);
    expect(table?.project?.value).toBe('2019年度 农田建设');
  });
});

test('a goal in one of the first rows, with its text beside it, is no title', () => {
  const [table] = recognizeGoalTables(
    workbookOf({
      rows: [
        ['2023年部门（单位）整体绩效目标表', ''],
        ['部门（单位）名称', '某区城市管理局'],
        ['当年整体绩效目标', '提升城市精细化管理水平。'],
        ...INDICATORS,
      ],
    }),
  );
  expect([table?.title?.value, table?.department?.value, table?.year?.value]).toEqual([
    '2023年部门（单位）整体绩效目标表',
    '某区城市管理局',
    2023,
  ]);
});

test('a label over the whole width has its value below it', () => {
  const grid = `
部门整体支出绩效目标表 | < | < | <
单位名称 | < | < | <
东城街道办事处 | < | < | <
年度总体目标 | 改善居民居住条件。 | < | <
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 改造房屋面积 | ≥8.6万平方米`;
  expect(recognizeGoalTables({ sheets: [sheetOfGrid(grid)] })[0]?.department?.value).toBe('东城街道办事处');
});

test.each([
  ['某区二〇二六年部门整体支出绩效目标表', 2026],
  ['二○二五年度项目支出绩效目标表', 2025],
  ['项目支出绩效目标表（二零二四年度）', 2024],
  ['第二〇二师项目支出绩效目标表', undefined],
])('the year of %s', (title, year) => {
  const [table] = recognizeGoalTables(workbookOf({ rows: [[title], ['项目名称', '部件维护'], ...INDICATORS] }));
  expect(table?.year?.value).toBe(year);
});

test('what stands beside a label is what a reader sees: a hidden column with last year’s is passed over', () => {
  const grid = `
项目支出绩效目标表 | | | |
项目名称 | 旧项目 | 公厕改造 | 预算单位 | 某市城管局
资金总额（万元） | 80 | 95 | |
一级指标 | 二级指标 | 三级指标 | 指标值 |
产出指标 | 数量指标 | 改造公厕 | ≥12座 |`;
  const readGrid = (hiddenColumns: readonly number[]): (string | undefined)[] => {
    const [table] = recognizeGoalTables({ sheets: [sheetOfGrid(grid, { hiddenColumns })] });
    return [table?.project?.value, table?.department?.value, table?.budget.map(({ text }) => text).join(' ')];
  };
  expect(readGrid([1])).toEqual(['公厕改造', '某市城管局', '95']);
  expect(readGrid([])).toEqual(['旧项目', '某市城管局', '80']);
});

test('amounts left over in a hidden column are not compared', () => {
  const grid = `
部门整体支出绩效目标表 | | |
预算单位 | 作废 | 某农业农村局 |
资金总额（万元） | 1 | 900 |
基本支出 | 1 | 500 |
项目支出 | 1 | 400 |
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 机采棉面积 | ≥120万亩`;
  const totals = (hiddenColumns: readonly number[]): string[] =>
    recognizeGoalTables({ sheets: [sheetOfGrid(grid, { hiddenColumns })] }).flatMap(({ sums }) =>
      sums.map(({ total }) => cellName(total.cell)),
    );
  expect(totals([1])).toEqual(['C3']);
  expect(totals([])).toContain('B3');
});

test('a year alone in brackets in the title is the form’s', () => {
  const yearIn = (title: string): number | undefined =>
    recognizeGoalTables(workbookOf({ rows: [[title], ['项目名称', '部件维护'], ...INDICATORS] }))[0]?.year?.value;
  expect(yearIn('街道项目支出绩效目标表（2025）')).toBe(2025);
  expect(yearIn('街道项目支出绩效目标表（2025）2024年调整')).toBe(2024);
  expect(yearIn('街道项目支出绩效目标表（2020版）')).toBeUndefined();
});

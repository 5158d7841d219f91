import { recognizeGoalTables } from '../../src/recognize/recognize';
import { sheetOfGrid } from '../forms/text-grid';
import { flatten } from './read-sketch';

/** The indicators of the only table. */
function read(grid: string): string[] {
  return recognizeGoalTables({ sheets: [sheetOfGrid(`项目支出绩效目标表\n${grid}`)] }).flatMap(flatten);
}

describe('both levels in one column, each in rows of its own', () => {
  const grid = (heading: string, ...rows: readonly string[]): string =>
    [`${heading} | 指标名称 | 指标值`, ...rows].join('\n');

  test.each(['一级指标/二级指标', '一级、二级指标', '指标类别', '绩效指标'])('%s', (heading) => {
    const rows = [
      '产出指标 | |',
      '数量指标 | 清淤河道长度 | ≥12公里',
      '成本指标 | 每公里清淤费用 | ≤8万元',
      '效益指标 | |',
      '社会效益 | 受益村数 | ≥6个',
      '满意度指标 | |',
      '服务对象满意度 | 村民满意度 | ≥90%',
    ];
    expect(read(grid(heading, ...rows))).toEqual([
      '产出指标/数量指标/清淤河道长度=≥12公里@C4',
      '产出指标/成本指标/每公里清淤费用=≤8万元@C5',
      '效益指标/社会效益/受益村数=≥6个@C7',
      '满意度指标/服务对象满意度/村民满意度=≥90%@C9',
    ]);
  });

  test.each(['类别', '分类', '方面'])(
    'the names of level 2 alone, under “%s” before the first heading known',
    (heading) => {
      const rows = ['数量 | 清淤河道长度 | ≥12公里', '质量 | 验收合格率 | ≥98%', '社会效益 | 受益村数 | ≥6个'];
      const grid = [`${heading} | 指标 | 目标 | 备注`, ...rows].join('\n');
      expect(recognizeGoalTables({ sheets: [sheetOfGrid(grid)] }).flatMap(flatten)).toEqual([
        '/数量/清淤河道长度=≥12公里@C2',
        '/质量/验收合格率=≥98%@C3',
        '/社会效益/受益村数=≥6个@C4',
      ]);
    },
  );

  test('成本指标 without a lower level is a level 1', () => {
    const rows = [
      '成本指标 | 每公里清淤费用 | ≤8万元',
      '产出指标 | 清淤河道长度 | ≥12公里',
      '满意度指标 | 村民满意度 | ≥90%',
    ];
    expect(read(grid('一级指标', ...rows))).toEqual([
      '成本指标//每公里清淤费用=≤8万元@C3',
      '产出指标//清淤河道长度=≥12公里@C4',
      '满意度指标//村民满意度=≥90%@C5',
    ]);
  });
});

describe('both levels in one word', () => {
  test.each<[string, string]>([
    ['产出数量指标', '产出指标/数量指标'],
    ['产出数量', '产出/数量'],
    ['效益社会效益指标', '效益指标/社会效益指标'],
    ['效益-经济', '效益/经济效益'],
    ['满意度服务对象满意度指标', '满意度指标/服务对象满意度指标'],
    ['满意度指标', '满意度指标/'],
  ])('%s', (word, levels) => {
    const rows = ['产出质量指标 | 验收合格率 | ≥98%', `${word} | 受益村数 | ≥6个`];
    expect(read(['指标类型 | 指标名称 | 指标值', ...rows].join('\n'))).toEqual([
      '产出指标/质量指标/验收合格率=≥98%@C3',
      `${levels}/受益村数=≥6个@C4`,
    ]);
  });

  test('a lower level of another group has no level 1', () => {
    const rows = ['产出质量 | 验收合格率 | ≥98%', '社会效益 | 受益村数 | ≥6个'];
    expect(read(['指标类型 | 指标名称 | 指标值', ...rows].join('\n'))).toEqual([
      '产出/质量/验收合格率=≥98%@C3',
      '/社会效益/受益村数=≥6个@C4',
    ]);
  });
});

test('one column of levels before names, places and their sum', () => {
  const grid = `
2024年危房改造资金绩效目标表 | < | < | < | <
指标类别 | 指标名称 | 甲县 | 乙县 | 合计
数量指标 | 改造户数 | ≥120户 | ≥86户 | ≥206户
质量指标 | 验收合格率 | 100% | 100% | 100%`;
  expect(recognizeGoalTables({ sheets: [sheetOfGrid(grid)] }).flatMap(flatten)).toEqual([
    '/数量指标/改造户数=≥206户@E3',
    '/质量指标/验收合格率=100%@E4',
  ]);
});

describe('level names under a heading of projects', () => {
  const rows = [
    '产出指标 | 数量指标 | 清淤河道长度 | ≥12公里',
    '^ | 成本指标 | 每公里清淤费用 | ≤8万元',
    '效益指标 | 社会效益 | 受益村数 | ≥6个',
  ];
  const READ = [
    '产出指标/数量指标/清淤河道长度=≥12公里@D3',
    '产出指标/成本指标/每公里清淤费用=≤8万元@D4',
    '效益指标/社会效益/受益村数=≥6个@D5',
  ];

  test.each([
    '类型 | 项目 | 内容 | 标准',
    '项目 | 类别 | 具体内容 | 目标值',
    '大类 | 评价项目 | 评价内容 | 目标',
    '一级指标 | 所属项目 | 指标名称 | 指标值',
  ])('%s', (headings) => {
    expect(read([headings, ...rows].join('\n'))).toEqual(READ);
  });

  test('names of projects stay what they are', () => {
    const [table] = recognizeGoalTables({
      sheets: [
        sheetOfGrid(`
          项目支出绩效目标表
          项目 | 一级指标 | 三级指标 | 指标值
          河道清淤 | 产出指标 | 清淤河道长度 | ≥12公里
          护岸修复 | 产出指标 | 修复护岸长度 | ≥3公里
          数量核查 | 效益指标 | 受益村数 | ≥6个`),
      ],
    });
    expect(table?.blocks[0]?.columns.map(({ role }) => role)).toEqual(['project', 'level1', 'level3', 'value']);
  });
});

describe('levels named in brackets', () => {
  test.each([
    ['指标（一级）名称', '指标（二级）名称', '指标（三级）名称'],
    ['指标名称（一级）', '指标名称（二级）', '指标名称（三级）'],
  ])('%s beside its weight', (level1, level2, level3) => {
    expect(
      read(`
        ${level1} | 一级权重 | ${level2} | 二级权重 | ${level3} | 指标值
        产出指标 | 60 | 数量指标 | 60 | 清淤河道长度 | ≥12公里
        效益指标 | 40 | 社会效益 | 40 | 受益村数 | ≥6个`),
    ).toEqual(['产出指标/数量指标/清淤河道长度=≥12公里@F3', '效益指标/社会效益/受益村数=≥6个@F4']);
  });
});

describe('a form of two levels', () => {
  test('names under 二级指标', () => {
    expect(
      read(`
        一级指标 | 二级指标 | 指标值
        产出指标 | 采购图书册数 | ≥5000册
        ^ | 图书编目合格率 | ≥98%
        效益指标 | 到馆读者人次 | ≥3万人次
        满意度指标 | 读者满意度 | ≥92%`),
    ).toEqual([
      '产出指标//采购图书册数=≥5000册@C3',
      '产出指标//图书编目合格率=≥98%@C4',
      '效益指标//到馆读者人次=≥3万人次@C5',
      '满意度指标//读者满意度=≥92%@C6',
    ]);
  });

  test('level names under 二级指标 stay levels', () => {
    expect(
      read(`
        一级指标 | 二级指标 | 内容 | 指标值
        产出指标 | 数量指标 | 采购图书册数 | ≥5000册
        ^ | 质量指标 | 图书编目合格率 | ≥98%`),
    ).toEqual(['产出指标/数量指标/采购图书册数=≥5000册@D3', '产出指标/质量指标/图书编目合格率=≥98%@D4']);
  });
});

test('levels of 上海: 分解目标 | 目标内容, 投入和管理 in any writing', () => {
  expect(
    read(`
      分解目标 | 目标内容 | 绩效指标 | 目标值
      投入与管理 | 财务管理 | 资金使用合规性 | 合规
      投入和管理目标 | 实施管理 | 合同签订率 | =100%
      产出 | 数量 | 更换路灯盏数 | ≥800盏
      影响力 | 其它 | 媒体报道篇数 | ≥3篇`),
  ).toEqual([
    '投入与管理/财务管理/资金使用合规性=合规@D3',
    '投入和管理目标/实施管理/合同签订率==100%@D4',
    '产出/数量/更换路灯盏数=≥800盏@D5',
    '影响力/其它/媒体报道篇数=≥3篇@D6',
  ]);
});

describe('weights of levels', () => {
  const weights = (grid: string): (string | undefined)[] =>
    recognizeGoalTables({ sheets: [sheetOfGrid(`项目支出绩效目标表\n${grid}`)] }).flatMap(({ indicators }) =>
      indicators.map(({ texts }) => texts.weight),
    );

  test.each([
    [
      'a weight beside each level',
      `一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 指标值 | 分值
       产出指标 | 60 | 数量指标 | 60 | 巡护林地面积 | ≥900公顷 | 60
       效益指标 | 40 | 生态效益指标 | 40 | 森林覆盖率 | ≥61% | 40`,
      ['60', '40'],
    ],
    [
      'in a second row of headings',
      `一级指标 | < | 二级指标 | < | 三级指标 | < | <
       名称 | 权重 | 名称 | 权重 | 名称 | 权重 | 指标值
       产出指标 | 60 | 数量指标 | 60 | 巡护林地面积 | 55 | ≥900公顷
       效益指标 | 40 | 生态效益指标 | 40 | 森林覆盖率 | 45 | ≥61%`,
      ['55', '45'],
    ],
    [
      'of the lower level, when the indicators have none',
      `一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 指标值
       产出指标 | 70 | 数量指标 | 60 | 巡护林地面积 | ≥900公顷
       效益指标 | 30 | 生态效益指标 | 40 | 森林覆盖率 | ≥61%`,
      ['60', '40'],
    ],
  ])('%s', (_, grid, expected) => {
    expect(weights(grid)).toEqual(expected);
  });
});

describe('a column that says both levels in one word, and leaves out a level 1 that its level 2 tells', () => {
  const rows = [
    '产出数量指标 | 清淤河道长度 | ≥12公里',
    '产出质量指标 | 验收合格率 | 100%',
    '社会效益指标 | 受益村数 | ≥6个',
    '服务对象满意度指标 | 村民满意度 | ≥90%',
  ];
  const levels = [
    '产出指标/数量指标/清淤河道长度=≥12公里',
    '产出指标/质量指标/验收合格率=100%',
    '效益指标/社会效益指标/受益村数=≥6个',
    '满意度指标/服务对象满意度指标/村民满意度=≥90%',
  ];
  const withoutCells = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/@.*/, ''));

  test('is read with all levels', () => {
    expect(withoutCells(read(['指标类别 | 指标名称 | 指标值', ...rows].join('\n')))).toEqual(levels);
  });

  test('cost first, and on the next page', () => {
    const heading = '指标类别 | 指标名称 | 指标值';
    const [first = '', ...others] = rows;
    const grid = [heading, '经济成本指标 | 每公里费用 | ≤8万元', first, others[0], heading, ...others.slice(1)];
    expect(withoutCells(read(grid.join('\n')))).toEqual(['成本指标/经济成本指标/每公里费用=≤8万元', ...levels]);
  });

  test('a column of level 2 alone has no level 1', () => {
    const plain = rows.map((row) => row.replace('产出', ''));
    expect(withoutCells(read(['二级指标 | 指标名称 | 指标值', ...plain].join('\n')))[0]).toBe(
      '/数量指标/清淤河道长度=≥12公里',
    );
  });
});

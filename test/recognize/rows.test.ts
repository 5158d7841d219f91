import { recognizeGoalTables } from '../../src/recognize/recognize';
import type { CellSketch } from '../workbook/sheet-of';
import { areaName } from '../../src/workbook/area';
import { workbookOf } from '../workbook/sheet-of';
import { flatten } from './read-sketch';

type Rows = readonly (readonly CellSketch[])[];

const TITLE = ['项目支出绩效目标表'];
const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];
const LINES = [
  ['产出指标', '数量指标', '巡查次数', '≥12次'],
  ['效益指标', '社会效益指标', '投诉下降率', '≥5%'],
];

/** Names of the indicators of each table. */
function names(rows: Rows, merges: readonly string[] = []): string[][] {
  return recognizeGoalTables(workbookOf({ rows, merges })).map(({ indicators }) =>
    indicators.map(({ name }) => name.value),
  );
}

describe('blocks below 满意度指标 with a label in the column of level 1', () => {
  const ALL = [...LINES, ['满意度指标', '服务对象满意度指标', '商户满意度', '≥90%']];
  const READ = ['巡查次数', '投诉下降率', '商户满意度'];

  test.each<[string, Rows]>([
    [
      'a plan of payments',
      [
        ['分月用款', '4月', '支付首付款', '30%'],
        ['', '10月', '支付尾款', '70%'],
      ],
    ],
    [
      'a schedule',
      [
        ['推进安排', '准备阶段', '编制清单', '2月底前'],
        ['', '实施阶段', '集中整治', '3—9月'],
      ],
    ],
    ['who is responsible', [['项目责任人', '李某', '职务', '科长']]],
    ['a review', [['专家论证', '经济性', '可行性', '同意实施']]],
    [
      'risks and measures',
      [
        ['廉政风险', '采购', '围标', '公开招标'],
        ['应急预案', '停电', '备用电源', '2台'],
      ],
    ],
    ['what is attached', [['附件', '实施方案', '概算书', '批复']]],
  ])('%s', (_, below) => {
    expect(names([TITLE, HEADINGS, ...ALL, ...below])).toEqual([READ]);
  });

  test.each<[string, readonly string[]]>([
    ['costs', ['成本指标', '经济成本指标', '巡查成本', '≤3万元']],
    ['an unknown level', ['管理效率', '内控建设', '制度修订数', '≥2项']],
    ['a level with 指标', ['资金管理指标', '支出进度', '预算执行率', '≥95%']],
    ['such a word with a known level 2', ['工作计划', '数量指标', '走访次数', '≥4次']],
    ['such a word as a name', ['', '', '整改措施', '≥6条']],
  ])('%s below is an indicator', (_, line) => {
    expect(names([TITLE, HEADINGS, ...ALL, line])).toEqual([[...READ, line[2]]]);
  });

  test('such a word above 满意度指标 is a level', () => {
    expect(names([TITLE, HEADINGS, ['年度计划', '巡查', '夜间巡查次数', '≥6次'], ...ALL])).toEqual([
      ['夜间巡查次数', ...READ],
    ]);
  });
});

describe('rows below a table whose rows have known levels', () => {
  const READ = ['巡查次数', '投诉下降率'];

  test.each<[string, Rows]>([
    ['who prepared, checked and approved it', [['编制：钱某', '复核：孙某', '审定：李某', '2025-12-20']]],
    ['the same in every second cell', [['制表：钱某', '', '日期：2025-12-20', '共2页']]],
    ['who printed the paper', [['黔南州财政局办公室', '', '', '2025年12月20日印发']]],
    ['who proofread it', [['校对：钱某', '', '', '共印30份']]],
    ['where it was exported', [['数据来源：预算一体化系统', '', '导出时间', '2025-12-20']]],
    ['offices and what they say', [['业务处室：农业处', '', '绩效处', '同意']]],
    ['a number of the file', [['备案号', '2025-0131', '审核状态', '已审核']]],
    [
      'a date at the right',
      [
        ['', '', '', '都匀市水务局'],
        ['', '', '', '2025年12月20日'],
      ],
    ],
    ['a share of the indicators', [['定量指标占比', '', '', '100%']]],
    ['a calculation', [['附：测算明细'], ['内容', '单价', '数量', '金额'], ['巡查费', '400', '12', '4800']]],
    ['a plan with months', [['3月', '签订合同', '首付款', '30%']]],
  ])('%s', (_, below) => {
    expect(names([TITLE, HEADINGS, ...LINES, ...below])).toEqual([READ]);
  });

  test.each<[string, Rows]>([
    ['an unknown level', [['管理效率', '内控建设', '制度修订数', '≥2项']]],
    ['a level of the form’s own', [['创新指标', '', '制度修订数', '≥2项']]],
    ['a level with a colon', [['时效指标：', '', '制度修订数', '≥2项']]],
    ['no level at all', [['', '', '制度修订数', '≥2项']]],
    ['an unknown level 2 below the level 1 above', [['', '内控建设', '制度修订数', '≥2项']]],
    ['a name without value', [['', '', '制度修订数']]],
  ])('%s is an indicator', (_, line) => {
    expect(names([TITLE, HEADINGS, ...LINES, ...line])).toEqual([[...READ, '制度修订数']]);
  });

  test('a target without name is an indicator that lacks its name', () => {
    expect(names([TITLE, HEADINGS, ...LINES, ['', '', '', '≥2项']])).toEqual([[...READ, '']]);
    expect(names([TITLE, HEADINGS, ...LINES, ['', '', '', '2025年6月底前']])).toEqual([[...READ, '']]);
  });

  test('levels that no row above has shown as known are no evidence', () => {
    const own = [['党建：引领', '支部', '主题党日次数', '≥12次']];
    expect(names([TITLE, HEADINGS, ...own, ...own])).toEqual([['主题党日次数', '主题党日次数']]);
  });
});

describe('rows below the last indicator that are none', () => {
  test.each<[string, Rows]>([
    ['an opinion with its stamp', [['财政部门初审意见', '', '', '（盖章）年 月 日']]],
    ['an opinion of a committee', [['专家组评审意见', '', '', '同意上报']]],
    ['a stamp alone', [['财政资金管理科室（盖章） 年 月 日']]],
    ['a notice', [['公示期：自即日起3天，如有异议请反映']]],
    ['a number to call', [['监督举报电话：0000-12345']]],
    ['who filled it in', [['经办人及联系电话：张三 12345'], ['上报时间：2021年10月26日']]],
    ['who filled it in, in cells', [['填表人', '张三', '联系电话', '12345']]],
    ['remarks', [['注：1.指标值应量化。'], ['备注：以上指标由各科室提供']]],
    ['what the stars mean', [['*号为必填项']]],
    ['a total', [['合计', '', '', '100']]],
    [
      'a result',
      [
        ['得分', '', '', '95分'],
        ['评价等级', '', '', '优'],
      ],
    ],
  ])('%s', (_, closing) => {
    expect(names([TITLE, HEADINGS, ...LINES, ...closing])).toEqual([['巡查次数', '投诉下降率']]);
  });

  test('remarks beside their label, below levels joined in one column', () => {
    const lines = [
      ['产出指标（数量指标）', '建档人数', '≥10万人'],
      ['产出指标（质量指标）', '规范管理率', '≥65%'],
      ['满意度指标（服务对象满意度指标）', '居民满意度', '≥85%'],
    ];
    const remarks = ['填报说明', '一、指标值应当可衡量。二、每项产出指标不少于三条。'];
    const headings = ['指标类型', '绩效指标', '指标目标值'];
    expect(names([TITLE, headings, ...lines, [], remarks])).toEqual([['建档人数', '规范管理率', '居民满意度']]);
  });

  test('a field with the star of what must be filled in begins the next project, below levels too', () => {
    const project = (name: string): string[][] => [
      [`${name}项目绩效目标`],
      ['2026年度'],
      [`*项目名称：${name}`, '', '部门（单位）名称：西河市农业农村局'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', `${name}面积`, '≥12亩'],
      ['满意度指标', '服务对象满意度指标', '农户满意度', '≥90%'],
    ];
    expect(names([...project('高标准农田建设'), [], ...project('坡耕地治理')])).toEqual([
      ['高标准农田建设面积', '农户满意度'],
      ['坡耕地治理面积', '农户满意度'],
    ]);
  });

  test.each([
    ['备注信息完整率', '≥95%'],
    ['审核意见采纳率', '≥90%'],
    ['公示期异议处理率', '=100%'],
    ['盖章文件归档率', '=100%'],
    ['联系人信息准确率', '≥98%'],
    ['上报时间', '12月31日前'],
  ])('%s is an indicator', (name, value) => {
    const rows = [TITLE, HEADINGS, ...LINES, ['满意度指标', '服务对象满意度', name, value]];
    expect(names(rows)).toEqual([['巡查次数', '投诉下降率', name]]);
    const withoutLevels = [TITLE, ['指标名称', '指标性质', '指标值'], ['巡查次数', '≥', '12次'], [name, '', value]];
    expect(names(withoutLevels)).toEqual([['巡查次数', name]]);
  });
});

test('rows that look like nothing known are left out and named', () => {
  const rows = [TITLE, HEADINGS, ...LINES, ['某某县财政局'], ['本页无正文']];
  const [table] = recognizeGoalTables(workbookOf({ rows }));
  expect(table?.leftOut).toEqual([
    { row: 4, text: '某某县财政局', cells: ['某某县财政局'] },
    { row: 5, text: '本页无正文', cells: ['本页无正文'] },
  ]);
});

describe('where another form begins', () => {
  const form = (...head: string[][]): string[][] => [...head, HEADINGS, ...LINES];
  test.each<[string, Rows, string[]]>([
    [
      'a head printed for each project',
      form(TITLE, ['项目名称', '甲']).concat(form(['项目名称', '乙'])),
      ['A1:D5', 'A6:D9'],
    ],
    [
      'the head of a page with a unit and its code',
      form(TITLE, ['项目名称', '甲']).concat(form(['207101某法院', '', '', '单位：万元'], ['项目名称', '乙'])),
      ['A1:D5', 'A6:D10'],
    ],
    ['a title without 表', form(TITLE).concat(form(['某项目绩效目标'])), ['A1:D4', 'A5:D8']],
    ['the name of a project', form(TITLE).concat(form(['二、农村道路建设项目'])), ['A1:D4', 'A5:D8']],
    [
      'a number before the title',
      form(['一、甲项目绩效目标表']).concat(form(['二、乙项目绩效目标表'])),
      ['A1:D4', 'A5:D8'],
    ],
    ['the same head printed again: none', form(TITLE, ['项目名称', '甲']).concat(form(['项目名称', '甲'])), ['A1:D9']],
    ['the number of a page: none', form(TITLE, ['项目名称', '甲']).concat(form(['第 1 页 共 2 页'])), ['A1:D9']],
    [
      'the goals of another period: none',
      form(TITLE, ['项目名称', '甲']).concat(form(['年度目标', '完成巡查'])),
      ['A1:D9'],
    ],
  ])('%s', (_, rows, areas) => {
    expect(recognizeGoalTables(workbookOf({ rows })).map(({ area }) => areaName(area))).toEqual(areas);
  });

  test.each([0, 1, 2])('forms beside each other, %i blank columns between', (gap) => {
    const pair = (left: string[], right: string[]): string[] => [...left, ...Array<string>(gap).fill(''), ...right];
    const rows = [
      pair(['项目名称', '甲', '', ''], ['项目名称', '乙', '', '']),
      pair(HEADINGS, HEADINGS),
      pair(['产出指标', '数量指标', '甲数', '≥2个'], ['产出指标', '数量指标', '乙数', '≥3个']),
    ];
    const tables = recognizeGoalTables(workbookOf({ rows }));
    expect(tables.map((table) => [table.project?.value, ...flatten(table).map((line) => line.split('=')[0])])).toEqual([
      ['甲', '产出指标/数量指标/甲数'],
      ['乙', '产出指标/数量指标/乙数'],
    ]);
  });
});

describe('columns under one heading', () => {
  const read = (under: readonly string[], line: readonly string[]): (string | undefined)[] => {
    const blank = Array<string>(under.length - 1).fill('');
    const rows = [
      TITLE,
      ['一级指标', '二级指标', '三级指标', '指标值', ...blank],
      ['', '', '', ...under],
      ['产出指标', '数量指标', '巡查次数', ...line],
    ];
    const [indicator] = recognizeGoalTables(workbookOf({ rows }))[0]?.indicators ?? [];
    return [
      indicator?.target.source,
      ...(indicator?.otherPlaces ?? []).map(({ place, target }) => `${place} ${target.source}`),
    ];
  };
  test.each<[string, readonly string[], readonly string[], string[]]>([
    ['grades', ['优', '良', '中', '差'], ['100%', '90%', '85%', '＜85%'], ['100%']],
    ['grades, the worst first', ['不合格', '合格', '良好', '优秀'], ['＜60%', '60%', '80%', '95%'], ['95%']],
    ['places', ['新罗区', '上杭县'], ['≥2个', '≥3个'], ['≥2个', '上杭县 ≥3个']],
    ['places, the first empty', ['新罗区', '上杭县'], ['', '≥3个'], ['≥3个']],
    ['places with a sum', ['甲村', '乙村', '合计'], ['2个', '3个', '5个'], ['5个', '甲村 2个', '乙村 3个']],
    ['years', ['2022年', '2023年'], ['2个', '3个'], ['2个']],
  ])('%s', (name, under, line, expected) => {
    if (name !== 'years') expect(read(under, line)).toEqual(expected);
    else expect(read(under, line).slice(1)).toEqual([]);
  });
});

test('up to three indicators beside a label that is merged from the headings down', () => {
  const rows = [TITLE, ['绩效指标', ...HEADINGS], ...LINES.map((line) => ['', ...line])];
  expect(names(rows, ['A2:A4'])).toEqual([['巡查次数', '投诉下降率']]);
});

describe('forms beside each other whose rows are not level', () => {
  const left = [
    ['项目支出绩效目标表', '', '', ''],
    ['项目名称', '甲', '', ''],
    HEADINGS,
    ['产出指标', '数量指标', '甲数', '≥2个'],
    ['', '质量指标', '甲率', '≥95%'],
    ['', '', '', ''],
  ];
  const right = [
    ['项目支出绩效目标表', '', '', ''],
    ['项目名称', '乙', '', ''],
    ['年度目标', '做好乙项工作，提高质量', '', ''],
    HEADINGS,
    ['产出指标', '数量指标', '乙数', '≥3个'],
    ['', '质量指标', '乙率', ''],
  ];

  test('are forms of their own', () => {
    const rows = left.map((cells, index) => [...cells, '', ...(right[index] ?? [])]);
    const tables = recognizeGoalTables(workbookOf({ rows }));
    expect(tables.map((table) => [table.project?.value, ...flatten(table).map((line) => line.split('=')[0])])).toEqual([
      ['甲', '产出指标/数量指标/甲数', '产出指标/质量指标/甲率'],
      ['乙', '产出指标/数量指标/乙数', '产出指标/质量指标/乙率'],
    ]);
  });

  test('a blank column within a form parts nothing', () => {
    const rows = left.map(([a = '', b = '', c = '', d = '']) => [a, b, c, '', d]);
    expect(recognizeGoalTables(workbookOf({ rows })).flatMap(flatten)).toHaveLength(2);
  });
});

test('a row without a value is still an indicator', () => {
  const rows = [
    TITLE,
    HEADINGS,
    ['产出指标', '数量指标', '甲数', '≥2个'],
    ['', '', '乙数', '≥2个'],
    ['', '', '丙数', ''],
  ];
  const [table] = recognizeGoalTables(workbookOf({ rows }));
  expect(table?.indicators.map(({ name }) => name.value)).toEqual(['甲数', '乙数', '丙数']);
  expect(table?.leftOut).toEqual([]);
});

test('the indicators of a next page are of the same period', () => {
  const page = (names: readonly string[]): string[][] => [
    HEADINGS,
    ...names.map((name) => ['产出指标', '数量指标', name, '1个']),
  ];
  const rows = [
    TITLE,
    ['长期绩效指标'],
    ...page(['甲数', '乙数']),
    ['续表'],
    ...page(['丙数']),
    ['年度绩效指标'],
    ...page(['丁数']),
  ];
  const tables = recognizeGoalTables(workbookOf({ rows }));
  expect(tables.map(({ period, indicators }) => [period, indicators.length])).toEqual([
    ['long-term', 3],
    ['annual', 1],
  ]);
});

test('绩效指标 over the names of levels is a column of levels', () => {
  const rows = [
    TITLE,
    ['绩效指标', '指标名称', '指标值'],
    ['产出指标', '甲数', '≥2个'],
    ['', '乙数', '≥2个'],
    ['效益指标', '丙率', '≥95%'],
  ];
  expect(recognizeGoalTables(workbookOf({ rows })).flatMap(flatten)).toEqual([
    '产出指标//甲数=≥2个@C3',
    '产出指标//乙数=≥2个@C4',
    '效益指标//丙率=≥95%@C5',
  ]);
});

describe('a row that is hidden', () => {
  const inHiddenRow = (line: readonly CellSketch[]): { names: string[]; leftOut: number[] } => {
    const [first = [], second = []] = LINES;
    const workbook = workbookOf({ rows: [TITLE, HEADINGS, first, line, second], hiddenRows: [3] });
    const [table] = recognizeGoalTables(workbook);
    return {
      names: table?.indicators.map(({ name }) => name.value) ?? [],
      leftOut: table?.leftOut.map(({ row }) => row) ?? [],
    };
  };

  test.each([
    ['only a value', ['', '', '', '≥8次']],
    ['levels and a value', ['产出指标', '质量指标', '', '100%']],
    ['a label and a value', ['', '', '去年：', '8次']],
  ])('with %s is left over from an earlier form', (_, line) => {
    expect(inHiddenRow(line)).toEqual({ names: ['巡查次数', '投诉下降率'], leftOut: [3] });
  });

  test.each([
    ['a name and a value', ['产出指标', '数量指标', '培训次数', '≥8次'], '培训次数'],
    ['a name without a value', ['产出指标', '数量指标', '培训次数', ''], '培训次数'],
  ])('with %s is an indicator', (_, line, name) => {
    expect(inHiddenRow(line)).toEqual({ names: ['巡查次数', name, '投诉下降率'], leftOut: [] });
  });
});

test.each(['评估组组长（签字）：', '驻村第一书记（签名）：'])('%s at the start of a row is no indicator', (signer) => {
  const rows = [TITLE, HEADINGS, ...LINES, [signer, '', '评估日期：', '2024年11月8日']];
  expect(names(rows)).toEqual([['巡查次数', '投诉下降率']]);
});

import { check } from '../../../src/lint/check';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { cellName } from '../../../src/workbook/area';
import { workbookOf } from '../example-workbook';

type Row = readonly ExampleCell[];

const HEADINGS: Row = ['一级指标', '二级指标', '三级指标', '指标值'];
const output = (level2: string, name: string, value: ExampleCell): Row => ['产出指标', `${level2}指标`, name, value];
const benefit = (level2: string, name: string, value: ExampleCell): Row => ['效益指标', `${level2}指标`, name, value];
const cost = (name: string, value: ExampleCell): Row => ['成本指标', '经济成本指标', name, value];
const asked = (name: string, value: ExampleCell): Row => ['满意度指标', '服务对象满意度指标', name, value];

/** Rows without findings, for completing a form. */
const SOUND: readonly Row[] = [
  output('质量', '验收合格率', '=100%'),
  output('时效', '完工时间', '2026年11月30日前'),
  cost('每公里造价', '≤60万元'),
  benefit('社会效益', '受益群众人数', '≥3000人'),
  asked('沿线居民满意度', '≥90%'),
];

/** A project's form: its head is in rows 1 to 4, followed by further rows of the head. */
function project(name: string, head: readonly Row[], indicators: readonly Row[], headings = HEADINGS): Row[] {
  return [
    ['项目支出绩效目标表'],
    ['（2026年度）'],
    ['项目名称', name],
    ['主管部门', '示例市林业局'],
    ...head,
    headings,
    ...indicators,
  ];
}

/** “rule severity@cell” of every finding of these rules. */
function remarks(rows: readonly Row[], rules: RegExp): string[] {
  return check(workbookOf(rows))
    .findings.filter(({ rule }) => rules.test(rule))
    .map(({ rule, severity, cell }) => `${rule} ${severity}@${cellName(cell)}`);
}

const goal = (text: string): Row[] => [['年度绩效目标', text]];

test.each<[title: string, rules: RegExp, rows: readonly Row[], expected: readonly string[]]>([
  [
    'km and 公里, t and 吨, hectares and mu',
    /goal-/,
    project('土壤改良', goal('修建机耕路2公里，施用有机肥300吨，改良土壤20公顷，铺设滴灌带5000米。'), [
      output('数量', '机耕路修建里程', '≥2km'),
      output('数量', '有机肥施用量', '≥300t'),
      output('数量', '土壤改良面积', '≥300亩'),
      output('数量', '滴灌带铺设长度', '≥5km'),
      ...SOUND,
    ]),
    [],
  ],
  [
    'one of two promises has no indicator',
    /goal-unsupported/,
    project('村庄亮化', goal('安装路灯120盏，维修桥梁3座。'), [output('数量', '安装路灯盏数', '≥120盏'), ...SOUND]),
    ['relevance/goal-unsupported warning@B5'],
  ],
  [
    'places where the work is done',
    /goal-unsupported/,
    project('垃圾分类', goal('覆盖城东、城西5个街道32个社区和6所学校，购置垃圾桶800个。'), [
      output('数量', '购置垃圾桶数量', '≥800个'),
      ...SOUND,
    ]),
    [],
  ],
  [
    'the life-long goal of a project beside that of the year',
    /goal-/,
    project(
      '污水处理厂',
      [
        ['总体目标', '建成投运后日处理污水8万吨。'],
        ['年度目标', '完成土建工程12000平方米。'],
      ],
      [output('数量', '土建工程面积', '≥12000平方米'), ...SOUND],
    ),
    [],
  ],
  [
    'a stricter aim for a part of what the goal promises',
    /goal-unsupported/,
    project('审判业务', goal('全年结案率98%以上，信访化解率70%以上。'), [
      output('质量', '法定审限内结案率', '≥99%'),
      output('质量', '诉前调解成功率', '≥60%'),
      ...SOUND,
    ]),
    ['relevance/goal-unsupported warning@B5'],
  ],
  [
    'definitions in brackets',
    /naming\/(?:value|too)/,
    project(
      '档案库房',
      [],
      [
        output('质量', '档案存储环境达标率（温度14-24℃、湿度45%-60%）', '≥95%'),
        benefit('社会效益', '受益人口（人均纯收入≥5000元的农户）', '≥300户'),
        ...SOUND,
      ],
    ),
    [],
  ],
  [
    'the same thing at two times',
    /duplicate|synonymous/,
    project(
      '设备更新',
      [],
      [
        output('时效', '预算执行进度（7月）', '≥40%'),
        output('时效', '预算执行进度（11月）', '≥80%'),
        output('数量', '第一批采购数量', '≥15台'),
        output('数量', '第二批采购数量', '≥15台'),
        ...SOUND,
      ],
    ),
    [],
  ],
  [
    'a project that ends in the next year',
    /cross\/|range-value/,
    project(
      '跨年管网',
      [['项目期', '2026年1月至2027年11月']],
      [...SOUND, output('时效', '竣工时间', '2027年11月30日前'), output('时效', '服务周期', '2026.07-2027.01')],
    ),
    [],
  ],
  [
    'a deadline after the end of the project',
    /cross\/year/,
    project(
      '年内管网',
      [['项目期', '2026年1月至2026年11月']],
      [...SOUND, output('时效', '竣工时间', '2027年3月31日前')],
    ),
    ['cross/year warning@D12'],
  ],
  [
    'figures in units of their own',
    /./,
    project('管网监测', goal('完成管网监测点建设12处。'), [
      output('数量', '监测点建设处数', '≥12处'),
      output('质量', '监测数据平均速率', '≥200Mbps'),
      output('质量', '管网压力', '≥0.28MPa'),
      ...SOUND,
    ]),
    [],
  ],
  [
    'slogans with a percentage, and a percentage for a time',
    /verb-phrase|date-style/,
    project(
      '文化惠民',
      [],
      [
        ...SOUND,
        benefit('社会效益', '社会效益明显', '≥95%'),
        benefit('社会效益', '成效显著', '≥90%'),
        output('时效', '项目完成时间', '=100%'),
      ],
    ),
    ['naming/verb-phrase warning@C11', 'format/date-style warning@D13'],
  ],
  [
    'a 定性 row without its grade',
    /value-missing/,
    project(
      '执法检查',
      [],
      [
        ['产出指标', '数量指标', '执法检查次数', '≥', '36', '次'],
        ['产出指标', '质量指标', '执法程序规范性', '定性', '', ''],
        ['效益指标', '社会效益指标', '市场秩序', '定性', '有序', ''],
        ['满意度指标', '服务对象满意度指标', '经营户满意度', '≥', '90', '%'],
      ],
      ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '计量单位'],
    ),
    ['completeness/value-missing hint@E7'],
  ],
  [
    'rows of the printed form left unused',
    /value-missing|placeholder|name-missing/,
    project(
      '绿道养护',
      [],
      [
        output('数量', '养护里程', '≥12公里'),
        output('数量', '指标2：', ''),
        output('质量', '……', ''),
        ...SOUND,
        benefit('生态效益', '无', '无'),
        benefit('可持续影响', '/', '/'),
        benefit('经济效益', '不涉及', '—'),
        benefit('经济效益', '经济效益指标', '无'),
      ],
    ),
    // One finding with all four cells.
    ['completeness/placeholder hint@C14'],
  ],
  [
    'a real indicator that says 无 is no unused row',
    /placeholder/,
    project('绿道养护', [], [...SOUND, output('数量', '养护里程', '无'), output('质量', '无', '≥95%')]),
    ['completeness/placeholder error@D11', 'completeness/placeholder error@C12'],
  ],
  [
    'a slipped row is one finding',
    /./,
    project(
      '技能培训',
      goal('举办技能培训5次。'),
      [
        ['产出指标', '数量指标', '技能培训次数', '≥5次', '每少1次扣1分'],
        ['产出指标', '培训合格率', '≥95%', '每低1%扣1分', ''],
        ['产出指标', '时效指标', '培训完成时间', '2026年11月30日前', '按期完成得满分'],
        ['成本指标', '经济成本指标', '每人培训费用', '≤600元', '超过不得分'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人', '每少1人扣1分'],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%', '≥90%得满分'],
      ],
      [...HEADINGS, '评分标准'],
    ),
    ['structure/column-shift warning@D8'],
  ],
  [
    'one price and one number of people',
    /unit-cost/,
    project(
      '低保',
      [['资金总额（万元）', 200]],
      [output('数量', '低保人数', '≥1200人'), ['成本指标', '经济成本指标', '人均补助标准', '=6000元/人·年'], ...SOUND],
    ),
    ['cross/unit-cost-times-qty hint@D8'],
  ],
  [
    'a price per mu in the name',
    /unit-cost/,
    project(
      '高标准农田',
      [['资金总额（万元）', 200]],
      [output('数量', '建设面积', '≥1万亩'), ['成本指标', '经济成本指标', '亩均投资', '≤2400元'], ...SOUND],
    ),
    ['cross/unit-cost-times-qty hint@D8'],
  ],
  [
    'a price for each month, for a part of the people, for several groups',
    /unit-cost/,
    project(
      '补贴',
      [['资金总额（万元）', 720]],
      [output('数量', '补贴人数', '≥1000人'), ['成本指标', '经济成本指标', '每人每月补贴', '=60元'], ...SOUND],
    ),
    [],
  ],
  [
    'less than half of the budget, where the price does not say what it is for',
    /unit-cost/,
    project(
      '培训',
      [['资金总额（万元）', 80]],
      [output('数量', '参训人数', '≥300人'), ['成本指标', '经济成本指标', '人均补助标准', '≤50元'], ...SOUND],
    ),
    [],
  ],
  [
    'an empty column for the values of several years',
    /period-missing/,
    project(
      '农村公路',
      goal('建成农村公路2公里。'),
      [
        ['产出指标', '数量指标', '建成公路里程', '', '≥2公里'],
        ['效益指标', '社会效益指标', '受益群众人数', '', '≥3000人'],
      ],
      ['一级指标', '二级指标', '三级指标', '实施期目标值', '年度目标值'],
    ),
    ['completeness/period-missing hint@D7'],
  ],
])('%s', (_, rules, rows, expected) => {
  expect(remarks(rows, rules)).toEqual(expected);
});

describe('what weights add up to', () => {
  const weights = (head: readonly Row[], points: readonly number[]): Row[] =>
    project(
      '道路',
      head,
      [output('数量', '新建道路里程', '≥2公里'), ...SOUND].map((row, index) => [...row, points[index] ?? '']),
      [...HEADINGS, '分值'],
    );
  const SHARES: readonly Row[] = [
    ['年度目标', '目标1：道路改造', '权重', '60%'],
    ['', '目标2：村庄绿化', '权重', '40%'],
  ];
  const OTHER_SHARES: readonly Row[] = [['年度目标', '目标1：道路改造', '占比', '100%']];

  test.each<[title: string, head: readonly Row[], points: readonly number[], expected: number]>([
    ['100', [], [20, 20, 10, 20, 20, 10], 0],
    ['90, with 10 for the execution of the budget', [], [15, 15, 10, 20, 20, 10], 0],
    ['80 in a form that gives each goal its share', SHARES, [10, 15, 10, 15, 20, 10], 0],
    ['80 for the one goal of such a form', OTHER_SHARES, [10, 15, 10, 15, 20, 10], 0],
    ['80 in any other form', [], [10, 15, 10, 15, 20, 10], 1],
    ['85', [], [15, 15, 10, 15, 20, 10], 1],
    ['70 in a form with shares', SHARES, [10, 10, 10, 10, 20, 10], 1],
  ])('%s', (_, head, points, expected) => {
    expect(remarks(weights(head, points), /sum\/weights/)).toHaveLength(expected);
  });
});

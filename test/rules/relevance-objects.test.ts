import { exampleForm, exampleProjectForm, type ExampleIndicator } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { cellName } from '../../src/workbook/area';

const asked = (name: string): ExampleIndicator => ['满意度指标', '服务对象满意度指标', name, '≥90%'];
const OUTPUT: ExampleIndicator = ['产出指标', '数量指标', '完成处数', '≥6处'];

test.each([
  ['雨污分流改造', '患者满意度', 1],
  ['雨污分流改造', '游客满意度', 1],
  ['机关办公家具购置', '学生满意度', 1],
  ['高标准农田建设', '旅客满意度', 1],
  ['防汛物资储备', '退休人员满意度', 1],
  ['雨污分流改造', '沿线居民满意度', 0],
  ['乡镇卫生院改造', '患者满意度', 0],
  ['古镇景区提升', '游客满意度', 0],
  ['中小学操场改造', '学生满意度', 0],
  ['高标准农田建设', '种植户满意度', 0],
  ['客运站改造', '旅客满意度', 0],
  ['防汛物资储备', '纳税人满意度', 0],
])('%s asks for %s: %d findings', (project, name, findings) => {
  expect(checkRule('relevance/object-unknown', exampleProjectForm(project, [OUTPUT, asked(name)]))).toHaveLength(
    findings,
  );
});

test('people whom the goal or another indicator names are no strangers', () => {
  const goal = exampleProjectForm('设备购置', [OUTPUT, asked('患者满意度')], [['年度目标', '为住院患者改善条件。']]);
  expect(checkRule('relevance/object-unknown', goal)).toEqual([]);
  const served: ExampleIndicator = ['产出指标', '数量指标', '服务门诊患者人次', '≥3万人次'];
  expect(checkRule('relevance/object-unknown', exampleProjectForm('设备购置', [served, asked('患者满意度')]))).toEqual(
    [],
  );
});

test('a department serves many', () => {
  expect(checkRule('relevance/object-unknown', exampleForm([OUTPUT, asked('患者满意度')]))).toEqual([]);
});

test.each([
  ['公益电影放映补贴', ['本单位职工满意度'], 1],
  ['公益电影放映补贴', ['上级主管部门满意度'], 1],
  ['公益电影放映补贴', ['机关干部满意度', '领导满意度'], 1],
  ['残疾人技能培训', ['工作人员满意度'], 1],
  ['博物馆免费开放', ['在职人员满意度'], 1],
  ['公益电影放映补贴', ['观影群众满意度'], 0],
  ['公益电影放映补贴', ['群众满意度', '主管部门满意度'], 0],
  ['公益电影放映补贴', ['企业职工满意度'], 0],
  ['干部培训', ['参训干部满意度'], 0],
  ['机关办公设备购置', ['本单位职工满意度'], 0],
])('%s asks %j: %d findings', (project, names, findings) => {
  const rows = exampleProjectForm(project, [OUTPUT, ...names.map(asked)]);
  expect(checkRule('relevance/satisfaction-object', rows)).toHaveLength(findings);
});

const GOAL = '购买图书三千册，举办读书会十二场，延长开馆时间，方便读者借阅。';

test.each<[string, readonly (readonly [name: string, value: string])[], number]>([
  [
    'all about something else',
    [
      ['新打机井', '≥6眼'],
      ['铺设滴灌带', '≥30公里'],
    ],
    1,
  ],
  [
    'one of them fits',
    [
      ['新打机井', '≥6眼'],
      ['购买图书册数', '≥3000册'],
    ],
    0,
  ],
  [
    'nothing but everyday words',
    [
      ['完成数量', '≥6个'],
      ['验收合格率', '=100%'],
    ],
    0,
  ],
  [
    'too few to tell',
    [
      ['新打机井', '≥6眼'],
      ['完成及时率', '=100%'],
    ],
    0,
  ],
  [
    'the project’s name fits',
    [
      ['社区书屋个数', '≥6个'],
      ['书架数量', '≥30个'],
    ],
    0,
  ],
])('goal and outputs: %s', (_, outputs, findings) => {
  const rows = exampleProjectForm(
    '社区书屋项目',
    [...outputs.map(([name, value]): ExampleIndicator => ['产出指标', '数量指标', name, value]), asked('读者满意度')],
    [['年度目标', GOAL]],
  );
  expect(checkRule('relevance/goal-detached', rows)).toHaveLength(findings);
});

test.each([
  ['办公楼物业管理', '改善空气质量', 1],
  ['劳务派遣人员经费', '提升水环境质量', 1],
  ['档案数字化', '减少碳排放', 1],
  ['会议服务外包', '绿化水平提升', 1],
  ['信息系统运维', '植被覆盖率', 1],
  ['河道清淤', '改善水质', 0],
  ['秸秆综合利用', '改善空气质量', 0],
  ['城区绿化养护', '改善空气质量', 0],
  ['办公楼物业管理', '办公秩序', 0],
  ['办公楼节能改造', '减少碳排放', 0],
])('%s with %s: %d findings', (project, name, findings) => {
  const rows = exampleProjectForm(project, [OUTPUT, ['效益指标', '生态效益指标', name, '有效改善']]);
  expect(checkRule('relevance/eco-filler', rows)).toHaveLength(findings);
});

test.each<[string, readonly (readonly [level2: string, name: string, value: string])[], string[]]>([
  [
    'three names of one thing',
    [
      ['数量指标', '培训人数', '≥200人'],
      ['数量指标', '参训人员数量', '200人'],
      ['数量指标', '培训学员人数', '≥200名'],
    ],
    ['C7', 'C8'],
  ],
  [
    'visits',
    [
      ['数量指标', '走访老人户数', '≥60户'],
      ['数量指标', '慰问老人户数', '≥60户'],
    ],
    ['C7'],
  ],
  [
    'repairs',
    [
      ['数量指标', '维修校舍面积', '≥800平方米'],
      ['数量指标', '校舍修缮面积', '≥800㎡'],
    ],
    ['C7'],
  ],
  [
    'bought goods',
    [
      ['数量指标', '采购电脑数量', '≥30台'],
      ['数量指标', '电脑购置数量', '≥30台'],
    ],
    ['C7'],
  ],
  [
    'inspections',
    [
      ['数量指标', '开展检查次数', '≥12次'],
      ['数量指标', '巡查次数', '≥12次'],
    ],
    ['C7'],
  ],
  [
    'another number',
    [
      ['数量指标', '培训人数', '≥200人'],
      ['数量指标', '参训人员数量', '≥300人'],
    ],
    [],
  ],
  [
    'another unit',
    [
      ['数量指标', '培训人数', '≥200人'],
      ['数量指标', '培训课时', '≥200课时'],
    ],
    [],
  ],
  [
    'another thing',
    [
      ['数量指标', '采购电脑数量', '≥30台'],
      ['数量指标', '采购打印机数量', '≥30台'],
    ],
    [],
  ],
  [
    'another level',
    [
      ['数量指标', '培训人数', '≥200人'],
      ['质量指标', '参训人员数量', '≥200人'],
    ],
    [],
  ],
  [
    'rates',
    [
      ['质量指标', '培训合格率', '≥95%'],
      ['质量指标', '培训出勤率', '≥95%'],
    ],
    [],
  ],
  [
    'small numbers',
    [
      ['数量指标', '采购车辆', '≥1辆'],
      ['数量指标', '购置车辆', '≥1辆'],
    ],
    [],
  ],
])('names of one thing: %s', (_, outputs, expected) => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ...outputs.map(([level2, name, value]): ExampleIndicator => ['产出指标', level2, name, value]),
  ]);
  expect(checkRule('consistency/synonymous-indicators', rows).map(({ cell }) => cellName(cell))).toEqual(expected);
});

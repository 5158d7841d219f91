import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';

function severities(
  id: string,
  name: string,
  value: string,
  level: readonly [string, string] = ['产出指标', '质量指标'],
): string[] {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    [...level, name, value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  return checkRule(id, rows).map(({ severity }) => severity);
}

test.each([
  ['培训人数', '≥95%', 1],
  ['改造面积（平方米）', '=100%', 1],
  ['培训人数占比', '≥95%', 0],
  ['培训人数完成率', '≥95%', 0],
  ['培训人数', '≥95人', 0],
  ['培训人数', '待定', 0],
  ['接待人数较上年增长', '≥10%', 0],
])('a count in percent: %s %s', (name, value, findings) => {
  expect(severities('consistency/count-percent', name, value)).toHaveLength(findings);
});

test.each([
  ['验收合格率', '≥3次', 1],
  ['纠纷调解成功率', '≥30件', 1],
  ['企业满意度', '≥5家', 1],
  ['费用占比', '≤20万元', 1],
  ['办结及时率', '≤3天', 1],
  ['验收合格率', '≥95%', 0],
  ['人民币汇率', '≤7元', 0],
  ['风机功率', '≥3台', 0],
  ['巡查频率', '≥2次', 0],
  ['差错率', '≤5‰', 0],
  ['森林覆盖率', '≥0.5个百分点', 0],
  ['验收合格率', '合格', 0],
])('a rate that is counted: %s %s', (name, value, findings) => {
  expect(severities('consistency/rate-unit', name, value)).toHaveLength(findings);
});

const NAMED = ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'];

test.each<[string, readonly (readonly string[])[], string[]]>([
  ['once', [['产出指标', '数量指标', '培训人次', '≥5人次', '']], []],
  [
    'twice',
    [
      ['产出指标', '数量指标', '培训人次', '≥5人次', ''],
      ['产出指标', '质量指标', '“培训”人次', '≥6人次', ''],
    ],
    ['warning'],
  ],
  [
    'with descriptions that differ',
    [
      ['产出指标', '数量指标', '就业人数', '≥5人', '建设期'],
      ['效益指标', '社会效益指标', '就业人数', '≥6人', '建成后'],
    ],
    ['hint'],
  ],
  [
    'with the same description',
    [
      ['产出指标', '数量指标', '就业人数', '≥5人', '建设期'],
      ['效益指标', '社会效益指标', '就业人数', '≥6人', '建设期'],
    ],
    ['warning'],
  ],
  [
    'for each month',
    [
      ['产出指标', '时效指标', '预算执行进度（7月）', '≥40%', ''],
      ['产出指标', '时效指标', '预算执行进度（11月）', '≥80%', ''],
    ],
    [],
  ],
  [
    'for each section',
    [
      ['产出指标', '数量指标', '铺设长度（一标段）', '≥4公里', ''],
      ['产出指标', '数量指标', '铺设长度（二标段）', '≥4公里', ''],
    ],
    [],
  ],
  [
    'for one month twice',
    [
      ['产出指标', '时效指标', '预算执行进度（7月）', '≥40%', ''],
      ['产出指标', '时效指标', '预算执行进度(7月)', '≥80%', ''],
    ],
    ['warning'],
  ],
  [
    'with its unit in brackets',
    [
      ['产出指标', '数量指标', '培训人数（人）', '≥40', ''],
      ['产出指标', '数量指标', '培训人数', '≥80人', ''],
    ],
    ['warning'],
  ],
  [
    'rows of the template',
    [
      ['产出指标', '数量指标', '……', '', ''],
      ['产出指标', '质量指标', '……', '', ''],
    ],
    [],
  ],
])('an indicator %s', (_, rows, expected) => {
  const form = exampleFormWithColumns(NAMED, [...rows, ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%', '']]);
  expect(checkRule('consistency/duplicate-indicator', form).map(({ severity }) => severity)).toEqual(expected);
});

test('the same indicator in two projects of a list is no repetition', () => {
  const form = exampleFormWithColumns(
    ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'],
    [
      ['公路养护', '产出指标', '质量指标', '验收合格率', '=100%'],
      ['公路养护', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
      ['路灯改造', '产出指标', '质量指标', '验收合格率', '=100%'],
      ['路灯改造', '满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
    ],
  );
  expect(checkRule('consistency/duplicate-indicator', form)).toEqual([]);
});

test.each<[string, string, string, string[]]>([
  ['培训500人次', '培训人次', '≥300人次', ['error']],
  ['培训300人次', '培训人次', '≥500人次', ['warning']],
  ['培训500人次', '培训人次', '≥500人次', []],
  ['培训500人次', '培训人次', '300', ['error']],
  ['培训500人次', '培训人次', '500', []],
  ['培训500人次，其中新进人员培训200人次', '培训人次', '≥500人次', []],
  ['办公费不超过5万元', '办公费', '≤6万元', ['error']],
  ['培训500人次', '参展人次', '≥300人次', []],
  ['培训5期', '培训人次', '≥300人次', []],
  ['签约项目投资额5亿元', '签约项目投资额', '≥50000万元', []],
  ['为1200名80岁以上老年人发放高龄津贴', '高龄津贴发放人数', '≥1000人', ['error']],
  ['为1200名80岁以上老年人发放高龄津贴', '高龄津贴发放人数', '≥1200人', []],
  ['为1200名80岁以上老年人发放高龄津贴', '参训护理员人数', '≥1000人', []],
  ['向360户种粮大户发放补贴', '补贴发放种粮户数', '≥300户', ['warning']],
  ['向360户种粮大户发放补贴，向20户合作社发放奖励', '补贴发放种粮户数', '≥300户', []],
  ['维修乡村道路15公里', '乡村道路维修里程', '≥12km', ['error']],
  ['三年内维修乡村道路45公里', '乡村道路维修里程', '≥12km', []],
  ['培训村医200人次', '村医培训人数', '≥150人', []],
])('goal “%s” and %s %s', (text, name, value, expected) => {
  const form = exampleForm(
    [
      ['产出指标', '数量指标', name, value],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%'],
    ],
    [['年度总体目标', `${text}。`]],
  );
  expect(checkRule('consistency/goal-number-mismatch', form).map(({ severity }) => severity)).toEqual(expected);
});

test.each<[string, string, number]>([
  ['新建实训楼4栋', '2栋', 0],
  ['新建实训楼2栋', '2栋', 0],
  ['新建实训楼6栋', '2栋', 1],
])('goal “%s” for the whole time of a project, with %s this year and 4栋 in all', (text, value, count) => {
  const [title = [], ...rows] = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '实施期指标值', '本年度指标值'],
    [
      ['产出指标', '数量指标', '新建实训楼', '4栋', value],
      ['满意度指标', '服务对象满意度指标', '师生满意度', '≥95%', '≥95%'],
    ],
  );
  const form = [title, ['年度总体目标', `${text}。`], ...rows];
  expect(checkRule('consistency/goal-number-mismatch', form)).toHaveLength(count);
});

test.each([
  ['培训合格率', '培训合格率=合格人数/参训人数×100%', 0],
  ['培训合格率', '按期开班率=按期开班数/计划开班数×100%', 1],
  ['培训合格率', '合格人数/参训人数×100%', 0],
  ['“三公经费”控制率', '三公经费控制率=实际支出数/预算数×100%', 0],
  ['党政干部参训率', '每单位干部参训率=实际参训人数/应参训人数', 0],
  ['预算执行率', '（预算调整数/预算数）×100%', 1],
  ['预算执行率', '（预算完成数/预算数）×100%', 0],
  ['预算调整率', '预算调整数/预算数×100%', 0],
  ['培训合格率', '合格=80分以上', 0],
])('formula of %s: %s', (name, formula, findings) => {
  const form = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '指标值', '计算公式'],
    [
      ['产出指标', '质量指标', name, '≥90%', formula],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%', '满意企业数/调查企业数×100%'],
    ],
  );
  expect(checkRule('consistency/formula-name', form)).toHaveLength(findings);
});

test.each([
  ['≥5次', '5', '5次以上得5分，每减少1次扣1分', 0],
  ['≥5次', '4', '5次以上得5分', 1],
  ['≥5次', '4', '小于或等于目标得100，否则得0', 0],
  ['≥30次', '', '30次以上得30分', 1],
  ['≥5次', '', '5次以上得5分', 0],
  ['≥5次', '5', '每减少1次得1分', 1],
])('points: %s, weight %s, %s', (value, weight, scoring, findings) => {
  const form = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '指标值', '权重', '评分标准'],
    [
      ['产出指标', '数量指标', '组织活动次数', value, weight, scoring],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%', '10', '达到目标得满分'],
    ],
  );
  expect(checkRule('consistency/scoring-points', form)).toHaveLength(findings);
});

test.each([
  ['参展企业数', '≥12家', '达到12家得满分', 0],
  ['参展企业数', '≥12家', '达到10家得满分', 1],
  ['参展企业数', '≥12家', '12家以上得5分，10家以上得3分', 0],
  ['增长率', '≥8%', '增长率达7.5%得4分', 1],
  ['交易额', '≥204亿元', '204亿以上得5分', 0],
  ['完成时间', '=2022年', '100%得3分', 1],
  ['群众满意度', '≥92%', '≥90%得满分', 0],
  ['参展企业数', '≥12家', '完成得满分', 0],
])('full marks: %s %s, %s', (name, value, scoring, findings) => {
  const form = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'],
    [
      ['产出指标', '数量指标', name, value, scoring],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%', '达到目标得满分'],
    ],
  );
  expect(checkRule('consistency/scoring-target', form)).toHaveLength(findings);
});

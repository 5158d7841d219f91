import { exampleForm, exampleFormWithColumns, exampleProjectForm } from '../../src/rules/kit/example-form';
import * as listedReasons from '../../src/rules/reasons';
import type { RuleReasons } from '../../src/rules/kit/rule';
import { checkRule } from './check-rule';

const reasons: RuleReasons = listedReasons;

/** A rule's suggestion for the second indicator of a small form. */
function suggested(id: string, level1: string, level2: string, name: string, value: string): string {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    [level1, level2, name, value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  return checkRule(id, rows).find(({ cell }) => cell.row === 5)?.suggestion ?? '';
}

describe('an example is of the cell’s own kind', () => {
  test.each([
    ['经济效益指标', '旅游综合收入', '不低于上年', '“≥820万元”'],
    ['经济效益指标', '外贸进出口总额', '≥近三年平均数', '“≥820万元”'],
    ['社会效益指标', '政策知晓率', '不低于去年', '“≥95%”'],
    ['社会效益指标', '接待游客人次', '≥前三年平均数', '“≥300人次”'],
    ['社会效益指标', '群众信访件数', '不高于上年同期', '“≤3件”'],
    ['社会效益指标', '新增绿化面积', '不低于上年', '“≥500平方米”'],
    ['社会效益指标', '举办讲座场次', '≥历年平均', '“≥12场次”'],
  ])('compared with the past: %s %s %s → %s', (level2, name, value, example) => {
    expect(suggested('range/relative-target', '效益指标', level2, name, value)).toContain(`例如${example}`);
  });

  test.each([
    ['保证网络安全', '“网络安全达标率”'],
    ['确保供水安全', '“供水安全达标率”'],
    ['完成年度造林任务', '“年度造林任务完成率”'],
    ['减少群众办事负担', '“群众办事负担下降率”'],
    ['促进农民增收和就业', '“农民增收和就业增长率”'],
    ['及时足额发放补贴', '“发放补贴及时率”'],
    ['提高办学水平', ''],
    ['确保考核指标完成率', '“考核指标完成率”'],
    ['提升公众文物保护意识', '“公众文物保护意识”方面'],
  ])('a name for the same thing: %s → %s', (name, example) => {
    expect(suggested('naming/verb-phrase', '效益指标', '社会效益指标', name, '95%')).toContain(example);
  });

  test.each([
    ['办公楼维修改造项目', 'warning', '造价'],
    ['中小学教学设备购置', 'warning', '单价'],
    ['污水管网新建工程', 'warning', '造价'],
    ['政务信息系统运行维护', 'hint', '运行维护费用'],
    ['公园日常维修养护', 'hint', '费用'],
    ['国土空间规划编制', 'hint', '编制费用'],
    ['村干部培训项目', 'hint', '人均培训成本'],
    ['文化旅游推介活动', 'hint', '单场活动费用'],
    ['高龄老人津贴', 'hint', '补助标准'],
    ['退役军人事务', 'hint', '项目总成本'],
  ])('the cost of %s (%s): %s', (project, severity, example) => {
    const rows = exampleProjectForm(project, [
      ['产出指标', '数量指标', '服务人数', '≥500人'],
      ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
    ]);
    const [finding] = checkRule('completeness/cost-required', rows);
    expect(finding?.severity).toBe(severity);
    expect(finding?.suggestion).toContain(example);
  });

  test('a cost without an amount gets one that does not pass the budget', () => {
    expect(suggested('quality/cost-not-quantified', '成本指标', '经济成本指标', '项目总成本', '合理')).toContain(
      '不超过预算，例如“≤60万元”',
    );
    const rows = exampleForm(
      [
        ['产出指标', '成本指标', '项目成本', '符合规定'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ],
      [['资金总额（万元）', 35.5]],
    );
    expect(checkRule('quality/cost-not-quantified', rows)[0]?.suggestion).toContain('“≤35.5万元”');
  });
});

test.each([
  ['经济效益指标', '企业营业收入', '力争0.5亿', '“≥0.5亿”'],
  ['经济效益指标', '企业营业收入', '预计3000万元', '“≥3000万元”'],
  ['社会效益指标', '受益群众人数', '约2万人', '“≥2万人”'],
  ['社会效益指标', '受益群众人数', '数百人', '“≥300人”'],
  ['经济效益指标', '带动投资额', '数亿元', '“≥820万元”'],
])('a rough number keeps its unit: %s %s %s → %s', (level2, name, value, example) => {
  expect(suggested('format/range-value', '效益指标', level2, name, value)).toContain(`例如${example}`);
});

describe('a comparison with a figure of its own can be computed', () => {
  test.each([
    '较上年增长5%以上',
    '比上年提高2个百分点',
    '不低于上年的105%',
    '较2025年减少10起',
    '同期增加30户以上',
    '比近三年平均数多5家',
  ])('%s', (value) => {
    expect(suggested('range/relative-target', '效益指标', '经济效益指标', '旅游收入', value)).toBe('');
  });

  test.each(['不低于上年', '≥前3年平均数', '高于历年平均', '不超过核定数'])('but not %s', (value) => {
    expect(suggested('range/relative-target', '效益指标', '经济效益指标', '旅游收入', value)).not.toBe('');
  });
});

test('nothing is asked for that is written as a formula', () => {
  expect(suggested('range/ge-100-percent', '产出指标', '质量指标', '党政干部参训率', '≥100%')).toBe(
    '改成“=100%”；手工改时先将单元格设为文本，再输入=100%。',
  );
});

test('a qualitative target is asked for figures, or for what counts as done', () => {
  const text = suggested('quality/qualitative-unmeasurable', '效益指标', '社会效益指标', '部门公信力', '明显提升');
  expect(text).toContain('做到什么算全部完成、部分完成、未完成');
  expect(text).not.toMatch(/同比|100%—80%/);
});

test('no remark sends people to a place that they cannot know', () => {
  const rows = [
    ['项目支出绩效目标表'],
    ['（2024年度）'],
    ['项目名称', ''],
    ['主管部门', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
  ];
  for (const { suggestion } of checkRule('completeness/header-missing', rows))
    expect(suggestion).not.toMatch(/[省市区县]/);
});

test('headings merged into one have to be unmerged before they get names', () => {
  const rows = exampleFormWithColumns(
    ['一级指标', '', '', '目标值'],
    [
      ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
      ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
    ],
  );
  expect(checkRule('completeness/level-missing', rows)[0]?.suggestion).toBe(
    '请在表头补上列名，依次是“一级指标”“二级指标”“三级指标”。',
  );
});

test('what a rule of form rests on is said plainly, without rules of a system that nobody can look up', () => {
  const vague = /系统填报校验|计分规则|录入规范|填报规范|指标库说明|表述规范/;
  const own = Object.entries(reasons).filter(([id]) =>
    /^(?:completeness|format|range|consistency|quality|naming|text|formula)\//.test(id),
  );
  expect(own.filter(([, { basis }]) => basis.some((text) => vague.test(text))).map(([id]) => id)).toEqual([]);
});

import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { cellName } from '../../src/workbook/area';
import { checkRule } from './check-rule';
import { remarkOn, remarkWithColumns } from './one-indicator';

const SOCIAL = ['效益指标', '社会效益指标'] as const;

test.each([
  ['城市知名度', '有效提升', 'warning'],
  ['城市知名度', '不断提升', 'warning'],
  ['城市知名度', '明显', 'warning'],
  ['城市知名度', '增加岗位', 'warning'],
  ['城市知名度', '有效提升10%以上', null],
  ['制度建设', '健全', null],
  ['资金使用', '完全合规', null],
  ['政策落实', '有效覆盖全部村组', null],
  ['信息公开', '按时公开', null],
  ['保障运转', '应保尽保', null],
  ['安全影响', '无不利影响', null],
  ['产业链招商', '完成', 'hint'],
  ['产业链招商', '12月底前完成', null],
  ['产业吸引率', '有效提升', null],
  ['城市知名度', '文字描述', null],
  ['城市知名度', '', null],
] as const)('vague: %s “%s” → %s', (name, value, severity) => {
  expect(remarkOn('quality/qualitative-unmeasurable', ...SOCIAL, name, value)).toBe(severity);
});

test.each([
  ['完成', 'warning'],
  ['稳步推进', 'warning'],
  ['规范', null],
  ['≥2项', null],
])('a quantity in words: “%s” → %s', (value, severity) => {
  expect(remarkOn('quality/qualitative-unmeasurable', '产出指标', '数量指标', '产业链招商', value)).toBe(severity);
});

test.each([
  ['优得10分，良得6分，差不得分', null],
  ['显著提升得10分；有一定提升得5分；没有提升不得分', null],
  ['分为三档评定', null],
  ['达成预期指标、部分达成、未达成三档', null],
  ['完成得满分，未完成不得分', 'warning'],
  ['酌情扣分', 'warning'],
])('vague with the standard “%s” → %s', (scoring, severity) => {
  const headings = ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'];
  expect(
    remarkWithColumns('quality/qualitative-unmeasurable', headings, [...SOCIAL, '城市知名度', '有效提升', scoring]),
  ).toBe(severity);
});

test.each([
  ['产业吸引率', '有效提升', 'warning'],
  ['新能源车占比', '逐步提高', 'warning'],
  ['群众满意度', '满意', 'warning'],
  ['“三公”经费变动率', '持平', 'hint'],
  ['办事效率', '提高', null],
  ['企业税率', '优惠', null],
  ['资金到位率', '资金到位率达100%', null],
  ['资金到位率', '≥前三年平均数', null],
  ['资金到位率', '待定', null],
  ['资金到位率', '≥90%', null],
] as const)('rate in words: %s “%s” → %s', (name, value, severity) => {
  expect(remarkOn('quality/rate-named-qualitative', ...SOCIAL, name, value)).toBe(severity);
});

test.each([
  ['成本指标', '经济成本指标', '符合相关规定', 'warning'],
  ['成本指标', '经济成本指标', '≤100%', 'hint'],
  ['成本指标', '经济成本指标', '≤5万元', null],
  ['成本指标', '经济成本指标', '待定', null],
  ['成本指标', '社会成本指标', '无不利影响', null],
  ['产出指标', '成本指标', '合理', 'warning'],
  ['运行成本', '公用经费控制', '≤100%', null],
  ['产出指标', '质量指标', '符合相关规定', null],
])('cost: %s %s “%s” → %s', (level1, level2, value, severity) => {
  expect(remarkOn('quality/cost-not-quantified', level1, level2, '单项业务费用', value)).toBe(severity);
});

test('a rate of cost beside a sum of money is enough, and a met standard needs none', () => {
  const besideMoney = [
    ['产出指标', '成本指标', '经费控制率', '≤100%'],
    ['产出指标', '成本指标', '总成本', '≤5万元'],
  ] as const;
  const standard = [['产出指标', '成本指标', '补助标准达标率', '=100%']] as const;
  for (const indicators of [besideMoney, standard]) {
    expect(
      checkRule(
        'quality/cost-not-quantified',
        exampleForm([...indicators, ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%']]),
      ),
    ).toEqual([]);
  }
});

test.each([
  ['项目总成本', '≤35.5万元'],
  ['单场活动成本', undefined],
])('%s in words is mended from the budget: %s', (name, written) => {
  const rows = exampleForm(
    [
      ['产出指标', '成本指标', name, '合理'],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
    ],
    [['资金总额（万元）', 35.5]],
  );
  const [finding] = checkRule('quality/cost-not-quantified', rows);
  const edit = finding?.fix?.edits[0];
  expect(edit?.kind === 'write' ? edit.cells[0]?.[0]?.formula : undefined).toBe(written);
});

test('the budget is named as the most that the cost can be', () => {
  const rows = exampleForm(
    [
      ['产出指标', '成本指标', '总成本', '合理'],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
    ],
    [['资金总额（万元）', 35.5]],
  );
  expect(checkRule('quality/cost-not-quantified', rows)[0]?.suggestion).toContain('≤35.5万元');
});

describe('share of words', () => {
  const table = (words: number, figures: number, level1 = '效益指标'): ReturnType<typeof exampleForm> =>
    exampleForm([
      ...Array.from(
        { length: words },
        (_, index) => [level1, '社会效益指标', `影响力${String(index)}`, '提升'] as const,
      ),
      ...Array.from(
        { length: figures },
        (_, index) => ['效益指标', '社会效益指标', `带动人数${String(index)}`, '≥5人'] as const,
      ),
    ]);

  test.each([
    [3, 2, '效益指标', 0],
    [4, 2, '效益指标', 1],
    [4, 0, '效益指标', 0],
    [4, 2, '管理效率', 0],
  ])('%i in words, %i figures under %s: %i remarks', (words, figures, level1, remarks) => {
    expect(checkRule('quality/qualitative-ratio', table(words, figures, level1))).toHaveLength(remarks);
  });
});

const TOLD = ['一级指标', '二级指标', '三级指标', '内涵解释', '设置依据', '计算公式', '指标值'];

test.each([
  ['资产购置数量', '资产购置数量', '年度计划', '统计台账', '≥3台', 'hint'],
  ['资产购置数量', '新增购置的资产', '年度计划', '新增购置的资产', '≥3台', null],
  ['资产购置合格率', '合格的占比', '年度计划', '合格的占比', '≥3%', 'hint'],
  ['资产购置合格率', '合格数÷总数', '年度计划', '合格数÷总数', '≥3%', null],
  ['资产购置合格率', '资产购置合格情况', '年度计划', '统计台账', '≥3%', 'hint'],
  ['资产购置合格率', '资产购置合', '年度计划', '统计台账', '≥3%', 'hint'],
  ['资产购置合格率', '资产购置', '年度计划', '统计台账', '≥3%', null],
  ['资产购置合格率', '年度计划', '年度计划', '年度计划', '≥3%', 'warning'],
  ['资产购置合格率', '合格的占比', '≥3%', '统计台账', '≥3%', 'hint'],
  ['资产购置合格率', '合格的占比', '年度计划', '统计台账', '≥3%', null],
  ['资产购置合格率', '', '', '', '≥3%', null],
])('copied: %s | %s | %s | %s | %s → %s', (name, explanation, basis, formula, value, severity) => {
  expect(
    remarkWithColumns('quality/echo', TOLD, ['产出指标', '质量指标', name, explanation, basis, formula, value]),
  ).toBe(severity);
});

test('of two equal columns the second is the copy', () => {
  const rows = exampleFormWithColumns(TOLD, [
    ['产出指标', '质量指标', '资产购置合格率', '合格的占比', '年度计划', '合格的占比', '≥3%'],
    ['满意度指标', '服务对象满意度指标', '企业满意度', '满意问卷的占比', '满意度调查', '满意数÷总数', '≥95%'],
  ]);
  expect(checkRule('quality/echo', rows).map(({ cell }) => cellName(cell))).toEqual(['F5']);
});

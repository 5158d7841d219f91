import { exampleFormWithColumns } from '../../src/rules/kit/example-form';
import type { ExampleCell } from '../../src/rules/kit/rule';
import { checkRule } from './check-rule';
import { rowBetween } from './row-between';
import { said } from './said';

const GRADES = '达成预期目标得分值的100%—80%（含），部分达成得80%—60%（含），达成程度较低得60%—0%。';

test.each([
  ['≥近两年平均数', '54次', '50次', '≥52次'],
  ['不低于近两年平均数', '54次', '49次', '≥52次'],
  ['近两年平均数', '54次', '50次', '≥52次'],
  ['≥前三年平均数', '2.5次', '2次', '≥2.3次'],
  // Last year was better, so a target below it would be reported as well.
  ['≥近两年平均数', '50次', '54次', 'warning'],
  ['≥近两年平均数', '54次', '', 'warning'],
  ['≥近两年平均数', '54次', '50场', 'warning'],
  ['≥近两年平均数', '54', '50', 'warning'],
  ['≤近两年平均数', '50次', '55次', '≤52次'],
  ['≤近两年平均数', '54次', '50次', 'warning'],
  ['≥上年平均数', '54次', '50次', 'warning'],
  ['≥近两年最高数', '54次', '50次', null],
  ['≥全市平均数', '54次', '50次', 'hint'],
  ['≥核定数', '54次', '50次', 'warning'],
])('visits “%s” after %s and %s → %s', (value, before, last, fix) => {
  const rows = rowBetween(
    ['2022年', '2023年', '指标值'],
    ['外出招商次数', before, last, value],
    ['4次', '4次', '≥5次'],
    ['产出指标', '数量指标'],
  );
  expect(said('range/relative-target', rows)).toBe(fix);
});

test.each([
  ['公用经费变动率', '≤近两年平均数', '4%', '5%', '≤4.5%'],
  ['商务接待批次', '近两年平均数', '20批', '25批', '≤22批'],
  ['公用经费变动率', '≥近两年平均数', '6%', '4%', 'warning'],
  ['公用经费变动率', '近两年平均数', '4%', '6%', '≤5%'],
  ['企业签约率', '≥近两年平均数', '30%', '20%', '≥25%'],
])('%s “%s” after %s and %s → %s', (name, value, before, last, fix) => {
  const rows = rowBetween(['2022年', '2023年', '指标值'], [name, before, last, value], ['4次', '4次', '≥5次']);
  expect(said('range/relative-target', rows)).toBe(fix);
});

test.each([
  ['', GRADES],
  ['酌情扣分', `酌情扣分\n${GRADES}`],
  // The standard already gives points in another way.
  ['完成得满分，未完成不得分', 'warning'],
  ['每低1个百分点扣0.5分', 'warning'],
])('vague, with “%s” in 评分标准 → %s', (scoring, fix) => {
  const rows = rowBetween(
    ['指标值', '评分标准'],
    ['城市知名度', '有效提升', scoring],
    ['≥5次', '完成得满分'],
    ['效益指标', '社会效益指标'],
  );
  expect(said('quality/qualitative-unmeasurable', rows)).toBe(fix);
});

test.each([
  ['按月拨付资金', '每月足额拨付资金', '文字描述', '每月足额拨付资金'],
  ['预决算信息公开', '按时完整公开。', '请填写', '按时完整公开'],
  ['按月拨付资金', '每月足额拨付资金', '待定', 'error'],
  ['按月拨付资金', '每月足额拨付资金', '**', 'error'],
  ['城市知名度', '有效提升', '文字描述', 'error'],
  ['资金拨付率', '每月足额拨付资金', '文字描述', 'error'],
  ['信息公开', '反映信息公开是否及时', '文字描述', 'error'],
  ['信息公开', '公开及时情况', '文字描述', 'error'],
  ['信息公开', '按照规定在每季度结束后及时完整公开全部信息', '文字描述', 'error'],
  ['节能环保', '运用节能产品', '文字描述', 'error'],
])('%s, told as “%s”, with the value %s → %s', (name, description, value, fix) => {
  const rows = rowBetween(['绩效指标描述', '指标值'], [name, description, value], ['活动的总次数', '≥5次']);
  expect(said('completeness/placeholder', rows)).toBe(fix);
});

describe('content in the wrong column', () => {
  const COLUMNS = ['设置依据', '评分标准', '目标值', '指标审核'];
  const SCORE = '完成得满分，未完成按比例得分';
  const others = ['年度工作计划', SCORE, '≥5次', '是'];

  test.each([
    [
      ['年度工作计划', '≥97%', SCORE, '是'],
      [SCORE, '≥97%'],
    ],
    [['年度工作计划', '', SCORE, '是'], null],
    [['年度工作计划', '酌情', SCORE, '是'], null],
    [
      ['每月8日前', SCORE, '工资发放规定', '是'],
      ['每月8日前', '工资发放规定'],
    ],
    // 按时拨付 is not a basis either.
    [['每月8日前', SCORE, '按时拨付', '是'], null],
    [['每月8日前', SCORE, '文字描述', '是'], null],
  ])('%j → %j', (cells, writes) => {
    const [finding] = checkRule('structure/column-shift', rowBetween(COLUMNS, ['工资发放到位', ...cells], others));
    expect(finding).toBeDefined();
    const written = finding?.fix?.edits.flatMap((edit) =>
      edit.kind === 'write' ? edit.cells.flat().map(({ formula }) => formula) : [],
    );
    expect(written?.sort() ?? null).toEqual(writes === null ? null : [...writes].sort());
  });

  const shifted = (row: readonly ExampleCell[]): unknown => {
    const rows = exampleFormWithColumns(
      ['一级指标', '二级指标', '三级指标', ...COLUMNS],
      [
        ['产出指标', '数量指标', '组织招商活动次数', ...others],
        row,
        ['产出指标', '数量指标', '组织推介会场次', ...others],
      ],
    );
    const edits = checkRule('structure/column-shift', rows)[0]?.fix?.edits;
    const writes = edits?.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : []));
    return writes?.map(({ formula, numberFormat }) => (numberFormat === '@' ? `'${String(formula)}` : formula)) ?? null;
  };

  test('a row off by one column goes back as a whole, text stays text', () => {
    const equal = { value: '=6000元', formula: '=6000元', numberFormat: '@' };
    expect(shifted(['', '成本指标', '经济成本指标', '法律顾问费用', '服务合同', SCORE, equal, '是'])).toEqual([
      '成本指标',
      '经济成本指标',
      '法律顾问费用',
      '服务合同',
      SCORE,
      "'=6000元",
      '是',
      '',
    ]);
    // Equal cells are not written.
    expect(shifted(['', '成本指标', '经济成本指标', '法律顾问费用', '法律顾问费用', SCORE, '≤6000元'])).toEqual([
      '成本指标',
      '经济成本指标',
      '法律顾问费用',
      SCORE,
      '≤6000元',
      '',
    ]);
  });

  test('a name in the column of level 1 goes into its own, with the levels of the row above', () => {
    const [finding] = checkRule(
      'structure/column-shift',
      exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', ...COLUMNS],
        [
          ['成本指标', '经济成本指标', '法律顾问费用', '服务合同', SCORE, '≤6000元', '是'],
          ['购置资产成本', '', '', '采购合同', SCORE, '≤5000元', '是'],
          ['产出指标', '数量指标', '购置资产数量', ...others],
        ],
      ),
    );
    const writes = finding?.fix?.edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : []));
    expect(writes?.map(({ formula }) => formula)).toEqual(['购置资产成本', '成本指标', '经济成本指标']);
    expect(finding?.mendAt).toEqual([]);
  });

  test('it stays where a cell is in its way or would be computed elsewhere', () => {
    expect(shifted(['其他', '成本指标', '经济成本指标', '法律顾问费用', '服务合同', SCORE, '≤6000元'])).toBeNull();
    const computed = { value: 0.6, formula: '=B1/2', text: '0.6' };
    expect(
      shifted(['', '成本指标', '经济成本指标', '法律顾问费用', '服务合同', SCORE, '≤6000元', computed]),
    ).toBeNull();
  });
});

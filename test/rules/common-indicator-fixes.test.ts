import { runRules } from '../lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { rules } from '../../src/rules';
import { workbookOf } from './example-workbook';
import { rowBetween } from './row-between';
import { said } from './said';

test.each([
  ['公用经费控制率', '', '部门预算批复、公用经费定额标准'],
  ['公用经费控制率', '100', '部门预算批复、公用经费定额标准'],
  ['服务对象满意率', '', '问卷调查'],
  // A text about one unit's plan does not suit every unit.
  ['完成及时率', '', 'warning'],
  ['采购合同签订率', '', 'warning'],
])('basis of %s, where “%s” is written → %s', (name, basis, fix) => {
  expect(
    said(
      'completeness/basis-missing',
      rowBetween(['指标值', '设置依据'], [name, '≤100%', basis], ['≥5次', '年度工作计划']),
    ),
  ).toBe(fix);
});

test.each([
  ['“三公经费”控制率', '', '≤100%'],
  ['“三公经费”控制率', '≤', '≤100%'],
  ['“三公经费”控制率', '≥', 'error'],
  ['资金使用合规性', '', '合规'],
  // 有效 alone cannot be judged.
  ['制度执行有效性', '', 'error'],
  // Customary only: each unit chooses 95% or 98% itself.
  ['预算执行率', '', 'error'],
  ['参展企业数', '', 'error'],
])('value of %s, where “%s” is written → %s', (name, value, fix) => {
  expect(said('completeness/value-missing', rowBetween(['指标值'], [name, value], ['≥5次']))).toBe(fix);
});

test.each([
  [['资金到位率', '', '', ''], '100 = %'],
  [['资金到位率', '=', '', '%'], '100'],
  [['资金到位率', '≥', '', '%'], 'error'],
  [['资金到位率', '=', '', '元'], 'error'],
  [['资金使用合规性', '定性', '', ''], '合规'],
  [['资金使用合规性', '≥', '', '%'], 'error'],
  [['资金到位率', '定性', '', ''], 'hint'],
])('split over columns, %j → %s', (own, fix) => {
  expect(said('completeness/value-missing', rowBetween(['计算符号', '指标值', '度量单位'], own, ['≥', 5, '次']))).toBe(
    fix,
  );
});

test.each([
  ['固定资产利用率', '固定资产利用率', '资产台账', '实际在用固定资产占全部固定资产的比重'],
  [
    '结转结余率',
    '年末结转结余资金的占比',
    '结转结余',
    '《关于进一步做好盘活财政存量资金工作的通知》（国办发〔2014〕70号）',
  ],
  [
    '结转结余率',
    '结转结余',
    '结转结余',
    '年末结转结余资金占支出预算数的比重 《关于进一步做好盘活财政存量资金工作的通知》（国办发〔2014〕70号）',
  ],
  // Only one of the two cells could be written.
  ['重点支出安排率', '重点支出安排', '重点支出安排', 'hint'],
  ['走访企业数', '走访企业数', '年度工作计划', 'hint'],
])('%s told as “%s” and “%s” → %s', (name, explanation, basis, fix) => {
  const others = ['≥5次', '组织活动的总次数', '年度工作计划'];
  expect(
    said('quality/echo', rowBetween(['指标值', '指标解释', '设置依据'], [name, '≥90%', explanation, basis], others)),
  ).toBe(fix);
});

test.each([
  ['预算执行率', '预算调整数/预算数×100%', '预算执行数÷全年预算数×100%'],
  ['预算执行率', '培训合格率=合格人数/参训人数×100%', '预算执行数÷全年预算数×100%'],
  // The text contains more than a formula, which would be lost.
  ['预算执行率', '培训合格率=合格人数/参训人数×100%，每季度统计一次，报财政部门', 'warning'],
  ['活动按期举办率', '培训合格率=合格人数/参训人数×100%', 'warning'],
])('%s computed as “%s” → %s', (name, formula, fix) => {
  expect(
    said(
      'consistency/formula-name',
      rowBetween(['指标值', '计算公式'], [name, '≥95%', formula], ['≥5次', '统计活动次数']),
    ),
  ).toBe(fix);
});

test.each([
  ['公用经费控制率', '', '实际支出的公用经费与预算安排的公用经费的比值，反映机构运转成本的控制情况'],
  ['采购合同签订率', '', 'hint'],
])('explanation of %s, where “%s” is written → %s', (name, explanation, fix) => {
  expect(
    said(
      'completeness/formula-missing',
      rowBetween(['指标值', '指标解释'], [name, '≤100%', explanation], ['≥5次', '活动的总次数']),
    ),
  ).toBe(fix);
});

test('a cell that another row shares is not written', () => {
  const rows = rowBetween(['指标值', '设置依据'], ['公用经费控制率', '≤100%', ''], ['≥5次', '年度工作计划']);
  const [sheet] = workbookOf(rows).sheets;
  if (!sheet) throw new Error('no sheet');
  const fixWith = (merges: typeof sheet.merges): unknown => {
    const workbook = { sheets: [{ ...sheet, merges }] };
    const rule = rules.filter(({ meta }) => meta.id === 'completeness/basis-missing');
    return runRules(workbook, recognizeGoalTables(workbook), rule).map(({ fix }) => fix !== null);
  };
  expect(fixWith([])).toEqual([true]);
  expect(fixWith([{ row: 5, column: 4, rows: 1, columns: 2 }])).toEqual([true]);
  expect(fixWith([{ row: 5, column: 4, rows: 2, columns: 1 }])).not.toContain(true);
});

import { commonIndicators, findCommonIndicator, formulaOf } from '../../../src/rules/facts/common-indicators';

test.each([
  ['“三公经费”控制率', '“三公经费”控制率'],
  ['“三公”经费控制率', '“三公经费”控制率'],
  ['三公经费的控制率', '“三公经费”控制率'],
  ['三公支出控制率（%）', '“三公经费”控制率'],
  ['指标2：预算执 行率', '预算执行率'],
  ['预算执行比率', '预算执行率'],
  ['部门（单位）预算调整率', '预算调整率'],
  ['部门绩效监控完成率', '绩效监控完成率'],
  ['部门绩效评价完成率', '部门绩效评价完成率'],
  ['预算资金精细化率', '专项资金细化率'],
  ['绩效自评完成率', '绩效自评覆盖率'],
  ['预算执行', null],
  ['绩效评价覆盖率', null],
  ['博物馆绩效考核指标完成率', null],
  ['控制率', null],
  ['', null],
])('%s is the common indicator %s', (name, standard) => {
  expect(findCommonIndicator(name)?.name ?? null).toBe(standard);
});

test('no name belongs to two indicators', () => {
  const owners = commonIndicators.flatMap((indicator) =>
    [indicator.name, ...indicator.synonyms, ...indicator.misnamings].map((name) => [
      name,
      findCommonIndicator(name)?.name,
      indicator.name,
    ]),
  );
  expect(owners.filter(([, found, owner]) => found !== owner)).toEqual([]);
});

test('every rate says what it divides', () => {
  const rates = commonIndicators.filter(({ name }) => name.endsWith('率'));
  expect(rates.filter(({ ratios }) => ratios.length === 0)).toEqual([]);
  expect(
    commonIndicators.flatMap(({ ratios }) => ratios).filter(({ numerator, denominator }) => !numerator || !denominator),
  ).toEqual([]);
});

test.each([
  ['在职人员控制率', '在职人员数÷编制数×100%'],
  ['“三公”经费变动率', '（本年“三公经费”总额－上年“三公经费”总额）÷上年“三公经费”总额×100%'],
])('formula of %s', (name, formula) => {
  const [ratio] = findCommonIndicator(name)?.ratios ?? [];
  expect(ratio && formulaOf(ratio)).toBe(formula);
});

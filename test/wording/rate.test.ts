import {
  isExecutionRate,
  isRateName,
  measuresAgainstPlan,
  rateKind,
  saysBeforeAdjustment,
} from '../../src/wording/rate';

describe('whether a percentage can exceed 100%', () => {
  test.each([
    ['培训合格率', 'capped'],
    ['在编在岗人员出勤率', 'capped'],
    ['“三公”经费控制率', 'capped'],
    ['签约项目履约率', 'capped'],
    ['企业受益率', 'capped'],
    ['部门决算公开及时性', 'capped'],
    ['服务对象满意度%', 'capped'],
    ['项目完成及时率', 'capped'],
    ['成本降低目标达标率', 'capped'],
    ['种植作物成活率（≥90%）', 'capped'],
    ['未成年人参观占比', 'capped'],
    ['机关工作人员尽职尽责率', 'capped'],
    ['外贸进出口目标完成率', 'may-exceed'],
    ['挽回灾害损失较上年增长', 'may-exceed'],
    ['林产品产值增速', 'may-exceed'],
    ['受助学生升学人数较上年增长率', 'may-exceed'],
    ['群众满意度提升幅度', 'may-exceed'],
    ['高中阶段毛入学率', 'may-exceed'],
    ['招商活动经费保障率', 'may-exceed'],
    ['国有资产保值增值率', 'may-exceed'],
    ['政府债务率', 'may-exceed'],
    ['资产负债率', 'may-exceed'],
    ['不良贷款拨备覆盖率', 'may-exceed'],
    ['公交车辆满载率', 'may-exceed'],
    ['全员劳动生产率', 'may-exceed'],
    ['决算与预算偏差率', 'may-exceed'],
    ['小学净入学率', 'capped'],
    ['财政资金放大倍数', 'may-exceed'],
    ['预算支付进度率', 'may-exceed'],
    ['保证网络安全', 'unknown'],
    ['资金使用效率', 'unknown'],
  ] as const)('%s: %s', (name, upper) => {
    expect(rateKind(name).upper).toBe(upper);
  });

  test.each([
    ['质量达到储备标准', ['合格率'], 'capped'],
    ['利用外资情况', ['比上年增长率'], 'may-exceed'],
    ['保证网络安全', ['全年网络运行正常的天数占全年天数的比例，由运维公司出具报告'], 'unknown'],
    ['培训合格率', ['增长率'], 'capped'],
  ] as const)('%s described as %j: %s', (name, descriptions, upper) => {
    expect(rateKind(name, descriptions).upper).toBe(upper);
  });

  test.each([
    ['“三公”经费变动率', true],
    ['财政收入增长率', true],
    ['项目完成及时率', true],
    ['培训合格率', false],
  ])('%s below zero: %s', (name, mayBeNegative) => {
    expect(rateKind(name).mayBeNegative).toBe(mayBeNegative);
  });
});

test.each([
  ['年度培训计划完成率', true],
  ['预算执行率', true],
  ['完成外贸进出口指标', true],
  ['招商活动经费保障率', true],
  ['项目完成及时率', false],
  ['执行标准达标率', false],
  ['企业受益率', false],
])('%s is measured against a plan: %s', (name, expected) => {
  expect(measuresAgainstPlan(name)).toBe(expected);
});

test('an execution rate against the budget before adjustment is told apart', () => {
  expect(isExecutionRate('预算执行率')).toBe(true);
  expect(isExecutionRate('培训合格率')).toBe(false);
  expect(saysBeforeAdjustment('实际支出数÷年初预算数×100%')).toBe(true);
  expect(saysBeforeAdjustment('实际支出数÷调整后预算数×100%')).toBe(false);
});

test.each([
  ['培训合格率', true],
  ['女性代表占比', true],
  ['企业满意度（%）', true],
  ['手术成功率', true],
  ['居民医保缴费率', true],
  ['执法仪器有效率', true],
  ['企业净利率', true],
  ['宽带平均速率', false],
  ['政务服务效率', false],
  ['发电机组功率', false],
  ['巡查频率', false],
  ['贷款利率', false],
  ['担保费率', false],
  ['资金周转率', false],
  ['图书流通率', false],
  ['地块容积率', false],
  ['培训人次', false],
])('%s is a percentage by its name: %s', (name, expected) => {
  expect(isRateName(name)).toBe(expected);
});

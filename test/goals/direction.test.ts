import { directionOf } from '../../src/goals/direction';

test.each([
  ['法律顾问费用', 'lower'],
  ['单位面积造价', 'lower'],
  ['重大安全事故发生数', 'lower'],
  ['企业投诉次数', 'lower'],
  ['结转结余率', 'lower'],
  ['“三公”经费控制率', 'lower'],
  ['业务办理时限', 'lower'],
  ['成本节约率', 'higher'],
  ['能耗下降率', 'higher'],
  ['投诉办结率', 'higher'],
  ['培训人次', 'higher'],
  ['生均公用经费补助标准', 'fixed'],
  ['城市低保标准', 'fixed'],
] as const)('%s: %s', (name, direction) => {
  expect(directionOf(name)).toBe(direction);
});

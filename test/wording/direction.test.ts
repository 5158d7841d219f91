import { directionOf, plainDirectionOf } from '../../src/wording/direction';

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
  ['产品不合格率', 'lower'],
  ['会议费超标准次数', 'lower'],
  ['商务接待次数', 'lower'],
  ['超时工单整改率', 'higher'],
  ['居民可支配收入变动率', 'higher'],
  ['“三公”经费变动率', 'lower'],
  ['业务办理时间', 'lower'],
  ['业务办理时间压缩率', 'higher'],
  ['矛盾纠纷化解率', 'higher'],
  ['违规资金追回率', 'higher'],
  ['PM2.5年均浓度', 'lower'],
] as const)('%s: %s', (name, direction) => {
  expect(directionOf(name)).toBe(direction);
});

test.each([
  ['验收合格率', 'higher'],
  ['预算执行率', 'higher'],
  ['企业满意度%', 'higher'],
  ['不合格率', 'lower'],
  ['安全事故发生次数', 'lower'],
  ['“三公”经费变动率', 'lower'],
  ['“三公”经费控制率', 'lower'],
  ['投诉办理时限', 'lower'],
  ['违法案件查处数', null],
  ['事故处置率', 'higher'],
  ['抽检不合格发现率', null],
  ['血糖控制率', null],
  ['志愿服务时长', null],
  ['非税收入', null],
  ['培训人次', null],
  ['招商活动次数', null],
  ['人均可支配收入变动率', null],
] as const)('%s plainly: %s', (name, direction) => {
  expect(plainDirectionOf(name)).toBe(direction);
});

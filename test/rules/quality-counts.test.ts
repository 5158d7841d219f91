import { remarkOn } from './one-indicator';

const QUANTITY = ['产出指标', '数量指标'] as const;

test.each([
  ['培训人数', '按要求完成', 'warning'],
  ['走访企业家数', '完成', 'warning'],
  ['新增绿化面积', '逐步扩大', 'warning'],
  ['组织演练场次', '按计划开展', 'warning'],
  ['农村公路里程', '有效增加', 'warning'],
  ['受益人口', '全县人民', 'warning'],
  ['年发电量', '合理控制', 'warning'],
  ['年发电量', '稳步增加', null],
  ['检测批次', '有/无', 'warning'],
  ['赛事承办项次', '争取承办', 'warning'],
  ['慰问演出场次', '元旦、春节期间', 'warning'],
  ['培训次数', '2026年12月底前', 'warning'],
  ['发放次数', '每年3月、9月', null],
  ['全市排名名次', '保持前列', null],
  ['改造小区个数', '2000年前建成的小区', 'warning'],
  ['巡查次数', '按〔2026〕5号文件', 'warning'],
  ['垃圾清运频次', '日产日清', null],
  ['监测频次', '实时', null],
  ['监测频次', '定期', 'warning'],
  ['外派航次', '按计划', 'warning'],
  ['设备巡检次数', '日检', null],
  ['巡检频次', '一日两检', null],
  ['服务质量', '优质', null],
  ['基层治理力量', '增强', null],
  ['培训人数', '≥300人', null],
  ['安全事故起数', '零发生', null],
  ['群众投诉件数', '无', null],
  ['资产管理', '规范', null],
  ['空气质量指数', '良好', null],
] as const)('a count in words: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('quality/count-in-words', ...QUANTITY, name, value)).toBe(severity);
});

test.each([
  ['培训人数', '≥12.5人', 'warning'],
  ['购置车辆数', '1.5辆', 'warning'],
  ['慰问困难户数', '≥30.2户', 'warning'],
  ['举办展会', '2.5场', 'warning'],
  ['走访企业', '≥8.5家', 'warning'],
  ['接待游客', '≥12.5万人次', null],
  ['人均培训次数', '≥1.5次', null],
  ['新建公路里程', '≥12.5公里', null],
  ['培训人数', '≥300人', null],
  ['财政支出乘数', '≥1.2', null],
] as const)('half a thing: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('range/fraction-of-thing', ...QUANTITY, name, value)).toBe(severity);
});

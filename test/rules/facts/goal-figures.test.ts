import Big from 'big.js';
import { figureCounts, goalFigures, sameFigure } from '../../../src/rules/facts/goal-figures';

test.each<[string, string[]]>([
  ['签约亿元以上项目不少于330个', ['330个']],
  ['组织12家企业参展、培训150人次，投资额5亿元', ['12家', '150人次', '5亿元']],
  ['参展企业满意度达到92%以上。', ['92%']],
  ['改造道路3.5公里，绿化1,200平方米', ['3.5公里', '1200平方米']],
  ['引进2000万元以上项目20个', ['20个']],
  ['2024年12月31日前完成第3期，3个月内验收', []],
  ['按照〔2021〕12号文件，分3个阶段、5个方面', []],
  ['1.加强管理；2.完成任务', []],
  ['增长2个百分点', ['2个百分点']],
  ['新建5G基站120个，5G网络覆盖率达到98%', ['120个', '98%']],
  ['每台内存32G', ['32G']],
  ['建设G60走廊项目6个，A4纸200包', ['6个', '200包']],
  ['PM2.5浓度控制在32微克/立方米以内', ['32微克/立方米']],
  ['配备灭火器600具，开展排查3轮', ['600具', '3轮']],
  ['平均反应时间控制在12分钟以内，重污染天数不超过2天', ['12分钟', '2天']],
  ['惠及群众2万余人，培训3000多人次', ['2万人', '3000多人次']],
  ['接待游客突破10万，新增就业1.2万，网络零售额3亿以上', ['10万人次', '1.2万人', '3亿元']],
  ['投入力量3万，编号10万的设备', []],
  ['12天内完成，施工60天', []],
  ['', []],
])('figures of “%s”', (text, figures) => {
  expect(goalFigures(text).map((figure) => figure.text)).toEqual(figures);
});

test.each([
  ['5', '亿元', '50000', '万元', true],
  ['5', '个百分点', '5', '百分点', true],
  ['5', '家', '5', '个', false],
  ['5', '家', '6', '家', false],
])('%s%s and %s%s', (a, unitA, b, unitB, same) => {
  expect(sameFigure({ number: new Big(a), unit: unitA }, { number: new Big(b), unit: unitB })).toBe(same);
});

test.each([
  ['全年举办招商推介会4场', '招商推介会场次', true],
  ['培训500人次', '培训人次', true],
  ['培训机构20家', '培训人次', false],
  ['组织展会500人次', '培训人次', false],
])('“%s” counts %s', (text, indicator, counts) => {
  const [figure] = goalFigures(text);
  expect(figure && figureCounts(figure, indicator)).toBe(counts);
});

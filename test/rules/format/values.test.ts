import { exampleForm, exampleFormWithColumns } from '../../../src/rules/kit/example-form';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { checkRule } from '../check-rule';
import { said } from '../said';

const SPLIT = ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'];

/** The rule's finding on one indicator among others. */
function saidOf(id: string, name: string, value: ExampleCell, level2 = '质量指标'): string | null {
  return said(
    id,
    exampleForm([
      ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
      ['产出指标', level2, name, value],
      ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
    ]),
  );
}

/** The same in a form with separate columns for operator and unit. */
function saidOfSplit(id: string, name: string, value: ExampleCell, unit: string): string | null {
  return said(
    id,
    exampleFormWithColumns(SPLIT, [
      ['产出指标', '数量指标', '组织招商活动次数', '≥', 5, '次'],
      ['产出指标', '质量指标', name, '≥', value, unit],
      ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥', 90, '%'],
    ]),
  );
}

test.each([
  ['5≥', '≥5'],
  ['5 个 ≥', '≥5 个'],
  ['100%≤', '≤100%'],
  ['5>=', '≥5'],
  ['≥5个以上', '≥5个'],
  ['＞5个以上', '>5个'],
  ['≤5天以内', '≤5天'],
  ['≥5天以内', 'warning'],
  ['≥160场以下', 'warning'],
  ['≤30人以上', 'warning'],
  ['不低于10个以内', 'warning'],
  ['不少于3次以下', 'warning'],
  ['超过5家以内', 'warning'],
  ['不超过90%以上', 'warning'],
  ['不少于50人以上', null],
  ['不超过3天以内', null],
  ['不高于2%以下', null],
  ['5以上≥', 'hint'],
  ['5≤≥', 'warning'],
  ['204 ≥ 204亿以上', 'hint'],
  ['≥5个', null],
  ['≥5', null],
  ['5个以上', null],
  ['≥2024年12月31日前', null],
])('sign in the wrong place: %s → %s', (value, expected) => {
  expect(saidOf('format/operator-misplaced', '走访企业数', value)).toBe(expected);
});

test.each([
  ['≥８５％', '≥85%'],
  ['１，２００人', '1,200人'],
  ['２０２４年１２月３１日前', '2024年12月31日前'],
  ['１-２次', '1-2次'],
  ['＜3天', null],
  ['≥3台（套）', null],
  ['按时公开，Ａ类信息除外', null],
])('full-width %s → %s', (value, expected) => {
  expect(saidOf('format/fullwidth', '走访企业数', value)).toBe(expected);
});

test('a range in narrow digits is kept from becoming a date', () => {
  const rows = exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '１-２'],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  expect(checkRule('format/fullwidth', rows)).toMatchObject([
    { fix: { edits: [{ cells: [[{ formula: '1-2', numberFormat: '@' }]] }] } },
  ]);
});

test.each([
  ['培训合格率', 0.95, '%', '95'],
  ['培训合格率', 0.955, '%', '95.5'],
  ['培训合格率', 95, '%', null],
  ['设备故障率', 0.5, '%', null],
  ['文书差错率', 0.5, '%', null],
  ['研发投入占比', 0.5, '%', null],
  ['财政收入增长率', 0.5, '%', null],
  ['社区矫正再犯罪率', 0.2, '%', null],
  ['森林火灾受害率', 0.9, '‰', null],
  ['培训课时', 0.5, '万课时', null],
] as const)('%s %s with the unit %s → %s', (name, value, unit, expected) => {
  expect(saidOfSplit('format/percent-scale', name, value, unit)).toBe(expected);
});

test.each([
  ['培训合格率', 0.95, '≥95%'],
  ['培训合格率', 98, null],
  ['培训合格率', 120, null],
  ['培训场次', 98, null],
  ['培训合格率', '98', null],
  ['培训合格率', { value: 0.95, text: '95%', numberFormat: '0%' }, null],
  ['培训合格率', { value: 95, text: '9500%', numberFormat: '0%' }, '≥95%'],
  ['培训合格率', { value: 1.2, text: '120%', numberFormat: '0%' }, null],
  ['任务完成率', { value: 3, text: '300%', numberFormat: '0%' }, null],
  ['任务完成率', { value: 95, text: '9500%', numberFormat: '0%' }, '≥95%'],
  ['进出口额增长率', { value: 20, text: '2000%', numberFormat: '0%' }, null],
  ['培训合格率', { value: 0.95, formula: '=19/20', text: '0.95' }, 'warning'],
] as const)('%s in a cell of its own: %j → %s', (name, value, expected) => {
  expect(saidOf('format/percent-scale', name, value)).toBe(expected);
});

test.each([
  ['培训合格率', '=100百分比', '=100%'],
  ['培训合格率', '≥100个百分比', '≥100%'],
  ['工业增加值增速提高', '≥2个百分点', null],
  ['引进资金金额', '≥854万', '≥854万元'],
  ['惠及群众人数', '≥2万', null],
  ['作物补助标准', '≤28.40/株', 'hint'],
  ['展厅面积', '≥300㎡', '≥300平方米'],
  ['展厅面积', '≥300m²', null],
  ['道路长度', '≥3KM', '≥3公里'],
  ['培训人次', '≥30人/次', '≥30人次'],
])('unit of %s %s → %s', (name, value, expected) => {
  expect(saidOf('format/unit-nonstandard', name, value)).toBe(expected);
});

test.each([
  ['走访企业数', '约100人', 'warning'],
  ['走访企业数', '100余家', 'warning'],
  ['走访企业数', '1-2次', 'warning'],
  ['资料数量', '若干', 'warning'],
  ['出厂水pH值', '6-9', null],
  ['施工时间', '2024年3-10月', null],
  ['走访企业数', '≥100人', null],
])('no pass mark in %s %s → %s', (name, value, expected) => {
  expect(saidOf('format/range-value', name, value)).toBe(expected);
});

test.each([
  ['三次以上', '≥3次'],
  ['不少于十五家', '≥15家'],
  ['百分之九十', '≥90%'],
  ['两场', '≥2场'],
  ['每月两场', '每月≥2场'],
  ['每月不少于两场', '每月≥2场'],
  ['上百场', '≥100场'],
  ['上万场', null],
  ['百万场', '≥100万场'],
  ['一级', null],
  ['二等', null],
  ['一批', null],
  ['第一名', null],
  ['一次性完成', null],
  ['≥3次', null],
  ['＞6百元（含）', null],
  ['大于3千；', null],
  ['控制在五十户', null],
])('Chinese numeral %s → %s', (value, expected) => {
  expect(saidOf('format/chinese-numeral', '走访次数', value)).toBe(expected);
});

test.each([
  ['九成五', '%', '95'],
  ['百分之九十', '％', '90'],
  ['九成五', '', '95%'],
  ['二十', '次', '20'],
  ['九十五', '%', '95'],
])('Chinese numeral %s beside the unit “%s” → %s', (value, unit, expected) => {
  expect(saidOfSplit('format/chinese-numeral', '苗木成活率', value, unit)).toBe(expected);
});

test.each([
  ['≥ 9 5 %', '≥95%'],
  ['≥ 9 8 . 5 %', '≥98.5%'],
  ['≥5 5%', 'hint'],
  ['9 5', 'hint'],
  ['≥ 95 %', null],
])('spaces in %s → %s', (value, expected) => {
  expect(saidOf('format/whitespace-in-number', '苗木成活率', value)).toBe(expected);
});

test.each([
  ['1、≥12次', null],
  ['（1）≥12次', null],
  ['98%（误差率≤2%）', null],
  ['12≥10次', 'hint'],
])('a sign behind %s → %s', (value, expected) => {
  expect(saidOf('format/operator-misplaced', '走访次数', value)).toBe(expected);
});

test.each([
  ['时效指标', '完成时间', '2024', 'warning'],
  ['质量指标', '完成时间', '2024年', 'warning'],
  ['数量指标', '新增里程', '2024', null],
  ['时效指标', '储备时间', '=12月', 'warning'],
  ['时效指标', '储备时间', '≥12个月', null],
  ['时效指标', '完成时间', '12月底前', null],
  ['时效指标', '完成时间', '年底前', 'warning'],
  ['时效指标', '完成时间', '2024年底前', null],
  ['时效指标', '完成时间', '按计划完成', 'warning'],
  ['时效指标', '发放及时性', '及时', null],
  ['时效指标', '完成及时性', '按期完成', null],
  ['时效指标', '完成时间', '2024-12-31', 'hint'],
  ['时效指标', '完成时间', '2024年12月31日前', null],
  ['时效指标', '办理时限', '≤5天', null],
])('time under %s: %s %s → %s', (level2, name, value, expected) => {
  expect(saidOf('format/date-style', name, value, level2)).toBe(expected);
});

test.each([
  ['≥1 200人', '≥1200人'],
  ['≥95. 5%', '≥95.5%'],
  ['≥95 .5%', '≥95.5%'],
  ['≥5 5个', 'hint'],
  ['≥ 5 个', null],
  ['2024年 12月 31日', null],
  ['2024-12-31 00:00', null],
  [{ value: 0.0900000762939453, text: '0.090000076' }, '0.09'],
  [{ value: 0.3, text: '0.3' }, null],
])('space inside %j → %s', (value, expected) => {
  expect(saidOf('format/whitespace-in-number', '走访企业数', value)).toBe(expected);
});

test.each([
  ['#DIV/0!', '=B1/B2', 'error'],
  ['#NAME?', '=500吨', null],
  ['#REF!', '=Sheet9!#REF!', 'error'],
])('%s of %s among the values → %s', (shown, formula, expected) => {
  expect(saidOf('format/error-value', '储备数量', { value: shown, formula, text: shown })).toBe(expected);
});

test.each([
  ['\\geq 5次', '≥ 5次'],
  ['\\leq5次', '≤5次'],
  ['[bookmark: _GoBack]≥5次', '≥5次'],
  ['[bookmark: _GoBack]', 'warning'],
  ['≥5次&nbsp;', '≥5次'],
  ['\\\\\\\\ 5次', 'warning'],
  ['R&D经费', null],
  ['参见[1]', null],
])('residue in %j → %s', (value, expected) => {
  expect(saidOf('format/residue', '走访企业数', value)).toBe(expected);
});

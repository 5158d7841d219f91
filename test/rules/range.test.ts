import { exampleForm, exampleFormWithColumns } from '../../src/rules/kit/example-form';
import { checkRule } from './check-rule';
import { remarkOn, remarkWithColumns } from './one-indicator';

const QUALITY = ['产出指标', '质量指标'] as const;
const SATISFACTION = ['满意度指标', '服务对象满意度指标'] as const;

test.each([
  ['培训人次', '≥-5人次', 'error'],
  ['培训人次', '−5', 'error'],
  ['培训人次', '5-10人次', null],
  ['结转结余变动率', '≤-2%', null],
  ['项目完成及时率', '≥-5%', null],
  ['冷库温度', '≤-18度', null],
  ['较上年减少额', '-5万元', null],
] as const)('below zero: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('range/negative', ...QUALITY, name, value)).toBe(severity);
});

test.each([
  ['企业满意度', '≥79%', 'warning'],
  ['企业满意度', '≥80%', null],
  ['企业满意度', '≥97%', null],
  ['企业满意度', '≥98%', 'hint'],
  ['企业满意度', '=100%', 'hint'],
  ['企业满意度', '110%', null],
  ['企业满意度', '≤95%', 'warning'],
  ['企业不满意率', '≤5%', null],
  ['企业投诉率', '≤5%', null],
  ['企业满意度', '满意', null],
] as const)('satisfaction: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('range/satisfaction-bounds', ...SATISFACTION, name, value)).toBe(severity);
});

test.each([
  ['98%', '99%', null],
  ['97%', '99%', 'hint'],
] as const)('satisfaction of 100%% after %s and %s → %s', (before, last, severity) => {
  const headings = ['一级指标', '二级指标', '三级指标', '2022年', '2023年', '指标值'];
  expect(
    remarkWithColumns('range/satisfaction-bounds', headings, [...SATISFACTION, '企业满意度', before, last, '≥100%']),
  ).toBe(severity);
});

test.each([
  ['绩效评价覆盖率', '≥0%', 'warning'],
  ['组织培训场次', 0, 'warning'],
  ['组织培训场次', '＞0场', null],
  ['组织培训场次', '≥1场', null],
  ['预算调整率', 0, null],
  ['结转结余率', 0, null],
  ['会议费超标准次数', 0, null],
  ['开展违规检查发现问题次数', 0, null],
  ['不合格率', 0, null],
  ['外资增长率', '≥0%', null],
  ['项目完成及时率', '≥0%', null],
] as const)('zero: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('range/zero-target', ...QUALITY, name, value)).toBe(severity);
});

test.each([
  ['安全事故发生次数', '≤0次', '=0次'],
  ['安全事故发生次数', '不超过0次', '=0次'],
  ['安全事故发生次数', '≤ 0 起', '= 0 起'],
  ['安全事故发生次数', '≤1次', null],
  ['安全事故发生率', '≤0%', null],
  ['安全事故造成损失', '≤0万元', null],
])('no less than none: %s %s is written %s', (name, value, written) => {
  const rows = exampleForm([
    ['产出指标', '质量指标', name, value],
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);
  const edits = checkRule('range/le-zero-count', rows).flatMap(({ fix }) => fix?.edits ?? []);
  expect(edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : []))).toEqual(
    written === null ? [] : [{ formula: written, numberFormat: '@' }],
  );
});

test.each([
  ['≥前三年平均数', 'warning'],
  ['不低于上年', 'warning'],
  ['不超过预算批复数', 'warning'],
  ['不低于全省平均水平', 'hint'],
  ['历史文化得到传承', null],
  ['≥52次', null],
  ['按时完成', null],
] as const)('compared with the past: %s → %s', (value, severity) => {
  expect(remarkOn('range/relative-target', ...QUALITY, '商务活动次数', value)).toBe(severity);
});

describe('compared with past years', () => {
  const HEADINGS = ['一级指标', '二级指标', '三级指标', '2022年', '2023年', '指标值', '设置依据'];
  const severityFor = (id: string, ...cells: string[]): string | null =>
    remarkWithColumns(id, HEADINGS, [...QUALITY, ...cells]);

  test.each([
    ['签约项目数', '40个', '60个', '≥30个', '年度计划', 'warning'],
    ['签约项目数', '40个', '60个', '≥50个', '年度计划', 'hint'],
    ['签约项目数', '40个', '60个', '≥60个', '年度计划', null],
    ['签约项目数', '40个', '60个', '≥30个', '任务减少', null],
    ['签约项目数', '40个', '60个', '30个', '年度计划', 'hint'],
    ['签约项目数', '40%', '60%', '≥30个', '年度计划', null],
    ['签约项目数', '', '', '≥30个', '年度计划', null],
    ['企业满意度', '95%', '94%', '≥90%', '调查', 'hint'],
    ['企业满意度', '100%', '100%', '≥90%', '调查', 'warning'],
    ['人均会议成本', '400元', '450元', '≤500元', '会议费标准', 'warning'],
    ['人均会议成本', '400元', '450元', '≤420元', '会议费标准', null],
    ['公用经费控制率', '81%', '87%', '≤100%', '年度预算', null],
    ['公用经费控制率', '30%', '40%', '≤100%', '年度预算', 'hint'],
    ['招商环境', '良好', '良好', '良好', '年度计划', null],
  ])('easier than before: %s %s %s %s (%s) → %s', (name, before, last, value, basis, severity) => {
    expect(severityFor('range/below-history', name, before, last, value, basis)).toBe(severity);
  });

  test.each([
    [['2022年', '2023年'], '近年实际（2022年40个、2023年60个）'],
    [['2022年实际', '2023年预计完成'], '近年实际和预计（2022年40个、2023年预计60个）'],
    [['2022年预计值', '2023年预计数'], '近年预计（2022年40个、2023年60个）'],
  ])('an estimate is not called 实际: %j', (years, said) => {
    const rows = exampleFormWithColumns(
      ['一级指标', '二级指标', '三级指标', ...years, '指标值'],
      [[...QUALITY, '签约项目数', '40个', '60个', '≥30个']],
    );
    expect(checkRule('range/below-history', rows).map(({ message }) => message)).toEqual([
      `“签约项目数”的目标是≥30个，比${said}都低。`,
    ]);
  });

  test.each([
    ['签约项目数', '90个', '90个', '≥330个', '年度计划', 'hint'],
    ['签约项目数', '90个', '90个', '≥180个', '年度计划', null],
    ['签约项目数', '90个', '90个', '≥330个', '统计口径变化', null],
    ['签约项目数', '0个', '0个', '≥330个', '年度计划', null],
    ['签约项目数', '90个', '90个', '≥30个', '年度计划', null],
    ['人均会议成本', '450元', '450元', '≤200元', '会议费标准', 'hint'],
    ['人均会议成本', '450元', '450元', '≤1000元', '会议费标准', null],
  ])('far from before: %s %s %s %s (%s) → %s', (name, before, last, value, basis, severity) => {
    expect(severityFor('range/jump-vs-history', name, before, last, value, basis)).toBe(severity);
  });

  test('columns of coming years are no past', () => {
    const headings = ['一级指标', '二级指标', '三级指标', '2025年', '2026年', '指标值', '设置依据'];
    expect(
      remarkWithColumns('range/below-history', headings, [
        ...QUALITY,
        '签约项目数',
        '40个',
        '60个',
        '≥30个',
        '年度计划',
      ]),
    ).toBeNull();
  });
});

test.each([
  ['预算调整率', '≤21%', 'hint'],
  ['预算调整率', '≤20%', null],
  ['预算调整率', 0, null],
  ['结转结余变动率', '≤20%', null],
  ['年末结转结余率', '≤15%', 'hint'],
  ['预算执行率', '≥85%', 'hint'],
  ['预算执行率', '100%', null],
  ['培训合格率', '≥85%', 'hint'],
  ['水质检测合格率', '≥85%', null],
  ['“三公”经费控制率', '≤100%', null],
] as const)('loose: %s %s → %s', (name, value, severity) => {
  expect(remarkOn('range/adjust-rate-loose', ...QUALITY, name, value)).toBe(severity);
});

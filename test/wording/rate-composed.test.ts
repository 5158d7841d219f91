import fc from 'fast-check';
import { PARTS_OF_A_WHOLE, MAY_PASS_THE_WHOLE } from '../../src/wording/lexicon/rates';
import { rateKind } from '../../src/wording/rate';
import { remarkOn } from '../rules/one-indicator';

/** What the rate is about. Many contain a word that decides the opposite where it is the last deed. */
const OBJECTS = [
  ...['工程', '农村饮水', '惠民政策', '干部', '退役军人', '生活垃圾', '档案', '公共厕所', '学龄儿童'],
  ...[
    '增值税申报',
    '超载车辆',
    '债务信息',
    '增收带头人',
    '减税政策',
    '提升工程',
    '周转林地',
    '倍增计划企业',
    '变动登记',
  ],
  ...['合格产品', '达标企业', '完好设备', '履约保函', '覆盖率统计'],
];
/** Words whose meaning changes with what stands before them (占有 of markets, 利用 of beds) have tables of their own. */
const PARTS = PARTS_OF_A_WHOLE.filter((deed) => !['控制', '占有', '通过'].includes(deed));
/** Whole names of financial ratios, which nothing is put before. */
const CHANGES = MAY_PASS_THE_WHOLE.filter((deed) => deed.length === 2);

const endings = fc.constantFrom('率', '比例', '率（%）');

test('the last deed decides that a share is no more than all of it, whatever stands before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OBJECTS), fc.constantFrom(...PARTS), endings, (object, deed, ending) => {
      expect([object + deed + ending, rateKind(object + deed + ending).upper]).toEqual([
        object + deed + ending,
        'capped',
      ]);
    }),
    { numRuns: 400 },
  );
});

test('the last deed decides that the base is no limit, whatever stands before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...OBJECTS), fc.constantFrom(...CHANGES), (object, deed) => {
      expect([object + deed, rateKind(`${object}${deed}率`).upper]).toEqual([object + deed, 'may-exceed']);
    }),
    { numRuns: 400 },
  );
});

test('a share over 100% is an error in every spelling, a change never', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OBJECTS),
      fc.constantFrom('覆盖', '办结', '完好', '到位', '知晓'),
      fc.constantFrom('增长', '完成', '提升', '变动'),
      fc.constantFrom('≥120%', '105%以上', '>100%', '一百一十%', '1.2倍', '百分之一百二十', '１１０％', '110%≥'),
      (object, share, change, value) => {
        const about = (deed: string): string | null =>
          remarkOn('range/percent-over-100', '产出指标', '质量指标', `${object}${deed}率`, value);
        expect([object, value, about(share), about(change)]).toEqual([object, value, 'error', null]);
      },
    ),
    { numRuns: 60 },
  );
});

test.each([
  ['风险覆盖率', 'may-exceed'],
  ['贷存比率', 'may-exceed'],
  ['招商超目标率', 'may-exceed'],
  ['能繁母猪正常保有率', 'may-exceed'],
  ['客车实载率', 'may-exceed'],
  ['自然岸线保有率', 'capped'],
  ['风险隐患整改覆盖率', 'capped'],
  ['产仔母猪免疫密度', 'unknown'],
] as const)('%s: %s', (name, upper) => {
  expect(rateKind(name).upper).toBe(upper);
});

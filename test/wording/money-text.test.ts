import { cpuTime } from '../bench/least-time';
import { assert, constantFrom, integer, nat, property, string, tuple } from 'fast-check';
import { amountsIn, readMoney, saysNoMoney } from '../../src/wording/money-text';
import { moneyUnitAt } from '../../src/wording/money-unit';

/** "value unit /decimals" */
function read(text: string): string | null {
  const money = readMoney(text);
  return money && `${money.value.toFixed()} ${money.unit ?? '-'} /${String(money.decimals)}`;
}

test.each([
  ['120', '120 - /0'],
  ['120.50', '120.5 - /2'],
  ['1,234,567.89', '1234567.89 - /2'],
  ['1，234.5', '1234.5 - /1'],
  ['1 234 567', '1234567 - /0'],
  ['１２０．５', '120.5 - /1'],
  ['.5', '0.5 - /1'],
  ['￥100', '100 - /0'],
  ['¥ 100.50', '100.5 - /2'],
  ['¥100万元', '100 万元 /0'],
  ['人民币100万元', '100 万元 /0'],
  ['100万元人民币', '100 万元 /0'],
  ['100万元整', '100 万元 /0'],
  ['120 万 元', '120 万元 /0'],
  ['120 万 人', null],
  ['120 万元', '120 万元 /0'],
  ['100（万元）', '100 万元 /0'],
  ['1200(千元)', '1200 千元 /0'],
  ['1.2百万元', '1.2 百万元 /1'],
  ['3.5亿', '3.5 亿元 /1'],
  ['1亿2000万元', '12000 万元 /0'],
  ['一百二十万元', '120 万元 /0'],
  ['五十万元整', '50 万元 /0'],
  ['(10)', '-10 - /0'],
  ['（10.50）', '-10.5 - /2'],
  ['(¥10)万元', '-10 万元 /0'],
  ['-5', '-5 - /0'],
  ['−5.0', '-5 - /1'],
  ['-¥5', '-5 - /0'],
  ['95%', '95 % /0'],
])('%s is read as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  '',
  '万元',
  '百万元',
  '千元',
  '一百二十',
  '854万854万',
  '1.2.3',
  '12,34',
  '1,234,5678',
  '120.',
  '5-8',
  '2024年',
  '2024/1/5',
  '3个',
  '约120万元',
  '((10))',
  '(0)',
  '5 5',
  'A12',
])('%j is no amount', (text) => {
  expect(read(text)).toBeNull();
});

test.each([
  ['资金总额：120万元，其中：基本支出70.5万元、项目支出40万元', ['120万元', '70.5万元', '40万元']],
  ['2024年预算1,200元，3个项目共40万元', ['1200元', '40万元']],
  ['基本支出70.5，项目支出40。', ['70.5', '40']],
  ['资金总额120其中基本支出70.5', ['120', '70.5']],
  ['高标准农田400万元，土地整治（一期）54万元', ['400万元', '54万元']],
  ['1.基本支出70.5、2.项目支出40；（3）其他支出9', ['70.5', '40', '9']],
  ['联系电话0734-8000000', []],
  ['2024年12月31日前完成率达95%', ['95%']],
  ['完成3.5公里、1:200', []],
])('the amounts in %s', (text, expected) => {
  expect(amountsIn(text).map(({ value, unit }) => value.toFixed() + (unit ?? ''))).toEqual(expected);
});

test('an amount knows its place in the text', () => {
  const text = '资金总额：￥120 万元，其中…';
  expect(amountsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['￥120 万元']);
});

test.each(['', ' ', '-', '——', '/', '无', '无。', '不涉及', '＊'])('%j says that there is no such money', (text) => {
  expect(saysNoMoney(text)).toBe(true);
});

test.each(['0', '无锡', '见附件', '无法确定', '-5', '（）'])('%j does not say that there is no such money', (text) => {
  expect(saysNoMoney(text)).toBe(false);
});

test.each([
  ['万元', 0, '万元'],
  ['120万', 3, '万元'],
  ['千万元', 0, '千万元'],
  ['千克', 0, null],
  ['元/人', 0, '元'],
] as const)('the unit in %s from character %i', (text, from, unit) => {
  expect(moneyUnitAt(text, from)?.unit ?? null).toBe(unit);
});

test('whatever digits, marks and unit: what is written is read', () => {
  const amounts = tuple(
    constantFrom('', '¥', '￥', '人民币'),
    constantFrom('', '-'),
    nat({ max: 10 ** 12 }),
    integer({ min: 0, max: 4 }),
    constantFrom('', '元', '千元', '万元', '百万元', '亿元', '万', '（万元）'),
    constantFrom('', '整'),
  );
  assert(
    property(amounts, ([currency, sign, digits, decimals, unit, closing]) => {
      const value = (digits / 10 ** decimals).toFixed(decimals);
      const grouped = value.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
      for (const number of [value, grouped]) {
        const money = readMoney(`${currency}${sign}${number}${unit}${closing}`);
        expect(money?.value.toFixed(decimals)).toBe(Number(value) === 0 ? value : sign + value);
        expect(money?.decimals).toBe(decimals);
      }
    }),
  );
});

test('no text takes long or throws', () => {
  const longs = ['1,234', ' ', '¥ ', '( ', '一', '1 234 ', '1亿', '-', '.5'].map((part) =>
    part.repeat(32_767 / part.length),
  );
  const taken = cpuTime(() => {
    for (const text of longs) {
      amountsIn(text);
      readMoney(text);
      saysNoMoney(text);
    }
  }, 1);
  expect(taken).toBeLessThan(2000);
  assert(
    property(string({ unit: constantFrom(...Array.from('1２0,，.．-−(（)）¥万亿元千百十一整% 年个A')) }), (text) => {
      for (const { start, end } of amountsIn(text)) expect(end).toBeGreaterThan(start);
      readMoney(text);
    }),
  );
});

import { findMismatch } from '../../../src/goals/amount-sums';
import Big from 'big.js';
import { fundSourceReadings } from '../../../src/rules/facts/fund-sources';
import type { Amount, AmountRole } from '../../../src/goals/goal-table';
import { partsByTotal, withPlainTotals } from '../../../src/rules/facts/reconciliation';

/** An amount as from recognition: "80.01", "20万元", "", "—", "100%". */
function amount(
  role: AmountRole,
  label: string,
  text: string,
  place: { row?: number; column?: number; group?: string } = {},
): Amount {
  const match = /^(-?[\d.]+)(万元|元|%)?$/.exec(text);
  const digits = match?.[1] ?? null;
  const unit = match?.[2];
  return {
    label,
    labelCell: null,
    group: place.group ?? null,
    role,
    cell: { sheet: '表', row: place.row ?? 0, column: place.column ?? 0 },
    text,
    value: digits === null ? null : new Big(digits),
    decimals: digits?.split('.')[1]?.length ?? 0,
    unit: unit === '元' || unit === '%' ? unit : '万元',
  };
}

function differenceOf(total: string, parts: readonly string[]): string | null {
  const all = parts.map((text) => amount('project', '项目支出', text));
  return findMismatch(amount('total', '资金总额', total), [all])?.difference.toFixed() ?? null;
}

test.each([
  ['adds up', '80.01', ['9.50', '70.51', '0.00'], null],
  ['is off', '80.01', ['9.50', '70.00'], '0.51'],
  ['is off by a cent of two rounded figures', '80.01', ['9.50', '70.50'], null],
  ['digits swapped in a large sum', '567414.62', ['387664.62', '60000.00', '128750.00'], '9000'],
  ['whole figures off by one', '120', ['35', '84'], '1'],
  ['one digit, off by one tenth', '80.1', ['9.5', '70.5'], '0.1'],
  ['blank and stroke are 0', '80.01', ['80.01', '', '—'], null],
  ['nothing filled in below the total', '80.01', ['', ''], null],
  ['no total', '', ['80.01'], null],
  ['a zero total', '0', ['90'], '90'],
  ['a part that is no number', '80.01', ['9.50', '详见附件'], null],
  ['a part in percent', '80.01', ['9.50', '100%'], null],
  ['a part in another unit', '80.01', ['700100元', '10万元'], null],
  ['binary fractions', '0.3', ['0.1', '0.2'], null],
])('%s: %s = %j is off by %s', (_case, total, parts, difference) => {
  expect(differenceOf(total, parts)).toBe(difference);
});

describe('which parts belong to which total', () => {
  const labels = (budget: readonly Amount[], roles: readonly AmountRole[]): (readonly [string, readonly string[]])[] =>
    [...partsByTotal(budget, ['total'], roles)].map(([total, parts]) => [total.label, parts.map((part) => part.label)]);

  test('of two totals side by side, the one in the same column', () => {
    const budget = [
      amount('total', '中期资金总额', '300', { row: 4, column: 2 }),
      amount('total', '年度资金总额', '100', { row: 4, column: 5 }),
      amount('fiscal', '中期财政拨款', '300', { row: 5, column: 2 }),
      amount('fiscal', '年度财政拨款', '100', { row: 5, column: 5 }),
    ];
    expect(labels(budget, ['fiscal'])).toEqual([
      ['中期资金总额', ['中期财政拨款']],
      ['年度资金总额', ['年度财政拨款']],
    ]);
  });

  test('parts of the same names in a column whose total is unknown belong to none', () => {
    const budget = [
      amount('total', '年度资金总额', '100', { row: 4, column: 5 }),
      amount('fiscal', '财政拨款', '300', { row: 5, column: 2 }),
      amount('fiscal', '财政拨款', '100', { row: 5, column: 5 }),
    ];
    expect([...partsByTotal(budget, ['total'], ['fiscal']).values()]).toEqual([[budget[2]]]);
  });

  test('parts of different names beside each other below a total are all its own', () => {
    const budget = [
      amount('total', '资金总额', '100', { row: 4, column: 2 }),
      amount('fiscal', '财政拨款', '60', { row: 5, column: 2 }),
      amount('other-funds', '其他资金', '40', { row: 5, column: 5 }),
    ];
    expect(labels(budget, ['fiscal', 'other-funds'])).toEqual([['资金总额', ['财政拨款', '其他资金']]]);
  });

  test('in one row, the total left of them', () => {
    const budget = [
      amount('total', '项目总投资', '500', { row: 3, column: 1 }),
      amount('total', '预算数', '200', { row: 4, column: 1 }),
      amount('fiscal', '财政资金', '200', { row: 4, column: 3 }),
      amount('other-funds', '其他资金', '', { row: 4, column: 5 }),
    ];
    expect(labels(budget, ['fiscal', 'other-funds'])).toEqual([
      ['项目总投资', []],
      ['预算数', ['财政资金', '其他资金']],
    ]);
  });

  test('an empty total owns nothing: its parts go to the total before', () => {
    const budget = [
      amount('total', '资金来源', '570.84', { row: 9 }),
      amount('total', '资金结构', '', { row: 12 }),
      amount('basic', '基本支出', '517.29', { row: 13 }),
    ];
    expect(labels(budget, ['basic'])).toEqual([['资金来源', ['基本支出']]]);
  });

  test('a 合计 without tasks is the total of its group', () => {
    const sources = [amount('task-total', '合计', '100', { group: '资金来源' })];
    const tasks = [
      amount('task', '招商', '100', { group: '年度任务' }),
      amount('task-total', '合计', '100', { group: '年度任务' }),
    ];
    expect(withPlainTotals([...sources, ...tasks]).map(({ role }) => role)).toEqual(['total', 'task', 'task-total']);
  });
});

describe('how the sources of a form add up', () => {
  const readings = (sources: readonly Amount[]): string[][] =>
    fundSourceReadings(sources).map((reading) => reading.map(({ label }) => label));

  test('财政拨款 with its levels below is counted once', () => {
    const sources = [
      amount('fiscal', '其中：财政拨款', '100'),
      amount('fiscal', '中央资金', '60'),
      amount('fiscal', '市级资金', '40'),
      amount('other-funds', '其他资金', '10'),
    ];
    expect(readings(sources)[0]).toEqual(['其中：财政拨款', '其他资金']);
    expect(findMismatch(amount('total', '资金总额', '110'), fundSourceReadings(sources))).toBeNull();
    expect(findMismatch(amount('total', '资金总额', '120'), fundSourceReadings(sources))?.difference.toFixed()).toBe(
      '10',
    );
  });

  test('levels alone make up the fiscal funds', () => {
    const sources = [
      amount('fiscal', '中央补助安排', '150'),
      amount('fiscal', '省级财政安排', '20'),
      amount('other-funds', '其他资金', '4.87'),
    ];
    expect(findMismatch(amount('total', '项目总投资', '174.87'), fundSourceReadings(sources))).toBeNull();
    expect(
      findMismatch(amount('total', '项目总投资', '174.78'), fundSourceReadings(sources))?.difference.toFixed(),
    ).toBe('0.09');
  });
});

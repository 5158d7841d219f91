import { readEntry, staysText, textEntry } from '../../src/workbook/typed-entry';

describe('an entry', () => {
  test.each([
    // [entry, format before, value, text, format after]
    ['≤100%', 'General', '≤100%', '≤100%', 'General'],
    ['100', 'General', 100, '100', 'General'],
    ['007', 'General', 7, '7', 'General'],
    ['-1.5', 'General', -1.5, '-1.5', 'General'],
    ['95%', 'General', 0.95, '95%', '0%'],
    ['95.5%', 'General', 0.955, '95.50%', '0.00%'],
    ['1,234,567', 'General', 1234567, '1,234,567', '#,##0'],
    ['1,260.5', 'General', 1260.5, '1,260.50', '#,##0.00'],
    ['1e3', 'General', 1000, '1000', '0.00E+00'],
    ['2024-12-31', 'General', 45657, '2024/12/31', 'yyyy/m/d'],
    ['2024年12月31日', 'General', 45657, '2024年12月31日', 'yyyy"年"m"月"d"日"'],
    ['2024年12月31日前', 'General', '2024年12月31日前', '2024年12月31日前', 'General'],
    ['2024-13-31', 'General', '2024-13-31', '2024-13-31', 'General'],
    ["'=100%", 'General', '=100%', '=100%', 'General'],
    ['true', 'General', true, 'TRUE', 'General'],
    ['', 'General', '', '', 'General'],
    [100, '@', '100', '100', '@'],
    ['=100%', '@', '=100%', '=100%', '@'],
    [true, '@', 'TRUE', 'TRUE', '@'],
    ['95%', '0.00', 0.95, '0.95', '0.00'],
    [80.01, '0.00', 80.01, '80.01', '0.00'],
    [1, '0%', 1, '100%', '0%'],
    [0.29, '0.0%', 0.29, '29.0%', '0.0%'],
    [1234.5, '#,##0.00', 1234.5, '1,234.50', '#,##0.00'],
    [0.1 + 0.2, 'General', 0.1 + 0.2, '0.3', 'General'],
  ])('%j under %s is %j, shown as %s under %s', (entry, format, value, text, formatAfter) => {
    expect(readEntry(entry, format)).toEqual({ value, text, formula: value, numberFormat: formatAfter });
  });

  test.each([
    ['=100%', 1, '100%', '0%'],
    ['=500', 500, '500', 'General'],
    ['=SUM(A1:A3)', '', '', 'General'],
    ['=500吨', '', '', 'General'],
  ])('%s is a formula with value %j', (formula, value, text, numberFormat) => {
    expect(readEntry(formula, 'General')).toEqual({ value, text, formula, numberFormat });
  });
});

test.each([
  ['≤100%', 'General', true],
  ['有效提升', 'General', true],
  ['2024年12月31日前', 'General', true],
  ['=100%', '@', true],
  ['=100%', 'General', false],
  ['95%', 'General', false],
  ['95', '0.00', false],
  ['2024年12月31日', 'General', false],
  ['-按季统计', 'General', false],
  ['@全体职工', 'General', false],
  ["'95", '@', false],
  ['８５％', 'General', false],
  ['1-2', 'General', false],
  ['3/4', 'General', false],
  ['12月31日', 'General', false],
  ['2025年12月', 'General', false],
  ['3:1', 'General', false],
  ['8:30', '@', true],
  ['(10)', 'General', false],
  ['￥100', 'General', false],
  ['ＴＲＵＥ', 'General', false],
  ['2024-13', 'General', true],
  ['13月32日', 'General', true],
  ['3:1以上', 'General', true],
  ['', 'General', true],
])('%j under %s stays text: %s', (text, format, stays) => {
  expect(staysText(text, format)).toBe(stays);
});

describe('what is written so that a cell holds a text again', () => {
  test.each([
    ['007', 'General', "'007"],
    ['＝100％', 'General', "'＝100％"],
    ['3:1', '0%', "'3:1"],
    ['=HYPERLINK("…")', 'General', '\'=HYPERLINK("…")'],
    ["'95", 'General', "''95"],
    ["'95", '@', "''95"],
    ['007', '@', '007'],
    ['长期', 'General', '长期'],
    ['#N/A', 'General', '#N/A'],
    ['', 'General', ''],
  ])('%j under %s: %j', (text, format, entry) => {
    expect(textEntry(text, format)).toBe(entry);
    expect(readEntry(entry, format).value).toBe(text);
  });
});

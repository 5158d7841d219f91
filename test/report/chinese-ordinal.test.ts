import { chineseOrdinal } from '../../src/report/chinese-ordinal';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [321, '三百二十一'],
])('%i is %s', (number, text) => {
  expect(chineseOrdinal(number)).toBe(text);
});

import { displayText } from '../../../src/host/file/display-text';
import { displayText as inStandIn } from '../../excel-host/number-format';
import type { CellValue } from '../../../src/workbook/snapshot';

/** 45991 is 2025-11-30, a Sunday. */
const CASES: readonly (readonly [code: string, value: CellValue, text: string])[] = [
  ['General', 80.01, '80.01'],
  ['General', 0.1 + 0.2, '0.3'],
  ['General', 123456789012, '1.23457E+11'],
  ['General', '　全角　', '　全角　'],
  ['General', true, 'TRUE'],
  ['General', '', ''],
  ['@', '=100%', '=100%'],
  ['@', 5, '5'],
  ['"前"@"名"', '三', '前三名'],
  ['0%', 0.95, '95%'],
  ['0%', '#REF!', '#REF!'],
  ['0.00%', 1.005, '100.50%'],
  ['#,##0.00_ ;[Red]\\-#,##0.00\\ ', -1234.5, '-1,234.50 '],
  ['0.00%;[红色]-0.00%', -0.1, '-10.00%'],
  ['≥0%', 0.95, '≥95%'],
  ['"≥"0"人次"', 300, '≥300人次'],
  ['0!.0,"万元"', 123456, '12.3万元'],
  ['[>=10000]0.00,"千";0', 20000, '20.00千'],
  ['G/通用格式', 3.5, '3.5'],
  ['yyyy"年"m"月"d"日"', 45991, '2025年11月30日'],
  ['[$-804]yyyy"年"m"月"d"日";@', 45991, '2025年11月30日'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 45991, '2025年11月30日'],
  ['m/d/yyyy', 45991, '2025/11/30'],
  ['m/d/yyyy h:mm', 45991.5, '2025/11/30 12:00'],
  ['yyyy-mm-dd', 45991, '2025-11-30'],
  ['yyyy.m', 45991, '2025.11'],
  ['[$-804]aaaa', 45991, '星期日'],
  ['aaaa', 45991, '星期日'],
  ['mmm-yy', 45991, 'Nov-25'],
  ['上午/下午h"时"mm"分"', 0.6, '下午2时24分'],
  ['h"时"mm"分"', 0.6, '14时24分'],
  [';;;', 5, ''],
  ['0"没有收尾', 5, '5'],
  // Decimal digits are rounded, not the binary number.
  ['0.00', 1.005, '1.01'],
  ['0.00', -1.255, '-1.26'],
  ['#,##0.##', 1234.5, '1,234.5'],
  ['#,##0.##', 1234, '1,234.'],
  ['#,##0.0#;-#,##0.0#', -1234.567, '-1,234.57'],
  ['#,###.##', 0.5, '.5'],
  ['0.##%', 0.955, '95.5%'],
  ['0.##%', 1, '100.%'],
  ['0.0,,"百万元"', 123456789, '123.5百万元'],
  ['"约"General"元"', -12.5, '-约12.5元'],
  ['General"元"', 12, '12元'],
  ['General;[红色]-General', -5, '-5'],
  ['[=0]"";General', -5, '-5'],
  ['[=0]"";General', 0, ''],
  ['[$¥-804]#,##0.00', 1234.5, '¥1,234.50'],
  ['[$-804]0.0', 12, '12.0'],
  ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, ' -   '],
  ['yyyy年m月d日', 45991, '2025年11月30日'],
  ['"星期"aaa', 45991, '星期日'],
  ['[$-804]dddd', 45991, '星期日'],
  ['dddd', 45991, 'Sunday'],
];

it.each(CASES)('%s shows %j as %j, and so does the stand-in for Excel', (code, value, text) => {
  expect([displayText(value, code, false), inStandIn(value, code, false)]).toEqual([text, text]);
});

it('fills the cell where no day has the number', () => {
  expect([displayText(-1, 'yyyy-mm-dd', false), displayText(1e9, 'yyyy-mm-dd', false)]).toEqual([
    '########',
    '########',
  ]);
});

it('counts days from 1904 in workbooks that do, and only for dates', () => {
  expect(displayText(45991 - 1462, 'yyyy-mm-dd', true)).toBe('2025-11-30');
  expect(displayText(45991, '0', true)).toBe('45991');
});

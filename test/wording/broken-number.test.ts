import { brokenNumberIn } from '../../src/wording/broken-number';

test.each([
  ['≥l00批', '≥100批'],
  ['≥4O学时', '≥40学时'],
  ['1OO批', '100批'],
  ['不少于I2期', '不少于12期'],
  ['3.O%', '3.0%'],
  ['≥１０Ｏ％', '≥100%'],
  ['≤1o天', '≤10天'],
])('letters for digits: %s is probably %s', (value, meant) => {
  expect(brokenNumberIn(value)).toEqual({ why: 'letters', meant });
});

test.each([
  ['98。5%', '98.5%'],
  ['≥98，5%', '≥98.5%'],
  ['1,5万元', '1.5万元'],
  ['≥98.5.2%', null],
  ['98..5%', null],
  ['1,20,000人', null],
])('wrong points: %s is probably %s', (value, meant) => {
  expect(brokenNumberIn(value)).toEqual({ why: 'points', meant });
});

test.each(['100-', '≥30—', '80至', '5～'])('not written to its end: %s', (value) => {
  expect(brokenNumberIn(value)).toEqual({ why: 'open', meant: null });
});

test.each([
  ...['≥100批', '1,200人', '1,234,567.5元', '98.5%', '10-15天', '2024.12.31日前', '24.10.31日前', '2025.9月底'],
  ...[
    'A4纸10包',
    '5G基站20个',
    'O型血100袋',
    'O3级',
    'I类',
    'II级',
    '3A级景区2个',
    '100km',
    '1、2、3号楼',
    '3:1',
    '1.5倍',
  ],
  ...['优', '', '-', '6.1节前', '6，1节前', '7*24小时', '100 L', 'ISO9001', '≥95%，力争98%', 'GB/T19001', '一-三季度'],
])('%s is no mistyped number', (value) => {
  expect(brokenNumberIn(value)).toBeNull();
});

import { isPricePerPiece, pieceInName, withoutPiece } from '../../src/wording/per-piece';

test.each([
  ['户均改造成本', '户'],
  ['单套设备采购成本', '套'],
  ['每人次义诊成本', '人次'],
  ['每公里造价', '公里'],
  ['生均公用经费', '人'],
  ['每一场演出费用', '场'],
  ['单位成本', null],
  ['单项工程造价', null],
  ['年均支出', null],
  ['项目总成本', null],
])('%s is paid for one %s', (name, piece) => {
  expect(pieceInName(name)).toBe(piece);
});

test.each(['单座泵站造价', '单体建筑造价', '补助标准', '设备单价', '床均运行成本', '平均费用'])(
  '%s is a price',
  (name) => {
    expect(isPricePerPiece(name)).toBe(true);
  },
);

test.each(['设备采购成本', '平台建设费用', '单项成本', '预算总额', '均衡性转移支付'])('%s is no price', (name) => {
  expect(isPricePerPiece(name)).toBe(false);
});

test('what is left of a name names the thing', () => {
  expect(withoutPiece('单套帐篷采购成本')).toBe('帐篷采购成本');
});

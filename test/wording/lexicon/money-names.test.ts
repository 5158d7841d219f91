import {
  CARRY_OVER_USED,
  COSTS,
  MONEY_NAMES,
  MONEY_SPENT,
  MONEY_SUFFIXES,
  PAID_BY_THE_PIECE,
  PRICE_WORDS,
  WHOLE_COSTS,
} from '../../../src/wording/lexicon/money-names';

test.each([
  ['COSTS', COSTS, '成本 经费', '收入 金额'],
  ['MONEY_SPENT', MONEY_SPENT, '拨款 投资', '收入 成本'],
  ['MONEY_NAMES', MONEY_NAMES, '交易额 税收', '人数 面积'],
  ['PRICE_WORDS', PRICE_WORDS, '人均 单价', '总额 费用'],
  ['PAID_BY_THE_PIECE', PAID_BY_THE_PIECE, '补贴 单价', '总额 收入'],
  ['WHOLE_COSTS', WHOLE_COSTS, '总成本 支出总额', '单位成本 成本'],
  ['MONEY_SUFFIXES', MONEY_SUFFIXES, '万元 亿', '人 %'],
  ['CARRY_OVER_USED', CARRY_OVER_USED, '消化 盘活', '结转 结余'],
])('%s', (_, family, members, others) => {
  expect(family).toEqual(expect.arrayContaining(members.split(' ')));
  expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
});

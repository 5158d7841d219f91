import { words } from './family';

/** Units of money after a number. */
export const MONEY_UNITS = words('元 千元 万元 百万元 千万元 亿元 十亿元 美元 万美元 亿美元 港元 欧元');

/** Currency signs and words before an amount. */
export const CURRENCY_SIGNS = words('¥ ￥ 人民币 RMB CNY');

/** Names of money received: 财政收入, 利税. */
export const INCOME = words('收入 产值 税收 利税 利润 营业额 交易额 销售额 成交额 进出口额 增加值 收益');

/** Words that close an amount: 100万元整. */
export const AMOUNT_CLOSINGS = words('整 正 人民币');

/** Words in an amount cell that mean "no such money"; they count as zero. */
export const NO_SUCH_MONEY = words('无 没有 无此项 不涉及');

/** Words before an amount that do not change it: 共计120万元. */
export const INTRODUCES_A_SUM = words('共计 总计 合计 共 计 为');

/** Words between an amount and its parts: 120万元，其中：…. */
export const INTRODUCES_PARTS = words('其中 包括 含 包含');

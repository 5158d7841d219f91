import { words } from './family';

/** Names of what is spent. */
export const COSTS = words('成本 费用 支出 经费');

/** Names of money that can be an aim (拨付资金) or a limit (会议支出). */
export const MONEY_SPENT = words('支出 经费 资金 投资 拨款 费用');

/** Names whose figure is an amount of money. */
export const MONEY_NAMES = words('金额 资金 产值 投资 收入 税收 利税 成本 费用 经费 支出 交易额 销售额 总额 进出口额');

/** Words for the price of one thing: 培训人均成本, 补助标准. */
export const PRICE_WORDS = words('标准 人均 户均 亩均 单价 每 单位 均价 定额 平均 造价');

/** Names of prices per piece, after which a unit such as “/株” lacks its “元”. */
export const PAID_BY_THE_PIECE = words('成本 标准 单价 造价 补贴 补助');

/** Names of a project's total cost. */
export const WHOLE_COSTS = words('总成本 总费用 成本总额 支出总额');

/** Units of money as a figure has them behind it. */
export const MONEY_SUFFIXES = words('万元 万 亿元 亿 元');

/** Words with which a 结转 rate means using the money up. */
export const CARRY_OVER_USED = words('变动 消化 盘活');

/** Labels of remaining money in final accounts: 结转下年. */
export const LEFT_OVER_LABELS = words('结转下年 结余分配');

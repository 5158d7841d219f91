import { words } from './family';

/** Words in names that show what kind of indicator it is. Hints for where an indicator belongs, not rules. */

export const SHOWING_COST = words('成本 造价 单价 费用 标准 经费 投资 预算 补贴 补助 控制');
export const RATE_ENDS = words('率 比例 占比 比重 程度');
/** Of the work itself, which is no effect. */
export const SHOWING_WORK = words('及时 按时 按期 验收 合格 完成时间 完成率 工期 总成本');
export const SHOWING_INCOME = words('增收 产值 收入 税收 利润 产能');
export const SHOWING_DURATION = words('机制 年限 寿命');

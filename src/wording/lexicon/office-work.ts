import { words } from './family';

/** Events that are held and counted: 培训班次, 走访次数. */
export const HELD_EVENTS = words('活动 培训 会议 检查 宣传 演练 走访 巡查 讲座 推介 推介会 服务 督查');

/** Counts of events. */
export const EVENT_COUNTS = words('场次 次数 期数');

/** Endings of names that count work done. */
export const WORK_COUNTS = words('个数 数量 次数 场次');

/** How an office uses its money: 经费控制, 经费使用. */
export const USES_OF_MONEY = words('控制 支出 使用 保障 执行');

/** Rates of a budget: 预算执行率. */
export const BUDGET_RATES = words('执行 完成 调整');

/** Words for the conduct of staff. */
export const STAFF_CONDUCT = words('出勤率 尽职尽责 尽职履责');

/** Information that offices publish. */
export const MADE_PUBLIC = words('信息 预算 决算 预决算 政务 财务');

/** Words for proper use of money: 资金使用合规. */
export const PROPER_USE = words('合规 规范 合法');

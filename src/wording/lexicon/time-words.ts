import { words } from './family';

/** Say that a name or a value is about when or how long: 及时, 工期, 每季度. */
export const TIME_WORDS = words(`
  及时 按期 按时 准时 准点 正点 如期 适时 实时 定期 限期 时限 期限 时间 时效 时长 时段 时序 周期 工期 日期 期内 逾期 延期 延误 提前 推迟 进度 频率 频次
  节点 速度 快 早 当年 当期 本期 全年 年度 计划 年内 年底 月 季 周 日 天 小时 分钟 阶段 响应 截止 限内 超期 滞后 即时
`);

/** Steps of a work that a date is set for. */
export const STEPS_WITH_DATES = words('开工 竣工 完工 办结 结案 完成率 完成情况');

/** Money on its way: offices take its rate for one of time. */
export const MONEY_ON_ITS_WAY = words('执行率 支付 拨付 到位 支出 发放 下达');

/** Units of time, at the start of a unit: 天, 个月, 小时/次. */
export const UNITS_OF_DURATION = words('天 日 工作日 小时 分 分钟 秒 月 年 周 季 季度');

/** Done when it was to be done: 及时率, 按时完成率. */
export const IN_TIME = words('按时 按期');

/** End a name that says how long work takes, which is to be no longer: 工期. */
export const TIME_TAKEN = words('工期 周期 时限 耗时 用时');

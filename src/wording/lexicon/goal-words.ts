import { words } from './family';

/** Words that may stand between a noun and its number in a goal: 培训人数达到500人, 签约企业不少于30家. */
export const BETWEEN_NOUN_AND_NUMBER = words(`
  了 共 约 达 达到 不少于 不低于 不超过 不高于 不多于 控制在 超 超过 完成 实现 累计 合计 ≥ ≤ =
`);

/** What counts at the end of an indicator's name: 场次 in 招商推介会场次, 家数 in 签约企业家数. */
export const COUNTED_BY = words(`
  数量 人次 场次 批次 期次 班次 人次数 场次数 批次数 期次数 班次数 次数 人数 个数 户数 家数 件数 台数 套数 份数 篇数 天数 面积 里程 金额 额 数 率
`);

/** Measures beside money and % that a goal promises: 公里, 亩, 学时. */
export const GOAL_MEASURES = words('平方公里 平方米 公里 千米 公顷 亩 吨 公斤 小时 课时 学时');

/** Say which things are meant by their size: 2000万元以上项目. */
export const SIZE_LIMITS = words('以上 以下 以内 以外 级');

/** Say that a number is a place in an order or a moment: 第3次, 前5名, 每3天. */
export const ORDER_WORDS = words('第 前 后 近 每 过去 超过去 分 同 共同');

/** Characters behind 个 that make a time or a way of dividing of it: 3个月, 3个方面. */
export const NO_COUNTS_BEHIND_GE = words('月 季 年 工 小 百 方 重 环 阶 维 层 确 统 主 目 关');

/** Whose indicator it is, in front of a common indicator's name. */
export const OWN_UNIT = words('本部门(单位) 部门(单位) 本单位(部门) 单位(部门) 本部门 部门 本单位 单位 本级');

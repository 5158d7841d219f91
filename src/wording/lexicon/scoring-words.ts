import { words } from './family';

/** Phrases of a 评分标准 that cannot be a target. */
export const SCORING_PHRASES = words('得满分 扣完为止 不得分 按比例得分 按比例扣分');

/** Words after 每 for less than the target: 每减少1个扣2分. */
export const STEPS_BELOW = words('减少 降低 下降 减 少 低于 低 差 未完成 缺 下浮');
/** Words after 每 for more than the target. */
export const STEPS_ABOVE = words('超出 超过 高于 超 增加 增长 高 多');
/** Words after 每 for later than the target. */
export const STEPS_LATE = words('延迟 延期 逾期 晚 推迟');
/** The opposite direction in brackets: 每超（低）10%. */
export const OTHER_SIDES = words('低 少 超 高 多');

/** Verbs of deducting points. */
export const TAKING_POINTS = words('扣减 扣除 扣 减');
/** Verbs of giving points per step. */
export const GIVING_STEPS = words('得 加 计');
/** Verbs of giving points for a level. */
export const GIVING_POINTS = words('得 计 记 赋 给');
/** Phrases that give no points. */
export const REFUSING_POINTS = words('不得 不计 不给');
/** All the points of an indicator. */
export const FULL_POINTS = words('满分 全分 全部分值');
/** Words before 分 for the points of the indicator itself. */
export const OWN_POINTS = words('该项 本项 指标 权重');
/** Words before a share of the points. */
export const SHARES_OF_POINTS = words('该项 权重 指标 总 本项');

/** Names of an indicator's weight in points. */
export const WEIGHT_NAMES = words('权重 权数 分值');

/** Words before the total of all points in a heading: 权重（总分100）. */
export const SUMS_OF_POINTS = words('总分 合计 满分 共');
/** Headings of the weight of each goal. */
export const SHARE_LABELS = words('占比 比重 权重 目标权重');

/** Words for the actual value in a formula: 实际完成值. */
export const REACHED = words(`
  实际 实际值 实际数 实际率 实际情况 实际量 实际完成 实际完成值 实际完成数 实际完成率 实际完成情况 实际完成量
  实际达到 实际达到值 实际达到数 实际达到率 实际达到情况 实际达到量 实际执行 实际执行值 实际执行数 实际执行率 实际执行情况 实际执行量
  完成值 完成数 完成率
`);
/** Words for the target value in a formula. */
export const AIMED_AT = words(`
  目标 目标值 目标数 计划 计划值 计划数 预期 预期值 预期数 年初目标 年初目标值 年初目标数 指标 指标值 指标数
`);

/** Words and signs for "at least" and "more than". */
export const SCORED_AT_LEAST = words('大于 高于 不低于 不少于 ≥ >=');
/** Words and signs for "at most" and "less than". */
export const SCORED_AT_MOST = words('小于 低于 不高于 不超过 不大于 ≤ <=');

/** Direction "more is better", as forms print it. */
export const HIGHER_IS_BETTER = words('正向');
/** Direction "less is better", as forms print it. */
export const LOWER_IS_BETTER = words('反向 逆向 负向');

/** Words for points in proportion to the result. */
export const IN_PROPORTION = words('比例 完成率 完成比例');

/** Words for the highest, middle and lowest of three grades. */
export const TOP_GRADES = words('显著 明显 较好 达成 完全 全部 有效');
export const MIDDLE_GRADES = words('部分 一般 基本 较');
export const LOW_GRADES = words('未 不 较差 差 没有 较低');

/** Words found in scoring standards: grades, points and what earns them. */
export const SCORING_WORDS = words('优 良 中 差 等级 满分 扣分 达到 符合 完成');

/** Characters after 分 that make it another word: 百分之, 分钟, 分别, 分类. */
export const NO_POINTS_AFTER_FEN = words('之 钟 别 类');

import { words } from './family';

/** Earlier years that a target can be compared with. */
export const EARLIER_YEARS = words('上年 上一年 去年 往年 历年 同期');

/** Figures of the past; 历史 alone has other meanings (历史文化传承). */
export const PAST_FIGURES = words('历史数 历史值 历史水平 历史最 历史平均 历史同期');

/** Figures that others set; 核定 alone can be work done (核定工资). */
export const APPROVED_FIGURES = words(
  '核定的 核定数 核定值 核定额 核定标准 核定预算 核定人数 核定编制 核定支出 计划数 预算数 批复数',
);

/** Words for a past figure that is not a mean: last year's own figure, the best one, a planned or approved one. */
export const NOT_A_MEAN = words('上年 上一年 去年 同期 最 核定 计划 预算 批复');

/** Words for averages that others publish, unknown when the form is filled in: 不低于全省平均水平. */
export const PUBLISHED_BY = words('全国 全省 全区 全州 全市 全县 行业 同类 同级 周边');

/** Words that mean "no change". */
export const UNCHANGED = words('持平 不变 零增长');

/** Figures that can be negative: a change, a difference, a result, a temperature. */
export const SIGNED_FIGURES = words(`
  变动 变化 增长 增幅 增速 增量 涨幅 下降 降幅 降低 减少 压减 差额 差值 差异 逆差 顺差 节约 同比 环比 上年 利润 盈亏 盈余 结余额 损益 收益 净 温
  海拔 弹性
`);

/** Words of growth, whose rate may exceed 150%. */
export const RISES = words('增 涨 升 提高 倍');

/** Words for new things, which have no past figures. */
export const NEW_THINGS = words('新增 新设 新建 首次 首年');

/** Endings of names that state a decrease. */
export const REDUCTIONS_IN_NAMES = words('减少 降低 下降 压减 节约 减亏');

/** Words of comparison, so that a formula without a division is complete. */
export const COMPARING = words('占 比 增长 增幅 增减 减少 下降 百分数 百分点');

/** Reasons for a target that differs from the past: less work, new policy, other way of counting. */
export const REASONS_FOR_CHANGE = words(`
  减量 任务减少 任务调整 任务增加 任务变化 政策调整 政策变化 口径 机构改革 职能调整 职能划转 新增任务 新增建设任务 一次性
`);

/** Words for a figure given elsewhere, in a target without a number of its own: 不低于上年, 高于平均水平. */
export const FIGURES_ELSEWHERE = words('平均 上年 去年 往年 历年 历史 核定 计划数 预算数 批复数 同期');

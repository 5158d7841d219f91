import { words } from './family';

/** Years before the form's own, that a target can be compared with. */
export const EARLIER_YEARS = words('上年 上一年 去年 往年 历年 同期');

/** Figures of the past; 历史 alone has other meanings (历史文化传承). */
export const PAST_FIGURES = words('历史数 历史值 历史水平 历史最 历史平均 历史同期');

/** Figures that others laid down; 核定 alone can be work done (核定工资). */
export const APPROVED_FIGURES = words(
  '核定的 核定数 核定值 核定额 核定标准 核定预算 核定人数 核定编制 核定支出 计划数 预算数 批复数',
);

/** Not the mean of past years: last year's own figure, the best of them, what was planned or approved. */
export const NOT_A_MEAN = words('上年 上一年 去年 同期 最 核定 计划 预算 批复');

/** Whose figures others publish, so that they are never known beforehand: 不低于全省平均水平. */
export const PUBLISHED_BY = words('全国 全省 全区 全州 全市 全县 行业 同类 同级 周边');

/** Say that nothing changes. */
export const UNCHANGED = words('持平 不变 零增长');

/** Figures that can be below zero by their meaning: a change, a difference, a result, a temperature. */
export const SIGNED_FIGURES = words(`
  变动 变化 增长 增幅 增速 增量 涨幅 下降 降幅 降低 减少 压减 差额 差值 差异 逆差 顺差 节约 同比 环比 上年 利润 盈亏 盈余 结余额 损益 收益 净 温
  海拔 弹性
`);

/** Rises: a rate of them may well be more than 150%. */
export const RISES = words('增 涨 升 提高 倍');

/** Say that a thing is new, so that it has no past. */
export const NEW_THINGS = words('新增 新设 新建 首次 首年');

/** End a name that says by itself that a thing grows less. */
export const REDUCTIONS_IN_NAMES = words('减少 降低 下降 压减 节约 减亏');

/** Say that something is compared with something else, without a division. */
export const COMPARING = words('占 比 增长 增幅 增减 减少 下降 百分数 百分点');

/** Why a target differs from the past: less to do, another policy, another way of counting. */
export const REASONS_FOR_CHANGE = words(`
  减量 任务减少 任务调整 任务增加 任务变化 政策调整 政策变化 口径 机构改革 职能调整 职能划转 新增任务 新增建设任务 一次性
`);

/** Name a figure that stands elsewhere, in a target that gives no number of its own: 不低于上年, 高于平均水平. */
export const FIGURES_ELSEWHERE = words('平均 上年 去年 往年 历年 历史 核定 计划数 预算数 批复数 同期');

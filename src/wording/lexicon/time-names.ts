import { words } from './family';

/** Names of indicators whose value is a date or a time limit. */
export const TIME_NAMES = words('时间 日期 期限 时限 时点');

/** Units of a point in time: 2025年, 12月. */
export const CALENDAR_UNITS = words('年 年度 月 月份 日 号 季度');

/** Parts of a day and of a series, which also follow a range in time: 8-18时, 1-3期. */
export const CLOCK_UNITS = words('时 点 期');

/** Units of a length of time. */
export const DURATION_UNITS = words('天 日 工作日 个工作日 小时 个小时 分钟 月 个月 年 周');

/** The end of a year without saying which: 年底前. */
export const YEAR_ENDS = words('底 末 内');
export const THIS_YEAR = words('当年 本年 年 年度');

/** What work follows that is done 按计划, 按进度. */
export const PLANS = words('计划 进度 序时进度 工作安排');

/** Say of work that it keeps to its time. */
export const ON_TIME = words('按时 按期 如期');

/** Say of work that it is done. */
export const CARRIED_OUT = words('完成 执行 推进 实施');

/** Make a deadline of a date: 12月31日前. */
export const BEFORE = words('前 之前 以前');

/** Times that name no day: nobody can say when they are over. */
export const VAGUE_TIMES = words(
  '尽快 尽早 适时 近期 及早 全年 年内 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度',
);

/** Leave the time to another paper. */
export const AGREED_TIMES = words('合同约定 按合同 合同规定 约定时间 规定时间 上级规定 按规定时间');

/** Work begins, in the name of a point in time: 开工时间. */
export const BEGINNINGS = words('开工 动工 开始 启动 进场 开建 奠基 起始');

/** Work ends: 竣工时间, 验收时间. */
export const ENDINGS_OF_WORK = words('完工 竣工 完成 交付 验收 投入使用 投用 建成 通车 结束 移交');

/** What a point in time is of, where a form has one project: says nothing of its own. */
export const WHOLE_WORK = words('项目 工程 建设 施工 计划 实施 整体');

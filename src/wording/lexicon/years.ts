import { words } from './family';

/** Stand before a year that something is compared with, begins in or is laid down in: 较2023年, 自2021年, 落实2022年…. */
export const BEFORE_A_BASE_YEAR = words(`
  较 比 同比 与 和 自 从 由 于 截至 截止 到 至 在 结合 根据 按照 依据 落实 贯彻 以
`);

/** Stand behind such a year: 2023年以来, 2023年基数, 2023年尾款. */
export const AFTER_A_BASE_YEAR = words(`
  以来 以前 前 起 底 末 相比 相较 同期 基数 结转 结余 尾款 欠 决算 度决算 实际 完成情况
`);

/** Say of a project that it goes on for years, or pays for an earlier one. */
export const YEARS_APART = words(
  '跨年 中期 滚动 尾款 结转 清算 续建 欠 往年 上年 以前年度 十三五 十四五 十五五 十六五',
);

/** Labels of the time that a project takes: 项目期, 起止时间, 计划完成日期. */
export const PERIOD_LABELS = words(`
  项目期 项目周期 项目起止 项目期限 实施期 实施周期 实施时间 起止时间 起止日期 起止年限 起止年月 建设期 建设周期 建设工期 建设年限 执行期 执行周期 服务期
  项目年限 完成时间 完成日期 完工时间 完工日期 竣工时间 竣工日期 结束时间 结束日期 终止时间 终止日期 截止时间 截止日期 开始时间 开始日期
`);

/** The end of a year in the heading of a date: 12月底, 四季度末, 全年. */
export const YEAR_END_HEADINGS = words('12月 四季度 4季度 年底 年末 全年');

/** In brackets behind a name they say which part of the work or of the year is meant: （7月）, （二标段）, （上半年）. */
export const PARTS_OF_WORK = words('月 季度 季 半年 年底 年末 年 期 批 阶段 标段 片区 段 县 区 市 镇 乡 村 路 校 园');

/** Headings of a schedule of payments beside its months and quarters. */
export const SCHEDULE_HEADINGS = words('上半年 下半年 全年 年底 年末');

/** Behind a number of years they make a span of it: 三年内, 五年共. */
export const BEHIND_SEVERAL_YEARS = words('内 间 共 期 累计 时间 左右');

/** Before the year that something lasts until: 到2027年. */
export const BEFORE_A_LAST_YEAR = words('到 至 截至');

/** Behind 十四五 they name the time of a five-year plan. */
export const PLAN_PERIODS = words('期间 时期 规划');

/** Say that a goal or a value is for several years. */
export const LONG_TERM = words('长期 中期 中长期 实施期 三年 五年');

/** Plans and schools' years: the year is part of what they are called. */
export const DATED_THINGS = words('规划 行动 方案 学年 届 级 五年 三年 计划');

/** Say in a name that an earlier year is compared with, left from or looked back on. */
export const LOOKING_BACK = words(`
  较 比 同比 基数 以来 基础上 决算 结转 结余 评价 自评 审计 续建 上年 尾款 欠 竣工 质保 建成 清算 整改 考核 报告 年报 相比 存量 应付
`);

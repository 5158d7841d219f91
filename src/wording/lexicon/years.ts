import { words } from './family';

/** Words before a base year: 较2023年, 自2021年, 落实2022年…. */
export const BEFORE_A_BASE_YEAR = words(`
  较 比 同比 与 和 自 从 由 于 截至 截止 到 至 在 结合 根据 按照 依据 落实 贯彻 以
`);

/** Words after a base year: 2023年以来, 2023年基数, 2023年尾款. */
export const AFTER_A_BASE_YEAR = words(`
  以来 以前 前 起 底 末 相比 相较 同期 基数 结转 结余 尾款 欠 决算 度决算 实际 完成情况
`);

/** Words of projects that run for several years or pay for an earlier one. */
export const YEARS_APART = words(
  '跨年 中期 滚动 尾款 结转 清算 续建 欠 往年 上年 以前年度 十三五 十四五 十五五 十六五',
);

/** Labels of a project's period: 项目期, 起止时间, 计划完成日期. */
export const PERIOD_LABELS = words(`
  项目期 项目周期 项目起止 项目期限 实施期 实施周期 实施时间 起止时间 起止日期 起止年限 起止年月 建设期 建设周期 建设工期 建设年限 执行期 执行周期 服务期
  项目年限 完成时间 完成日期 完工时间 完工日期 竣工时间 竣工日期 结束时间 结束日期 终止时间 终止日期 截止时间 截止日期 开始时间 开始日期
`);

/** Words for the end of a year in the heading of a date: 12月底, 四季度末, 全年. */
export const YEAR_END_HEADINGS = words('12月 四季度 4季度 年底 年末 全年');

/** Words of a remark in brackets that selects a part of the work or the year: （7月）, （二标段）, （上半年）. */
export const PARTS_OF_WORK = words('月 季度 季 半年 年底 年末 年 期 批 阶段 标段 片区 段 县 区 市 镇 乡 村 路 校 园');

/** Headings of a payment schedule, besides months and quarters. */
export const SCHEDULE_HEADINGS = words('上半年 下半年 全年 年底 年末');

/** Words after a number of years that make it a period: 三年内, 五年共. */
export const BEHIND_SEVERAL_YEARS = words('内 间 共 期 累计 时间 左右');

/** Words before the last year of a period: 到2027年. */
export const BEFORE_A_LAST_YEAR = words('到 至 截至');

/** Words after 十四五 for a five-year plan. */
export const PLAN_PERIODS = words('期间 时期 规划');

/** Words for a goal or a value over several years. */
export const LONG_TERM = words('长期 中期 中长期 实施期 三年 五年');

/** Plans and school years, whose year is part of their name. */
export const DATED_THINGS = words('规划 行动 方案 学年 届 级 五年 三年 计划');

/** Words of a name that looks back on an earlier year. */
export const LOOKING_BACK = words(`
  较 比 同比 基数 以来 基础上 决算 结转 结余 评价 自评 审计 续建 上年 尾款 欠 竣工 质保 建成 清算 整改 考核 报告 年报 相比 存量 应付
`);

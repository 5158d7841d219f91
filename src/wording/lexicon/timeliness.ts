import { words } from './family';

/** Names of indicators whose value is a date or a time limit. */
export const TIME_NAMES = words('时间 日期 期限 时限 时点');

/** Things that work can keep to, after 按: 按计划, 按进度. */
export const PLANS = words('计划 进度 序时进度 工作安排');

/** Words for timely work: 按时完成率. */
export const ON_TIME = words('按时 按期 如期');

/** Words for work being done. */
export const CARRIED_OUT = words('完成 执行 推进 实施');

/** Words for the beginning of work, in the name of a point in time: 开工时间. */
export const BEGINNINGS = words('开工 动工 开始 启动 进场 开建 奠基 起始');

/** Words for the end of work: 竣工时间, 验收时间. */
export const ENDINGS_OF_WORK = words('完工 竣工 完成 交付 验收 投入使用 投用 建成 通车 结束 移交');

/** Those of {@link ENDINGS_OF_WORK} that are said of anything made, one for another. */
export const BUILT = words('完工 竣工 完成 建成');

/** Words for the work as a whole, which add nothing to the name of a point in time. */
export const WHOLE_WORK = words('项目 工程 建设 施工 计划 实施 整体');

/** Words in a name or a value that is about time: 及时, 工期, 每季度. */
export const TIME_WORDS = words(`
  及时 按期 按时 准时 准点 正点 如期 适时 实时 定期 限期
  限时 时限 期限 时间 时效 时长 时段 时序 周期 工期 日期 期内 当场 当日 当天 即办 首次办结 一次办结 一次办成 随到 开学 节前 汛前 入冬 春耕 年前 逾期 延期 延误 提前 推迟 进度 频率 频次
  春播 秋播 秋收 封冻 雨季 农忙 插秧
  节点 速度 快 早 当年 当期 本期 全年 年度 计划 年内 年底 月 季 周 日 天 小时 分钟 阶段 响应 截止 限内 超期 滞后 即时
`);

/** Steps of work that have a date. */
export const STEPS_WITH_DATES = words('开工 竣工 完工 办结 结案 完成率 完成情况');

/** Rates of payment, which offices list under 时效指标. */
export const MONEY_ON_ITS_WAY = words('执行率 支付 拨付 到位 支出 发放 下达');

/** Endings of names of the duration of work, which should be short: 工期. */
export const TIME_TAKEN = words('工期 周期 时限 耗时 用时');

/** Behind 前 in words that are not about a time: 前期, 前端. */
export const NOT_BEFORE_A_TIME = words('期 端 沿 台 景 线 述 列 置 瞻 往 来 提 进');

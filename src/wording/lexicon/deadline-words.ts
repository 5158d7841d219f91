import { words } from './family';

/** Names of parts of a year, used in plans instead of a month. */
export const PARTS_OF_A_YEAR = words(`
  上半年 下半年 前半年 后半年 全年 全年度 年内 年底 年末 年初 年中 年终 岁末 年尾 本年度 本年 当年度 当年 今年 次年度 次年 明年 翌年 跨年 年度 年度内 年度末 十四五 十五五 十四五末 十五五末
  上学期 下学期 学期末 学期 学年末 学年 春季 夏季 秋季 冬季 汛期 枯水期 主汛期 采暖期 供暖季 采暖季 寒假 暑假 寒暑假 节假日 法定节假日 双休日 春耕 秋收 三夏 三秋 旺季 淡季
`);

/** Festivals and named days, used in plans instead of a date: 春节前. */
export const FEASTS = words(`
  春节 元旦 元宵节 清明节 清明 五一 劳动节 五四 六一 儿童节 端午节 端午 七一 八一 中秋节 中秋 国庆节 国庆 重阳节 开学 入冬 入汛 两会 高考 中考 双节 汛 节 上冻 封冻 霜降 立冬 立春 惊蛰 谷雨 芒种 夏至 立秋 秋分 寒露 冬至 雨季 冬灌 春灌
`);

/** Words for recurring dates: 每月8日前, 每季度末. */
export const CYCLES = words(
  '每年度 每年 每半年 每季度 每季 每月 每旬 每周 每日 每天 每学期 每学年 每期 每批次 次月 当月 本月 当季 次季度 首月 次日 当日 双月 单月 隔月 逢双月 逢单月',
);

/** Parts of a month, a quarter or a year: 12月底, 3月上旬. */
export const PARTS_OF_A_MONTH = words(
  '上旬 中旬 下旬 月底 月末 月初 月中 季末 季初 季度末 底 末 初 中 份 全月 最后一天 首日',
);

/** Words after a date or a period: done by, within or from that time. */
export const BY_THEN = words(
  '含 包含 前 之前 以前 内 之内 以内 止 为止 起 开始 期间 当天 左右 后 之后 以后 截止 结束 晚上 上午 下午 全天 全程',
);

/** Words before a date: 于2025年12月底前, 截至年底, 不晚于6月30日. */
export const UNTIL = words(`
  于 在 截至 截止 截止到 截止至 截至到 到 至 自 从 确保 力争 争取 预计 计划 拟 须 需 应 必须 要求 最迟 最晚 最迟于 不晚于 不迟于 不得晚于 不得迟于 早于 定于 约
`);

/** Words after a date for the work done by then: 12月底前全部完成, 6月30日前完成验收. */
export const DONE_BY_THEN = words(`
  完成 完工 竣工 开工 验收 交付 投用 投入使用 建成 启动 实施 到位 拨付 发放 兑付 支付 办结 上报 报送 提交 公开 公示 结束 整改 落实 运行 开通 通车 移交 备案
  结题 结项 执行 下达 完毕 到账 缴纳 归档 印发 出台 发布 召开 举办 开展
`);

/** Words before or between those of {@link DONE_BY_THEN}: 全部完成. */
export const DONE_HOW = words('全部 全面 基本 按时 按期 如期 正式 并 和 工程 项目 主体 建设 任务 工作 资金 竣工 通过');

/** Words for the end of an unnamed year: 年底前. */
export const YEAR_ENDS = words('底 末 内');

export const THIS_YEAR = words('当年 本年 年 年度');

/** Words that turn a date into a deadline: 12月31日前. */
export const BEFORE = words('前 之前 以前');

/** Times that name no day, so that the deadline cannot be checked. */
export const VAGUE_TIMES = words(
  '尽快 尽早 适时 近期 及早 全年 年内 当年 当年内 当年度 本年内 本年度内 年度内 上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度',
);

/** References to a time agreed in another document. */
export const AGREED_TIMES = words(
  '合同约定 按合同 合同规定 合同工期 合同期 约定工期 约定时间 规定时间 上级规定 按规定时间',
);

/** Endings of a date that is the last day: 12月31日前, 6月底为止. */
export const DEADLINE_TAILS = words('前 之前 以前 止 为止 截止 结束');

/** Names of a year or a part of it, without a day: 本年度. */
export const YEARS_ALONE = words('年度 本年度 本年 学期 学年');

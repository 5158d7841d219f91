import { words, type Family } from './family';

/** Words before a number that mean "more than". */
export const MORE_THAN = [...words('超过 超出 突破 超 逾 高出 多出'), ...compared('高 大 多 长 晚 迟 优 宽 深 厚 重')];

/** Words before a number that mean "less than". */
export const LESS_THAN = [...words('不足 不到 不满 未满'), ...compared('低 少 小 短 早 弱')];

/** Words that 不 can negate into "at least": 不低于. */
export const NEGATED_LESS_THAN = words(
  '低于 少于 小于 短于 早于 弱于 窄于 浅于 薄于 轻于 矮于 差于 劣于 下于 亚于 逊于',
);

/** Modal verbs between 不 and a comparison: 不得低于, 不应超过. */
export const MODALS = words('能 得 应 可 许 宜 该 应当 能够 允许 准');

/** Words that end in 超 without comparing anything: 彩超2台. */
export const ENDING_IN_MORE = words('彩超 B超 商超');

/** Join a strict comparison with "equal": 大于或等于. */
export const OR_EQUAL = words('等于 或等于 或者等于 和等于 、等于');

/** Join "equal" with a strict comparison behind it: 达到或超过, 等于或低于. */
export const EQUAL_OR = words('等于或 等于或者 达到或 达到或者 达到和');

/** Words before a number that mean "at least". */
export const AT_LEAST = words('至少 最少 最低 起码 最小 下限 下限为 保底 \\geqslant \\geq \\ge &ge;');

/** Words before a number that mean "at most". */
export const AT_MOST = words('至多 最多 最高 最大 最长 最晚 最迟 顶多 上限 上限为 封顶 \\leqslant \\leq \\le &le;');

/** Words before a number that mean "exactly". */
export const JUST = words('等于 恰为 固定为');

/** Comparison signs, one character each; several signs in a row are read together (>=). */
export const SIGNS_OF_MORE = words('> ﹥ ⟩');
export const SIGNS_OF_LESS = words('< ﹤ ⟨');
export const SIGNS_OF_EQUAL = words('= ═ ﹦ ＝');
export const SIGNS_OF_AT_LEAST = words('≥ ≧ ⩾ ≮ ≳ ⪖');
export const SIGNS_OF_AT_MOST = words('≤ ≦ ⩽ ≯ ≲ ⪕');

/** Words after a number that mean "or more". */
export const OR_MORE = words(
  '以上 之上 及以上 和以上 或以上 及其以上 起 或更多 或更高 及更多 以上的 为下限 为底线 保底 ↑ ⬆',
);

/** Words after a number that mean "or less". */
export const OR_LESS = words(
  '以下 之下 及以下 和以下 或以下 及其以下 以内 之内 范围内 范围以内 内 或更少 或更低 封顶 以下的 以内的 为限 为上限 ↓ ⬇',
);

/** Words that include the number itself: 95%（含）以上. */
export const INCLUDED = words('含 包含 包括 含本数 包含本数 包括本数 含本级 均含');

/** Words that exclude the number itself: 60分以下（不含60分）. */
export const EXCLUDED = words('不含 不包含 不包括 不含本数 不包括本数');

/** Words before a number that mean "about". */
export const APPROXIMATELY = words(
  '约 大约 约为 约计 约合 大概 大致 近 将近 接近 几近 预计 预期 估计 预估 力争 争取 力求 拟 ≈ ~ 约≈',
);

/** Words after a number that mean "about". */
export const ROUGHLY = words('左右 上下 上下浮动 许 出头');

/** Words directly after a number or its unit that mean "and a few more". */
export const AND_SOME = words('余 多 来 几');

/** Words before a number or its sign that change nothing: 达到95%, 每年≥2次, 共100人. */
export const NOTHING_ADDED = words(`
  达到 达 达成 实现 完成 保持在 保持 控制在 控制 维持在 维持 稳定在 稳定 为 是 应 须 需 必须 应当 要 应该 要求 确保 保证 务必 保障 目标 目标值 介于 介乎 从 位于 处于
  每年 每年度 全年 本年 当年 年度 每季度 每季 每月 每周 每天 每日 每次 每期 每场 每批 年均 月均 日均 人均 户均 亩均 生均 班均 校均 村均 床均 平均 平均每年 覆盖
  累计 共 共计 合计 总计 总共 一共 总数 总量 合共 在 均 原则上 一般 不变 计划 至 到 也 以
`);

/** Words before a number that make it a change: 增长5%, 下降3个百分点. */
export const CHANGES = words('增长 增加 提高 提升 上升 上涨 下降 降低 减少 压减 压缩 缩短 节约 递增 递减 增幅 降幅');

/** Words after a verb of change, before the level that is reached: 提高到95%. */
export const UP_TO_A_LEVEL = words('到 至');
export const SHORT_CHANGES = words('升 降 增 减 缩 提');

/** Words before the thing that a target is compared with: 较2023年提升2%, 与上年相比. */
export const COMPARED_WITH = words('较 比 与 同 和 跟 比较 相较 相较于 较之 对比 相比 参照 参考 比照 对照 仿照');

/** A calendar year in a comparison. */
export const A_YEAR = String.raw`(?:19|20)\d\d年(?:度|底|末|初)?`;

/** Words for a year's figure: 不低于2023年水平. */
export const LEVELS_OF_A_YEAR = words(
  '水平 基数 基准 基期 实际 实际数 同期 数据 数值 完成数 完成值 完成情况 均值 平均值 指标值 总量 数',
);

/** Words before the starting level: 由80%提高到90%. */
export const STARTING_AT = words('由 从 自');

/** Words after a duration that mean "all the time": 24小时不间断 sets no target number. */
export const ALL_THE_TIME = words(`
  不间断 不断 值班 值守 在岗 待命 运行 运转 开放 在线 监控 监测 巡逻 服务 供应 供水 供电 营业 接诊 接警 一遇
`);

/** Words after a figure that mean "done": 100%完成, 24小时内响应. */
export const DONE = words(`
  完成 达标 到位 覆盖 办结 办理 办理完毕 办完 响应 处理 处置 到达 到场 修复 交付 完工 竣工 验收 执行 发放 拨付 支付 兑付 落实 合格 通过 公开 回复 答复 反馈 解决
  完成验收 完成支付 完成整改 整改 使用 实现 投入使用 开工 的
`);

/** Signs and words between the two numbers of a range. */
export const UP_TO = words('至 到 - – — − ~ ～ ∼ ― ﹣');

/** Words between two bounds of one figure: ≥90%且≤95%. */
export const AND_ALSO = words('且 并且 并 和 与 同时 而且 但 但是 , 、 ;');

/** Words after two numbers that make them a range. */
export const BETWEEN = words('之间 区间 之内 以内 范围内 范围 内 期间');

/** Words in brackets after a number that introduce its tolerance. */
export const TOLERANCE = words('上下浮动 上下波动 浮动 允许误差 允许偏差 误差 偏差 波动');

/** Words for all of the things that a figure in brackets counts: 全部完成（35家）. */
export const ALL_OF_THEM = words('全部 全 所有 应 共');

/** Words before the figure that several others come to: 每季度1次，全年4次. */
export const TAKEN_TOGETHER = words('全年 全年共 年度 一年 共 共计 合计 总计 总共 一共 总数');

/** Words that begin a remark after a value: ≥5项，其中省级2项; 260盏，共13个村. */
export const REMARK_STARTS = words(
  '其中 含 包括 共 涉及 覆盖 惠及 分布 服务 用于 力争 争取 冲刺 挑战 确保 较 同比 环比 比上年 比去年',
);

/** 高于, 高过 */
function compared(adjectives: string): Family {
  return words(adjectives).flatMap((adjective) => [`${adjective}于`, `${adjective}过`]);
}

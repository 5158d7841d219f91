import { words } from './family';

/** Verbs and prepositions between a thing and the number it reaches: 覆盖率提高到95%, 游客突破500万人次. */
export const REACHING = words(`
  突破 稳定在 保持在 维持在 提高到 提升到 增加到 增长到 扩大到 上升到 提高至 提升至 增加至 增长至 扩大至 上升至 增至 为 共计 总计
`);

/** As {@link REACHING}, for what shall become less: 能耗降到5%. */
export const FALLING_TO = words('降低到 下降到 降到 压减到 控制到 降低至 下降至 降至 压减至');

/** Verbs of a change in percent, with which its rate is named: 旅游收入增长10% → 旅游收入增长率. */
export const CHANGING_BY = words('增长 下降 降低 减少');

/** Verbs of a change of a rate in percentage points. */
export const MOVING = words('增长 下降 降低 减少 提高 提升 上升');

/** Words between a thing and its change that name what it is compared with: 同比增长, 比上年下降. */
export const SINCE_LAST_YEAR = words('同比 比上年 较上年 比上年度 较上年度 比去年 较去年 年均 年');

/** Words before the thing that say when and for whom, not what: 全年培训干部, 为残疾人提供服务. */
export const OPENING_CLAUSES = words(`
  全年 年内 今年 本年 本年度 当年 每年 年度 年底前 年底 到年底 计划 预计 拟 共 累计 把 将 使 让 对 为 继续 做到
`);

/** Nouns and verbs that begin with the character of an opening word. */
export const OPENING_LOOKALIKES = words(
  '对外 对口 对接 对象 对虾 为民 为农 为老 将军 使用 共青 共享 共建 共有 年度考核',
);

/** Words of a sentence that do not occur in an indicator's name. */
export const NO_WORDS_OF_NAMES = words(`
  的 了 把 将 对 被 使 让 向 从 以 在 于 并 或 等 其 该 各 我 本 已 正 按 由 及 给 每 为 与 和 不 进行 予以 提供 达到 用于 通过 按照 根据 确保 力争 全部 争取
`);

/** Words of names that contain such a word. */
export const NAME_LOOKALIKES = words(`
  对象 对口 对外 对接 在校 在职 在册 在编 在线 在园 在建 自由 从业 普及 基本 成本 本科 样本 以工代赈 以奖代补 以旧换新 等级 高等 使用 面向 导向
  正式 公正 矫正 和谐 饱和 行为 参与 与会 给水 供给 补给 自给 按摩 并网 不动产 不良
`);

/** Verbs of work that follow their object in a name, besides those of the works: 人才引进人数. */
export const FOLLOWING_THEIR_OBJECT = words('引进 接待 救助 培育 发放 资助 奖励 慰问 建成 购买 拨付 兑付');

/** Verbs after which a work may be named that is counted itself: 完成老旧小区改造 → 老旧小区改造数量. */
export const BRINGING_ABOUT = words('完成 实现 启动 实施 推进');

/** Verbs at the end of what is organized for others, who act themselves: 组织企业参展 → 企业参展家数. */
export const ACTS = words('参展 参赛 参会 参训 就业 创业 增收 落户 上市 对接');

/** Units of what is weighed or measured by volume, whose name ends in 量. */
export const BULK_UNITS = words('吨 立方米 公斤');

/** Things of which nothing is said but that there are some. */
export const THINGS_OF_ANY_WORK = words('工作 任务 目标 指标 事项 情况 内容 要求 项目');

/** Guarantees of what people need: 保障教职工正常生活需要. */
export const GUARANTEEING = words('保障 确保 保证');
export const NEEDS_OF_STAFF = words('正常工作需要 正常生活需要 正常工作 正常生活 工资发放 待遇');

/** Putting right what was found, and the time set for it. */
export const PUT_RIGHT = words('整改');
export const IN_THE_TIME_SET = words('限期 按期 按时 限时 及时');
/** Words behind 整改 that only close the promise. */
export const DONE_WITH = words('到位 落实 完成');

/** Coverage of the whole. */
export const WHOLE_COVERAGE = words('全覆盖 全面覆盖');

/** Verbs between a thing and the promise about it: 低保做到应保尽保. */
export const BEING_DONE = words('做到 实现 达到');

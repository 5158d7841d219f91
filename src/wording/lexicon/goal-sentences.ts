import { words } from './family';
import type { Family } from './family';

/** Verbs and prepositions between a thing and the number it reaches: 覆盖率提高到95%, 游客突破500万人次. */
export const REACHING = words(`
  突破 稳定在 保持 保持在 维持在 提高到 提升到 增加到 增长到 扩大到 上升到 提高至 提升至 增加至 增长至 扩大至 上升至 增至 为 共计 总计
`);

/** As {@link REACHING}, for what shall become less: 能耗降到5%. */
export const FALLING_TO = words(`
  降低到 下降到 降到 压减到 控制到 降低至 下降至 降至 压减至 压缩到 压缩至 缩短到 缩短至 缩减到 缩减至 减少到 减少至 减到 减至 压到 压至
`);

/** Verbs of a change in percent, with which its rate is named: 旅游收入增长10% → 旅游收入增长率. */
export const CHANGING_BY = words('增长 下降 降低 减少 压减 压缩 缩短');

/** Verbs of a change of a rate in percentage points. */
export const MOVING = words('增长 下降 降低 减少 提高 提升 上升');

/** Words between a thing and its change that name what it is compared with: 同比增长, 比上年下降. */
export const SINCE_LAST_YEAR = words('同比 比上年 较上年 比上年度 较上年度 比去年 较去年 年均 年');

/** Words before the thing that say when and for whom, not what: 全年培训干部, 为残疾人提供服务. */
export const OPENING_CLAUSES = words(`
  其中 至少 最少 全年 年内 今年 本年 本年度 当年 每年 年度 年底前 年底 到年底 计划 预计 拟 共 累计 把 将 使 让 对 为 继续 做到 辖区内 辖区 符合条件的 符合政策的
`);

/** Words of a sentence that do not occur in an indicator's name. */
export const NO_WORDS_OF_NAMES = words(`
  的 了 把 将 对 被 使 让 向 从 以 在 于 并 或 等 其 该 各 我 本 已 正 按 由 及 给 每 为 与 和 不 进行 予以 达到 用于 通过 按照 根据 确保 力争 全部 争取
`);

/** By a word of a sentence: the characters behind it with which it is part of another word, as 及 is of 及时. */
const WORDS_BEGINNING: Readonly<Record<string, string>> = {
  对: '象口外接虾策照账标话比',
  将: '军领',
  使: '用馆命',
  共: '青享建有生产',
  为: '民农老首主',
  在: '校职册编线园建岗押读籍',
  从: '业教属',
  及: '时格',
  本: '科金土',
  以: '工奖旧案租上下',
  等: '级次额保离',
  向: '日',
  正: '式常规版确',
  按: '摩揭期时量',
  与: '会赛',
  给: '水排付养',
  并: '网购联',
  不: '动良合锈',
  太: '阳极',
  想: '象',
  被: '褥服征',
  让: '利',
  每: '百千万餐',
  各: '界',
  了: '解',
  把: '关',
  和: '谐美解平',
  通过: '率',
  年度: '考',
};

/** As {@link WORDS_BEGINNING}, with the characters before it: 普及, 成本, 行为. */
const WORDS_ENDING: Readonly<Record<string, string>> = {
  本: '节成样基资书文版',
  及: '普惠',
  等: '高中初同平',
  由: '自理',
  向: '面导定方双',
  正: '公矫修校改',
  和: '饱调',
  为: '行作',
  与: '参',
  给: '供补自配',
  从: '服',
  对: '核应结校',
  并: '合',
  让: '转出避',
  要: '机纪重摘概',
  想: '思理',
  被: '植棉',
};

/** Words that begin with a word of a sentence, and words that contain one: 对象, 成本. */
export const WORDS_WITH_OPENINGS: Family = Object.entries(WORDS_BEGINNING).flatMap(([word, next]) =>
  Array.from(next, (character) => word + character),
);
export const WORDS_WITH_SENTENCE_WORDS: Family = [
  ...WORDS_WITH_OPENINGS,
  ...Object.entries(WORDS_ENDING).flatMap(([word, before]) => Array.from(before, (character) => character + word)),
];

/** Verbs of work that follow their object in a name, besides those of the works: 人才引进人数. */
export const FOLLOWING_THEIR_OBJECT = words(
  '引进 接待 救助 培育 发放 资助 奖励 慰问 建成 建成投用 建成投产 派驻 发布 购买 拨付 兑付 搬迁避让 避险搬迁 归集 收储 提供',
);

/** Verbs after which a work may be named that is counted itself: 完成老旧小区改造 → 老旧小区改造数量. */
export const BRINGING_ABOUT = words('完成 实现 启动 实施 组织实施 推进 推动');

/** Verbs between those something is done for and the work itself: 对水库开展安全鉴定. */
export const DOING_FOR = words('提供 开展 实施');

/** Verbs at the end of what is organized for others, who act themselves: 组织企业参展 → 企业参展家数. */
export const ACTS = words('参展 参赛 参会 参训 就业 创业 增收 落户 上市 对接');

/** What the number before it names: 12345热线, 120急救. */
export const CALLED_BY_NUMBER = words('热线 平台 急救');

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

/** What shall not happen at all, and what shall not remain: 零事故, 监测户动态清零. */
export const NONE_OF = words('事故 伤亡 工伤 投诉 差错 发生');
export const NONE_LEFT = words('动态清零 全面清零 清零');

/** Coverage of the whole. */
export const WHOLE_COVERAGE = words('全覆盖 全面覆盖');

/** Verbs between a thing and the promise about it: 低保做到应保尽保. */
export const BEING_DONE = words('做到 实现 达到');

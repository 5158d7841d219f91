import { words } from './family';

/** Verbs of intention, which name no result on their own: 加强管理, 推进落实. */
export const INTENTIONS = words(`
  加强 推进 推动 落实 促进 提高 提升 完善 强化 做好 保证 保障 确保 规范 深化 优化 健全 完成 维护 支持 增强
`);

/** Units of the figures in words that count as a result in a goal: 三次, 十余家. */
export const COUNTED_IN_GOALS = words('个 次 场 家 项 期 批 人 户 件 份 篇 亿 倍 成');

/** Results stated in words. */
export const RESULTS_IN_WORDS = words('全覆盖 百分之 翻番');

/** Promises that nothing is left undone or goes wrong, which an indicator can take up though they name no amount. */
export const NOTHING_REMAINS = words('限期整改 按期整改 按时整改 清零 零事故 零伤亡 零工伤 零发生 零投诉 零差错');

/** What shall never happen, and how that is said: 无重大安全事故发生. */
export const NEVER_HAPPENING = words('不发生 未发生 不出现 无 杜绝 避免 防止 防范');
export const FEARED = words('事故 事件 火灾 案件 疫情 险情 伤亡');

/** Verbs of what is done by a month: 12月底前完成主体工程封顶. */
export const DONE_IN_TIME = words('建成投入使用 建成投用 建成 完成 实现 开工建设 启动');

/** General effects, of which {@link RAISING} is said: 提高经济效益, 促进社会发展. */
export const GENERAL_PROGRESS = words('效益 效率 发展');

/** Verbs in front of an effect that fits every project: 提高经济效益. */
export const RAISING = words('提高 提升 促进 增加 带动 推动');

/** Verbs of improvement for people, by more of something good or less of something bad. */
export const BETTERING = words('改善 美化 满足 惠及 方便 降低 减少 减轻 缓解 解决 消除 遏制 防止');

/** Opening words of goal sentences that only name what the work is based on: 立足职能, 贯彻落实上级精神. */
export const GROUNDS = words('立足 围绕 根据 按照 依据 遵照 坚持 贯彻 紧扣 聚焦 以 发挥');

/** Adverbs and verbs that describe how a department works: 全面贯彻, 持续提升. */
export const MANNERS = words(`
  全面 进一步 不断 持续 切实 深入 认真 注重 突出 积极 努力 顺利 稳步 有序 全力 大力 着力 重点 统筹 依法 良好 更好 更加 可持续 长效 协调
`);

/** Abstract things that every department strengthens and no indicator counts: 增强政治意识, 加强思想建设, 完善体制机制. */
export const VAGUE_THINGS = words(`
  意识形态 意识 革新 思想 政治 作风 组织 支部 党建 党的 领导 职能 职责 责任 队伍 能力 水平 机制 体制 体系 制度 业务 事务 机关 综合 系统 秩序 经济 社会 经济社会 发展 高质量 又好又快
  效能 效率 效益 履职 日常 行政 基本 精神 部署 要求 决策
`);

/** The department's own area, and the bodies it answers to: 全县, 我局, 县委. */
export const OWN_PLACES = words(`
  我市 我县 我区 我州 我局 我乡 全市 全县 全区 全州 全省 本市 本县 本部门 本单位 各级 上级 省委 市委 县委 区委 州委 中央 政府 省政府 市政府 县政府
`);

/** Words for a department's routine work, which is not a result of the year. */
export const ROUTINE = words(
  '工作顺利完成 工作正常开展 事务正常运行 业务正常运行 职能实现 职能发挥 日常运转 正常履职 机构正常运转 机关正常运转',
);

/** People served. A promise that names nothing else is taken up by an indicator about the same people. */
export const SERVED = words(
  '企业 群众 居民 村民 职工 学生 教师 患者 老人 老年人 儿童 妇女 青年 农户 农民 客商 游客 商户 干部 党员 残疾人 退役军人',
);

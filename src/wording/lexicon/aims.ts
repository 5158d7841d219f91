import { words } from './family';

/** Verbs of intention, which name no result on their own: 加强管理, 推进落实. */
export const INTENTIONS = words(`
  加强 推进 推动 落实 促进 提高 提升 完善 强化 做好 保证 保障 确保 规范 深化 优化 健全 完成 维护 支持 增强
`);

/** What figures in words count in a goal: 三次, 十余家. */
export const COUNTED_IN_GOALS = words('个 次 场 家 项 期 批 人 户 件 份 篇 亿 倍 成');

/** Measures of a result in words. */
export const RESULTS_IN_WORDS = words('全覆盖 百分之 翻番');

/** What such an effect is about: 提高经济效益, 促进社会发展. */
export const GENERAL_PROGRESS = words('效益 效率 发展');

/** Verbs in front of an effect that fits every project: 提高经济效益. */
export const RAISING = words('提高 提升 促进 增加 带动 推动');

/** Verbs of something that gets better for people, by more of the good or less of the bad. */
export const BETTERING = words('改善 美化 满足 惠及 方便 降低 减少 减轻 缓解 解决 消除 遏制 防止');

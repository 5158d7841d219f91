import { words } from './family';

/** 定性 words of degree or movement, whose achievement cannot be checked. */
export const VAGUE_WORDS = words(`
  提高 提升 加强 增强 改善 优化 促进 推动 推进 带动 扩大 增加 减少 降低 维护 明显 显著 良好 较好 有效 长期 长远 深远 持续 稳步 稳定 不断 好转 向好
  逐步 逐年 逐渐 日趋 日益 日渐 日臻 趋于 进一步 大幅 较大 较为 充分 积极 有力 有所 减轻 缓解 减弱 加大 加快 同比 环比 增长 下降 上升 一定程度 实效 效果好 初步 基本建立 基本形成 满足需 满足工作 满足群众
`);

/** 定性 words that can be answered with yes or no, even next to a vague one: 有效覆盖无遗漏. */
export const DECIDABLE_WORDS = words(`
  合规 合法 健全 规范 完整 齐全 完备 按时 及时 按期 按月 足额 公开 真实 准确 达标 合格 通过 相符 符合 一致 科学 合理 安全 覆盖 优秀 优良 完好
  到位 零 无 未发生 没有 杜绝
`);

/** Say that there was none: a count of mishaps may be given so. */
export const NONE_AT_ALL = words('零 无 没有 未发生 不发生 未出现 不出现 杜绝');

/** Words before a bare 完成, which says neither what is to be done nor how much. */
export const HOW_DONE = words('已 全部 按计划 基本');

/** First halves of a choice written with a stroke: 是/否, 合格/不合格. */
export const YES_AND_NO = words('是 否 有 无 达标 合格 完成 及时 通过');
/** Second halves of a choice, or their first character. */
export const THEIR_OPPOSITES = words('是 否 有 无 未 不');

/** Words that, as the whole target, give only a degree or a promise that nobody can check. */
export const BARE_DEGREES = words(
  '好 优 良 高 强 多 大 较高 较强 较多 很好 很高 高效 基本知晓 基本了解 大致了解 大致知晓 基本满意 基本完成目标 保证 确保 保障 重视 到位情况良好 进步 提质 增效 好转',
);

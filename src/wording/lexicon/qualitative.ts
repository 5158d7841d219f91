import { words } from './family';

/** Words of degree or of movement: nobody can say when they are reached. */
export const VAGUE_WORDS = words(`
  提高 提升 加强 增强 改善 优化 促进 推动 推进 带动 扩大 增加 减少 降低 维护 明显 显著 良好 较好 好转 较高 基本 有效 长期 长远 深远 持续 稳步 稳定
  不断 逐步 逐年 进一步 大幅 较大 充分 积极
`);

/** Words that can be answered with yes or no. */
export const DECIDABLE_WORDS = words(`
  合规 合法 健全 规范 完整 齐全 完备 按时 及时 按期 按月 足额 公开 真实 准确 达标 合格 通过 相符 符合 一致 科学 合理 安全 覆盖 优秀 优良 完好 到位
  零 无 未发生 没有 杜绝
`);

/** Grades, from the best to the worst, as forms and standards name them. */
export const GRADES = words('优秀 优良 良好 中等 合格 一般 较好 较差 不合格 好 优 良 中 差');

/** Verbs of slogans and of goals: 提高服务水平, 推动产业发展. */
export const VERBS_OF_IMPROVEMENT = words(`
  提高 提升 加强 加快 加大 增强 增加 改善 优化 强化 促进 推动 推进 带动 扩大 拉动 完善 健全 规范 深化 巩固 拓宽 缓解 激发 营造 弘扬 丰富
`);

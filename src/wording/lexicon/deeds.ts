import { words } from './family';

/** Words that begin a promise, never an indicator's name: 确保供水安全, 不断加强管理. */
export const PROMISES = words('确保 保证 做好 切实 努力 力争 进一步 不断 持续');

/** Nouns that begin with the characters of a promise. */
export const PROMISE_LOOKALIKES = words('保证金 保证人 保证书 持续影响');

/**
 * Words of promise that may stand before an indicator's name; others, such as 切实 and 不断, stand before a verb:
 * 确保考核指标完成率.
 */
export const WARRANTS = words('确保 保证');

/** Verbs that begin a measure or an aim. With a countable noun at the end the text names an indicator. */
export const DEEDS = words(`
  提高 提升 加强 加快 加大 促进 推动 推进 完成 实现 达到 控制 按 及时 增强 增加 改善 优化 强化 落实 维护 维持 减轻 减少 降低 保障 保持 完善 健全
  规范 拓宽 缓解 带动 激发 营造 培养 弘扬 丰富 节约 方便 满足
`);

/** Nouns that begin with the characters of a deed. */
export const DEED_LOOKALIKES = words('控制率 控制数 控制价 控制线 控制点 控制室 控制面 控制性 控制器 控制力 按揭 按键');

/** Verbs of work that is counted: 开展活动场次, 资助学生人数. */
export const COUNTED_WORK = words(`
  开展 组织 举办 召开 培训 宣传 走访 慰问 新增 新建 改建 建设 购置 采购 完成 引进 签约 资助 救助 服务 受益 参训 参加 办理 扶持 带动 发放
`);

/** Adverbs before or between verbs of work: 有效提高, 积极推动. */
export const ADVERBS_OF_WORK = words(
  '有效 积极 大力 全面 切实 进一步 不断 持续 稳步 逐步 显著 明显 严格 充分 深入 着力 更好 及时 足额 按时 按月 按',
);

/** Deeds that make a thing smaller. */
export const REDUCING_DEEDS = words('减轻 减少 降低 缓解 节约 压减 压缩 缩短 控制 遏制');

/** Deeds that make a thing better or bigger. */
export const IMPROVING_DEEDS = words(`
  提高 提升 加强 加快 加大 促进 推动 推进 增强 增加 改善 优化 强化 拓宽 带动 激发 扩大 丰富 培养 弘扬 营造
`);

/** Deeds that bring a task to its end. */
export const COMPLETING_DEEDS = words('完成 实现 落实 达到');

/** Things whose growth is given in percent. */
export const GROWING_THINGS = words('经济 收入 产值 产业 产量 规模 消费 贸易 进出口 投资 税收 旅游 就业 交易额 销售额');

/** Things that are kept at a standard. */
export const STANDARDS_KEPT = words('安全 环保 质量 运转 运行 供应 供水 供电 畅通 整洁 卫生 标准 规范 环境 要求 运营');

/** Praise at the end of a slogan: 成效显著, 社会效益明显. */
export const PRAISE = words(
  '明显 显著 良好 较好 突出 凸显 可观 深远 明显提升 显著提升 明显增强 显著增强 明显改善 显著改善',
);

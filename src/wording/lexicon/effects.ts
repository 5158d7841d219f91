import { words } from './family';

/** Hoped-for effects, which are benefits wherever they stand. */
export const HOPED_EFFECTS = words(`
  提升 提高 改善 促进 带动 推动 增强 增加 扩大 拉动 影响长远 影响深远 绿化水平 就业 知名度 获得感
`);

/** A burden that is made lighter for others: 减轻企业经费负担. */
export const BURDEN_RELIEF = words('负担 节约 减轻 节省');

/** What the public thinks of something: 政务公开满意率 is an effect, 政务公开率 is none. */
export const PUBLIC_RESPONSE = words('知晓 满意 影响');

/** Pay that is owed to others: its being paid is an effect of the project, not the office's own pay. */
export const WAGE_ARREARS = words('农民工 拖欠 欠薪');

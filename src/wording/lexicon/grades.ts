import { words } from './family';

/** What a scoring standard speaks of: grades, points, and what earns them. */
export const SCORING_WORDS = words('优 良 中 差 等级 满分 扣分 达到 符合 完成');

import { words } from './family';

/** Rates that say how well something was done, and belong to 质量指标. */
export const QUALITY_RATES = words('出勤 准确 合格 达标 保障 占有 控制 优良 完好 通过 规范 合规 成活');

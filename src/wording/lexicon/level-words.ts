import { words } from './family';

/** In the names of levels whose indicators are outputs: 产出指标, 履职效能 (广东). */
export const OUTPUT_LEVELS = words('产出 履职效能');

/** In the names of levels whose indicators are effects: 社会效益指标, 社会效应 (湖北), 可持续影响. */
export const BENEFIT_LEVELS = words('效益 社会效应 可持续');

/** Costs of 财预〔2021〕101号 that are not money spent: 社会成本指标, 生态环境成本指标. */
export const COSTS_TO_OTHERS = words('社会 生态 环境');

/** What a level's name ends in. */
export const LEVEL_ENDS = words('指标 效益 影响 满意度');

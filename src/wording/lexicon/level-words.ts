import { words } from './family';

/** Words in names of output levels: 产出指标, 履职效能 (广东). */
export const OUTPUT_LEVELS = words('产出 履职效能');

/** Words in names of effect levels: 社会效益指标, 社会效应 (湖北), 可持续影响. */
export const BENEFIT_LEVELS = words('效益 社会效应 可持续');

/** Words of 财预〔2021〕101号 for costs that are not money spent: 社会成本指标, 生态环境成本指标. */
export const COSTS_TO_OTHERS = words('社会 生态 环境');

/** Endings of level names. */
export const LEVEL_ENDS = words('指标 效益 影响 满意度');

/** Words that forms write after a level's name: 产出指标, 数量目标, 质量值. */
export const LEVEL_NAME_ENDS = words('目标 值');

/** Words before a level 1 name that do not change its meaning: 项目效益指标. */
export const BEFORE_LEVEL_NAMES = words('项目 部门 单位 绩效 年度 预期');

/** Complete names of the effect level: 效果 in older forms, 社会效应 (湖北). */
export const EFFECT_LEVEL_NAMES = words('效益 效果 社会效应');

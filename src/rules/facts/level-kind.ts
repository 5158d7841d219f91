import type { Indicator } from '../../goals/goal-table';

/** True under 成本指标 at level 1 (财预〔2021〕101号) or level 2 (older forms), 运行成本 and 项目支出成本控制. */
export function isCostIndicator({ levelKind }: Indicator): boolean {
  return levelKind.isCost;
}

/**
 * True for a cost in money: 经济成本, or 成本 of older forms. 社会成本 and 生态环境成本 are harm, and 运行成本 in the forms of 湖北 holds
 * rates.
 */
export function isMoneyCostIndicator({ levelKind }: Indicator): boolean {
  return levelKind.isMoneyCost;
}

/** True under 满意度 at level 1, or at level 2 below 效益 (forms of 湖南 and 河南). */
export function isSatisfactionIndicator({ levelKind }: Indicator): boolean {
  return levelKind.isSatisfaction;
}

/** True under 产出, 履职效能 (湖北), 项目产出 (53号), and 产出 below 实施效果 (中央预算内投资). */
export function isOutputIndicator({ levelKind }: Indicator): boolean {
  return levelKind.isOutput;
}

/** True under 效益, 效果 (河北), 社会效应 and 可持续发展能力 (湖北), and 可持续影响; not under the 满意度 that some forms place below 效益. */
export function isBenefitIndicator({ levelKind }: Indicator): boolean {
  return levelKind.isBenefit;
}

/** True when level 2 is 数量指标, 时效指标 or the like; `key` is its name without 指标. */
export function isUnderLevel2({ levelKind }: Indicator, key: string): boolean {
  return levelKind.key2 === key;
}

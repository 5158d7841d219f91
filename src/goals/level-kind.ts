import type { Indicator } from './goal-table';
import { levelKey } from './levels';
import { remembered } from './remembered';

/** What a level's name says of the indicators below it. */
interface LevelKind {
  readonly isCost: boolean;
  /** 社会成本 and 生态环境成本 are harm, and 运行成本 of the forms of 湖北 is made of rates. */
  readonly isOtherCost: boolean;
  readonly isSatisfaction: boolean;
  readonly isOutput: boolean;
  readonly isBenefit: boolean;
}

const kindOf = remembered((level): LevelKind => {
  const key = levelKey(level);
  return {
    isCost: key.includes('成本') && !key.includes('效益'),
    isOtherCost: key === '运行成本' || /社会|生态|环境/.test(key),
    isSatisfaction: key.includes('满意'),
    isOutput: /产出|履职效能/.test(key),
    isBenefit: /效益|^效果|社会效应|可持续/.test(key),
  };
});

/** 成本指标 at level 1 (财预〔2021〕101号) or level 2 (older forms), 运行成本, 项目支出成本控制. */
export function isCostIndicator(indicator: Indicator): boolean {
  return isUnder(indicator, 'isCost');
}

/** A cost that is paid in money: 经济成本, 成本 of the older forms. */
export function isMoneyCostIndicator(indicator: Indicator): boolean {
  return isUnder(indicator, 'isCost') && !isUnder(indicator, 'isOtherCost');
}

/** 满意度 as level 1, or as level 2 below 效益 (forms of 湖南 and 河南). */
export function isSatisfactionIndicator(indicator: Indicator): boolean {
  return isUnder(indicator, 'isSatisfaction');
}

/** 产出, 履职效能 (湖北), 项目产出 (53号), 产出 below 实施效果 (中央预算内投资). */
export function isOutputIndicator(indicator: Indicator): boolean {
  return isUnder(indicator, 'isOutput');
}

/** 效益, 效果 (河北), 社会效应 and 可持续发展能力 (湖北), 可持续影响; not the 满意度 that some forms have below 效益. */
export function isBenefitIndicator(indicator: Indicator): boolean {
  return isUnder(indicator, 'isBenefit') && !isUnder(indicator, 'isSatisfaction');
}

/** True when level 2 is 数量指标, 时效指标 or the like; `key` is its name without 指标. */
export function isUnderLevel2({ level2 }: Indicator, key: string): boolean {
  return level2 !== null && levelKey(level2.value) === key;
}

function isUnder({ level1, level2 }: Indicator, kind: keyof LevelKind): boolean {
  return (level1 !== null && kindOf(level1.value)[kind]) || (level2 !== null && kindOf(level2.value)[kind]);
}

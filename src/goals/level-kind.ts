import type { Indicator } from './goal-table';
import { levelKey } from './levels';

/** 成本指标 at level 1 (财预〔2021〕101号) or level 2 (older forms), 运行成本, 项目支出成本控制. */
export function isCostIndicator(indicator: Indicator): boolean {
  return levelKeys(indicator).some((key) => key.includes('成本') && !key.includes('效益'));
}

/** 满意度 as level 1, or as level 2 below 效益 (forms of 湖南 and 河南). */
export function isSatisfactionIndicator(indicator: Indicator): boolean {
  return levelKeys(indicator).some((key) => key.includes('满意'));
}

function levelKeys({ level1, level2 }: Indicator): string[] {
  return [level1, level2].flatMap((level) => (level ? [levelKey(level.value)] : []));
}

import { headingRoles } from './headings';

/** From this score on, a heading surely has a role. */
const SURE = 5;

export function isLevelHeading(text: string): boolean {
  const { level1 = 0, level2 = 0, level3 = 0 } = headingRoles(text);
  return Math.max(level1, level2, level3) >= SURE;
}

/** True for the heading of a result: 实际完成值, 自评得分. */
export function isResultHeading(text: string): boolean {
  return (headingRoles(text).actual ?? 0) >= SURE;
}

/**
 * Number of columns for results from which on a form counts as a report. A single one (上年完成值) also occurs in goal
 * forms.
 */
export const ENOUGH_RESULTS = 2;

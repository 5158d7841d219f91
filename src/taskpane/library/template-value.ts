import type { IndicatorTemplate } from '../../library/schema';

/** The target value as a form would say it: "≤100%", "=100%", "12月31日前". */
export function templateValue({ operator, value, unit }: IndicatorTemplate): string {
  return `${operator ?? ''}${value}${unit}`;
}

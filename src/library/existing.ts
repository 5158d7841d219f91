import type { GoalTable, Indicator } from '../goals/goal-table';
import { nameKey } from './name-key';
import type { IndicatorTemplate } from './schema';

/** Indicators of the table that already are this template, under its name or another wording of it. */
export function findExisting(table: GoalTable, template: IndicatorTemplate): readonly Indicator[] {
  const keys = new Set([template.name, ...template.aliases, ...(template.seenAs ?? [])].map(nameKey));
  return table.indicators.filter(({ name }) => keys.has(nameKey(withoutNameNumber(name.value))));
}

/** "指标1：企业满意度" and "1.企业满意度" → "企业满意度". */
export function withoutNameNumber(name: string): string {
  return name.replace(/^\s*(?:指标\s*\d+|\d+(?=[^\d%]))\s*[、.．:：)）]\s*/, '');
}

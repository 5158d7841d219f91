import { squeeze } from '../wording/plain-text';
import type { GoalTable, Indicator } from '../goals/goal-table';
import type { IndicatorTemplate } from './schema';

const SIGNS = /[“”„"‘’'`「」『』《》〈〉()（）[\]【】、，,。.；;：:·—–\-_%‰]/g;

/**
 * The name for comparing sounds: without quotation marks, white space, brackets, unit, full-width forms and capitals.
 */
export function soundKey(name: string): string {
  return squeeze(name).toLowerCase().replace(SIGNS, '');
}

/**
 * Key for comparing names: as {@link soundKey}, but also without 的 and 地, which office workers often swap
 * or omit.
 */
export function nameKey(name: string): string {
  return soundKey(name).replace(/[的地]/g, '');
}

/** Key for searching: as {@link nameKey}, but with 地, which is part of many words (耕地). */
export function searchKey(name: string): string {
  return soundKey(name).replace(/的/g, '');
}

/** Indicators of the table that have one of the template's names. */
export function findExisting(table: GoalTable, template: IndicatorTemplate): readonly Indicator[] {
  const keys = new Set([template.name, ...template.aliases, ...(template.seenAs ?? [])].map(nameKey));
  return table.indicators.filter(({ name }) => keys.has(nameKey(withoutNameNumber(name.value))));
}

/** "指标1：企业满意度" and "1.企业满意度" → "企业满意度". */
export function withoutNameNumber(name: string): string {
  return name.replace(/^\s*(?:指标\s*\d+|\d+(?=[^\d%]))\s*[、.．:：)）]\s*/, '');
}

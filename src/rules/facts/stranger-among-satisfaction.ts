import type { Indicator } from '../../goals/goal-table';
import { namesFeeling, namesPeople } from '../../wording/satisfaction';
import { isSatisfactionIndicator } from './level-kind';
import { isCounted } from './named-output';
import { hasSlippedValue } from './slipped-value';

/** Endings of measured figures, which do not name people: 政策知晓率, 知名度. */
const MEASURED = /[率度性]$/;

/** The kind of an indicator under 满意度 that is no satisfaction; null for a satisfaction. */
export function strangerAmong(indicator: Indicator): 'counted' | 'other' | 'people' | null {
  const { name, plainName, target } = indicator;
  if (namesFeeling(name.value)) return null;
  if (isCounted(indicator)) return 'counted';
  const isShare = target.unit === '%' || target.kind === 'qualitative' || !target.number;
  return namesPeople(name.value) && isShare && !MEASURED.test(plainName) ? 'people' : 'other';
}

/** True for 受益群众人数 ≥90% under 满意度, where the wrong name is reported and not its unit. */
export function isCountAsSatisfaction(indicator: Indicator): boolean {
  const isReported = isSatisfactionIndicator(indicator) && !indicator.levelsInferred && !hasSlippedValue(indicator);
  return isReported && strangerAmong(indicator) === 'counted';
}

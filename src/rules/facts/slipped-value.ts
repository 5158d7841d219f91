import type { Indicator } from '../../goals/goal-table';
import { parseTargetValue } from '../../wording/parse-target-value';

const FIGURES = new Set(['number', 'range', 'date']);

/** True when the target stands in the place of the name (≥95%), and its own cell is empty: the row slipped to the left. */
export function hasSlippedValue({ plainName, target }: Indicator): boolean {
  if (target.kind !== 'empty') return false;
  const { kind, isWhole, operator, unit } = parseTargetValue(plainName);
  return isWhole && FIGURES.has(kind) && (kind === 'date' || operator !== null || unit !== null);
}

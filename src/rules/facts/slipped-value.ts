import type { Indicator } from '../../goals/goal-table';
import { parseTargetValue } from '../../wording/parse-target-value';

/** True for a row that slipped to the left: the name's place holds a value with its sign (≥95%), the value's place nothing. */
export function hasSlippedValue({ name, target }: Indicator): boolean {
  if (target.kind !== 'empty') return false;
  const { kind, isWhole, operator, unit } = parseTargetValue(name.value);
  return kind === 'number' && isWhole && (operator !== null || unit === '%');
}

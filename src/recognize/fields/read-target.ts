import { parseTargetValue } from '../../wording/parse-target-value';
import type { TargetValue } from '../../wording/target-value';

/** Longer text is a sentence; it is read, but not taken for a target value when columns are told apart. */
export const LONGEST_TARGET = 40;

/** The same few values ("≥95%", "=100%") stand in most forms: what was read once is remembered. */
const remembered = new Map<string, TargetValue>();
const MOST_REMEMBERED = 5000;

export function readTarget(text: string): TargetValue {
  const known = remembered.get(text);
  if (known) return known;
  const target = parseTargetValue(text);
  if (text.length <= LONGEST_TARGET) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, target);
  }
  return target;
}

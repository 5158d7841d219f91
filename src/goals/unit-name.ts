import { squeeze } from './plain-text';

/** Shorter words ("局", "中心") name no unit. */
const SHORTEST = 3;

/** A unit's name for comparing: without white space, code and remarks in brackets. */
export function unitNameKey(name: string): string {
  return squeeze(name)
    .replace(/^[[【(（]?[\dA-Za-z]+[\]】)）]?[-—_.]?(?=[一-龥])/, '')
    .replace(/[(（][^()（）]*[)）]$/, '');
}

/** True when `short` is how people call `full`: 商务局 for 九江市柴桑区商务局. */
export function isShortName(short: string, full: string): boolean {
  const [shorter, longer] = [unitNameKey(short), unitNameKey(full)];
  return shorter.length >= SHORTEST && shorter.length < longer.length && longer.endsWith(shorter);
}

/** True when both name one unit, in full or in short. */
export function isSameUnit(a: string, b: string): boolean {
  return unitNameKey(a) === unitNameKey(b) || isShortName(a, b) || isShortName(b, a);
}

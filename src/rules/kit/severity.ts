import type { Severity } from './rule';

/** From the most to the least severe. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** For sorting: the more severe one comes first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

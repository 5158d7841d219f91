import { deeperLevel, headingRoles } from '../vocabulary/headings';
import type { Candidate } from './candidate';

const PLAIN = 10;

/** 三级指标 | 四级指标: where a form goes deeper than three levels, the lowest is the indicator that has the value. */
export function lowestLevel(candidates: readonly Candidate[]): Candidate[] {
  const depthOf = ({ headings }: Candidate): number | null => deeperLevel(headings.at(-1) ?? '');
  const lowest = candidates.reduce((most, candidate) => Math.max(most, depthOf(candidate) ?? 0), 0);
  if (lowest === 0) return [...candidates];
  return candidates.map((candidate) => {
    const depth = depthOf(candidate);
    if (depth === lowest) return { ...candidate, headed: { level3: PLAIN } };
    const isThird = (headingRoles(candidate.headings.at(-1) ?? '').level3 ?? 0) >= PLAIN;
    return depth !== null || isThird ? { ...candidate, headed: { other: PLAIN } } : candidate;
  });
}

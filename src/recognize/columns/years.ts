import { headingRoles, isYearHeading } from '../vocabulary/headings';
import type { Candidate } from './candidate';

const PLAIN = 10;
/** From this weight on the heading over several columns means values. */
const LIKELY = 5;
/** Two years beside each other are last year and this one; more are a plan for some years. */
const PLANNED = 3;

/**
 * 指标值 over 2025年 | 2026年 | 2027年: each year of a plan has a column of values, the first of them the year of the form.
 * 近三年指标值 over its years tells of the past.
 */
export function yearColumns(candidates: readonly Candidate[]): Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const above = candidate.headings.at(-2) ?? '';
    const roles = headingRoles(above);
    const isPlanned = (roles.value ?? 0) >= LIKELY && roles.history === undefined;
    if (!isPlanned || !isYearHeading(candidate.headings.at(-1) ?? '')) continue;
    groups.set(above, [...(groups.get(above) ?? []), candidate]);
  }
  const inPlan = new Set([...groups.values()].filter(({ length }) => length >= PLANNED).flat());
  const single = [...groups.values()].filter(({ length }) => length === 1).flat();
  return candidates.map((candidate) => {
    if (inPlan.has(candidate))
      return { ...candidate, headed: { value: PLAIN }, place: candidate.headings.at(-1) ?? '' };
    return single.includes(candidate) ? { ...candidate, headed: { value: PLAIN } } : candidate;
  });
}

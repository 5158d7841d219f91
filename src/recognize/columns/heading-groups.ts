import { gradeRank } from '../vocabulary/grades';
import { LIKELY, PLAIN, PLANNED, type Candidate } from './candidate';
import { headingWords } from '../vocabulary/heading-words';
import { headingRoles, isYearHeading } from '../vocabulary/headings';
import { deeperLevel } from '../vocabulary/level-headings';

/** In a form with more than three levels, the lowest one is the indicator with the value: 三级指标 | 四级指标. */
export function lowestLevel(candidates: readonly Candidate[]): Candidate[] {
  const depthOf = ({ headings }: Candidate): number | null => deeperLevel(headingWords(headings.at(-1) ?? ''));
  const lowest = candidates.reduce((most, candidate) => Math.max(most, depthOf(candidate) ?? 0), 0);
  if (lowest === 0) return [...candidates];
  return candidates.map((candidate) => {
    const depth = depthOf(candidate);
    if (depth === lowest) return { ...candidate, headed: { level3: PLAIN } };
    const isThird = (headingRoles(candidate.headings.at(-1) ?? '').level3 ?? 0) >= PLAIN;
    return depth !== null || isThird ? { ...candidate, headed: { other: PLAIN } } : candidate;
  });
}
/**
 * Columns of grades under one heading (优 | 良 | 中 | 差): the best grade is the target, the others are no values. Beside a target
 * of its own (目标值 | 优 | 良 | 差) they are what earns the points.
 */
export function gradeColumns(candidates: readonly Candidate[]): Candidate[] {
  const ranks = new Map<Candidate, number>();
  for (const candidate of candidates) {
    const rank = gradeRank(candidate.headings.at(-1) ?? '').rank;
    if (rank !== null) ranks.set(candidate, rank);
  }
  if (ranks.size < 2) return [...candidates];
  const isValue = ({ headed }: Candidate): boolean => (headed.value ?? 0) >= LIKELY && headed.history === undefined;
  const hasOwnTarget = candidates.some((candidate) => !ranks.has(candidate) && isValue(candidate));
  const best = hasOwnTarget ? null : Math.min(...ranks.values());
  return candidates.map((candidate) => {
    const rank = ranks.get(candidate);
    if (rank === undefined) return candidate;
    return { ...candidate, headed: rank === best ? { value: PLAIN } : { other: PLAIN } };
  });
}
/**
 * With a weight for each level (一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 分值), the one behind the names is the indicator's own; without
 * it, that of the lowest level.
 */
export function ownWeight(candidates: readonly Candidate[]): Candidate[] {
  const isWeight = ({ headed }: Candidate): boolean => (headed.weight ?? 0) >= LIKELY;
  const isName = ({ headed }: Candidate): boolean => (headed.level3 ?? 0) >= LIKELY;
  const names = candidates.findIndex(isName);
  const weights = candidates.filter(isWeight);
  const before = weights.filter((candidate) => candidates.indexOf(candidate) < names);
  const others = weights.length > before.length ? before : before.slice(0, -1);
  return candidates.map((candidate) =>
    others.includes(candidate) ? { ...candidate, headed: { other: PLAIN } } : candidate,
  );
}
/**
 * Value columns of the years of a plan (指标值 over 2025年 | 2026年 | 2027年). The first one is the form's year. Years under
 * 近三年指标值 are past ones instead.
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

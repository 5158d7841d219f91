import { gradeRank } from '../vocabulary/grades';
import type { Candidate } from './candidate';

const PLAIN = 10;

/** 优 | 良 | 中 | 差 under one heading: what earns the best grade is the target, the others are no values. */
export function gradeColumns(candidates: readonly Candidate[]): Candidate[] {
  const ranks = new Map<Candidate, number>();
  for (const candidate of candidates) {
    const rank = gradeRank(candidate.headings.at(-1) ?? '').rank;
    if (rank !== null) ranks.set(candidate, rank);
  }
  if (ranks.size < 2) return [...candidates];
  const best = Math.min(...ranks.values());
  return candidates.map((candidate) => {
    const rank = ranks.get(candidate);
    if (rank === undefined) return candidate;
    return { ...candidate, headed: rank === best ? { value: PLAIN } : { other: PLAIN } };
  });
}

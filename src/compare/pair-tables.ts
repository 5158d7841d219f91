import type { GoalTable } from '../goals/goal-table';
import { indicatorKey } from '../wording/indicator-key';
import { squeeze } from '../wording/plain-text';
import { similarity } from '../wording/text-similarity';
import { bestFirst, type Paired } from './best-first';

/** Smallest score of two tables that are the same form. */
const LEAST = 1;

/**
 * Pairs tables of two workbooks that are the same form of the same project or department, by shared indicators, names,
 * subjects and sheets. The order of sheets does not matter.
 */
export function pairTables(before: readonly GoalTable[], now: readonly GoalTable[]): Paired<GoalTable> {
  const keys = new Map([...before, ...now].map((table) => [table, namesOf(table)]));
  const isOnlyOne = before.length === 1 && now.length === 1;
  return bestFirst(before, now, (a, b) => {
    const likeness = 2 * sharedPart(keys.get(a) ?? NONE, keys.get(b) ?? NONE) + similarity(ownName(a), ownName(b));
    const isSameKind = a.scope === b.scope && a.period === b.period;
    // The name of the sheet decides only between tables that are otherwise alike.
    const score = likeness + (isSameKind ? 0.5 : 0) + (a.sheet === b.sheet ? 0.25 : 0);
    return isOnlyOne || score >= LEAST ? score : null;
  });
}

const NONE: ReadonlySet<string> = new Set();

function namesOf({ indicators }: GoalTable): ReadonlySet<string> {
  return new Set(indicators.map(({ name }) => indicatorKey(name.value)));
}

/** Share of common elements, 0 … 1 (Dice coefficient). */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((key) => b.has(key)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

function ownName({ projectCode, project, department }: GoalTable): string {
  return squeeze(projectCode?.value ?? project?.value ?? department?.value ?? '');
}

import type { GoalTable } from '../goals/goal-table';
import { indicatorKey } from '../wording/indicator-key';
import { squeeze } from '../wording/plain-text';
import { similarity } from '../wording/text-similarity';
import { bestFirst, type Paired } from './best-first';

/** Smallest score of two tables that are the same form. */
const LEAST = 1.2;
/** Two projects whose names have less in common than the first, and indicators less than the second, are different ones. */
const ALIKE_NAMES = 0.3;
const ALIKE_INDICATORS = 0.6;

/**
 * Pairs tables of two workbooks that are the same form of the same project or department, by shared indicators, names,
 * subjects and sheets. The order of sheets does not matter.
 */
export function pairTables(before: readonly GoalTable[], now: readonly GoalTable[]): Paired<GoalTable> {
  const keys = new Map([...before, ...now].map((table) => [table, namesOf(table)]));
  const isOnlyOne = before.length === 1 && now.length === 1;
  return bestFirst(before, now, (a, b) => {
    const shared = sharedPart(keys.get(a) ?? NONE, keys.get(b) ?? NONE);
    const project = alike(a.project?.value, b.project?.value);
    if (!isOnlyOne && project !== null && project < ALIKE_NAMES && shared < ALIKE_INDICATORS) return null;
    const isSameKind = a.scope === b.scope && a.period === b.period;
    const score =
      2 * shared +
      (project ?? (alike(a.department?.value, b.department?.value) ?? 1) / 2) +
      (isSameKind ? 0.5 : 0) +
      // The name of the sheet decides only between tables that are otherwise alike.
      (a.sheet === b.sheet ? 0.25 : 0);
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

/** 0 … 1; null where one of the two is not known. */
function alike(before: string | undefined, now: string | undefined): number | null {
  return before === undefined || now === undefined ? null : similarity(squeeze(before), squeeze(now));
}

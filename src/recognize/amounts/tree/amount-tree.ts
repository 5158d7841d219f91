import { costOfPlace, costOfRoot, isStray } from './place-costs';
import type { Entry, EntryKind } from './amount-entry';

/** By entry: the entry that it is a part of; -1 for one that is a part of none. */
type Parents = readonly number[];

/** The numbers of a list, one array for each column of amounts beside the labels; null for a blank or unreadable cell. */
export interface Series {
  /** In 分, exactly. */
  readonly values: readonly (number | null)[];
  /** What rounding may make of a sum. */
  readonly tolerance: number;
}

/** An amount and those of its parts that must make it up: its sources, or what it is spent on. */
export interface TreeSum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Parts that nobody says to be all of them: 其中：三公经费. */
  readonly isOpen: boolean;
}

export interface Tree {
  readonly parents: Parents;
  readonly sums: readonly TreeSum[];
  readonly cost: number;
}

/** How many readings are kept while a list is read; more are hardly ever told apart. */
const BEAM = 48;
/** A reading that costs so much more than the best is given up. */
const HOPELESS = 9;
/** A sum that does not hold, one that holds, and one that holds in a further column. */
const WRONG = 3;
const RIGHT = 2;
const RIGHT_AGAIN = 0.5;
/** Parts that do not say to be all, and are not. */
const LEFT_OPEN = 1;

/** A whole below its parts, and for each of the first amounts above that it leaves out. */
const TOTAL_BELOW = 0.4;
const LEFT_OUT_ABOVE = 0.3;

interface State {
  readonly parents: number[];
  /** The last entry and what holds it, the innermost first. */
  readonly path: readonly number[];
  readonly cost: number;
}

/**
 * The ways to read a list as wholes and parts, the most likely first: every entry is a part of one before it, of a whole at
 * the end, or of none. The labels, their numbers and their places say what is likely; so do sums that hold.
 */
export function treesOf(entries: readonly Entry[], series: readonly Series[]): readonly Tree[] {
  let states: readonly State[] = [{ parents: [], path: [], cost: 0 }];
  for (const [index, entry] of entries.entries()) {
    const next = states.flatMap((state) => continuations(state, entries, series, index, entry));
    const least = Math.min(...next.map(({ cost }) => cost));
    states = next
      .filter(({ cost }) => cost <= least + HOPELESS)
      .sort((a, b) => a.cost - b.cost)
      .slice(0, BEAM);
  }
  return states
    .map((state) => finished(close(state, state.path, entries, series), entries, series))
    .sort((a, b) => a.cost - b.cost);
}

function finished({ parents, cost }: State, entries: readonly Entry[], series: readonly Series[]): Tree {
  const sums = entries.flatMap((_, index) => sumsAt(index, parents, entries));
  const excused = series.reduce((all, one) => all + oneForTwo(sums, one), 0);
  return { parents, sums, cost: cost - excused * WRONG };
}

/** How many sums are wrong only because of a number that is wrong in another sum too. */
export function oneForTwo(sums: readonly TreeSum[], series: Series): number {
  const wrong = sums.filter((sum) => isWrong(sum, series));
  return wrong.filter((sum, at) => {
    const made = totalOf(sum.parts, series);
    return wrong.some((other, before) => {
      if (other.whole === sum.whole && before < at) return isNear(made, totalOf(other.parts, series), series);
      if (!other.parts.includes(sum.whole)) return false;
      const mended = totalOf(other.parts, series) - (series.values[sum.whole] ?? 0) + made;
      return isNear(mended, series.values[other.whole] ?? 0, series);
    });
  }).length;
}

export function isWrong(sum: TreeSum, series: Series): boolean {
  const outcome = outcomeOf(sum, series);
  return outcome === 'over' || (outcome === 'short' && !sum.isOpen);
}

function totalOf(parts: readonly number[], { values }: Series): number {
  return parts.reduce((sum, part) => sum + (values[part] ?? 0), 0);
}

function isNear(a: number, b: number, { tolerance }: Series): boolean {
  return Math.abs(a - b) <= tolerance;
}

function* placesOn(path: readonly number[]): Iterable<{ parent: number; closed: readonly number[] }> {
  for (const [depth, parent] of path.entries()) yield { parent, closed: path.slice(0, depth) };
  yield { parent: -1, closed: path };
}

function continuations(
  state: State,
  entries: readonly Entry[],
  series: readonly Series[],
  index: number,
  entry: Entry,
): readonly State[] {
  const found: State[] = [];
  for (const { parent, closed } of placesOn(state.path)) {
    const cost = parent < 0 ? costOfRoot(entries, index, state.parents) : costOfPlace(entries, index, parent, state);
    if (cost > HOPELESS) continue;
    if (parent < 0 && isStray(entries, index, state.parents)) {
      found.push({ parents: [...state.parents, -1], path: state.path, cost: state.cost + cost });
      continue;
    }
    const done = close(state, closed, entries, series);
    const path = [index, ...(parent < 0 ? [] : state.path.slice(closed.length))];
    found.push({ parents: [...done.parents, parent], path, cost: done.cost + cost });
  }
  // A whole at the end holds what stands before it.
  if (entry.kind === 'whole' || entry.isSubtotal) {
    const done = close(state, state.path, entries, series);
    const roots = done.parents.flatMap((parent, at) => (parent < 0 ? [at] : []));
    for (let from = 0; from < roots.length - 1; from++) {
      const held = roots.slice(from);
      const isOfWholes = held.every((at) => entries[at]?.kind === 'whole');
      if (isOfWholes) continue;
      const parents = done.parents.map((parent, at) => (held.includes(at) ? index : parent));
      found.push({ parents: [...parents, -1], path: [index], cost: done.cost + TOTAL_BELOW + from * LEFT_OUT_ABOVE });
    }
  }
  return found;
}

/** The state with the cost of the sums that can grow no more. */
function close(state: State, closed: readonly number[], entries: readonly Entry[], series: readonly Series[]): State {
  let { cost } = state;
  for (const index of closed) {
    for (const sum of sumsAt(index, state.parents, entries)) cost += costOfSum(sum, entries, series);
  }
  return { ...state, cost };
}

type Side = 'source' | 'spent' | 'period';

function sideOf(kind: EntryKind): Side {
  if (kind === 'period') return 'period';
  return SPENT.includes(kind) ? 'spent' : 'source';
}

const SPENT: readonly EntryKind[] = ['basic', 'project', 'other-expenditure', 'purpose', 'use', 'item'];

/** The sums that an entry is the whole of: one of its sources, one of what it is spent on. */
function sumsAt(whole: number, parents: Parents, entries: readonly Entry[]): readonly TreeSum[] {
  const parts = parents.flatMap((parent, index) => (parent === whole ? [index] : []));
  if (parts.length === 0) return [];
  const sides = new Map<Side, number[]>();
  let side: Side | null = null;
  const waiting: number[] = [];
  for (const part of parts) {
    const kind = entries[part]?.kind ?? 'unknown';
    // A part that nobody knows goes with the one before it.
    if (kind !== 'unknown') side = sideOf(kind);
    if (side === null) waiting.push(part);
    else sides.set(side, [...(sides.get(side) ?? []), ...waiting.splice(0), part]);
  }
  const groups = sides.size === 0 ? [waiting] : [...sides.values()];
  return groups.map((group) => ({ whole, parts: group, isOpen: isOpen(group, entries) }));
}

/** Nobody says that the parts are all: one alone, or 三公经费 and 会议费. */
function isOpen(parts: readonly number[], entries: readonly Entry[]): boolean {
  return parts.length < 2 || parts.some((part) => entries[part]?.isNeverAll === true);
}

export type Outcome = 'right' | 'short' | 'over' | 'blank';

/** Whether a sum holds in a column of amounts. */
export function outcomeOf({ whole, parts }: TreeSum, { values, tolerance }: Series): Outcome {
  const total = values[whole] ?? null;
  const filled = parts.flatMap((part) => values[part] ?? []);
  if (total === null || filled.length === 0) return 'blank';
  const difference = filled.reduce((sum, value) => sum + value, 0) - total;
  if (Math.abs(difference) <= tolerance) return 'right';
  return difference < 0 ? 'short' : 'over';
}

/** 其中：三公经费 is a part and says no more. */
function isLedIn({ parts: [first] }: TreeSum, entries: readonly Entry[]): boolean {
  return first !== undefined && entries[first]?.isItem === true;
}

function costOfSum(sum: TreeSum, entries: readonly Entry[], series: readonly Series[]): number {
  let cost = 0;
  for (const [at, one] of series.entries()) {
    const outcome = outcomeOf(sum, one);
    if (isWrong(sum, one)) cost += WRONG;
    else if (outcome === 'short' && !isLedIn(sum, entries)) cost += LEFT_OPEN;
    else if (outcome === 'right' && sum.parts.length > 1) cost -= at === 0 ? RIGHT : RIGHT_AGAIN;
  }
  return cost;
}

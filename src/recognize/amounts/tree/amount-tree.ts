import { costOfPlace, costOfRoot, isStray } from './place-costs';
import type { Entry, EntryKind } from './amount-entry';

/** By entry: the index of its parent, the amount that it is a part of; -1 for none. */
type Parents = readonly number[];

/** The numbers of a list, one array for each column of amounts beside the labels; null for a blank or unreadable cell. */
export interface Series {
  /** Whole numbers in 分. */
  readonly values: readonly (number | null)[];
  /** Largest difference between a sum and its total that rounding explains, in 分. */
  readonly tolerance: number;
}

/** A total and the parts that must add up to it: its sources, or its uses. The numbers are indexes of entries. */
export interface TreeSum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** True when the list may leave out other parts: 其中：三公经费. */
  readonly isOpen: boolean;
}

export interface Tree {
  readonly parents: Parents;
  readonly sums: readonly TreeSum[];
  readonly cost: number;
}

/** Number of partial readings kept in each step; a larger number hardly changes the result. */
const BEAM = 48;
/** A reading that costs this much more than the best one is dropped. */
const HOPELESS = 9;
/**
 * WRONG: cost of a sum that does not hold. RIGHT and RIGHT_AGAIN: what a sum that holds takes off the cost, in the
 * list's own column and in each further one.
 */
const WRONG = 3;
const RIGHT = 2;
const RIGHT_AGAIN = 0.5;
/** Cost of an open sum whose parts are less than the total. */
const LEFT_OPEN = 1;

/** Cost of a total below its parts, and of each amount above that the total leaves out. */
const TOTAL_BELOW = 0.4;
const LEFT_OUT_ABOVE = 0.3;

interface State {
  readonly parents: number[];
  /** Index of the last entry, followed by its parent, the parent's parent and so on. */
  readonly path: readonly number[];
  readonly cost: number;
}

/**
 * The ways to read a list as a tree of totals and parts, the most likely (lowest cost) first. The parent of an entry is
 * an entry before it, a total at the end, or none. Labels, numbering, layout and sums that hold determine the cost. A
 * beam search: {@link BEAM} partial readings are kept per entry.
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

/** Number of wrong sums that are explained by an amount which makes another sum wrong as well. */
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
  const outcome = outcomeOfSum(sum, series);
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
  // A total at the end can be the parent of the entries before it.
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

/** Adds the cost of the sums of the entries in `closed`, which can get no more parts. */
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

const SPENT: readonly EntryKind[] = ['basic', 'project', 'other-expenditure', 'purpose', 'use', 'item', 'left-over'];

/** The sums of an entry's parts: one of its sources, one of its uses. */
function sumsAt(whole: number, parents: Parents, entries: readonly Entry[]): readonly TreeSum[] {
  const parts = parents.flatMap((parent, index) => (parent === whole ? [index] : []));
  if (parts.length === 0) return [];
  const sides = new Map<Side, number[]>();
  let side: Side | null = null;
  const waiting: number[] = [];
  for (const part of parts) {
    const kind = entries[part]?.kind ?? 'unknown';
    // A part with an unknown label belongs to the side of the part before it.
    if (kind !== 'unknown' && kind !== 'whole') side = sideOf(kind);
    if (side === null) waiting.push(part);
    else sides.set(side, [...(sides.get(side) ?? []), ...waiting.splice(0), part]);
  }
  const groups = sides.size === 0 ? [waiting] : [...sides.values()];
  return groups.map((group) => ({ whole, parts: group, isOpen: isOpen(whole, group, entries) }));
}

/** Nobody says that the parts are all: one alone, or 三公经费 and 会议费 but under 合计. */
function isOpen(whole: number, parts: readonly number[], entries: readonly Entry[]): boolean {
  const has = (say: (entry: Entry) => boolean): boolean =>
    parts.some((part) => {
      const entry = entries[part];
      return entry !== undefined && say(entry);
    });
  const addsUp = entries[whole]?.isSum === true && !has(({ isItem }) => isItem);
  // A numbered list of other things as well is all of it: 1.设备购置费 2.开发费 3.培训费.
  const isNumbered = !has(({ rank }) => rank === null) && has(({ isNeverAll }) => !isNeverAll);
  return parts.length < 2 || (!addsUp && !isNumbered && has(({ isNeverAll }) => isNeverAll));
}

export type SumOutcome = 'right' | 'short' | 'over' | 'blank';

/** Whether the parts add up to the total in a column of amounts. */
export function outcomeOfSum({ whole, parts }: TreeSum, { values, tolerance }: Series): SumOutcome {
  const total = values[whole] ?? null;
  const filled = parts.flatMap((part) => values[part] ?? []);
  if (total === null || filled.length === 0) return 'blank';
  const difference = filled.reduce((sum, value) => sum + value, 0) - total;
  if (Math.abs(difference) <= tolerance) return 'right';
  return difference < 0 ? 'short' : 'over';
}

/** True for a sum whose first part begins with 其中. */
function isLedIn({ parts: [first] }: TreeSum, entries: readonly Entry[]): boolean {
  return first !== undefined && entries[first]?.isItem === true;
}

function costOfSum(sum: TreeSum, entries: readonly Entry[], series: readonly Series[]): number {
  let cost = 0;
  for (const [at, one] of series.entries()) {
    const outcome = outcomeOfSum(sum, one);
    if (isWrong(sum, one)) cost += WRONG;
    else if (outcome === 'short' && !isLedIn(sum, entries)) cost += LEFT_OPEN;
    else if (outcome === 'right' && sum.parts.length > 1) cost -= at === 0 ? RIGHT : RIGHT_AGAIN;
  }
  return cost;
}

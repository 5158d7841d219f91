import { mayStandUnder } from '../../goals/level-owners';
import { isLevel1Name, isLevel2Name, levelName } from '../../goals/levels';
import type { Located } from '../../goals/located';
import type { SpreadNames } from '../rows/broken-names';
import type { SheetView } from '../sheet/sheet-view';

/**
 * Level names beside the middle of their rows, as a PDF leaves them that was printed from merged cells: the column is not
 * merged, and the first rows have no name. Believed only when every row belongs to a name that stands in its middle.
 */

/** Fewest rows of a group that shows where its name stands, and of groups that show it without other evidence. */
const SHOWING = 3;
const ENOUGH_GROUPS = 2;
/** Fewest names of level 2 that show by their meaning which rows a level 1 has. */
const ENOUGH_PAIRS = 3;

interface Name {
  readonly located: Located<string>;
  /** Indices of the first and the last row that it is written in. */
  readonly from: number;
  readonly to: number;
}

interface Group extends Name {
  readonly first: number;
  readonly last: number;
}

/** Which of two rows in the middle has the name in most groups: 1 the upper, -1 the lower one. */
type Even = 1 | -1;

interface Stretch {
  readonly names: readonly Name[];
  readonly first: number;
  readonly last: number;
  readonly even: Even;
  /** How badly the rows fit the name; infinite when they cannot have it. */
  readonly cost: (group: Group) => number;
}

interface Division {
  readonly cost: number;
  readonly groups: readonly Group[];
}

/** The groups of both levels; those of level 2 by group of level 1. */
interface Divisions extends Division {
  readonly lower: readonly (readonly Group[])[];
}

interface Levels {
  readonly rows: readonly number[];
  /** How much the indicator of a row speaks against the level. */
  readonly against: (level: string, row: number) => number;
  readonly column1: number | undefined;
  readonly column2: number | undefined;
  /** Names in pieces, by column and row. */
  readonly spread: SpreadNames;
}

/** By column and row: the names of rows whose groups have theirs in the middle. Empty for any other block. */
export function middleNames(view: SheetView, { rows, against, column1, column2, spread }: Levels): SpreadNames {
  const isMerged = (column: number): boolean => rows.some((row) => view.areaAt(row, column).rows > 1);
  const namesOf = (column: number | undefined, isName: (text: string) => boolean): readonly Name[] =>
    column === undefined || isMerged(column) ? [] : namesIn(view, { rows, column, isName, spread: spread.get(column) });
  const names1 = namesOf(column1, isLevel1Name);
  const names2 = namesOf(column2, isLevel2Name);
  const costAt = (level: string, index: number): number => against(level, rows[index] ?? 0);
  const both = ([1, -1] as const).map((even) => divideBoth({ names1, names2, even, last: rows.length - 1, costAt }));
  const [{ groups, lower } = NONE] = [...both].sort((one, other) => one.cost - other.cost);

  const pairs = names2.filter(({ from }) => groups.some(({ first, last }) => from >= first && from <= last)).length;
  const isApart = standsApart(names1, names2);
  const isShown1 = isShown(groups, pairs >= ENOUGH_PAIRS ? 1 : ENOUGH_GROUPS, isApart);
  const all2 = isShown1 || names1.length === 0 ? lower.flat() : [];
  const isWhole2 = lower.every(({ length }) => length > 0);
  const isShown2 = isWhole2 && (isShown1 ? all2.length < rows.length : isShown(all2, ENOUGH_GROUPS, false));

  const found = new Map<number, ReadonlyMap<number, Located<string>>>();
  if (isShown1 && column1 !== undefined) found.set(column1, byRow(rows, groups));
  if (isShown2 && column2 !== undefined) found.set(column2, byRow(rows, all2));
  return found;
}

interface Both {
  readonly names1: readonly Name[];
  readonly names2: readonly Name[];
  readonly even: Even;
  readonly last: number;
  readonly costAt: (level: string, index: number) => number;
}

/** Cost of names of level 2 that do not stand in the middle. */
const NOT_IN_MIDDLE = 20;

const NONE: Divisions = { cost: Infinity, groups: [], lower: [] };

function divideBoth({ names1, names2, even, last: end, costAt }: Both): Divisions {
  const cost = (group: Group): number => {
    let sum = 0;
    for (let at = group.first; at <= group.last; at++) sum += costAt(group.located.value, at);
    return sum;
  };
  const isUnder = (group: Group, { from, to, located }: Name): boolean =>
    to < group.first || from > group.last || mayStandUnder(group.located.value, located.value);
  const within = ({ first, last }: Pick<Group, 'first' | 'last'>): Division => {
    const names = names2.filter(({ from }) => from >= first && from <= last);
    return divide({ first, last, even, names, cost });
  };
  const whole = { first: 0, last: end };
  const upper =
    names1.length === 0
      ? { cost: 0, groups: [] }
      : divide({
          ...whole,
          even,
          names: names1,
          cost: (group) =>
            names2.every((name) => isUnder(group, name)) ? Math.min(within(group).cost, NOT_IN_MIDDLE) : Infinity,
        });
  const lower = (names1.length === 0 ? [whole] : upper.groups).map(within);
  return {
    ...upper,
    cost: upper.cost + (names1.length === 0 ? (lower[0]?.cost ?? 0) : 0),
    lower: lower.map(({ groups }) => groups),
  };
}

interface Column {
  readonly rows: readonly number[];
  readonly column: number;
  readonly isName: (text: string) => boolean;
  readonly spread: ReadonlyMap<number, Located<string>> | undefined;
}

/** The names of a column, from top to bottom; none when most of them are unknown. */
function namesIn(view: SheetView, { rows, column, isName, spread }: Column): readonly Name[] {
  const names: Name[] = [];
  for (const [index, row] of rows.entries()) {
    const text = view.rawText(row, column);
    if (text.trim() === '') continue;
    const inPieces = spread?.get(row);
    const last = names.at(-1);
    if (inPieces && last?.located === inPieces) {
      names[names.length - 1] = { ...last, to: index };
      continue;
    }
    const value = inPieces?.value ?? levelName(text);
    names.push({ located: inPieces ?? { value, text, cell: view.address(row, column) }, from: index, to: index });
  }
  return names.filter(({ located }) => isName(located.value)).length * 2 > names.length ? names : [];
}

/** Costs of a name beside one of two rows in the middle, and beside the other one than in most groups. */
const BESIDE_MIDDLE = 1;
const BESIDE_OTHER = 6;

/** Groups of all rows with their names in the middle, the rows fitting their names best; none when there is no such division. */
function divide({ names, first, last, even, cost: costOf }: Stretch): Division {
  /** By the index of the row behind: the best division of the rows before it among the names so far. */
  let best = new Map<number, Division>([[first, { cost: 0, groups: [] }]]);
  for (const name of names) {
    const next: typeof best = new Map();
    for (const [begin, { cost: before, groups }] of best) {
      if (name.from < begin) continue;
      for (const uneven of [0, even, -even]) {
        const end = name.from + name.to - begin + uneven;
        if (end < name.to || end > last) continue;
        const group = { ...name, first: begin, last: end };
        const cost = before + (uneven === 0 ? 0 : uneven === even ? BESIDE_MIDDLE : BESIDE_OTHER) + costOf(group);
        if (cost < (next.get(end + 1)?.cost ?? Infinity)) next.set(end + 1, { cost, groups: [...groups, group] });
      }
    }
    best = next;
  }
  return best.get(last + 1) ?? { cost: Infinity, groups: [] };
}

/** True when names of level 2 cannot stand under the name of level 1 above them: 数量指标 over 产出指标, below 成本指标. */
function standsApart(names1: readonly Name[], names2: readonly Name[]): boolean {
  return names2.some(({ from, located }) => {
    const above = names1.filter((name) => name.from <= from).at(-1);
    return above !== undefined && !mayStandUnder(above.located.value, located.value);
  });
}

/**
 * True when the first rows have no name, and enough groups have theirs below their first row. Where names cannot belong to the
 * one above them, the first group may have a single row.
 */
function isShown(groups: readonly Group[], enough: number, isApart: boolean): boolean {
  const top = isApart ? groups.find(({ first, last }) => last > first) : groups[0];
  if (!top || top.from === top.first) return false;
  return groups.filter(({ first, last, from }) => last - first + 1 >= SHOWING && from > first).length >= enough;
}

function byRow(rows: readonly number[], groups: readonly Group[]): ReadonlyMap<number, Located<string>> {
  return new Map(
    groups.flatMap(({ first, last, located }) => rows.slice(first, last + 1).map((row) => [row, located] as const)),
  );
}

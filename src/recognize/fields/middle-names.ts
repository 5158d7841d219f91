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

interface Stretch {
  readonly names: readonly Name[];
  readonly first: number;
  readonly last: number;
  /** True when the rows may have the name. */
  fits(group: Group): boolean;
}

interface Levels {
  readonly rows: readonly number[];
  readonly column1: number | undefined;
  readonly column2: number | undefined;
  /** Names in pieces, by column and row. */
  readonly spread: SpreadNames;
}

/** By column and row: the names of rows whose groups have theirs in the middle. Empty for any other block. */
export function middleNames(view: SheetView, { rows, column1, column2, spread }: Levels): SpreadNames {
  const isMerged = (column: number): boolean => rows.some((row) => view.areaAt(row, column).rows > 1);
  const namesOf = (column: number | undefined, isName: (text: string) => boolean): readonly Name[] =>
    column === undefined || isMerged(column) ? [] : namesIn(view, { rows, column, isName, spread: spread.get(column) });
  const names1 = namesOf(column1, isLevel1Name);
  const names2 = namesOf(column2, isLevel2Name);
  const whole = { first: 0, last: rows.length - 1 };
  const isUnder = (group: Group, { from, to, located }: Name): boolean =>
    to < group.first || from > group.last || mayStandUnder(group.located.value, located.value);
  const isFree = (): boolean => true;

  const groups1 = groupsOf({
    ...whole,
    names: names1,
    fits: (group) => names2.every((name) => isUnder(group, name)),
  });
  const pairs = names2.filter(({ from }) => groups1.some(({ first, last }) => from >= first && from <= last)).length;
  const isShown1 = isShown(groups1, pairs >= ENOUGH_PAIRS ? 1 : ENOUGH_GROUPS);
  const within = isShown1 ? groups1 : names1.length > 0 ? [] : [whole];
  const groups2 = within.map(({ first, last }) =>
    groupsOf({
      first,
      last,
      fits: isFree,
      names: names2.filter(({ from }) => from >= first && from <= last),
    }),
  );
  const all2 = groups2.flat();
  const isWhole2 = groups2.every(({ length }) => length > 0);
  const isShown2 = isWhole2 && (isShown1 ? all2.length < rows.length : isShown(all2, ENOUGH_GROUPS));

  const found = new Map<number, ReadonlyMap<number, Located<string>>>();
  if (isShown1 && column1 !== undefined) found.set(column1, byRow(rows, groups1));
  if (isShown2 && column2 !== undefined) found.set(column2, byRow(rows, all2));
  return found;
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

/** The division of all rows into groups with their names in the middle, the names best placed; empty when there is none. */
function groupsOf(stretch: Stretch): readonly Group[] {
  const { names, first, last } = stretch;
  /** By the index of the row behind: the best division of the rows before it among the names so far. */
  let best = new Map<number, { readonly off: number; readonly groups: readonly Group[] }>([
    [first, { off: 0, groups: [] }],
  ]);
  for (const name of names) {
    const next: typeof best = new Map();
    for (const [begin, { off, groups }] of best) {
      if (name.from < begin) continue;
      for (const uneven of [-1, 0, 1]) {
        const end = name.from + name.to - begin + uneven;
        const group = { ...name, first: begin, last: end };
        if (end < name.to || end > last || !stretch.fits(group)) continue;
        // Beside the upper one of two rows in the middle rather than beside the lower one.
        const cost = off + (uneven < 0 ? 3 : 2 * uneven);
        if (cost < (next.get(end + 1)?.off ?? Infinity)) next.set(end + 1, { off: cost, groups: [...groups, group] });
      }
    }
    best = next;
  }
  return best.get(last + 1)?.groups ?? [];
}

/** True when the first rows have no name, and enough groups have theirs below their first row. */
function isShown(groups: readonly Group[], enough: number): boolean {
  const [top] = groups;
  if (!top || top.from === top.first) return false;
  return groups.filter(({ first, last, from }) => last - first + 1 >= SHOWING && from > first).length >= enough;
}

function byRow(rows: readonly number[], groups: readonly Group[]): ReadonlyMap<number, Located<string>> {
  return new Map(
    groups.flatMap(({ first, last, located }) => rows.slice(first, last + 1).map((row) => [row, located] as const)),
  );
}

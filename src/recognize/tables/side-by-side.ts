import type { SeenCell } from '../sheet/sheet-view';
import { levelHeading, type HeadingBand } from '../rows/heading-bands';

export interface SharedLevel {
  readonly role: 'level1' | 'level2';
  readonly column: number;
}

/** The headings of one of several blocks beside each other, or of the only one. */
export interface BandPart {
  readonly band: HeadingBand;
  /** First and last column that belong to the block; the label of the whole block stands left of them. */
  readonly left: number;
  readonly right: number;
  readonly headings: readonly SeenCell[];
  /** Columns of levels that a part on the right shares with the first part. */
  readonly shared: readonly SharedLevel[];
  /** True for one of several parts beside each other. */
  readonly isOneOfSeveral: boolean;
}

/** A block has at least so many headings. */
const LEAST = 3;

/** Two blocks beside each other repeat their headings: a new part begins where the first, or that of a level, comes again. */
export function splitSideBySide(band: HeadingBand): BandPart[] {
  const section = band.section;
  const cells = band.cells.filter((cell) => cell !== section);
  const groups: SeenCell[][] = [];
  let seen = new Set<string>();
  for (const cell of cells) {
    const level = levelHeading(cell);
    const group = groups.at(-1);
    if (!group || (level !== null && seen.has(level)) || (group.length >= LEAST && cell.plain === group[0]?.plain)) {
      groups.push([cell]);
      seen = new Set();
    } else group.push(cell);
    if (level !== null) seen.add(level);
  }
  const first = groups[0] ?? [];
  return groups.map((group, index) => ({
    band,
    left: group[0]?.column ?? 0,
    headings: group,
    isOneOfSeveral: groups.length > 1,
    right: groups[index + 1]?.[0] ? (groups[index + 1]?.[0]?.column ?? 0) - 1 : Number.MAX_SAFE_INTEGER,
    shared: index > 0 ? sharedLevels(first, group) : [],
  }));
}

/** A part without level 1 shares that of the first part, and its level 2 as well unless it has one of its own. */
function sharedLevels(first: readonly SeenCell[], group: readonly SeenCell[]): SharedLevel[] {
  const owns = (role: SharedLevel['role']): boolean => group.some((cell) => levelHeading(cell) === role);
  if (owns('level1')) return [];
  return first.flatMap((cell) => {
    const role = levelHeading(cell);
    return role === 'level1' || (role === 'level2' && !owns('level2')) ? [{ role, column: cell.column }] : [];
  });
}

import type { SeenCell } from '../sheet/sheet-view';
import { levelHeading, type HeadingBand } from '../rows/heading-bands';

/** The headings of one of several blocks beside each other, or of the only one. */
export interface BandPart {
  readonly band: HeadingBand;
  /** First and last column that belong to the block; the label of the whole block stands left of them. */
  readonly left: number;
  readonly right: number;
  readonly headings: readonly SeenCell[];
  /** Columns of level 1 that a part on the right shares with the first part. */
  readonly shared: readonly number[];
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
  const shared = ownsLevel1(first)
    ? first.filter((cell) => levelHeading(cell) === 'level1').map((cell) => cell.column)
    : [];
  return groups.map((group, index) => ({
    band,
    left: group[0]?.column ?? 0,
    headings: group,
    isOneOfSeveral: groups.length > 1,
    right: groups[index + 1]?.[0] ? (groups[index + 1]?.[0]?.column ?? 0) - 1 : Number.MAX_SAFE_INTEGER,
    shared: index > 0 && !ownsLevel1(group) ? shared : [],
  }));
}

function ownsLevel1(group: readonly SeenCell[]): boolean {
  return group.some((cell) => levelHeading(cell) === 'level1');
}

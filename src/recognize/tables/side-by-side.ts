import type { SeenCell } from '../sheet/sheet-view';
import { levelHeading, type HeadingBand } from '../rows/heading-bands';

/** The headings of one of several blocks side by side, or of the only one. */
export interface BandPart {
  readonly band: HeadingBand;
  /** First and last column of the block; the label of the whole block is left of them. */
  readonly left: number;
  readonly right: number;
  readonly headings: readonly SeenCell[];
  /** True for one of several parts side by side. */
  readonly isOneOfSeveral: boolean;
  /** The heading over the whole part: 项目二：…, 年度目标. */
  readonly title: SeenCell | null;
}

/** Smallest number of headings of a block. */
const LEAST = 3;

/**
 * Splits blocks side by side, which repeat their headings: a part begins where the first heading, or that of a level, is
 * repeated, in the first row of headings or below headings of their own: 项目一 | 项目二, each over 三级指标 | 指标值.
 */
export function splitSideBySide(band: HeadingBand): BandPart[] {
  const cells = band.cells.filter((cell) => cell !== band.section);
  const inFirstRow = groupsOf(cells);
  if (inFirstRow.length > 1) return partsOf(band, inFirstRow);
  const titles = new Map(
    band.leaves.flatMap(({ cell, above }) =>
      levelHeading(cell) === 'level3' && above && levelHeading(above) === null ? [[cell, above] as const] : [],
    ),
  );
  if (new Set(titles.values()).size < 2) return partsOf(band, inFirstRow);
  const leaves = band.leaves.map(({ cell }) => cell).filter((cell) => cell !== band.section);
  return partsOf(band, groupsOf(leaves), titles);
}

function groupsOf(cells: readonly SeenCell[]): SeenCell[][] {
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
  return groups;
}

function partsOf(
  band: HeadingBand,
  groups: readonly (readonly SeenCell[])[],
  titles: ReadonlyMap<SeenCell, SeenCell> = new Map(),
): BandPart[] {
  return groups.map((group, index) => ({
    band,
    left: group[0]?.column ?? 0,
    headings: group,
    isOneOfSeveral: groups.length > 1,
    right: groups[index + 1]?.[0] ? (groups[index + 1]?.[0]?.column ?? 0) - 1 : Number.MAX_SAFE_INTEGER,
    title: group.flatMap((cell) => titles.get(cell) ?? [])[0] ?? null,
  }));
}

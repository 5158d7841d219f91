import type { SheetView } from '../sheet/sheet-view';
import { isGrade } from '../vocabulary/grades';
import { headingRoles } from '../vocabulary/headings';
import { type HeadingBand } from './heading-bands';
import { headingStack } from './heading-stack';

/** The columns of levels, names and values in a block, as far as its headings show them. */
export interface BlockLayout {
  readonly band: HeadingBand;
  /** First column of the block; the label of the whole block is left of it. */
  readonly left: number;
  readonly right: number;
  readonly levels: ReadonlySet<number>;
  /** The columns of `levels` that hold level 1. */
  readonly firstLevels: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly values: ReadonlySet<number>;
}

/** From this weight on, a heading may mean the role. */
const LIKELY = 4;

type Part = 'level1' | 'level2' | 'name' | 'value' | 'other' | null;

export function layoutOf(view: SheetView, band: HeadingBand): BlockLayout {
  const section = band.section;
  const left = band.cells.find((cell) => cell !== section)?.column ?? view.left;
  const parts: Part[] = [];
  for (let column = left; column <= view.right; column++) {
    const { texts, own } = headingStack(view, band, column, left);
    const previous = parts.at(-1) ?? null;
    parts.push(own ? partOf(texts) : isUnder(view, band, column) ? previous : null);
  }
  const columnsOf = (part: Part): number[] => parts.flatMap((one, index) => (one === part ? [left + index] : []));
  const levels = [...columnsOf('level1'), ...columnsOf('level2')].sort((a, b) => a - b);
  const named = columnsOf('name');
  return {
    band,
    left,
    right: lastHeading(view, band),
    levels: new Set(levels),
    firstLevels: new Set(columnsOf('level1')),
    names: new Set([...named, ...(named.length > 0 ? [] : unnamedColumns(parts, left))]),
    values: new Set(columnsOf('value')),
  };
}

function partOf(texts: readonly string[]): Part {
  let best: Part = 'other';
  let weight = 0;
  const offer = (part: Part, offered: number | undefined): void => {
    if (offered === undefined || offered < LIKELY || offered <= weight) return;
    best = part;
    weight = offered;
  };
  const lowest = headingRoles(texts.at(-1) ?? '');
  for (const text of texts) {
    const roles = headingRoles(text);
    // 权重 under 一级指标 is no level.
    if (roles === lowest || lowest.weight === undefined) {
      offer('level1', roles.level1);
      offer('level2', roles.level2);
      offer('name', roles.level3);
    }
    offer('value', isGrade(text) ? LIKELY + LIKELY : roles.value);
    for (const [role, other] of Object.entries(roles)) {
      if (!['level1', 'level2', 'level3', 'value'].includes(role)) offer('other', other);
    }
  }
  return best;
}

function isUnder(view: SheetView, band: HeadingBand, column: number): boolean {
  return view.areaAt(band.lowest, column).column < column;
}

/**
 * The name columns when none has the heading of names: columns without heading right of a level, else the last level.
 */
function unnamedColumns(parts: readonly Part[], left: number): number[] {
  const isLevel = (part: Part): boolean => part === 'level1' || part === 'level2';
  const first = parts.findIndex(isLevel);
  const next = parts.findIndex((part, index) => index > first && part !== null && !isLevel(part));
  const between = parts.flatMap((part, index) =>
    part === null && index > first && (next < 0 || index < next) ? [left + index] : [],
  );
  const last = parts.map(isLevel).lastIndexOf(true);
  return between.length > 0 ? between : [left + Math.max(last, 0)];
}

function lastHeading(view: SheetView, band: HeadingBand): number {
  let right = 0;
  for (let row = band.first; row <= band.last; row++) {
    for (const { area } of view.row(row)) right = Math.max(right, area.column + area.columns - 1);
  }
  return Math.min(right, view.right);
}

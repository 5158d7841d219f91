import type { Column, Indicator, IndicatorBlock, Period } from '../../goals/goal-table';
import { isLevel1Name } from '../../goals/levels';
import { areaOfCorners } from '../../workbook/area';
import type { InPieces } from '../../workbook/pieces';
import { collectCandidates } from '../columns/candidates';
import { assignColumns } from '../columns/assign-columns';
import type { ColumnCorrections } from '../corrections';
import { findHeadingBands, type HeadingBand } from '../rows/heading-bands';
import { readIndicators } from './indicators';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { headingRoles } from '../vocabulary/headings';
import { amountRole } from '../vocabulary/amount-labels';
import { isDepartmentLabel, isFooter, isGoalLabel, isProjectLabel, periodIn } from '../vocabulary/labels';

/** How many rows above the headings the period of a part may stand, and how long such a label is. */
const PERIOD_REACH = 6;
const LONGEST_PERIOD_LABEL = 20;

/** An indicator block with what was read from it. */
export interface ReadBlock extends IndicatorBlock {
  readonly period: Period | null;
  readonly indicators: readonly Indicator[];
}

/** Finds and reads every indicator block of a sheet. `titleRows` end the block above them. */
export function* readBlocks(
  view: SheetView,
  titleRows: ReadonlySet<number>,
  corrections: ColumnCorrections,
): InPieces<ReadBlock[]> {
  const bands = findHeadingBands(view);
  const blocks: ReadBlock[] = [];
  for (const [index, band] of bands.entries()) {
    const limit = (bands[index + 1]?.first ?? view.bottom + 1) - 1;
    for (const part of splitSideBySide(band)) {
      yield;
      blocks.push(yield* readBlock(view, part, { limit, titleRows, corrections }));
    }
  }
  return blocks;
}

/** A heading row with its headings; `left` is the first column that belongs to the block, not its section label. */
interface BandPart {
  readonly band: HeadingBand;
  readonly left: number;
  readonly right: number;
  /** The headings of this part. */
  readonly headings: readonly SeenCell[];
  /** Columns of level 1 that a part on the right shares with the first part. */
  readonly shared: readonly number[];
  /** True for one of several parts beside each other. */
  readonly isOneOfSeveral: boolean;
}

/** Two tables beside each other repeat their headings: a new part begins where a level heading comes again. */
function splitSideBySide(band: HeadingBand): BandPart[] {
  const section = sectionCell(band);
  const cells = band.cells.filter((cell) => cell !== section);
  const groups: SeenCell[][] = [];
  let seen = new Set<string>();
  for (const cell of cells) {
    const level = levelHeading(cell);
    const group = groups.at(-1);
    if (!group || (level !== null && seen.has(level))) {
      groups.push([cell]);
      seen = new Set();
    } else group.push(cell);
    if (level !== null) seen.add(level);
  }
  const first = groups[0] ?? [];
  const ownsLevel1 = (group: readonly SeenCell[]): boolean => group.some((cell) => levelHeading(cell) === 'level1');
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

function levelHeading(cell: SeenCell): string | null {
  const roles = headingRoles(cell.text);
  for (const role of ['level1', 'level2', 'level3'] as const) if ((roles[role] ?? 0) >= 8) return role;
  return null;
}

/** The label left of the headings that names the block: 年度绩效指标, 一般性支出情况. */
function sectionCell(band: HeadingBand): SeenCell | undefined {
  const [first, second] = band.cells;
  if (!first || !second) return undefined;
  const isSection = levelHeading(first) === null && /(?:指标|情况)$/.test(first.plain) && levelHeading(second) !== null;
  return isSection ? first : undefined;
}

interface Surroundings {
  /** Last row that can belong to the block. */
  readonly limit: number;
  readonly titleRows: ReadonlySet<number>;
  readonly corrections: ColumnCorrections;
}

function* readBlock(
  view: SheetView,
  part: BandPart,
  { limit, titleRows, corrections }: Surroundings,
): InPieces<ReadBlock> {
  const { band } = part;
  const section = sectionOf(view, part);
  const last = bodyEnd(view, part, limit, titleRows);
  const body = { first: band.last + 1, last };
  const right = Math.min(part.right, rightEdge(view, band, body));
  const columns = [
    ...part.shared.map((column) => sharedLevel1(view, band, column)),
    ...assignColumns(collectCandidates(view, band, { left: part.left, right }, body), corrections),
  ];
  yield;
  const { indicators, spareRows } = yield* readIndicators(view, columns, body, section?.text ?? null);
  const left = section?.column ?? part.left;
  return {
    section: section?.text ?? null,
    headerRows: { first: band.first, last: band.last },
    area: areaOfCorners(band.first, left, lastIndicatorRow(view, indicators, columns) ?? last, right),
    columns,
    indicators,
    spareRows,
    period: periodOf(view, part, section?.text ?? ''),
  };
}

function sharedLevel1(view: SheetView, band: HeadingBand, column: number): Column {
  return {
    role: 'level1',
    column,
    columns: 1,
    heading: view.text(band.first, column),
    confidence: 1,
    isCorrected: false,
  };
}

/** Of tables beside each other the period stands in their own headings, or over their columns further up. */
function periodOf(view: SheetView, part: BandPart, section: string): Period | null {
  const inHeadings = periodOfHeadings(part.headings);
  if (!part.isOneOfSeveral) return periodIn(section) ?? inHeadings ?? periodIn(captionAbove(view, part));
  if (inHeadings) return inHeadings;
  const first = part.headings.find((cell) => !part.shared.includes(cell.column) && levelHeading(cell) !== 'level1');
  for (let row = part.band.first - 1; row >= view.top && row >= part.band.first - PERIOD_REACH; row--) {
    const over = view.row(row).find(({ area }) => {
      const column = first?.column ?? part.left;
      return column >= area.column && column < area.column + area.columns;
    });
    const period = over && over.text.length <= LONGEST_PERIOD_LABEL ? periodIn(over.text) : null;
    if (period) return period;
  }
  return null;
}

/** Values of the year beside those of the whole time (实施周期指标值, 年度指标值): those of the year are meant to be checked. */
function periodOfHeadings(headings: readonly SeenCell[]): Period | null {
  const periods = new Set(headings.map((cell) => periodIn(cell.text)));
  if (periods.has('annual')) return 'annual';
  return periods.has('long-term') ? 'long-term' : null;
}

/** “长期绩效指标” in a row of its own over the headings; "" for anything else there. */
function captionAbove(view: SheetView, { band }: BandPart): string {
  const [only, ...others] = view.row(band.first - 1);
  return only && others.length === 0 && only.text.length <= LONGEST_PERIOD_LABEL && /指标[:：]?$/.test(only.plain)
    ? only.plain
    : '';
}

function lastIndicatorRow(
  view: SheetView,
  indicators: readonly Indicator[],
  columns: readonly Column[],
): number | null {
  const last = indicators.at(-1);
  if (!last) return null;
  const spans = columns.map((column) => view.areaAt(last.row, column.column)).filter((area) => area.row === last.row);
  return Math.max(last.row, ...spans.map((area) => area.row + area.rows - 1));
}

function sectionOf(view: SheetView, part: BandPart): { text: string; column: number } | null {
  const named = sectionCell(part.band);
  if (named) return { text: named.plain, column: named.column };
  for (let column = part.left - 1; column >= view.left; column--) {
    const text = view.plain(part.band.first, column);
    if (text !== '') return { text, column };
  }
  return null;
}

/** The block's last column: its headings, and filled columns right of them that no heading names. */
function rightEdge(view: SheetView, band: HeadingBand, body: { first: number; last: number }): number {
  let edge = 0;
  for (let row = band.first; row <= band.last; row++) {
    for (const cell of view.row(row)) edge = Math.max(edge, cell.area.column + cell.area.columns - 1);
  }
  const sampled = { first: body.first, last: Math.min(body.last, body.first + 5) };
  for (let row = sampled.first; row <= sampled.last; row++) {
    for (const cell of view.row(row)) {
      if (cell.column <= edge) edge = Math.max(edge, cell.area.column + cell.area.columns - 1);
    }
  }
  while (edge < view.right && isMostlyFilled(view, edge + 1, sampled)) edge++;
  return Math.min(edge, view.right);
}

function isMostlyFilled(view: SheetView, column: number, rows: { first: number; last: number }): boolean {
  let filled = 0;
  for (let row = rows.first; row <= rows.last; row++) if (view.ownText(row, column) !== '') filled++;
  return filled > 0 && filled * 2 > rows.last - rows.first;
}

/** Last row of the block: before the next title, footer, head label, or two blank rows. */
function bodyEnd(view: SheetView, part: BandPart, limit: number, titleRows: ReadonlySet<number>): number {
  let end = part.band.last;
  let blanks = 0;
  for (let row = part.band.last + 1; row <= limit; row++) {
    const cells = view.row(row);
    if (cells.length === 0) {
      if (++blanks >= 2 && !view.isCovered(row, part.left)) break;
      continue;
    }
    if (titleRows.has(row) || endsBlock(cells, part)) break;
    blanks = 0;
    end = row;
  }
  return end;
}

function endsBlock(cells: readonly SeenCell[], part: BandPart): boolean {
  const first = cells[0];
  if (!first) return false;
  if (isFooter(first.text)) return true;
  if (first.column > part.left || isLevel1Name(first.text)) return false;
  return (
    isGoalLabel(first.text) ||
    isDepartmentLabel(first.text) ||
    isProjectLabel(first.text) ||
    (amountRole(first.text) !== undefined && first.column < part.left)
  );
}

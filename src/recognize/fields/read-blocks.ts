import type { Column, Indicator, IndicatorBlock, Period } from '../../goals/goal-table';
import { isLevel1Name, levelName } from '../../goals/levels';
import type { Located } from '../../goals/located';
import { areaOfCorners, type Area } from '../../workbook/area';
import type { InPieces } from '../../workbook/pieces';
import { assignColumns } from '../columns/assign-columns';
import { rightEdge } from '../columns/block-edge';
import { collectCandidates } from '../columns/candidates';
import type { ColumnCorrections } from '../corrections';
import { isLine } from '../rows/row-label';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import type { BlockRows } from '../tables/cut-tables';
import { splitSideBySide, type BandPart } from '../tables/side-by-side';
import { saysValue } from '../vocabulary/headings';
import { isGoalLabel, isTitleOfPart, periodIn } from '../vocabulary/labels';
import { readIndicators } from './indicators';
import { withParts } from './parts-of-rows';
import { saysNameAndValue } from './unread-writing';

/** Largest number of rows between the headings and the label of a part's period, and that label's largest length. */
const PERIOD_REACH = 6;
const LONGEST_PERIOD_LABEL = 20;

/** An indicator block with what was read from it. */
export interface ReadBlock extends IndicatorBlock {
  readonly period: Period | null;
  readonly indicators: readonly Indicator[];
}

/** The last level names of a block, which apply to its continuation on the next page. */
export interface CarriedLevels {
  readonly level1: Located<string> | null;
  readonly level2: Located<string> | null;
}

/** Reads every indicator block of a form. */
export function* readBlocks(
  view: SheetView,
  rows: readonly BlockRows[],
  corrections: ColumnCorrections,
): InPieces<ReadBlock[]> {
  const blocks: ReadBlock[] = [];
  const ofGoals = periodsOfGoals(view, rows);
  for (const [index, one] of rows.entries()) {
    const parts = splitSideBySide(one.band);
    const before = one.isNextPage && parts.length === 1 ? blocks.at(-1) : undefined;
    const carried = before?.indicators.at(-1) ?? null;
    let first: ReadBlock | null = null;
    for (const part of parts) {
      yield;
      const period = before?.period ?? ofGoals[index] ?? null;
      const block: ReadBlock = yield* readBlock(view, part, { rows: one, corrections, carried, period, first });
      first ??= block;
      blocks.push(block);
    }
  }
  return blocks;
}

/**
 * Periods of blocks that each stand below a goal of their own: 中期绩效目标 | … over the first, 年度绩效目标 | … over the second.
 * Empty for other forms.
 */
function periodsOfGoals(view: SheetView, rows: readonly BlockRows[]): readonly (Period | null)[] {
  const periods = rows.map(({ band }, index): Period | null => {
    const before = rows[index - 1];
    const from = before ? (before.body.at(-1)?.row ?? before.band.last) + 1 : view.top;
    const found = new Set<Period>();
    for (let row = Math.max(from, band.first - PERIOD_REACH); row < band.first; row++) {
      const [label] = view.row(row);
      const period = label && isGoalLabel(label.text) ? periodIn(label.text) : null;
      if (period) found.add(period);
    }
    const [only = null, ...others] = found;
    return others.length === 0 ? only : null;
  });
  return periods.every((period) => period !== null) && new Set(periods).size > 1 ? periods : [];
}

interface BlockContext {
  readonly rows: BlockRows;
  readonly corrections: ColumnCorrections;
  readonly carried: CarriedLevels | null;
  /** Period of the previous page, when the block continues it, or of the goal above its headings. */
  readonly period: Period | null;
  /** The first of several parts side by side, whose level columns the others may share. */
  readonly first: ReadBlock | null;
}

function* readBlock(
  view: SheetView,
  part: BandPart,
  { rows, corrections, carried, period, first }: BlockContext,
): InPieces<ReadBlock> {
  const { band } = part;
  const { body, bareFrom } = rows;
  const headerRows =
    bareFrom === null ? { first: band.first, last: band.last } : { first: bareFrom, last: bareFrom - 1 };
  const section = sectionOf(view, part);
  const lines = body.filter(({ kind }) => isLine(kind)).map(({ row }) => row);
  const right = Math.min(part.right, rightEdge(view, band, lines));
  const own = assignColumns(collectCandidates(view, band, { left: part.left, right }, lines), corrections);
  const columns = [...sharedLevels(first, own), ...own];
  yield;
  const isInOneCell =
    columns.every(({ role }) => role !== 'value') && columns.some(({ heading }) => saysNameAndValue(heading));
  const hasLevel1 = columns.some(({ role }) => role === 'level1');
  const { indicators, spareRows } = yield* readIndicators(view, columns, isInOneCell ? [] : body, {
    section: section?.text ?? null,
    carried: (hasLevel1 ? null : levelAbove(view, part)) ?? carried,
    lowest: band.lowest,
  });
  const left = part.title ? part.left : (section?.column ?? part.left);
  const last = lastIndicatorRow(view, indicators, columns) ?? body.at(-1)?.row ?? band.last;
  return {
    section: section?.text ?? null,
    headerRows,
    area: areaOfCorners(headerRows.first, left, last, right),
    columns,
    indicators: part.title
      ? indicators.map((indicator) => ({ ...indicator, part: part.title?.plain ?? '' }))
      : withParts(view, indicators, { band, body, columns, sectionColumn: section?.column }),
    spareRows,
    period: period ?? periodOf(view, part, columns, section?.text ?? ''),
  };
}

/** The level 1 over headings that have no column for it: 产出指标 over 二级指标 | 三级指标 | 指标值, 效益指标 over those beside them. */
function levelAbove(view: SheetView, part: BandPart): CarriedLevels | null {
  const [over, ...others] = view.row(part.band.first - 1).filter(({ area }) => isOver(area, part));
  if (!over || others.length > 0 || !isLevel1Name(over.text)) return null;
  const cell = view.address(over.row, over.column);
  return { level1: { value: levelName(over.text), text: over.text, cell }, level2: null };
}

/** A part without level 1 uses that of the first part, and its level 2 as well unless the part has one. */
function sharedLevels(first: ReadBlock | null, own: readonly Column[]): readonly Column[] {
  const owns = (level: Column['role']): boolean => own.some(({ role }) => role === level);
  if (!first || owns('level1')) return [];
  return first.columns.filter(({ role }) => role === 'level1' || (role === 'level2' && !owns('level2')));
}

/** For tables side by side, the period is in their own headings, or above their columns. */
function periodOf(view: SheetView, part: BandPart, columns: readonly Column[], section: string): Period | null {
  const inHeadings = periodOfHeadings(part.headings.filter((heading) => !isBesideValue(heading, columns)));
  if (!part.isOneOfSeveral) return periodIn(section) ?? periodIn(captionAbove(view, part)) ?? inHeadings;
  const period = (part.title && periodIn(part.title.text)) ?? inHeadings;
  if (period) return period;
  for (let row = part.band.first - 1; row >= view.top && row >= part.band.first - PERIOD_REACH; row--) {
    const over = view.row(row).filter(({ area, text }) => isOver(area, part) && text.length <= LONGEST_PERIOD_LABEL);
    for (const { text } of over) {
      const period = periodIn(text);
      if (period) return period;
    }
  }
  return null;
}

function isOver({ column, columns }: Area, { left, right }: BandPart): boolean {
  return column <= right && column + columns > left;
}

/** True for the heading of values that are not checked: 实施期目标值 beside 目标值. */
function isBesideValue({ text, column }: SeenCell, columns: readonly Column[]): boolean {
  return saysValue(text) && columns.some((one) => one.column === column && one.role !== 'value');
}

/** Period of a block with values of the year and of the whole time (实施周期指标值, 年度指标值): those of the year are checked. */
function periodOfHeadings(headings: readonly SeenCell[]): Period | null {
  const periods = new Set(headings.map((cell) => periodIn(cell.text)));
  if (periods.has('annual')) return 'annual';
  return periods.has('long-term') ? 'long-term' : null;
}

/** “长期绩效指标” or “长期绩效目标表” in a row of its own above the headings; otherwise "". */
function captionAbove(view: SheetView, { band }: BandPart): string {
  const [only, ...others] = view.row(band.first - 1);
  return only &&
    others.length === 0 &&
    only.text.length <= LONGEST_PERIOD_LABEL &&
    (/指标[:：]?$/.test(only.plain) || isTitleOfPart(only.text))
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
  if (part.title) return { text: part.title.plain, column: part.title.column };
  const named = part.band.section;
  if (named) return { text: named.plain, column: named.column };
  for (let column = part.left - 1; column >= view.left; column--) {
    const text = view.plain(part.band.first, column);
    if (text !== '') return { text, column };
  }
  return null;
}

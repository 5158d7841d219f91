import type { InPieces } from '../../workbook/pieces';
import type { ColumnRole } from '../../goals/goal-table';
import { isLevel1Name, isLevel2Name, splitLevels } from '../../goals/levels';
import { narrow } from '../../wording/plain-text';
import { isFigure } from '../sheet/cell-target';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { isGrade } from '../vocabulary/grades';
import { isFieldLabel } from '../vocabulary/head-labels';
import { headingRoles, isYearHeading } from '../vocabulary/headings';
import { amountLabel } from '../vocabulary/amount-labels';
import { isForAllPlaces, isNameOfPlace } from '../vocabulary/places';
import { isFillingRow } from './filling-rows';

/** Number of rows examined between two pauses. */
const ROWS_A_PIECE = 64;

/** The rows that name the columns of an indicator block. */
export interface HeadingBand {
  readonly first: number;
  /** The last row of headings. */
  readonly lowest: number;
  /** The last row above the first indicator: `lowest`, or a row of marks or hints below it: 甲 | 乙 | 1, 从下拉菜单选择 | 手工录入. */
  readonly last: number;
  /** The headings in the first heading row. */
  readonly cells: readonly SeenCell[];
  /** The lowest heading of each column, from left to right, with the one above it. */
  readonly leaves: readonly Leaf[];
  /** The label left of the headings that names the block: 年度绩效指标, 一般性支出情况. */
  readonly section: SeenCell | null;
  /** Evidence that these are headings, in plain Chinese. */
  readonly says: string;
}

export interface Leaf {
  readonly cell: SeenCell;
  readonly above: SeenCell | null;
}

const SURE = 5;
const PLAIN = 8;
/** Most heading rows of a form; a cell merged further down is the section label beside the block. */
const DEEPEST = 4;
const LONGEST_HEADING = 20;
/** Largest number of rows between unknown headings and the first indicator. */
const REACH = 3;

/** Finds every row of headings above an indicator block, top to bottom. */
export function* findHeadingBands(view: SheetView): InPieces<HeadingBand[]> {
  const bands: HeadingBand[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    if ((row - view.top) % ROWS_A_PIECE === 0) yield;
    const all = view.row(row);
    if (all.length < 2) continue;
    const known = all.filter(isKnownHeading);
    const isKnown = isHeadingRow(all, known);
    if (!isKnown && (followsLines(view, row, bands.at(-1)) || !standsOverLevels(view, row, all))) continue;
    const cells = isKnown ? headingsOf(view, row, all, known) : all;
    const lowest = bandEnd(view, row, cells);
    const last = belowFilling(view, lowest);
    const says = isKnown ? `有列名“${known.map(({ plain }) => plain).join('、')}”` : '下面紧接着各级指标，没有数值';
    const leaves = leavesOf(view, cells, { first: row, lowest });
    bands.push({ first: row, lowest, last, cells, leaves, section: sectionOf(view, cells, last), says });
    row = last;
  }
  return bands;
}

/** The last of the rows of marks and hints directly below the headings. */
function belowFilling(view: SheetView, lowest: number): number {
  let last = lowest;
  while (last < view.bottom && view.row(last + 1).length > 0 && isFillingRow(view, last + 1)) last++;
  return last;
}

/** 一级指标, 二级指标 or 三级指标 as a heading; null for anything else. */
export function levelHeading(cell: SeenCell): 'level1' | 'level2' | 'level3' | null {
  const roles = headingRoles(cell.text);
  for (const role of ['level1', 'level2', 'level3'] as const) if ((roles[role] ?? 0) >= PLAIN) return role;
  return null;
}

/** The label left of the headings. A heading above level names is none, whatever its text: 绩效指标 over 产出指标, 效益指标. */
function sectionOf(view: SheetView, cells: readonly SeenCell[], last: number): SeenCell | null {
  const [first, second, ...others] = cells;
  if (!first || !second || levelHeading(first) !== null || !/(?:指标|情况)$/.test(first.plain)) return null;
  const isBefore = levelHeading(second) !== null || (mayComeFirst(second) && others.some(mayBeName));
  return isBefore && !hasLevelsBelow(view, last, first.column) ? first : null;
}

function hasLevelsBelow(view: SheetView, last: number, column: number): boolean {
  for (let row = last + 1; row <= last + REACH; row++) {
    const text = view.rawText(row, column);
    if (text !== '' && (isNameOfLevel(text) || splitLevels(text) !== null)) return true;
  }
  return false;
}

/** True for headings that may stand before those of the names: 序号, 指标级次, 指标类别. */
function mayComeFirst({ text }: SeenCell): boolean {
  const { level1, level2, sequence } = headingRoles(text);
  return level1 !== undefined || level2 !== undefined || sequence !== undefined;
}

function mayBeName({ text }: SeenCell): boolean {
  return headingRoles(text).level3 !== undefined;
}

function isKnownHeading({ text }: SeenCell): boolean {
  for (const _ in headingRoles(text)) return true;
  return false;
}

/** The known headings, those merged down from the row above, and unknown ones on their left that stand over level names. */
function headingsOf(
  view: SheetView,
  row: number,
  all: readonly SeenCell[],
  known: readonly SeenCell[],
): readonly SeenCell[] {
  const first = known[0]?.column ?? 0;
  const overLevels = all.filter(({ column }) => column < first && hasLevelsBelow(view, row, column));
  const fromAbove = row === view.top ? [] : view.row(row - 1).filter((cell) => reachesInto(cell, row));
  const own = [...overLevels, ...known];
  return [...fromAbove, ...own].sort((one, other) => one.column - other.column);
}

/** True for a heading merged down from the row above: 单位名称, 项目名称 left of the others, 权重 or 备注 right of them. */
function reachesInto(cell: SeenCell, row: number): boolean {
  const { row: top, rows } = cell.area;
  return top + rows > row && rows <= DEEPEST && isKnownHeading(cell);
}

function leavesOf(
  view: SheetView,
  cells: readonly SeenCell[],
  { first, lowest }: { readonly first: number; readonly lowest: number },
): Leaf[] {
  const leaves = new Map<number, Leaf>();
  const under = (lower: readonly SeenCell[]): void => {
    const over = [...leaves.values()].map(({ cell }) => cell);
    for (const cell of lower) {
      const above = over.find(({ column, area }) => column <= cell.column && cell.column < column + area.columns);
      leaves.set(cell.column, { cell, above: above ?? null });
    }
  };
  under(cells);
  for (let row = first; row <= lowest; row++) under(view.row(row).filter((cell) => !cells.includes(cell)));
  return [...leaves.values()].sort((one, other) => one.cell.column - other.cell.column);
}

/** The row above the headings, when half of its cells or more are headings merged down into theirs. */
export function rowAboveBand(view: SheetView, { first, cells }: HeadingBand): number[] {
  const above = cells.filter(({ row }) => row === first - 1);
  return above.length >= 2 && above.length * 2 >= view.row(first - 1).length ? [first - 1] : [];
}

function isHeadingRow(all: readonly SeenCell[], headings: readonly SeenCell[]): boolean {
  if (headings.length < 2 || headings.length * 5 < all.length * 2) return false;
  // 年度绩效指标 | 数量指标 | 预算执行率 | 100% | 计划标准 is a line below headings.
  if (
    !headings.some((cell) => levelHeading(cell) !== null) &&
    all.some((cell) => !headings.includes(cell) && isOfLine(cell))
  )
    return false;
  const named = (role: ColumnRole): boolean => headings.some((cell) => (headingRoles(cell.text)[role] ?? 0) >= SURE);
  const levels = [named('level1'), named('level2'), named('level3')].filter(Boolean).length;
  // 三级指标 | 当年目标 | 实施期目标
  const mayBeValues = headings.filter(({ text }) => headingRoles(text).value !== undefined).length;
  if (levels >= 1 && (named('value') || levels >= 2 || mayBeValues >= 2)) return true;
  // 指标名称 | 约定水平 | 计量单位 | 评分标准
  return named('level3') && BESIDE_NAMES.filter(named).length >= 2;
}

/** True for what stands below headings and never among them: 数量指标, ≥95%, 0. */
function isOfLine({ text }: SeenCell): boolean {
  return (
    isNameOfLevel(text) || (/^\d+(?:\.\d+)?$|[≥≤＞＜=%]/.test(narrow(text)) && isFigure(text) && !isYearHeading(text))
  );
}

/** Roles of columns that only stand beside indicators. */
const BESIDE_NAMES: readonly ColumnRole[] = ['operator', 'unit', 'scoring', 'weight', 'formula'];

/**
 * True for unknown headings: at least three short words, none of them a level name, a figure or a head label, directly
 * above a row with level names and a figure.
 */
function standsOverLevels(view: SheetView, row: number, cells: readonly SeenCell[]): boolean {
  if (cells.length < 3) return false;
  const areWords = cells.every(({ text, plain }) => plain.length <= LONGEST_HEADING && !isNameOfLevel(text));
  if (!areWords || !isOverLine(view, row, cells)) return false;
  return cells.every(
    ({ text, plain }) =>
      isForAllPlaces(plain) || (!isFigure(text) && !isFieldLabel(text) && amountLabel(text)?.isSure !== true),
  );
}

/** True directly below known headings or their indicators, where words without figures are an indicator: 组织保障 | 制度建设 | 章程 | 健全. */
function followsLines(view: SheetView, row: number, band: HeadingBand | undefined): boolean {
  if (!band || !isHeadingRow(band.cells, band.cells.filter(isKnownHeading))) return false;
  return band.last === row - 1 || view.row(row - 1).filter(({ text }) => isNameOfLevel(text)).length >= 2;
}

/** 项目 | 内容 | 说明 | 标准; 指标类别 | 指标名称 | 城东街道 | 城西街道 | 合计: headings of names and of what belongs to them, none of which is sure. */
function mayNameAll(cells: readonly SeenCell[]): boolean {
  const known = cells.filter((cell) => isKnownHeading(cell) || isNameOfPlace(cell.plain) || isForAllPlaces(cell.plain));
  return cells.some(mayBeName) && known.length * 2 >= cells.length;
}

function isOverLine(view: SheetView, row: number, cells: readonly SeenCell[]): boolean {
  const between: (readonly SeenCell[])[] = [];
  // Scores under the grades, and other hints, are no row between headings and indicators: （100-90分） | （89-80分）.
  let reach = REACH;
  for (let below = row + 1; below <= view.bottom && below <= row + reach; below++) {
    const line = view.row(below);
    if (line.length > 0 && isFillingRow(view, below)) {
      reach++;
      continue;
    }
    const levels = line.filter(({ text }) => isNameOfLevel(text) || splitLevels(text) !== null);
    if (levels.length >= (mayNameAll(cells) ? 1 : 2)) {
      const columns = new Set(cells.map(({ column }) => column));
      return (
        levels.every(({ column }) => columns.has(column)) &&
        between.every((one) => one.every(isHeadingLike) && !isHeadingRow(one, one.filter(isKnownHeading))) &&
        line.some(({ text }) => isFigure(text))
      );
    }
    between.push(line);
  }
  return false;
}

/** Last heading row: a heading merged further down, or a following row with only headings or years. */
function bandEnd(view: SheetView, row: number, cells: readonly SeenCell[]): number {
  const deep = cells.filter(({ area }) => area.rows <= DEEPEST);
  let last = row;
  while (last < view.bottom) {
    const next = view.row(last + 1);
    const above = deep.filter(({ area }) => area.row + area.rows - 1 > last);
    const isMergedOver = above.length * 2 >= deep.length && above.length > 0;
    if (!isMergedOver && isFillingRow(view, last + 1)) break;
    const isMore = next.length === 0 ? isMergedOver : goesOn(next, isMergedOver);
    const isNamed =
      next.length > 0 && (isSubheadingRow(next) || isUnderOne(view, last, next) || dividesWide(cells, next));
    if (!isMore && !isNamed) break;
    last++;
  }
  return last;
}

/** Below a heading that is merged down, other short words are headings too: 新罗区 | 上杭县 under 区域目标值. */
function goesOn(cells: readonly SeenCell[], isMergedOver: boolean): boolean {
  return isMergedOver && cells.every((cell) => isHeadingLike(cell) || isWord(cell));
}

/** 财政核定 without a figure may be a value elsewhere. */
function isWord({ text, plain }: SeenCell): boolean {
  return plain.length <= LONGEST_HEADING && !isNameOfLevel(text) && !/\d/.test(plain);
}

function isHeadingLike({ text, plain }: SeenCell): boolean {
  return plain.length <= LONGEST_HEADING && !isNameOfLevel(text) && (!isFigure(text) || rolesWeight(text) >= SURE);
}

/** Two of three words at least are sure headings; the others may be unknown ones: 算式 | 预期目标值 | 单位. */
function isSubheadingRow(cells: readonly SeenCell[]): boolean {
  const isSure = ({ text }: SeenCell): boolean =>
    isYearHeading(text) || isGrade(text) || (rolesWeight(text) >= SURE && !isNameOfLevel(text));
  const sure = cells.filter(isSure);
  return sure.length > 0 && sure.length * 3 >= cells.length * 2 && cells.every((cell) => isSure(cell) || isWord(cell));
}

function rolesWeight(text: string): number {
  return Math.max(0, ...Object.values(headingRoles(text)));
}

/** True for short words that divide headings merged over several columns: 名称 | 权重 under 一级指标. */
function dividesWide(headings: readonly SeenCell[], cells: readonly SeenCell[]): boolean {
  const under = ({ area }: SeenCell): number =>
    cells.filter(({ column }) => column >= area.column && column < area.column + area.columns).length;
  const counts = headings.filter(({ area }) => area.columns > 1).map(under);
  const isDivided = counts.some((count) => count > 1);
  return isDivided && counts.reduce((sum, count) => sum + count, 0) === cells.length && cells.every(isHeadingLike);
}

/** A level name that looks like a heading of results: 项目完成指标. */
function isNameOfLevel(text: string): boolean {
  return isLevel1Name(text) || isLevel2Name(text);
}

/** True for words under one heading with blank cells right of it, when merged areas are unknown. */
function isUnderOne(view: SheetView, row: number, cells: readonly SeenCell[]): boolean {
  const [first, second] = cells;
  if (view.hasMerges || !first || !second || !cells.every(isHeadingLike)) return false;
  const heading = view.row(row).find(({ column }) => column === first.column);
  const next = view.row(row).find(({ column }) => column > first.column);
  const isValue = heading !== undefined && (headingRoles(heading.text).value ?? 0) >= SURE;
  return isValue && cells.every(({ column }) => next === undefined || column < next.column);
}

import { isLevel1Name, isLevel2Name } from '../../goals/levels';
import { squeeze } from '../../wording/plain-text';
import { isTemplateRowName } from '../../wording/placeholders';
import { isFigure, isTargetLike } from '../sheet/cell-target';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import type { BlockLayout } from './block-layout';
import type { RowEvidence, RowKind } from './row-label';
import { isLabelOfLine } from './words-of-row';

/** Longer texts are sentences, not names. */
const LONGEST_NAME = 60;
/** Number of rows after which the habits of a block are known. */
const ENOUGH_ROWS = 2;

/** Which columns the rows of a block fill. */
export class Habits {
  private readonly counts = new Map<number, number>();
  private rows = 0;
  private rowsOfLevel = 0;

  /** `isOfLevel`: the row has a known level name, in a cell of its own or merged over it. */
  add(cells: readonly SeenCell[], isOfLevel: boolean): void {
    this.rows++;
    if (isOfLevel) this.rowsOfLevel++;
    for (const { column } of cells) this.counts.set(column, (this.counts.get(column) ?? 0) + 1);
  }

  /** True when all rows so far had a known level name. */
  get isOfKnownLevels(): boolean {
    return this.rows >= ENOUGH_ROWS && this.rowsOfLevel === this.rows;
  }

  /**
   * Share of the columns filled in most rows that this row fills too; null while the habits are unknown. Value columns
   * do not count in a row without values, because a missing value does not change the kind of row.
   */
  likeness(cells: readonly SeenCell[], values: ReadonlySet<number>): number | null {
    if (this.rows < ENOUGH_ROWS) return null;
    const filled = new Set(cells.map(({ column }) => column));
    const hasValue = cells.some(({ column }) => values.has(column));
    const usual = [...this.counts]
      .filter(([column, count]) => count * 2 > this.rows && (hasValue || !values.has(column)))
      .map(([column]) => column);
    return usual.length === 0 ? null : usual.filter((column) => filled.has(column)).length / usual.length;
  }
}

/** Evidence about a row from its block: the columns it fills, their contents and merged areas. */
export function placeInBlock(view: SheetView, row: number, layout: BlockLayout, habits: Habits): RowEvidence[] {
  const { levels, names, values, band } = layout;
  const evidence: RowEvidence[] = [];
  const say = (kind: RowKind, weight: number, says: string, isOfLevel = false): void => {
    evidence.push({ kind, weight, says, isOfLevel });
  };
  const cells = view.row(row);
  const name =
    cells.find(({ column }) => names.has(column) && !levels.has(column)) ??
    cells.find(({ column }) => names.has(column));
  const isOverValue = name !== undefined && coversAny(name, values);
  const hasName = name !== undefined && !isOverValue && !isTemplateRowName(name.text);
  const value = cells.find(({ column }) => values.has(column) && column !== name?.column);
  const level = cells.find(({ column, text }) => (levels.has(column) || names.has(column)) && isLevelName(text));
  const levelAbove = coveringText(view, row, levels, band.last);
  const hasNameAbove = name === undefined && coveringText(view, row, names, band.last) !== null;

  // What is left over in a row that nobody sees is no indicator unless it has a name.
  if (value && view.hiddenRows.has(row) && !hasNameAbove && !(hasName && !isLabelOfLine(name.text)))
    say('text', 16, '行是隐藏的，有指标值而没有指标名称');
  const line = hasName || value ? 'indicator' : 'spare';
  if (level) say(line, 3, `“${level.plain}”是指标级次名称`, true);
  if (levelAbove !== null) say(line, 3, `在合并的“${squeeze(levelAbove)}”旁边`, isLevelName(levelAbove));
  if (!hasName && !value) {
    if (hasNameAbove) say('continuation', 7, '上一行的指标名称合并到这一行');
    if (name && !isOverValue) say('spare', 3, '名称栏还没有填');
    else if (level ?? levelAbove) say('spare', 2, '名称和指标值都是空的');
  } else {
    if (hasName) {
      if (isLabelOfLine(name.text))
        say('indicator', value && isFigure(value.text) ? 0 : -2, '名称栏里是栏目名，不是指标名称');
      else say('indicator', name.text.length > LONGEST_NAME ? 1 : 3, '名称栏有内容');
    }
    if (hasNameAbove) say('indicator', 2, '上一行的指标名称合并到这一行');
    if (value) say('indicator', ...weightOfValue(value.text));
    const figure = value ? undefined : cells.find(({ column, text }) => column > (name?.column ?? 0) && isFigure(text));
    if (figure) say('indicator', 2, `“${figure.plain}”像指标值`);
    const likeness = habits.likeness(cells, values);
    if (likeness !== null && likeness >= 0.6) say('indicator', 2, '填的列和上面各行一样');
    if (likeness !== null && likeness <= 0.25) say('indicator', -2, '填的列和上面各行不一样');
  }
  if (isOverValue) say('caption', 3, '一格横跨名称和指标值');
  const caption = captionOf(view, row, layout);
  if (caption) say('caption', 12, `整行只有“${caption.plain}”`);
  return evidence;
}

function weightOfValue(text: string): [weight: number, says: string] {
  if (isFigure(text)) return [4, '指标值栏是数值或日期'];
  return isTargetLike(text) ? [2, '指标值栏有内容'] : [1, '指标值栏有文字'];
}

function isLevelName(text: string): boolean {
  return isLevel1Name(text) || isLevel2Name(text);
}

export function coversAny({ column, area }: SeenCell, columns: ReadonlySet<number>): boolean {
  for (let next = column + 1; next < area.column + area.columns; next++) if (columns.has(next)) return true;
  return false;
}

/** The text of a merged cell that covers one of the columns and begins in a higher row below the headings. */
function coveringText(view: SheetView, row: number, columns: ReadonlySet<number>, headings: number): string | null {
  for (const column of columns) {
    const area = view.areaAt(row, column);
    const text = area.row < row && area.row > headings ? view.text(row, column) : '';
    if (text !== '') return text;
  }
  return null;
}

const ORDINAL = /^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?[、.．]?$/;

/** True for a row of level names without a level column: 产出指标, or 产出指标 | 数量指标 above the names. */
function captionOf(view: SheetView, row: number, layout: BlockLayout): SeenCell | null {
  // 一 | 产出指标: the number of the level stands in a column of its own.
  const cells = view.row(row).filter(({ plain }, index) => index > 0 || !ORDINAL.test(plain));
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last || cells.length > 2) return null;
  const isLast2 = isLevel2Name(last.text);
  if (first !== last) return layout.firstLevels.has(first.column) && isLast2 && isOverNames(last, layout) ? last : null;
  if (last.area.rows > 1) return null;
  const isOver = isOverNames(last, layout) || layout.levels.size === 0;
  const isBelowLevel1 = layout.firstLevels.has(last.column) && !isLevel1Name(last.text);
  if (isLast2 && (isOver || isBelowLevel1)) return last;
  return captionOfLevel1(view, row, layout.levels);
}

/** True for a cell in a name column that is no level column, or merged over one. */
function isOverNames({ column, area }: SeenCell, { names, levels }: BlockLayout): boolean {
  for (let next = column; next < area.column + area.columns; next++) {
    if (names.has(next) && !levels.has(column)) return true;
  }
  return false;
}

/** True for a row with only a level 1 name that is not the blank row of a level 2 (成本指标 can be either). */
function captionOfLevel1(view: SheetView, row: number, levels: ReadonlySet<number>): SeenCell | null {
  const only = view.row(row).at(-1);
  if (!only) return null;
  const [first, second] = [...levels];
  const isInSecond = second !== undefined && only.column === second;
  if (isInSecond && first !== undefined && (view.text(row, first) !== '' || isLevel2Name(only.text))) return null;
  return isLevel1Name(only.text) ? only : null;
}

import { isLevel1Name, isLevel2Name, levelKindOf } from '../../goals/levels';
import type { Located } from '../../goals/located';
import { isTemplateRowName } from '../../wording/placeholders';
import { isFigure } from '../sheet/cell-target';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import type { BlockLayout } from './block-layout';
import { goesOnAlone, isRest, mayGoOnWith } from './broken-values';
import { widthOf } from './line-width';
import { isLabelOfLine } from './words-of-row';

/**
 * Names that pasting from a PDF or from Word has broken over several rows, because the lines of a cell became rows: 新建生物阻隔 |
 * ≥46公里 above 带长度. Known by the lines above, which are as long as the column is wide, and by rows without a value or with the
 * rest of one.
 */

/** Most rows of a name. */
const MOST_ROWS = 8;
/** Widths in half characters: of the narrowest column whose lines are broken, and of an end too short for a name. */
const NARROWEST = 8;
const SHORT_END = 4;
/** Narrowest column in which a single broken name is believed. */
const WIDE = 12;

/** 2.设备故障率 begins a name. */
const NUMBERED = /^(?:[①-⑳★*]|[(（]?\d{1,2}[)）.．、])/;

interface Line {
  readonly row: number;
  /** '' in a row with nothing but the rest of a value. */
  readonly name: string;
  readonly width: number;
  /** The text in the value column; '' for none. */
  readonly value: string;
  /** True for a row that may go on with the name above: without the name of a level, and without other figures. */
  readonly mayGoOn: boolean;
}

/** Consecutive lines of one name: indices of the first and of the last. */
interface Group {
  readonly first: number;
  readonly last: number;
}

/** By column and row: level names that are spread over several rows. */
export type SpreadNames = ReadonlyMap<number, ReadonlyMap<number, Located<string>>>;

/** The first row of each broken name, by the rows that go on with it. */
export function brokenNames(
  view: SheetView,
  layout: BlockLayout,
  spread: SpreadNames,
  end: number,
): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  const isPiece = ({ row, column }: SeenCell): boolean => (spread.get(column)?.get(row)?.cell.row ?? row) < row;
  for (const lines of stretchesOf(view, layout, isPiece, end)) {
    const widest = Math.max(...lines.map(({ value }) => widthOf(value)));
    if (lines.every((line, index) => line.value !== '' && !isRestOf(lines[index - 1], line, widest))) continue;
    const groups = groupsOf(lines).filter(({ first, last }) => last > first);
    const inBrackets = groups.filter((group) => isBracketed(lines, group));
    const kept = areBroken(lines, groups) || haveRests(lines, groups, widest) ? groups : inBrackets;
    for (const { first, last } of kept) {
      for (let at = first + 1; at <= last; at++) heads.set(lines[at]?.row ?? 0, lines[first]?.row ?? 0);
    }
  }
  return heads;
}

/** Rows with a name, one below the other. Blank rows, labels, captions and merged names part them. */
function stretchesOf(
  view: SheetView,
  layout: BlockLayout,
  isPiece: (cell: SeenCell) => boolean,
  end: number,
): readonly (readonly Line[])[] {
  const stretches: Line[][] = [[]];
  let isOfSatisfaction = false;
  for (let row = layout.band.last + 1; row <= end; row++) {
    const cells = view.row(row);
    const name = cells.find(({ column }) => layout.names.has(column) && !layout.levels.has(column));
    isOfSatisfaction ||= cells.some(({ column, text }) => layout.levels.has(column) && isSatisfaction(text));
    const isApart = cells.length === 0 || cells.some(({ text }) => isLabelOfLine(text));
    // 满意度 below 困境儿童家庭 ends a name once the level has begun.
    const whole = cells.filter((cell) => !isPiece(cell));
    const [only] = whole;
    if (isApart || (name && isNone(name, layout) && !(isOfSatisfaction && isSatisfaction(name.text))))
      stretches.push([]);
    else if (name) stretches.at(-1)?.push(lineOf(whole, name, layout));
    else if (only && whole.length === 1 && layout.values.has(only.column)) {
      stretches.at(-1)?.push({ row, name: '', width: 0, value: only.plain, mayGoOn: true });
    }
  }
  return stretches.filter(({ length }) => length > 1);
}

function isSatisfaction(text: string): boolean {
  return levelKindOf(text, '').isSatisfaction;
}

/**
 * True for what is no line of a name: 指标1：, ……, a merged cell, a level name as a caption. Beside two columns of levels, 数量
 * below 认定培训机构 is no caption.
 */
function isNone({ text, area }: SeenCell, { levels }: BlockLayout): boolean {
  const isCaption = levels.size < 2 && (isLevel1Name(text) || isLevel2Name(text));
  return area.rows > 1 || isTemplateRowName(text) || isCaption;
}

function lineOf(cells: readonly SeenCell[], name: SeenCell, { levels, values }: BlockLayout): Line {
  const others = cells.filter((cell) => cell !== name && !levels.has(cell.column));
  const value = others.find(({ column }) => values.has(column))?.plain ?? '';
  const isOfLevel = cells.some(({ column, text }) => levels.has(column) && (isLevel1Name(text) || isLevel2Name(text)));
  return {
    row: name.row,
    name: name.plain,
    width: widthOf(name.plain),
    value,
    mayGoOn: !isOfLevel && !NUMBERED.test(name.plain) && (value !== '' || !others.some(({ text }) => isFigure(text))),
  };
}

/** The cheaper division of the lines into names: with the values beside the first line of each, or beside the middle. */
function groupsOf(lines: readonly Line[]): readonly Group[] {
  const [top, middle] = [divide(lines, offFirst), divide(lines, offMiddle)];
  return middle.cost < top.cost ? middle.groups : top.groups;
}

/** Cost of placing the value at this line of a name that has several lines. */
type Off = (at: number, count: number) => number;

const offFirst: Off = (at) => 2 * at;
const offMiddle: Off = (at, count) => (Math.abs(2 * at - (count - 1)) <= 1 ? 0 : 2);
/** Costs of a name without a value, and of one that begins below a full line. */
const UNVALUED = 3;
const BELOW_FULL = 1;

interface Division {
  readonly cost: number;
  readonly groups: readonly Group[];
}

function divide(lines: readonly Line[], off: Off): Division {
  const widest = Math.max(...lines.map(({ width }) => width));
  const widestValue = Math.max(...lines.map(({ value }) => widthOf(value)));
  const joins = lines.map((line, index) => index > 0 && mayJoin(lines[index - 1], line, { widest, widestValue }));
  const goOn = lines.map((line, index) => {
    const above = lines[index - 1]?.value ?? '';
    return (line.name === '' ? goesOnAlone : mayGoOnWith)(above, line.value, widestValue);
  });
  const best: Division[] = [{ cost: 0, groups: [] }];
  for (let last = 0; last < lines.length; last++) {
    let cheapest: Division = { cost: Infinity, groups: [] };
    let at: number | null = null;
    for (let first = last; first >= 0 && last - first < MOST_ROWS; first--) {
      if (first < last && !joins[first + 1]) break;
      if (lines[first]?.value) {
        if (at !== null && !(at === first + 1 && goOn[at])) break;
        at = first;
      }
      const before = best[first];
      const own = at === null ? UNVALUED : off(at - first, last - first + 1);
      const cost = (before?.cost ?? 0) + own + (joins[first] ? BELOW_FULL : 0);
      if (before && cost < cheapest.cost) cheapest = { cost, groups: [...before.groups, { first, last }] };
    }
    best.push(cheapest);
  }
  return best.at(-1) ?? { cost: 0, groups: [] };
}

/** True for a line that is full, or that leaves a bracket open which the next one closes. */
function mayJoin(
  above: Line | undefined,
  line: Line,
  { widest, widestValue }: { readonly widest: number; readonly widestValue: number },
): boolean {
  if (!above || !line.mayGoOn) return false;
  if (line.name === '') return isRestOf(above, line, widestValue);
  return (widest >= NARROWEST && above.width + 2 >= widest) || closesBracket(above.name, line.name);
}

function isRestOf(above: Line | undefined, { name, value }: Line, widest: number): boolean {
  if (!above || above.value === '' || value === '') return false;
  return name === '' ? goesOnAlone(above.value, value, widest) : isRest(above.value, value);
}

/** True when rests of values stand in the rows below them, and every name that goes on has its value. */
function haveRests(lines: readonly Line[], groups: readonly Group[], widest: number): boolean {
  const rests = groups.filter(({ first, last }) =>
    lines.some((line, index) => index > first && index <= last && isRestOf(lines[index - 1], line, widest)),
  );
  return rests.length > 0 && groups.every((group) => isValued(lines, group));
}

function isValued(lines: readonly Line[], { first, last }: Group): boolean {
  return lines.slice(first, last + 1).some(({ value }) => value !== '');
}

/** 以上河道） below 河道管护长度（县级 */
function closesBracket(above: string, below: string): boolean {
  return openIn(above) > 0 && openIn(below) < 0;
}

function openIn(text: string): number {
  return text.replace(/[^(（]/g, '').length - text.replace(/[^)）]/g, '').length;
}

function isBracketed(lines: readonly Line[], { first, last }: Group): boolean {
  const [above, below] = [lines[last - 1], lines[last]];
  return last === first + 1 && above !== undefined && below !== undefined && closesBracket(above.name, below.name);
}

/** True when the ends of the names are shorter than their lines, as they are in broken ones, and their values are there. */
function areBroken(lines: readonly Line[], groups: readonly Group[]): boolean {
  const widest = Math.max(...lines.map(({ width }) => width));
  const ends = groups.map(({ last }) => lines[last]?.width ?? 0);
  const [end = 0] = ends;
  if (ends.length === 1 && (end > SHORT_END || widest < WIDE)) return false;
  return (
    ends.filter((width) => width * 2 <= widest).length * 2 >= ends.length &&
    groups.filter((group) => isValued(lines, group)).length * 3 >= groups.length * 2
  );
}

import { isLevel1Name, isLevel2Name } from '../../goals/levels';
import { isFigure } from '../sheet/cell-target';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { isColumnMark, isExample, isFillingHint } from '../vocabulary/filling-words';

/** Number of cells from which on marks make a row of marks. */
const ENOUGH_MARKS = 3;
/** Largest number of rows between a row of hints and the first level name. */
const REACH = 3;

/** True for a row between the headings and the first indicator that only says how the columns are numbered or filled in. */
export function isFillingRow(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  return isRowOfMarks(cells) || (isRowOfHints(cells) && standsBeforeLevels(view, row));
}

/** 甲 | 乙 | 1 | 2, ① | ② | ③, 栏次 | 1 | 2: every cell the mark of its column, none twice. */
function isRowOfMarks(cells: readonly SeenCell[]): boolean {
  const marks = new Set(cells.map(({ plain }) => plain));
  return cells.length >= ENOUGH_MARKS && marks.size === cells.length && cells.every(({ text }) => isColumnMark(text));
}

/** 从下拉菜单选择 | 手工录入, （名称） | （符号+数值+单位）: half of the cells or more are hints, and no other is a level or a target. */
function isRowOfHints(cells: readonly SeenCell[]): boolean {
  const [first] = cells;
  if (first && cells.length > 1 && isExample(first.text)) return true;
  const hints = cells.filter(({ text }) => isFillingHint(text) && !isLevelName(text.replace(/[（()）]/g, '')));
  const others = cells.filter((cell) => !hints.includes(cell));
  return hints.length * 2 >= cells.length && !others.some(({ text }) => isLevelName(text) || isFigure(text));
}

function standsBeforeLevels(view: SheetView, row: number): boolean {
  for (let below = row + 1; below <= Math.min(view.bottom, row + REACH); below++) {
    if (view.row(below).some(({ text }) => isLevelName(text))) return true;
  }
  return false;
}

function isLevelName(text: string): boolean {
  return isLevel1Name(text) || isLevel2Name(text);
}

import type { GoalTable } from '../../goals/goal-table';
import { isLevel1Name, isLevel2Name, splitLevels } from '../../goals/levels';
import { squeeze } from '../../wording/plain-text';
import { isFigure, isTargetLike } from '../sheet/cell-target';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { saysValue } from '../vocabulary/headings';

/** Longer texts are not searched. */
const LONGEST = 4000;
const ENOUGH = 2;
const NUMBERED = /指标\d{1,2}[:：]/g;
const BRACKETED = /[【[]([^【】[\]]{2,30})[】\]]/g;
const LABELLED = /(?:^|[\n;；。])\s*([^\s:：;；。]{2,14})[:：]/g;
/** 绩效指标及目标值: one column for both. */
const NAME_AND_MORE = /指标(?:名称)?[及和与、/](.{2,5})$/;
/** Separators of a list in running text. */
const PARTS = /[\n;；。，,]/;

/**
 * For a form without indicator rows: how its indicators are written, if in an unsupported way. Either as running text
 * in one cell (【产出指标-数量指标】⏎指标1：机柜数量（≥77台）), with levels as columns and a line per project, or without headings.
 */
export function writingOf(view: SheetView, rows: readonly number[]): GoalTable['unread'] {
  const cells = rows.map((row) => view.row(row));
  if (cells.some((line) => line.some(({ row, column }) => isListOfIndicators(view.rawText(row, column))))) {
    return 'in-one-cell';
  }
  if (cells.some((line) => line.some(({ plain }) => saysNameAndValue(plain)))) return 'in-one-cell';
  if (cells.some(headsLevels)) return 'levels-as-columns';
  return rows.filter((row) => isUnheadedLine(view, row)).length > ENOUGH ? 'no-headings' : null;
}

/** True for the heading of one column for names and values: 三级指标及指标值. */
export function saysNameAndValue(heading: string): boolean {
  return saysValue(NAME_AND_MORE.exec(squeeze(heading))?.[1] ?? '');
}

/** True for a level name, in the row or merged over it, before other words and a target: 产出目标 | 活动场次 | ≥20场. */
function isUnheadedLine(view: SheetView, row: number): boolean {
  const cells = view.row(row);
  const level = view.text(row, view.left);
  const isLevel = isLevel1Name(level) || isLevel2Name(level);
  const others = cells.filter(({ column }) => column > view.left);
  const last = others.at(-1);
  return isLevel && others.length > 1 && last !== undefined && isTargetLike(last.text);
}

function isListOfIndicators(text: string): boolean {
  if (text.length < 12 || text.length > LONGEST) return false;
  if (text.includes('指标') && [...text.matchAll(NUMBERED)].length >= ENOUGH) return true;
  const named = [...text.matchAll(BRACKETED), ...text.matchAll(LABELLED)].map(([, name = '']) => name);
  const levels = named.filter((name) => isLevel1Name(name) || isLevel2Name(name) || splitLevels(name) !== null);
  return levels.length >= ENOUGH && (text.includes('指标') || hasFigures(text));
}

/** True when several parts hold a figure: 产出：疏浚方量≥18万方；验收合格率100%. */
function hasFigures(text: string): boolean {
  return text.split(PARTS).filter((part) => /\d/.test(part)).length >= ENOUGH;
}

/** Without headings of columns such as 项目名称 beside 数量指标 | 质量指标: they are no fields of the form's head. */
export function withoutLineOfLevels(view: SheetView, rows: readonly number[]): readonly number[] {
  return rows.filter((row) => !headsLevels(view.row(row)));
}

/** True for level names as headings side by side: 数量指标 | 质量指标 | 满意度指标. */
function headsLevels(line: readonly SeenCell[]): boolean {
  const levels = line.filter(({ text }) => isLevel2Name(text) || isLevel1Name(text));
  return levels.length > ENOUGH && !line.some(({ text }) => isFigure(text));
}

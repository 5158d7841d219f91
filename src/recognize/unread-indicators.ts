import { isLevel1Name, isLevel2Name } from '../goals/levels';
import { parseTargetValue } from '../wording/parse-target-value';
import { isSatisfactionName } from '../wording/satisfaction';
import { isReportTitle } from './rows/titles';
import type { SheetView } from './sheet/sheet-view';
import { isResultHeading } from './vocabulary/report-headings';

/** Number of targets with a sign in one column from which on they are no chance. */
const ENOUGH_TARGETS = 3;
const ENOUGH_LEVELS = 2;
const LONGEST_HEADING = 30;
/** 绩效 and 目标, but not 绩效工资 and 目标价. */
const OF_GOALS = /绩效(?!工资|奖)|目标(?!价)/;

/**
 * True for a sheet that seems to set goals: a column of targets with signs (≥95%, ≤3天), and words of goals above or
 * beside them. Limits of water quality or demands on goods have signs only; a report has results too.
 */
export function seemsToSetGoals(view: SheetView): boolean {
  const rows = rowsOfTargets(view);
  const [first] = rows;
  if (first === undefined) return false;
  let isOfGoals = false;
  for (let row = view.top; row < first; row++) {
    const texts = textsOf(view, row).filter(({ length }) => length <= LONGEST_HEADING);
    if ((texts.length === 1 && texts.some(isReportTitle)) || texts.some(isResultHeading)) return false;
    isOfGoals ||= texts.some((text) => OF_GOALS.test(text));
  }
  const beside = [...new Set(rows.flatMap((row) => textsOf(view, row)))];
  const levels = beside.filter((text) => isLevel1Name(text) || isLevel2Name(text));
  return isOfGoals || levels.length >= ENOUGH_LEVELS || beside.some(isSatisfactionName);
}

/** The rows of the first column that has enough targets with signs. */
function rowsOfTargets(view: SheetView): readonly number[] {
  const byColumn = new Map<number, number[]>();
  for (let row = view.top; row <= view.bottom; row++) {
    for (const { column, text } of view.row(row)) {
      if (!isSigned(text)) continue;
      const rows = byColumn.get(column);
      if (rows) rows.push(row);
      else byColumn.set(column, [row]);
    }
  }
  return [...byColumn.values()].find(({ length }) => length >= ENOUGH_TARGETS) ?? [];
}

function textsOf(view: SheetView, row: number): string[] {
  return view.row(row).map(({ plain }) => plain);
}

/** A sign or a short word before the number. Most cells of a budget are told apart by it without reading them. */
const SIGN_FIRST = /^\D{1,4}\d/;

/** ≥95%, 不低于90% */
function isSigned(text: string): boolean {
  if (text.length > LONGEST_HEADING || !SIGN_FIRST.test(text)) return false;
  const { kind, operator } = parseTargetValue(text);
  return kind === 'number' && operator !== null;
}

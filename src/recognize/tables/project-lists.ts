import { squeeze } from '../../wording/plain-text';
import { isOneOf } from '../../wording/lexicon/family';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { isNote } from '../vocabulary/closing-lines';
import { isProjectLabel } from '../vocabulary/field-labels';
import { isFieldLabel, LISTED_THINGS } from '../vocabulary/head-labels';
import { isGoalLabel } from '../vocabulary/labels';

const FEWEST_HEADINGS = 3;
/** A summary has at least so many lines below its headings, and at most so many rows (title, unit of money) above. */
const FEWEST_LINES = 2;
const MOST_ABOVE = 2;
const isListed = isOneOf(LISTED_THINGS);

/**
 * True for 汇总表 and 清单: 序号 | 项目名称 | 金额 | 年度绩效目标 over a line for each project. They have goals but are no forms;
 * a form has its goal elsewhere too.
 */
export function isListOfProjects(view: SheetView, rows: readonly number[]): boolean {
  const heads = rows.filter((row) => isHeadOfList(view.row(row)));
  return heads.length > 0 && !rows.some((row) => !heads.includes(row) && hasGoalLabel(view.row(row)));
}

/**
 * True for a table of figures about projects, which has no goals at all: 项目 | 指标个数 | 资金 over a line for each. It stands
 * at the top of its sheet, and has no headings of goals.
 */
export function isSummaryOfProjects(view: SheetView, rows: readonly number[]): boolean {
  const tabular = rows.filter((row) => view.row(row).length >= FEWEST_HEADINGS);
  const [head, ...lines] = tabular;
  if (head === undefined || lines.length < FEWEST_LINES || rows.some((row) => hasGoalLabel(view.row(row))))
    return false;
  const cells = view.row(head);
  const isOfProjects = cells.slice(0, 2).some((cell) => namesProject(cell) || cell.plain === '项目');
  return isOfProjects && rows.indexOf(head) <= MOST_ABOVE && !cells.some(isFigure);
}

function isFigure({ text }: SeenCell): boolean {
  return /^[-\d.,%]+$/.test(squeeze(text));
}

function namesProject({ text, plain }: SeenCell): boolean {
  return isProjectLabel(text) || isListed(plain);
}

function hasGoalLabel(cells: readonly SeenCell[]): boolean {
  return cells.some(({ text }) => isGoalLabel(text));
}

function isHeadOfList(cells: readonly SeenCell[]): boolean {
  return (
    cells.length >= FEWEST_HEADINGS &&
    hasGoalLabel(cells) &&
    cells.some(namesProject) &&
    cells.every(
      (cell) =>
        namesProject(cell) ||
        isGoalLabel(cell.text) ||
        isFieldLabel(cell.text) ||
        amountRole(cell.text) !== undefined ||
        isNote(cell.text),
    )
  );
}

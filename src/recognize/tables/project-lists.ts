import { isOneOf } from '../../wording/lexicon/family';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';
import { isNote } from '../vocabulary/closing-lines';
import { isProjectLabel } from '../vocabulary/field-labels';
import { isFieldLabel, LISTED_THINGS } from '../vocabulary/head-labels';
import { isGoalLabel } from '../vocabulary/labels';

const FEWEST_HEADINGS = 3;
const isListed = isOneOf(LISTED_THINGS);

/**
 * True for 汇总表 and 清单: 序号 | 项目名称 | 金额 | 年度绩效目标 over a line for each project. They have goals but are no forms;
 * a form has its goal elsewhere too.
 */
export function isListOfProjects(view: SheetView, rows: readonly number[]): boolean {
  const heads = rows.filter((row) => isHeadOfList(view.row(row)));
  return heads.length > 0 && !rows.some((row) => !heads.includes(row) && hasGoalLabel(view.row(row)));
}

function hasGoalLabel(cells: readonly SeenCell[]): boolean {
  return cells.some(({ text }) => isGoalLabel(text));
}

function isHeadOfList(cells: readonly SeenCell[]): boolean {
  const names = ({ text, plain }: SeenCell): boolean => isProjectLabel(text) || isListed(plain);
  return (
    cells.length >= FEWEST_HEADINGS &&
    hasGoalLabel(cells) &&
    cells.some(names) &&
    cells.every(
      (cell) =>
        names(cell) ||
        isGoalLabel(cell.text) ||
        isFieldLabel(cell.text) ||
        amountRole(cell.text) !== undefined ||
        isNote(cell.text),
    )
  );
}

import type { SheetView } from '../sheet/sheet-view';
import { isDepartmentLabel, isProjectLabel } from '../vocabulary/field-labels';
import { isFieldLabel } from '../vocabulary/head-labels';

/**
 * True for the labels of one form's head side by side, with its contents in the row below: 购买主体 | 项目名称 | 预算金额 over 某局 | 某项目 |
 * 86.4. A list of tasks with their amounts has several lines or names no unit. `body` is the first row below the labels, `usable`
 * are the rows outside the indicators.
 */
export function isHeadInColumns(view: SheetView, row: number, body: number, usable: ReadonlySet<number>): boolean {
  const cells = view.row(row);
  const project = cells.find(({ text }) => isProjectLabel(text));
  if (!project || !cells.some(({ text }) => isDepartmentLabel(text))) return false;
  const isLast = !usable.has(body + 1) || view.ownText(body + 1, project.column) === '';
  const isAlone = isLast || view.row(body + 1).some(({ text }) => isFieldLabel(text));
  return view.ownText(body, project.column) !== '' && isAlone;
}

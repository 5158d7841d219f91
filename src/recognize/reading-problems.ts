import type { GoalTable } from '../goals/goal-table';
import { isReportSheet } from '../workbook/report-mark';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { reportNameOf } from './rows/titles';
import { SheetView } from './sheet/sheet-view';

/** The title of a report stands in one of the first rows. */
const TITLE_ROWS = 5;

/** What could not be read as a goal table, and why, one sentence each in plain Chinese. */
export function readingProblems(workbook: WorkbookSnapshot, tables: readonly GoalTable[]): string[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  const reports = workbook.sheets.flatMap((sheet) => {
    const name = read.has(sheet.name) || isReportSheet(sheet) ? null : reportTitle(new SheetView(sheet));
    return name === null ? [] : [`“${sheet.name}”是${name}，不是绩效目标表，没有按目标表检查。`];
  });
  return [...reports, ...tables.flatMap(problemsOf)];
}

function reportTitle(view: SheetView): string | null {
  for (let row = view.top; row < view.top + TITLE_ROWS; row++) {
    for (const { text } of view.row(row)) {
      const name = reportNameOf(text);
      if (name !== null) return name;
    }
  }
  return null;
}

function problemsOf({ sheet, unread, leftOut }: GoalTable): string[] {
  const problems: string[] = [];
  if (unread === 'in-one-cell') {
    problems.push(`“${sheet}”的指标都写在一个单元格里，这种写法检查不了。请一行写一条指标，名称和指标值分列填写。`);
  }
  if (leftOut.length > 0) problems.push(`“${sheet}”${rowsText(leftOut.map(({ row }) => row))}没有当作指标。`);
  return problems;
}

/** 第 31–33、40 行 */
export function rowsText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const named = runs.map(([first, last]) =>
    first === last ? String(first + 1) : `${String(first + 1)}–${String(last + 1)}`,
  );
  return `第 ${named.join('、')} 行`;
}

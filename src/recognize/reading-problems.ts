import type { GoalTable } from '../goals/goal-table';
import { isReportSheet } from '../workbook/own-sheets';
import type { Omission, WorkbookSnapshot } from '../workbook/snapshot';
import { reportNameOf } from './rows/titles';
import { labelWords, SCORE_LABEL } from './vocabulary/labels';
import { ENOUGH_RESULTS, isLevelHeading, isResultHeading } from './vocabulary/report-headings';
import { squeeze } from '../wording/plain-text';
import { SheetView } from './sheet/sheet-view';
import { seemsToSetGoals } from './unread-indicators';

/** Number of rows in which a report's title is searched. */
const TITLE_ROWS = 5;

/** A line of headings with as many levels and results is that of a report. */
const ENOUGH_LEVELS = 2;
const LONGEST_HEADING = 30;

/** Sheets and parts of forms that could not be read, with the reason, one plain Chinese sentence each. */
export function readingProblems(workbook: WorkbookSnapshot, tables: readonly GoalTable[]): string[] {
  const read = new Set(tables.map(({ sheet }) => sheet));
  const reports: string[] = [];
  const unread: string[] = [];
  for (const sheet of workbook.sheets) {
    if (read.has(sheet.name) || isReportSheet(sheet)) continue;
    const view = new SheetView(sheet);
    const kind = kindOfReport(view);
    if (kind !== null) reports.push(`“${sheet.name}”${kind}，不是绩效目标表，没有按目标表检查。`);
    else if (seemsToSetGoals(view)) unread.push(sheet.name);
  }
  if (unread.length > 0) reports.push(`工作表${namesOf(unread)}${UNKNOWN_HEADINGS}`);
  return [...omissionTexts(workbook.omissions ?? []), ...reports, ...tables.flatMap(problemsOf)];
}

const OMISSIONS: Readonly<Record<Omission['why'], string>> = {
  'far-cells': '在离表很远的地方还有零星内容，那些单元格没有检查。请删去表外的内容，再检查一次。',
  'too-far': '的内容相隔太远，没有检查。请删去表外零星的内容，再检查一次。',
  'too-large': '的内容太多，没有检查。请只保留绩效目标表所在的工作表，另存一份 .xlsx 再检查。',
  damaged: '不完整或已损坏，没有检查。请用 Excel 或 WPS 打开，另存一份 .xlsx 再检查。',
};

const UNKNOWN_HEADINGS =
  '像是写了绩效指标，但读不出来，没有检查。如果要检查，请写上表名（绩效目标表），列名写成：一级指标、三级指标、指标值。';

/** Number of sheets with the same problem that are named; more are only counted. */
const MOST_NAMED = 3;

function omissionTexts(omissions: readonly Omission[]): string[] {
  const reasons = new Set(omissions.map(({ why }) => why));
  return [...reasons].map((reason) => {
    const sheets = omissions.filter(({ why }) => why === reason).map(({ sheet }) => sheet);
    return `工作表${namesOf(sheets)}${OMISSIONS[reason]}`;
  });
}

function namesOf(sheets: readonly string[]): string {
  const more = sheets.length > MOST_NAMED ? `等 ${String(sheets.length)} 张` : '';
  return (
    sheets
      .slice(0, MOST_NAMED)
      .map((sheet) => `“${sheet}”`)
      .join('、') + more
  );
}

/** The kind of form that a sheet without a goal table holds, by its title or else by its columns: 是绩效自评表. */
function kindOfReport(view: SheetView): string | null {
  const title = reportTitle(view);
  if (title !== null) return `是${title}`;
  const results = resultHeadings(view);
  if (results.some((text) => SCORE_LABEL.test(labelWords(text)))) return '是绩效自评表';
  return results.length === 0 ? null : `填的是完成情况（${results.join('、')}）`;
}

/** The headings of results beside those of levels: 实际完成值, 自评得分. */
function resultHeadings(view: SheetView): string[] {
  for (let row = view.top; row <= view.bottom; row++) {
    const headings = view.row(row).filter(({ text }) => text.length <= LONGEST_HEADING);
    if (headings.length < ENOUGH_RESULTS + ENOUGH_LEVELS) continue;
    if (headings.filter(({ text }) => isLevelHeading(text)).length < ENOUGH_LEVELS) continue;
    const results = headings.filter(({ text }) => isResultHeading(text));
    if (results.length >= ENOUGH_RESULTS) return results.map(({ text }) => squeeze(text));
  }
  return [];
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

const ONE_ROW_EACH = '这种写法检查不了。请一行写一条指标，名称和指标值分列填写。';
const UNREAD: Readonly<Record<NonNullable<GoalTable['unread']>, string>> = {
  'in-one-cell': `的指标都写在一个单元格里，${ONE_ROW_EACH}`,
  'levels-as-columns': `把各类指标横着排成几列，${ONE_ROW_EACH}`,
  'no-headings': '的指标上面没有列名，没有检查。请在上面加一行列名：一级指标、三级指标、指标值。',
};

function problemsOf({ sheet, unread, leftOut }: GoalTable): string[] {
  const problems: string[] = [];
  if (unread !== null) problems.push(`“${sheet}”${UNREAD[unread]}`);
  if (leftOut.length > 0) problems.push(`“${sheet}”${rowsText(leftOut.map(({ row }) => row))}没有当作指标。`);
  return problems;
}

/** Numbers of rows for messages: 第 31–33、40 行 */
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

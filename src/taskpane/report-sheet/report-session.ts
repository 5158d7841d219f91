import type { SheetAdding } from '../../host/sheet-adding';
import { REPORT_SHEET, reportSheet } from '../../report/report-sheet';
import { dateInChinese } from '../../report/words';
import { figurePromises } from '../../rules/facts/goal-coverage';
import type { RuleReasons } from '../../rules/kit/rule';
import type { CheckSession } from '../check/check-session';
import { createOwnSheetSession } from '../own-sheet/own-sheet-session';
import type { OwnSheetSession } from '../own-sheet/own-sheet-session';
import type { WorkbookSession } from '../workbook/workbook-session';

/** 校验报告: writes the result of the check as a sheet, and removes it. */
export function createReportSession(
  workbook: WorkbookSession,
  sheets: SheetAdding,
  check: CheckSession,
  reasons: RuleReasons,
  today: () => Date,
): OwnSheetSession {
  return createOwnSheetSession(workbook, sheets, async (turn) => {
    const result = await check.checkFor(turn);
    const date = dateInChinese(today());
    if (!result) return null;
    const promises = result.checked.tables.flatMap(figurePromises);
    return { name: REPORT_SHEET, make: (name) => reportSheet(result, reasons, { workbook: name, date, promises }) };
  });
}

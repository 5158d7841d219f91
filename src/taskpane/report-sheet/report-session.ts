import type { SheetAdding } from '../../host/sheet-adding';
import { REPORT_SHEET, reportSheet } from '../../report/report-sheet';
import type { RuleReasons } from '../../rules/kit/rule';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { createOwnSheetSession } from '../own-sheet/own-sheet-session';
import type { OwnSheetSession } from '../own-sheet/own-sheet-session';

/** 校验报告: writes the result of the check as a sheet, and takes it away again. */
export function createReportSession(
  sheets: SheetAdding,
  check: CheckSession,
  reasons: RuleReasons,
  today: () => Date,
): OwnSheetSession {
  return createOwnSheetSession(sheets, async () => {
    const result = await freshResult(check);
    const date = inChinese(today());
    return result && { name: REPORT_SHEET, make: (workbook) => reportSheet(result, reasons, { workbook, date }) };
  });
}

/** The result for the workbook as it is now; null where the check was not done, of which it tells by itself. */
async function freshResult(check: CheckSession): Promise<CheckResult | null> {
  if (check.get().stale) await check.check();
  const { result, stale } = check.get();
  return stale ? null : result;
}

function inChinese(date: Date): string {
  return `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日`;
}

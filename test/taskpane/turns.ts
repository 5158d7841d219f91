import type { CheckResult } from '../../src/taskpane/check/check-result';
import { checkWorkbook } from '../../src/taskpane/check/check-workbook';
import type { Turns } from '../../src/taskpane/check/in-turns';
import { atOnce } from '../../src/workbook/pieces';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** Turns that no browser gives: the next comes at once. */
export const quickTurns: Turns = { now: () => performance.now(), next: () => Promise.resolve() };

/** A whole check, without any pause. */
export function checked(workbook: WorkbookSnapshot): CheckResult {
  return atOnce(checkWorkbook(workbook));
}

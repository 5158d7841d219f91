import type { SheetAdding } from '../../host/sheet-adding';
import { SAMPLE_TITLE } from '../../workbook/sample-mark';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import type { WorkbookSession } from '../workbook/workbook-session';
import { createOwnSheetSession } from '../own-sheet/own-sheet-session';
import type { OwnSheetSession, SheetPlan } from '../own-sheet/own-sheet-session';

/** 示例表: adds an example form to the workbook and checks it, and removes it again. */
export function createSampleSession(
  workbook: WorkbookSession,
  loadSheets: () => Promise<SheetAdding>,
  check: CheckSession,
  today: () => Date = () => new Date(),
): OwnSheetSession {
  const sheets: SheetAdding = {
    add: async (...given) => (await loadSheets()).add(...given),
    remove: async (...given) => (await loadSheets()).remove(...given),
  };
  const plan = async (): Promise<SheetPlan> => {
    const { SAMPLE_SHEET, sampleSheet } = await import(
      /* webpackChunkName: "own-sheets" */ '../../report/sample-sheet'
    );
    return { name: SAMPLE_SHEET, make: () => sampleSheet(today().getFullYear()) };
  };
  return createOwnSheetSession(workbook, sheets, plan, check.checkWithin);
}

/** The sheet on which the example was read; null where there is none. */
export function sampleIn(result: CheckResult | null): string | null {
  return result?.tables.find(({ title }) => title === SAMPLE_TITLE)?.place.sheet ?? null;
}

import type { SheetAdding } from '../../host/sheet-adding';
import { SAMPLE_TITLE } from '../../workbook/sample-mark';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { createOwnSheetSession } from '../own-sheet/own-sheet-session';
import type { OwnSheetSession } from '../own-sheet/own-sheet-session';

/** 示例表: puts an example form into the workbook and checks it, and takes it away again. */
export function createSampleSession(
  loadSheets: () => Promise<SheetAdding>,
  check: CheckSession,
  today: () => Date = () => new Date(),
): OwnSheetSession {
  const sheets: SheetAdding = {
    add: async (...given) => (await loadSheets()).add(...given),
    remove: async (...given) => (await loadSheets()).remove(...given),
  };
  const plan = async (): ReturnType<Parameters<typeof createOwnSheetSession>[1]> => {
    const { SAMPLE_SHEET, sampleSheet } = await import(
      /* webpackChunkName: "own-sheets" */ '../../report/sample-sheet'
    );
    return { name: SAMPLE_SHEET, make: () => sampleSheet(today().getFullYear()) };
  };
  // One that runs already has read the workbook as it was before.
  return createOwnSheetSession(sheets, plan, () => void check.checkAfter((workbook) => Promise.resolve(workbook)));
}

/** The sheet on which the example was read; null where there is none. */
export function sampleIn(result: CheckResult | null): string | null {
  return result?.tables.find(({ title }) => title === SAMPLE_TITLE)?.place.sheet ?? null;
}

import { cellContent } from './snapshot';
import type { SheetSnapshot } from './snapshot';

/** Stands in the first cell of every report that the add-in writes. */
export const REPORT_TITLE = '绩效目标表校验报告';

/** Stands below it. */
export const REPORT_MAKER = '绩效目标助手';

/**
 * Whether the sheet is a report of the add-in: it quotes goal tables, but is none. Told by what is written there, which
 * every program that saves the workbook keeps.
 */
export function isReportSheet(sheet: SheetSnapshot): boolean {
  const line = (row: number): string => cellContent(sheet, row, 0).text;
  return line(0) === REPORT_TITLE && line(1).includes(REPORT_MAKER);
}

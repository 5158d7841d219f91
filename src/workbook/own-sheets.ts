import { cellContent, type SheetSnapshot } from './snapshot';

/** Text of the first cell of every report that the add-in writes. */
export const REPORT_TITLE = '绩效目标表校验报告';

/** Text of the cell below the title. */
export const REPORT_MAKER = '绩效目标助手';

/**
 * True for a report of the add-in. It quotes goal tables but is none, so it is not checked. Recognised by its texts,
 * which every program that saves the workbook keeps.
 */
export function isReportSheet(sheet: SheetSnapshot): boolean {
  const line = (row: number): string => cellContent(sheet, row, 0).text;
  return line(0) === REPORT_TITLE && line(1).includes(REPORT_MAKER);
}

/**
 * Title of the example that the add-in adds for trying it out. It is nobody's own form, so other checks and reports
 * leave it out.
 */
export const SAMPLE_TITLE = '项目支出绩效目标申报表（示例）';

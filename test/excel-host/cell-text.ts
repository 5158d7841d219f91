import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../src/workbook/snapshot';

/** Excel's last day, 9999-12-31, as a serial number. */
const LAST_DAY = 2_958_465;

/** What Excel with Chinese settings shows in a cell that is wide enough. */
export function cellText(value: CellValue, numberFormat: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && isDateFormat(numberFormat) && (value < 0 || value >= LAST_DAY + 1)) return '########';
  return format(systemDate(numberFormat), value, { locale: 'zh-CN', throws: false });
}

/** "m/d/yyyy" is how Office.js names the short date of the system, which is 2024/1/5 in China. */
function systemDate(numberFormat: string): string {
  return numberFormat.replace(/^m\/d\/yyyy/, 'yyyy/m/d');
}

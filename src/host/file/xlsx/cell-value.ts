import type { CellValue } from '../../../workbook/snapshot';
import { damaged } from '../workbook-file-error';

/** Excel writes characters that XML does not allow as "_x000D_", and an underscore before such a text as "_x005F_". */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/**
 * The value of a cell from its content and type (ECMA-376 part 1, 18.18.11).
 * @param strings the workbook's list of texts
 * @throws {WorkbookFileError} when the content does not fit the type
 */
export function cellValue(content: string, type: string, strings: readonly string[], date1904: boolean): CellValue {
  switch (type) {
    case 's': {
      const text = strings[numberOf(content)];
      if (text === undefined) throw damaged('sheet: a text that is not in the list');
      return text;
    }
    case 'str':
    case 'inlineStr':
      return unescaped(content);
    case 'e':
      return content;
    case 'b':
      return content.trim() === '1' || content.trim() === 'true';
    case 'd':
      return dayNumber(content.trim(), date1904) ?? content;
    default: {
      const number = numberOf(content);
      // Excel has no infinite numbers.
      return Number.isFinite(number) ? number : '#NUM!';
    }
  }
}

function numberOf(content: string): number {
  const number = Number(content);
  if (Number.isNaN(number) || content.trim() === '') throw damaged('sheet: a number that is none');
  return number;
}

const ISO = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
/** 1970-01-01 as serial number in both date systems. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** Excel treats 1900 as a leap year. */
const FIRST_OF_MARCH_1900 = 61;
const SECONDS_A_DAY = 86_400;

/** The serial number of an ISO date and time; null for any other text. */
function dayNumber(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text);
  if (!match || text === '') return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / (SECONDS_A_DAY * 1000);
  if (date1904) return days + EPOCH_1904 + time;
  const number = days + EPOCH_1900;
  return (number < FIRST_OF_MARCH_1900 ? number - 1 : number) + time;
}

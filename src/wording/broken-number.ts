import { narrow } from './plain-text';
import { remembered } from './remembered';

/** A number that is mistyped, so that nobody can be sure of it. */
export interface BrokenNumber {
  /** Letters in place of digits (1OO), too many or wrong points (98..5, 1,5), or an end that is missing (100-). */
  readonly why: 'letters' | 'points' | 'open';
  /** The whole value as it was probably meant; null where that cannot be told. */
  readonly meant: string | null;
}

const SIGN = '([^\\dA-Za-z]{0,6})';
const UNIT = '\\s*([%‰/\\u4e00-\\u9fff]{1,8})';
const WITH_LETTERS = new RegExp(`^${SIGN}([\\dlIOo](?:[\\dlIOo]|[.,](?=[\\dOo]))*[\\dlIOo])${UNIT}$`);
/** O2 and O3 are gases. */
const GAS = /^[Oo][23]$/;
const WITH_POINTS = new RegExp(`^${SIGN}(\\d+(?:[.,。，]+\\d+)+)${UNIT}$`);
const PLAIN = /^\d+(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** One sign that is no point, before one or two digits. */
const MISTYPED_POINT = /^(\d+)[。，,](\d{1,2})$/;
const A_DATE = /^(?:19|20)?\d\d[.,。，]\d{1,2}[.,。，]\d{1,2}$|^(?:19|20)\d\d[.,。，]/;
const OF_THE_CALENDAR = /^[年月日号节]/;
const OPEN = new RegExp(`^${SIGN}\\d+(?:\\.\\d+)?\\s*[-—–~至到]$`);

/** The fault in the number of a target value that consists of sign, number and unit only; null when the number is sound. */
export const brokenNumberIn = remembered((source): BrokenNumber | null => {
  const text = narrow(source).trim();
  if (OPEN.test(text)) return { why: 'open', meant: null };
  const [, sign = '', digits = '', unit = ''] = WITH_LETTERS.exec(text) ?? [];
  if (/\d/.test(digits) && /[A-Za-z]/.test(digits) && !GAS.test(digits))
    return { why: 'letters', meant: sign + digits.replace(/[lI]/g, '1').replace(/[Oo]/g, '0') + unit };
  const [, before = '', number = '', behind = ''] = WITH_POINTS.exec(text) ?? [];
  if (number === '' || PLAIN.test(number) || OF_THE_CALENDAR.test(behind)) return null;
  if (A_DATE.test(number) && !/^[%‰]/.test(behind)) return null;
  const [, whole, fraction] = MISTYPED_POINT.exec(number) ?? [];
  return {
    why: 'points',
    meant: whole === undefined || fraction === undefined ? null : `${before}${whole}.${fraction}${behind}`,
  };
});

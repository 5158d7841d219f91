import type { GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf } from '../../goals/indicator-cells';
import { isOneOf } from '../../wording/lexicon/family';
import { EMPTY_OPERATORS } from '../../wording/lexicon/operator-words';
import { isCalendarUnit } from '../../wording/deadline';
import type { Operator, TargetValue } from '../../wording/target-value';
import { isMeasureWord } from '../../wording/measure-words';
import { trailingOperator, wholeOperator } from '../../wording/operators';
import { squeeze } from '../../wording/plain-text';
import { printTargetValue } from '../../wording/print-target-value';
import { isForSoMany } from '../../wording/rate';
import { isDimensionless, namesItsUnit, unitOfName } from '../../wording/unit-of-name';
import { sureSign } from './sure-sign';

/** Words in the operator's place that do not set a bound. */
const isEmptyOperator = isOneOf(EMPTY_OPERATORS);
/** A year; rule format/date-style reports it. */
const YEAR = /^(?:19|20)\d\d$/;
/** A month of a year (2026.3 under 开工时间); rule format/date-style reports it. */
const MONTH_OF_YEAR = /^20\d\d\.(?:0?[1-9]|1[0-2]?)$/;
const SMALLEST_SHARE = 10;
/** Names of a point in time: “完成时间”. */
const POINT_IN_TIME = /(?:时[间点]|日期)$/;

/** True for a number that means a month of a year: 2026.3 under 开工时间, also 2026.1 when Excel made it of 2026.10. */
export function isMonthOfYear({ plainName, target: { kind, number, unit } }: Indicator): boolean {
  const digits = number?.toFixed() ?? '';
  return kind === 'number' && unit === null && MONTH_OF_YEAR.test(digits) && POINT_IN_TIME.test(plainName);
}

/** True for a number when no cell of its row tells whether more or less is wanted. */
export function lacksSign(table: GoalTable, indicator: Indicator): boolean {
  const { name, target, texts } = indicator;
  // A column of operators, or of 正向 and 反向, applies to the value.
  const columns = blockOf(table, indicator)?.columns ?? [];
  if (columns.some(({ role }) => role === 'operator' || role === 'direction')) return false;
  return (
    target.kind === 'number' &&
    !isMonthOfYear(indicator) &&
    target.operator === null &&
    !saysInWords(target) &&
    texts.operator === undefined &&
    name.value !== '' &&
    !isCalendarUnit(target.unit ?? '')
  );
}

/** True when unparsed words before the number give the direction: 下降10%, 到位率达100%. */
function saysInWords({ isWhole, source, numberSpan }: TargetValue): boolean {
  return !isWhole && numberSpan !== null && /[\u4e00-\u9fff]/.test(source.slice(0, numberSpan.start));
}

/** True for a number when no cell of its row gives the unit. */
export function lacksUnit(table: GoalTable, indicator: Indicator): boolean {
  const { name, isNamed, target, texts } = indicator;
  if (target.kind !== 'number' || target.unit !== null || (texts.unit ?? '') !== '') return false;
  if (isMonthOfYear(indicator)) return false;
  if (!isNamed || namesItsUnit(name.value)) return false;
  if (isForSoMany(name.value) || (isDimensionless(name.value) && !isShare(indicator))) return false;
  const heading = blockOf(table, indicator)?.columns.find(({ role }) => role === 'value')?.heading ?? '';
  return !namesItsUnit(heading) && !YEAR.test(target.number?.toFixed() ?? '');
}

/** A 比例 can be 1.5, but one of 90 is meant in %. */
function isShare({ plainName, target: { number } }: Indicator): boolean {
  return plainName.endsWith('比例') && number?.gte(SMALLEST_SHARE) === true;
}

/** The unit that a number without one surely has: no rate is above 100%, 0.95 of it may be 95% and 1.05 be 105%, and people are whole. */
export function sureUnit({ name, target: { number } }: Indicator): string | null {
  const unit = unitOfName(name.value);
  const isDoubtful = unit === '%' && (number === null || (number.gt(0) && number.lt(2)) || number.gt(100));
  // A value such as 0.98人 shows that the name or the number is wrong.
  const isPartOfThing = unit !== null && isMeasureWord(unit) && number !== null && !number.round(0).eq(number);
  return isDoubtful || isPartOfThing ? null : unit;
}

export interface WholeValue {
  readonly text: string;
  /** The missing operator; null when the value has one, or only the writer knows it. */
  readonly sign: Operator | null;
  readonly unit: string | null;
}

/**
 * The value cell's text with its missing operator and unit, as far as they are certain: “≥5次” for 5 under 培训次数. Units
 * with a column of their own are not added.
 */
export function wholeValue(table: GoalTable, indicator: Indicator): WholeValue {
  const { source, numberSpan, isWhole } = indicator.target;
  const sign = lacksSign(table, indicator) ? sureSign(indicator) : null;
  const hasUnitColumn = blockOf(table, indicator)?.columns.some(({ role }) => role === 'unit') === true;
  const unit = !hasUnitColumn && lacksUnit(table, indicator) ? sureUnit(indicator) : null;
  // In a partly parsed text, an added operator or unit could reverse the meaning.
  if (!numberSpan || !isWhole) return { text: source.trim(), sign: null, unit: null };
  if (isInWords(indicator.target)) return { text: inDigits(indicator, sign, unit), sign, unit };
  const before = source.slice(0, numberSpan.start).trim();
  const number = source.slice(numberSpan.start, numberSpan.end).replace(/\s/g, '');
  const front = sign !== null && isEmptyOperator(before) ? '' : before;
  // 每年12次 becomes 每年≥12次.
  // The sign stands before the currency: ≤500万元 for ¥500万元.
  const currency = sign === null ? '' : (/[￥¥]$/.exec(front)?.[0] ?? '');
  const lead = front.slice(0, front.length - currency.length);
  const mark = (indicator.target.unit ?? '').includes('元') ? '' : currency;
  const behind = source.slice(numberSpan.end).trimEnd();
  const isSignBehind = unit !== null && saysSignAgain(behind, front);
  const lacked = isSignBehind && front === '' ? indicator.target.operator : sign;
  const text = `${lead}${lacked ?? ''}${mark}${number}${unit ?? ''}${isSignBehind ? '' : behind}`;
  return { text, sign, unit };
}

/** True for a + that no unit can stand before (100+), and for words behind that the sign in front says too: ≥100以上. */
function saysSignAgain(behind: string, front: string): boolean {
  return (
    behind === '+' || behind === '＋' || (front !== '' && trailingOperator(behind)?.operator === wholeOperator(front))
  );
}

const CHINESE_DIGIT = /[零〇一二两三四五六七八九十百千]/;

/** True for a number that is written with Chinese numerals. */
export function isInWords({ kind, numberSpan, source }: TargetValue): boolean {
  return kind === 'number' && numberSpan !== null && CHINESE_DIGIT.test(source.slice(numberSpan.start, numberSpan.end));
}

/** A numeral in digits, with its missing operator and unit: ≥3次 for 三次以上. */
function inDigits({ target, texts }: Indicator, sign: Operator | null, unit: string | null): string {
  const { source, operatorSpan, numberSpan, unitSpan } = target;
  const before = source.slice(0, Math.min(operatorSpan?.start ?? Infinity, numberSpan?.start ?? 0)).trim();
  // 九成五 beside a unit column with %.
  const isUnitBeside = squeeze(texts.unit ?? '') === target.unit;
  const written = printTargetValue({
    ...target,
    operator: operatorSpan ? target.operator : sign,
    unit: unitSpan && !isUnitBeside ? target.unit : unit,
  });
  // 每月不少于两次 becomes 每月≥2次.
  return `${/^[每隔]/.test(before) ? before : ''}${written}`;
}

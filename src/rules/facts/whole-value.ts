import type { GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf } from '../../goals/indicator-cells';
import { isOneOf } from '../../wording/lexicon/family';
import { EMPTY_OPERATORS } from '../../wording/lexicon/operator-words';
import { isCalendarUnit } from '../../wording/deadline';
import type { Operator, TargetValue } from '../../wording/target-value';
import { isMeasureWord } from '../../wording/measure-words';
import { squeeze } from '../../wording/plain-text';
import { printTargetValue } from '../../wording/print-target-value';
import { isDimensionless, namesItsUnit, unitOfName } from '../../wording/unit-of-name';
import { sureSign } from './sure-sign';

/** “=2022年”, 12月: points in time, compared without a sign. */
/** Words in place of a sign that say no more than none would. */
const isEmptyOperator = isOneOf(EMPTY_OPERATORS);
/** A year, which rule format/date-style speaks of. */
const YEAR = /^(?:19|20)\d\d$/;
/** 2026.3 under 开工时间 is a month of a year, which the same rule speaks of. */
const MONTH_OF_YEAR = /^20\d\d\.(?:0?[1-9]|1[0-2]?)$/;
/** “完成时间”: a point in time, never a quantity. */
const POINT_IN_TIME = /(?:时[间点]|日期)$/;

/** True for a number that writes a month of a year: 2026.3 under 开工时间, also where Excel made 2026.1 of 2026.10. */
export function isMonthOfYear({ plainName, target: { kind, number, unit } }: Indicator): boolean {
  const digits = number?.toFixed() ?? '';
  return kind === 'number' && unit === null && MONTH_OF_YEAR.test(digits) && POINT_IN_TIME.test(plainName);
}

/** True for a number whose row says nowhere whether more or less of it is wanted. */
export function lacksSign(table: GoalTable, indicator: Indicator): boolean {
  const { name, target, texts } = indicator;
  // A column of signs, or of 正向 and 反向, says it for the value.
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

/** 下降10%, 到位率达100%: words that no grammar reads stand before the number, and say what is wanted. */
function saysInWords({ isWhole, source, numberSpan }: TargetValue): boolean {
  return !isWhole && numberSpan !== null && /[\u4e00-\u9fff]/.test(source.slice(0, numberSpan.start));
}

/** True for a number whose row says nowhere in what it is counted or measured. */
export function lacksUnit(table: GoalTable, indicator: Indicator): boolean {
  const { name, isNamed, target, texts } = indicator;
  if (target.kind !== 'number' || target.unit !== null || (texts.unit ?? '') !== '') return false;
  if (isMonthOfYear(indicator)) return false;
  if (!isNamed || isDimensionless(name.value) || namesItsUnit(name.value)) return false;
  const heading = blockOf(table, indicator)?.columns.find(({ role }) => role === 'value')?.heading ?? '';
  return !namesItsUnit(heading) && !YEAR.test(target.number?.toFixed() ?? '');
}

/** The unit that a number without one surely has: no rate is above 100%, 0.95 of it may be 95%, and people are whole. */
export function sureUnit({ name, target: { number } }: Indicator): string | null {
  const unit = unitOfName(name.value);
  const isDoubtful = unit === '%' && (number === null || (number.gt(0) && number.lte(1)) || number.gt(100));
  // Nobody counts 0.98人: the name or the number is wrong.
  const isPartOfThing = unit !== null && isMeasureWord(unit) && number !== null && !number.round(0).eq(number);
  return isDoubtful || isPartOfThing ? null : unit;
}

export interface WholeValue {
  readonly text: string;
  /** Null where the value has its sign, or only the writer knows it. */
  readonly sign: Operator | null;
  readonly unit: string | null;
}

/**
 * The text of a value's cell with the sign and the unit that it lacks, as far as they are sure: “≥5次” for 5 under
 * 培训次数. A unit that the form has a column for stays out of it.
 */
export function wholeValue(table: GoalTable, indicator: Indicator): WholeValue {
  const { source, numberSpan, isWhole } = indicator.target;
  const sign = lacksSign(table, indicator) ? sureSign(indicator) : null;
  const hasUnitColumn = blockOf(table, indicator)?.columns.some(({ role }) => role === 'unit') === true;
  const unit = !hasUnitColumn && lacksUnit(table, indicator) ? sureUnit(indicator) : null;
  // A sign or a unit in a text that was read only in part could say the opposite of what is meant.
  if (!numberSpan || !isWhole) return { text: source.trim(), sign: null, unit: null };
  if (isInWords(indicator.target)) return { text: inDigits(indicator, sign, unit), sign, unit };
  const before = source.slice(0, numberSpan.start).trim();
  const number = source.slice(numberSpan.start, numberSpan.end).replace(/\s/g, '');
  const front = sign !== null && isEmptyOperator(before) ? '' : before;
  // 每年12次 is written 每年≥12次.
  const text = `${front}${sign ?? ''}${number}${unit ?? ''}${source.slice(numberSpan.end).trimEnd()}`;
  return { text, sign, unit };
}

const CHINESE_DIGIT = /[零〇一二两三四五六七八九十百千]/;

/** True for a number that is written with Chinese numerals. */
export function isInWords({ kind, numberSpan, source }: TargetValue): boolean {
  return kind === 'number' && numberSpan !== null && CHINESE_DIGIT.test(source.slice(numberSpan.start, numberSpan.end));
}

/** A number in words written with digits, with the sign and the unit that it lacks: ≥3次 for 三次以上. */
function inDigits({ target, texts }: Indicator, sign: Operator | null, unit: string | null): string {
  const { source, operatorSpan, numberSpan, unitSpan } = target;
  const before = source.slice(0, Math.min(operatorSpan?.start ?? Infinity, numberSpan?.start ?? 0)).trim();
  // 九成五 beside a column that says %.
  const isUnitBeside = squeeze(texts.unit ?? '') === target.unit;
  const written = printTargetValue({
    ...target,
    operator: operatorSpan ? target.operator : sign,
    unit: unitSpan && !isUnitBeside ? target.unit : unit,
  });
  // 每月不少于两次 is written 每月≥2次.
  return `${/^[每隔]/.test(before) ? before : ''}${written}`;
}

import type { Indicator } from '../../goals/goal-table';
import { directionOf, plainDirectionOf } from '../../wording/direction';
import { anyOf, isOneOf, pattern } from '../../wording/lexicon/family';
import { INCOME } from '../../wording/lexicon/money';
import {
  MISSES,
  PEOPLE_IN_NEED,
  RATES_WANTED_HIGH,
  STANDING_NUMBERS,
  USED_UP,
  WORK_ON_PEOPLE,
  YIELDING,
} from '../../wording/lexicon/sure-aims';
import { EXTENT_UNITS, GOODS_UNITS, PEOPLE_UNITS } from '../../wording/lexicon/unit-words';
import { isMeasureWord } from '../../wording/measure-words';
import { squeeze } from '../../wording/plain-text';
import { measuresAgainstPlan, rateKind } from '../../wording/rate';
import type { Operator } from '../../wording/target-value';
import { unitOfName } from '../../wording/unit-of-name';
import { isCostIndicator, isOutputIndicator, isSatisfactionIndicator, isUnderLevel2 } from './level-kind';

const NOT_AIMED_AT = pattern`${anyOf(USED_UP, STANDING_NUMBERS)}`;
const IN_NEED = pattern`${PEOPLE_IN_NEED}`;
const ON_PEOPLE = pattern`${WORK_ON_PEOPLE}`;
const MISSED = pattern`${MISSES}(?:[率度值]|幅度)?$`;
const YIELDS = pattern`${YIELDING}`;
const EARNED = pattern`${INCOME}`;
const WANTED_HIGH = pattern`${RATES_WANTED_HIGH}率$`;
/** From this satisfaction on, a higher value is hardly possible (rule range/satisfaction-bounds). */
const HARDLY_REACHED = 98;
/** A multiplier before a unit: 万人次 is treated like 人次. */
const SCALE = /^[十百千万亿]+(?=.)/;
const isOfPeople = isOneOf(PEOPLE_UNITS);
const isOfExtent = isOneOf(EXTENT_UNITS);
const isOfGoods = isOneOf(GOODS_UNITS);
const OF_MONEY = /^美?元$/;

/**
 * The only 计算符号 that a number without one can have: ≥ where more is clearly better, ≤ where less is, = for standards,
 * for a rate of 100% and for zero mishaps. Null where only the writer knows (建设工期, 用水量, 在职人数).
 */
export function sureSign(indicator: Indicator): Operator | null {
  const { target, name } = indicator;
  const { number } = target;
  if (target.kind !== 'number' || number === null || number.lt(0)) return null;
  const unit = target.unit ?? unitOfName(name.value);
  // 0.98 of a rate may mean 98%. For a satisfaction of 100%, it is unknown whether the writer meant a limit or made a
  // mistake.
  if (unit === '%' && (isFraction(indicator) || (isSatisfactionIndicator(indicator) && number.gte(HARDLY_REACHED))))
    return null;
  if (directionOf(name.value) === 'fixed') return '=';
  const plain = MISSED.test(indicator.plainName) ? 'lower' : plainDirectionOf(name.value);
  if (number.eq(0)) return plain === 'lower' || directionOf(name.value) === 'lower' ? '=' : null;
  if (unit === '%') return signOfShare(indicator, plain);
  if (plain !== null) return plain === 'lower' ? '≤' : '≥';
  if (isCostIndicator(indicator)) return isPaid(indicator) && directionOf(name.value) === 'lower' ? '≤' : null;
  return directionOf(name.value) === 'higher' && isMoreBetter(indicator) ? '≥' : null;
}

function isFraction({ target: { unit, number } }: Indicator): boolean {
  return unit === null && number !== null && number.gt(0) && number.lte(1);
}

/** A percentage above 100 may be a typing error, so no operator is suggested. */
function signOfShare(indicator: Indicator, plain: 'higher' | 'lower' | null): Operator | null {
  const { target, name } = indicator;
  if (target.number?.gt(100)) return null;
  if (plain === 'lower') return '≤';
  const isHigher = directionOf(name.value) === 'higher';
  if (isCostIndicator(indicator) && plain === null) return isHigher ? null : '≤';
  const isCapped = rateKind(name.value).upper !== 'may-exceed' || measuresAgainstPlan(name.value);
  const isAll = target.number?.eq(100) === true && isCapped;
  if (isHigher && isAll) return '=';
  return plain === 'higher' || (isHigher && WANTED_HIGH.test(indicator.plainName)) ? '≥' : null;
}

function isPaid({ target }: Indicator): boolean {
  return (target.unit ?? '').includes('元');
}

function isMoreBetter(indicator: Indicator): boolean {
  const { target, name } = indicator;
  const plain = squeeze(name.value);
  const unit = (target.unit ?? unitOfName(name.value) ?? '').replace(SCALE, '');
  if (NOT_AIMED_AT.test(plain)) return false;
  const isOutput = isOutputIndicator(indicator) && isUnderLevel2(indicator, '数量');
  if (isOfPeople(unit)) return ON_PEOPLE.test(plain) || (isOutput && !IN_NEED.test(plain));
  if (isMeasureWord(unit)) return !IN_NEED.test(plain) || ON_PEOPLE.test(plain);
  if (isOfExtent(unit)) return isOutput;
  if (isOfGoods(unit)) return YIELDS.test(plain);
  return OF_MONEY.test(unit) && EARNED.test(plain);
}

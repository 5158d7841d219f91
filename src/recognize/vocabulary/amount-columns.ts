import { pattern } from '../../wording/lexicon/family';
import { moneyUnitAt } from '../../wording/money-unit';
import { lastRemark } from '../../wording/name-parts';
import { squeeze } from '../../wording/plain-text';
import { isRateName } from '../../wording/rate';
import { remembered } from '../../wording/remembered';
import { unitOfName } from '../../wording/unit-of-name';
import { isUnit } from '../../wording/units';
import { amountLabel, isAmountHeading } from './amount-labels';
import { PAST_TIMES } from './amount-words';
import { labelWords } from './labels';

const SHARE = pattern`${['占比', '比例', '比重', '构成比', '%']}`;
const STARTS_IN_THE_PAST = pattern`^${PAST_TIMES}`;

/** Averages (人均, 户均) and what counts for each single thing are never added up; 均衡性转移支付 is. */
const AVERAGE = /^.均(?!衡)/;
const LONGEST_HEADING = 40;

/** True for the heading of a column of rates, averages or counted things: 合格率, 人均增收（元）, 任务数（户）. */
function isOfOtherFigures(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const plain = squeeze(text);
  if (AVERAGE.test(plain) || isRateName(plain) || unitOfName(plain) !== null) return true;
  const unit = lastRemark(plain);
  return isUnit(unit) && moneyUnitAt(unit, 0)?.length !== unit.length;
}

export type AmountColumnKind = 'current' | 'share' | 'past' | 'no-money';

/** Distinguishes 当年金额 from 占比, past years (2024年决算) and figures that are no money in a matrix of amounts. */
export const amountColumnKind = remembered((text): AmountColumnKind | null => {
  const words = labelWords(text);
  if (SHARE.test(words)) return 'share';
  const isYear = /^20\d\d/.test(words) && (/^.{4}年?度?$/.test(words) || amountLabel(text)?.role === 'past');
  if (isYear || (STARTS_IN_THE_PAST.test(words) && amountLabel(text)?.role !== 'carry-over')) return 'past';
  if (isOfOtherFigures(text)) return 'no-money';
  return isAmountHeading(text) ? 'current' : null;
});

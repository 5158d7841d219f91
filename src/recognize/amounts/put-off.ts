import { isLeftOpen } from '../../wording/left-open';
import { parseTargetValue } from '../../wording/parse-target-value';
import { amountLabel } from '../vocabulary/amount-labels';
import { isFieldLabel, taskHeading } from '../vocabulary/head-labels';

/** True for words in place of an amount, which leave it to somebody, to another paper or to later: 见预算表, 待定, 以批复为准. */
export function isPutOff(text: string): boolean {
  if (text.trim() === '' || isFieldLabel(text) || taskHeading(text) !== null || amountLabel(text) !== null)
    return false;
  const value = parseTargetValue(text);
  return value.kind === 'placeholder' || isLeftOpen(value);
}

import type { Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { COUNT_ENDINGS, EXTENT_ENDINGS, SUM_ENDINGS } from '../../wording/lexicon/measured-names';
import { squeeze } from '../../wording/plain-text';
import { unitAsWritten } from '../../wording/units';

/** Names of amounts: what they measure is counted or summed up, never a share. */
const AMOUNT = pattern`(?<!.数)${anyOf(COUNT_ENDINGS, EXTENT_ENDINGS, SUM_ENDINGS)}$`;
const SUM = pattern`(?:${SUM_ENDINGS}|数量)$`;
/** A longer description tells how to count; a short one is another name of the indicator. */
const LONGEST_NAME = 12;

export interface CountInPercent {
  /** What says that the figure is an amount: the name, or a description that is another name. */
  readonly said: 'name' | 'description';
  readonly description: string;
}

/** A percentage as the target of a name or description that counts (培训人数 ≥95%); null for any other target. */
export function countInPercent(indicator: Indicator): CountInPercent | null {
  if (!isPercent(indicator)) return null;
  const { name, texts } = indicator;
  if (AMOUNT.test(indicatorKey(name.value))) return { said: 'name', description: '' };
  const description = squeeze(texts.explanation ?? '');
  const isDescribed =
    description.length <= LONGEST_NAME && SUM.test(description) && !/[率比幅]/.test(squeeze(name.value));
  return isDescribed ? { said: 'description', description } : null;
}

function isPercent({ target, texts }: Indicator): boolean {
  return texts.unit !== undefined ? unitAsWritten(texts.unit) === '%' && target.kind === 'number' : target.unit === '%';
}

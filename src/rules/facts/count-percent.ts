import type { Indicator } from '../../goals/goal-table';
import { contradictsName, dimensionOfName, unitsConflict, type AskedDimension } from '../../wording/dimension';
import { indicatorKey } from '../../wording/indicator-key';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { CHANGES } from '../../wording/lexicon/comparing-words';
import { COUNT_ENDINGS, SUM_ENDINGS } from '../../wording/lexicon/measured-names';
import { EXTENTS, OUTPUT_DEEDS } from '../../wording/lexicon/outputs';
import { COUNT_UNITS } from '../../wording/lexicon/unit-words';
import { squeeze } from '../../wording/plain-text';
import { namesItsUnit } from '../../wording/unit-of-name';
import { unitAsWritten } from '../../wording/units';

/** Names of counts and sums, which are never a share. */
const AMOUNT = pattern`(?:^数?|[^数])${anyOf(COUNT_ENDINGS, EXTENTS, SUM_ENDINGS)}$|(?:^|[^分])${COUNT_UNITS}数$`;
/** 数 after a verb of work is a count: 设备购置数. */
const NUMBER_OF_DEEDS = pattern`${OUTPUT_DEEDS}数$`;
/** A relative change of a count, which is a valid percentage: “较上年下降10%”. */
const CHANGE = pattern`${CHANGES}`;
const SUM = pattern`(?:${SUM_ENDINGS}|数量)$`;
/** A longer description explains the counting; a short one is another name of the indicator. */
const LONGEST_NAME = 12;

export interface CountInPercent {
  /** The text that shows the figure to be an amount: the name, or a description that is another name. */
  readonly said: 'name' | 'description';
  readonly description: string;
}

/** A target in percent for a count (培训人数 ≥95%), by the name or the description; null for any other indicator. */
export function countInPercent(indicator: Indicator): CountInPercent | null {
  if (!isPercent(indicator) || CHANGE.test(squeeze(indicator.target.source))) return null;
  const { name, texts } = indicator;
  const key = indicatorKey(name.value);
  if (AMOUNT.test(key) || NUMBER_OF_DEEDS.test(key)) return { said: 'name', description: '' };
  const description = squeeze(texts.explanation ?? '');
  const isDescribed =
    description.length <= LONGEST_NAME && SUM.test(description) && !/[率比幅]/.test(squeeze(name.value));
  return isDescribed ? { said: 'description', description } : null;
}

/** The dimension of the name when the unit is of another one (绿化面积 ≥12公里); else null. */
export function otherThanNamed({ name, target, texts }: Indicator): AskedDimension | null {
  const { kind, unit } = target;
  if (kind !== 'number' || unit === null || namesItsUnit(name.value)) return null;
  // When value and unit column contradict each other, it is unknown which is right (rule format/unit-list).
  if (target.unitSpan && texts.unit !== undefined && unitsConflict(unit, texts.unit)) return null;
  const key = indicatorKey(name.value);
  return contradictsName(unit, key) ? dimensionOfName(key) : null;
}

function isPercent({ target, texts }: Indicator): boolean {
  return texts.unit !== undefined ? unitAsWritten(texts.unit) === '%' && target.kind === 'number' : target.unit === '%';
}

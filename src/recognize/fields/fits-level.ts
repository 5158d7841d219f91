import { levelKindOf } from '../../goals/levels';
import { pattern } from '../../wording/lexicon/family';
import { LASTING, STATE_OF_NATURE } from '../../wording/lexicon/effects';
import {
  RATE_ENDS,
  SHOWING_COST,
  SHOWING_DURATION,
  SHOWING_INCOME,
  SHOWING_WORK,
} from '../../wording/lexicon/kinds-of-indicators';
import { TIME_WORDS } from '../../wording/lexicon/timeliness';
import { parseTargetValue } from '../../wording/parse-target-value';
import { isSatisfactionName } from '../../wording/satisfaction';

const OF_TIME = pattern`${TIME_WORDS}`;
const OF_COST = pattern`${SHOWING_COST}|价格?$`;
const RATE = pattern`${RATE_ENDS}$`;

const IS_EFFECT = /效益$|影响$/;
const OF_WORK = pattern`${SHOWING_WORK}`;
/** Kinds of effects with the others that their words speak against; 增收 may be a social effect as well. */
const EFFECTS: readonly (readonly [against: RegExp, words: RegExp])[] = [
  [/^生态效益$|^可持续影响$/, pattern`${SHOWING_INCOME}`],
  [/^(?:经济|社会)效益$|^可持续影响$/, pattern`${STATE_OF_NATURE}`],
  [/^(?:经济|生态)效益$/, pattern`${LASTING}|${SHOWING_DURATION}`],
];

/** Weights against a level: of a kind of indicator that may stand elsewhere, and of satisfaction, which never does. */
const OTHER_KIND = 6;
const SATISFACTION = 10;

/** How much the name and the value of an indicator speak against a level: 验收合格率 against 数量指标, 群众满意度 against 质量指标. */
export function againstLevel(level: string, name: string, value: string): number {
  if (name === '') return 0;
  const { isSatisfaction, isCost, key2 } = levelKindOf('', level);
  if (isSatisfaction !== isSatisfactionName(name)) return SATISFACTION;
  return !isSatisfaction && isOfOtherKind(isCost ? '成本' : key2, name, value) ? OTHER_KIND : 0;
}

function isOfOtherKind(key: string, name: string, value: string): boolean {
  const { kind, unit } = parseTargetValue(value);
  const isRate = RATE.test(name) || unit === '%';
  switch (key) {
    case '数量':
      return isRate || kind === 'date';
    case '质量':
      return kind === 'date' || (kind === 'number' && unit !== null && !isRate);
    case '时效':
      return !OF_TIME.test(name) && kind !== 'date';
    case '成本':
      return !OF_COST.test(name) && !(unit ?? '').includes('元');
    default:
      return (
        (IS_EFFECT.test(key) && OF_WORK.test(name)) ||
        EFFECTS.some(([against, words]) => against.test(key) && words.test(name))
      );
  }
}

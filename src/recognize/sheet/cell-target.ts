import { pattern } from '../../wording/lexicon/family';
import { FULL_POINTS, NO_POINTS_AFTER_FEN, SCORING_PHRASES } from '../../wording/lexicon/scoring-words';
import { parseTargetValue } from '../../wording/parse-target-value';
import { remembered } from '../../wording/remembered';

/** Longer texts are sentences. They are read, but are no evidence for a value column. */
const LONGEST_TARGET = 40;
/** Longest word of quality (健全, 有效提升); longer texts are names or descriptions. */
const LONGEST_QUALITY = 6;

/** A number with operator or unit, a date, a placeholder, or a short word such as 健全. */
export function isTargetLike(text: string): boolean {
  if (text.length > LONGEST_TARGET) return false;
  const target = parseTargetValue(text);
  if (target.kind === 'qualitative') return target.source.trim().length <= LONGEST_QUALITY;
  return target.kind !== 'empty';
}

/** A target that cannot be a label or heading: a number, a date, a comparison; not 预算数（万元）, which can head a column. */
export function isFigure(text: string): boolean {
  if (text.length > LONGEST_TARGET) return false;
  const { kind, operator } = parseTargetValue(text);
  if (kind === 'reference') return operator !== null;
  return kind === 'number' || kind === 'range' || kind === 'date' || kind === 'unfilled';
}

/** Verbs before points: 得5分, 扣2分; not 不得少于百分之九十. */
const POINTS = pattern`得.{0,8}分(?!${NO_POINTS_AFTER_FEN})|[扣计].{0,6}分(?!${NO_POINTS_AFTER_FEN})`;
const SCORING = pattern`${SCORING_PHRASES}|${FULL_POINTS}|${['酌情']}`;

/** True for a text that describes scoring: 完成得满分, 每降低1%扣1分. */
export const isScoringText = remembered((text) => POINTS.test(text) || SCORING.test(text));

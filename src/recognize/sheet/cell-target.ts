import { pattern } from '../../wording/lexicon/family';
import { FULL_POINTS, NO_POINTS_AFTER_FEN, SCORING_PHRASES } from '../../wording/lexicon/scoring-words';
import { parseTargetValue } from '../../wording/parse-target-value';
import { remembered } from '../../wording/remembered';

/** Longer text is a sentence; it is read, but not taken for a target value when columns are told apart. */
const LONGEST_TARGET = 40;
/** 健全, 有效提升: longer words are rather a name or a description. */
const LONGEST_QUALITY = 6;

/** A number with operator or unit, a date, a placeholder, or a short word such as 健全. */
export function isTargetLike(text: string): boolean {
  if (text.length > LONGEST_TARGET) return false;
  const target = parseTargetValue(text);
  if (target.kind === 'qualitative') return target.source.trim().length <= LONGEST_QUALITY;
  return target.kind !== 'empty';
}

/** A target that no label or heading is: a number, a date, a comparison. */
export function isFigure(text: string): boolean {
  if (text.length > LONGEST_TARGET) return false;
  const { kind } = parseTargetValue(text);
  return kind === 'number' || kind === 'range' || kind === 'date' || kind === 'reference' || kind === 'unfilled';
}

/** Verbs before the points: 得5分, 扣2分; not 不得少于百分之九十. */
const POINTS = pattern`得.{0,8}分(?!${NO_POINTS_AFTER_FEN})|[扣计].{0,6}分(?!${NO_POINTS_AFTER_FEN})`;
const SCORING = pattern`${SCORING_PHRASES}|${FULL_POINTS}|${['酌情']}`;

/** 完成得满分, 每降低1%扣1分: how a result is scored. */
export const isScoringText = remembered((text) => POINTS.test(text) || SCORING.test(text));

import { isLevel2Name } from '../../goals/levels';
import type { Indicator } from '../../goals/goal-table';
import { isOneOf } from '../../wording/lexicon/family';
import { BLANK_STROKES, NO_VALUE } from '../../wording/lexicon/missing-values';
import { squeeze } from '../../wording/plain-text';

/** 无, 不涉及, “/”. */
export const saysNone = isOneOf([...NO_VALUE, ...BLANK_STROKES, '——', '--']);

/** True for an unused row of a printed form: only “无” or “/”, with at most its level name. */
export function isUnusedRow({ name, isNamed, target }: Indicator): boolean {
  const [written, value] = [squeeze(name.value), squeeze(target.source)];
  if (saysNone(written)) return value === '' || saysNone(value);
  return (!isNamed || isLevel2Name(written)) && saysNone(value);
}

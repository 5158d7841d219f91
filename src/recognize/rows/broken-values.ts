import { widthOf } from './line-width';
import { pattern } from '../../wording/lexicon/family';
import { BARE_DEGREES, DECIDABLE_WORDS, VAGUE_WORDS } from '../../wording/lexicon/qualitative-values';
import { parseTargetValue } from '../../wording/parse-target-value';
import type { TargetKind, TargetValue } from '../../wording/target-value';
import { isUnit } from '../../wording/units';

/** Values broken over rows like the names beside them: ≥35家乡镇卫生 above 院, 2024年11月30日 above 前. */

/** Narrowest value column whose lines are broken, in half characters. */
const NARROWEST = 8;
const LONGEST = 40;
/** A new value begins with a sign or a word of degree; the rest of one does not. */
const BEGINS_VALUE = pattern`^(?:[≥≤＞＜=＝><≧≦]|${VAGUE_WORDS}|${DECIDABLE_WORDS}|${BARE_DEGREES}$)`;
const PLAIN_FIGURE = /^\d[\d.,]*(?:%|[\u4e00-\u9fff]{0,3})$/;

/** True when a value may go on with the one above, in a column whose widest value has this width. */
export function mayGoOnWith(above: string, below: string, widest: number): boolean {
  if (BEGINS_VALUE.test(below) || (above + below).length > LONGEST) return false;
  if (isRest(above, below)) return true;
  if (above === '' || widest < NARROWEST || widthOf(above) + 2 < widest) return false;
  const joined = parseTargetValue(above + below);
  const [first, second] = [parseTargetValue(above), parseTargetValue(below)];
  if (first.kind !== 'qualitative' || second.kind === 'placeholder' || second.kind === 'unfilled') return false;
  return isFigure(joined) ? joined.kind !== 'number' || !second.isWhole : !/\d/.test(below);
}

/** True for the rest of a value in a row of its own: below a full line, anything that begins no value. */
export function goesOnAlone(above: string, below: string, widest: number): boolean {
  if (BEGINS_VALUE.test(below) || above === '' || parseTargetValue(below).kind === 'placeholder') return false;
  return isRest(above, below) || (widest >= NARROWEST && widthOf(above) + 2 >= widest && !PLAIN_FIGURE.test(below));
}

/** True for what is no value alone, but ends the figure or the date above it. A unit alone is a value that was not filled in. */
export function isRest(above: string, below: string): boolean {
  const joined = parseTargetValue(above + below);
  const [first, second] = [parseTargetValue(above), parseTargetValue(below)];
  if (!isFigure(joined) || !isFigure(first) || joined.kind !== first.kind || second.kind === 'placeholder')
    return false;
  // ≥65% above 持续提升 are two values, and so are 20% above 完成.
  if (first.isWhole && (!joined.isWhole || isSameTarget(first, joined))) return false;
  if (isFigure(second)) return joined.kind === 'date' && isMoreExact(joined, first) && !isDateAlone(second);
  return (second.kind !== 'unfilled' && !isUnit(below)) || goesOnWithUnit(first, joined);
}

function isSameTarget(one: TargetValue, other: TargetValue): boolean {
  return one.operator === other.operator && one.unit === other.unit && one.date === other.date;
}

const FIGURES: readonly TargetKind[] = ['number', 'range', 'date', 'reference'];

function isFigure({ kind }: TargetValue): boolean {
  return FIGURES.includes(kind);
}

function isMoreExact({ date }: TargetValue, first: TargetValue): boolean {
  return date !== null && first.date === null;
}

function isDateAlone({ kind, date }: TargetValue): boolean {
  return kind === 'date' && date !== null;
}

/** 5个 above 百分点 */
function goesOnWithUnit({ unit }: TargetValue, joined: TargetValue): boolean {
  return unit !== null && joined.unit !== null && joined.unit !== unit && isUnit(joined.unit);
}

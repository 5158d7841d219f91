import { GREAT_STEPS, SMALL_STEPS } from './lexicon/numerals';
import type { TargetValue } from './target-value';

/**
 * Prints a target value in the standard spelling: operator, number and unit without spaces ("≥95%"). Parsing the result
 * gives the same meaning. Values without a standard spelling (ranges, dates, words, references, placeholders) are
 * printed as written.
 */
export function printTargetValue(target: TargetValue): string {
  const operator = target.operator ?? '';
  const unit = target.unit ?? '';
  switch (target.kind) {
    case 'number':
      return `${operator}${numberText(target)}${unit}`;
    case 'empty':
      return '';
    case 'unfilled':
    case 'range':
    case 'date':
    case 'placeholder':
    case 'qualitative':
    case 'reference':
      return asWritten(target);
  }
}

/** The number with its 万 or 亿 as written: 50万 for 500000. */
export function numberText({ number, magnitude }: Pick<TargetValue, 'number' | 'magnitude'>): string {
  const step = GREAT_STEPS.get(magnitude ?? '') ?? SMALL_STEPS.get(magnitude ?? '');
  return step === undefined ? (number?.toFixed() ?? '') : `${number?.div(step).toFixed() ?? ''}${magnitude ?? ''}`;
}

function asWritten(target: TargetValue): string {
  return target.source.trim();
}

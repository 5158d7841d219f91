import { GREAT_STEPS, SMALL_STEPS } from './lexicon/numerals';
import type { TargetValue } from './target-value';

/**
 * Writes a target value in the standard spelling: operator, number and unit without spaces ("≥95%").
 * Reading the result gives the same meaning again. What has no standard spelling (ranges, dates, words,
 * references, placeholders) is written as it was.
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

/** 50万 for 500000 that is written so. */
export function numberText({ number, magnitude }: Pick<TargetValue, 'number' | 'magnitude'>): string {
  const step = GREAT_STEPS.get(magnitude ?? '') ?? SMALL_STEPS.get(magnitude ?? '');
  return step === undefined ? (number?.toFixed() ?? '') : `${number?.div(step).toFixed() ?? ''}${magnitude ?? ''}`;
}

function asWritten(target: TargetValue): string {
  return target.source.trim();
}

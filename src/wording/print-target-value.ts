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
      return `${operator}${target.number?.toFixed() ?? ''}${unit}`;
    case 'operator-only':
      return operator;
    case 'empty':
      return '';
    case 'range':
    case 'date':
    case 'placeholder':
    case 'qualitative':
    case 'reference':
      return asWritten(target);
  }
}

function asWritten(target: TargetValue): string {
  return target.source.trim();
}

import type { TargetValue } from '../../src/wording/target-value';

/** Kind, operator, number (with the upper end of a range), unit, date, and whether a part was left unread. */
export function printed(target: TargetValue): string {
  const { kind, operator, number, upper, upperOperator, unit, date, isImpossibleDate, isWhole } = target;
  const isFigure = kind === 'number' || kind === 'range';
  const end = upper ? `..${upperOperator ?? ''}${upper.toFixed()}` : '';
  return [
    kind,
    operator,
    number && kind !== 'date' ? number.toFixed() + end : null,
    isFigure ? unit : null,
    date,
    isImpossibleDate ? 'impossible' : null,
    isWhole ? null : 'in-part',
  ]
    .filter((part) => part !== null)
    .join(' ');
}

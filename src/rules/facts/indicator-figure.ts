import type { Big } from 'big.js';
import type { Indicator } from '../../goals/goal-table';
import { unitAsWritten } from '../../wording/units';

/** The number of a target with its unit, wherever the form writes it; null for words, dates and placeholders. */
export function indicatorFigure({ target, texts }: Indicator): { number: Big; unit: string } | null {
  if (target.number === null || (target.kind !== 'number' && target.kind !== 'range')) return null;
  const unit = target.unit ?? texts.unit ?? null;
  return { number: target.number, unit: unit === null ? '' : unitAsWritten(unit) };
}

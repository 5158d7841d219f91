import type { InsertedValue } from '../goals/inserted-value';
import { parseTargetValue } from '../wording/parse-target-value';
import { printTargetValue } from '../wording/print-target-value';
import type { InsertionPlan } from './plan-insertion';
import type { IndicatorTemplate } from './schema';

/** What the workbook is to remember of an insertion; null where the value needs no change by the user. */
export function insertedValue(
  template: IndicatorTemplate,
  { name, valueCell, preview }: InsertionPlan,
): InsertedValue | null {
  const { id, valueKind, operator, value, unit } = template;
  if (valueKind === '规范值') return null;
  // Words and deadlines stand in one cell; the year of a deadline is the form's.
  const words = preview.find(({ role }) => role === 'value')?.text ?? '';
  const written = typeof value === 'number' ? `${operator ?? ''}${String(value)}${unit}` : words;
  return {
    template: id,
    sheet: valueCell.sheet,
    name,
    target: printTargetValue(parseTargetValue(written)),
    kind: valueKind,
  };
}

import type { Indicator } from '../../goals/goal-table';
import type { Operator, TargetValue } from '../../wording/target-value';
import { computedFormula } from '../../workbook/formula';
import type { Edit } from '../../workbook/edit';
import { writeText } from './cell-edit';
import type { RuleContext } from '../kit/rule';

/**
 * Edits that give an indicator another 计算符号 in every cell that holds it: the value cell, the operator column, or both.
 * In the value cell only the operator's characters change, unless `written` gives the text. Null when a cell is
 * computed, or when the value was only partly parsed.
 */
export function operatorEdits(
  indicator: Indicator,
  operator: Operator,
  context: RuleContext,
  written = withOperator(indicator.target, operator),
): readonly Edit[] | null {
  // In a partly parsed text, another operator could give an unintended meaning.
  if (!indicator.target.isWhole) return null;
  const { value: valueCell, operator: operatorCell } = indicator.cells;
  const edits: Edit[] = [];
  if (valueCell && written !== null) {
    const content = context.cell(valueCell);
    if (computedFormula(content) !== null || content.text.trim() !== indicator.target.source.trim()) return null;
    edits.push(writeText(valueCell, written, context));
  }
  if (operatorCell && indicator.texts.operator !== undefined) {
    if (computedFormula(context.cell(operatorCell)) !== null) return null;
    edits.push(writeText(operatorCell, operator, context));
  }
  return edits.length > 0 ? edits : null;
}

/** The value's text with another operator; null when the text contains none. */
export function withOperator(target: TargetValue, operator: Operator): string | null {
  const { source, operatorSpan, numberSpan } = target;
  if (!operatorSpan) return null;
  const before = source.slice(0, operatorSpan.start);
  const after = source.slice(operatorSpan.end);
  // The new operator replaces one at the end (“100%以上”) and is written before the number, as is usual in forms.
  if (numberSpan && operatorSpan.start >= numberSpan.end) return operator + before.trimStart() + after;
  return before + operator + after;
}

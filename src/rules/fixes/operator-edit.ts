import type { Indicator } from '../../goals/goal-table';
import type { Operator, TargetValue } from '../../wording/target-value';
import { computedFormula } from '../../workbook/formula';
import type { Edit } from '../../workbook/edit';
import { writeText } from './cell-edit';
import type { RuleContext } from '../kit/rule';

/**
 * Edits that give an indicator another 计算符号, wherever the form keeps it: in the value's own cell, in a column of its
 * own, or in both. In the value's cell only the operator's characters change, unless `written` says what to write.
 * Null when a cell is computed by a formula, or when the value was not read wholly.
 */
export function operatorEdits(
  indicator: Indicator,
  operator: Operator,
  context: RuleContext,
  written = withOperator(indicator.target, operator),
): readonly Edit[] | null {
  // In a text that was read only in part, another sign can say something that nobody meant.
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

/** The value's text with another operator; null when the text has none of its own. */
export function withOperator(target: TargetValue, operator: Operator): string | null {
  const { source, operatorSpan, numberSpan } = target;
  if (!operatorSpan) return null;
  const before = source.slice(0, operatorSpan.start);
  const after = source.slice(operatorSpan.end);
  // “100%以上”: the new operator goes to the front, where the forms have it.
  if (numberSpan && operatorSpan.start >= numberSpan.end) return operator + before.trimStart() + after;
  return before + operator + after;
}

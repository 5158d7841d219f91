import type { ColumnRole, GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf, headedCell, valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { printTargetValue } from '../../wording/print-target-value';
import type { TargetValue } from '../../wording/target-value';
import type { Edit } from '../../workbook/edit';
import { writeText } from './cell-edit';
import { isOwnCell } from './own-cell';
import type { RuleContext } from '../kit/rule';

/**
 * Edits that write a whole 指标值, with its operator and unit in their own columns where the form has these. Null when the
 * row's operator, unit or nature (定量, 定性) contradicts it, or when a cell is shared with other rows.
 */
export function valueEdits(
  table: GoalTable,
  indicator: Indicator,
  target: TargetValue,
  context: RuleContext,
): readonly Edit[] | null {
  if (indicator.shift !== 0) return null;
  const { texts } = indicator;
  const isNumber = target.kind === 'number';
  // Of a partly parsed text such as 较上年增长5%, only 5% would be written.
  if (isNumber && !target.isWhole) return null;
  if (contradicts(texts.nature, isNumber) || contradicts(texts.operator, isNumber)) return null;
  const hasColumn = (role: ColumnRole): boolean =>
    blockOf(table, indicator)?.columns.some((column) => column.role === role) === true;
  const split = { operator: isNumber && hasColumn('operator'), unit: isNumber && hasColumn('unit') };
  const parts: readonly (readonly [ColumnRole, string | null])[] = [
    [
      'value',
      printTargetValue({
        ...target,
        operator: split.operator ? null : target.operator,
        unit: split.unit ? null : target.unit,
      }),
    ],
    ...(split.operator ? [['operator', target.operator] as const] : []),
    ...(split.unit ? [['unit', target.unit] as const] : []),
  ];
  const edits: Edit[] = [];
  for (const [role, text] of parts) {
    // A form with one value column per place has several columns with this role.
    const cell = role === 'value' ? valueCell(table, indicator) : headedCell(table, indicator, role);
    const written = squeeze(role === 'value' ? '' : (texts[role] ?? ''));
    if (written === (text ?? '')) continue;
    if (!cell || text === null || written !== '' || !isOwnCell(cell, context)) return null;
    // 100 in a cell with percent format would be displayed as 10000%.
    if (role === 'value' && context.cell(cell).numberFormat.includes('%')) return null;
    edits.push(writeText(cell, text, context));
  }
  return edits.length > 0 ? edits : null;
}

/** True for 定性 with a number, and for 定量 or an operator with words. */
function contradicts(written: string | undefined, isNumber: boolean): boolean {
  const plain = squeeze(written ?? '');
  return plain !== '' && plain.includes('定性') === isNumber;
}

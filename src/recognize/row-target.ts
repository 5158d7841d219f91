import Big from 'big.js';
import type { ColumnRole } from '../goals/goal-table';
import { wholeOperator } from '../goals/operators';
import { narrow } from '../goals/plain-text';
import { parseTargetValue } from '../goals/parse-target-value';
import type { TargetKind, TargetValue } from '../goals/target-value';
import { normalUnit } from '../goals/units';
import type { CellAddress } from '../workbook/area';
import type { SheetView } from './sheet-view';

/** Above this, a percent-formatted number was typed as a percentage into a cell that multiplies by 100 (90 → 9000%). */
const IMPLAUSIBLE_SHARE = 10;
/** `=100%`, `=500吨`: meant as text, taken by Excel for a formula. */
const CONSTANT_FORMULA = /^=\s*[\d.]+\s*(?:%|[一-龥].*)?$/;

/** Words and dates have no unit, whatever the unit column of a template says. */
const WITHOUT_UNIT: ReadonlySet<TargetKind> = new Set(['date', 'qualitative', 'reference']);

/**
 * The target value of a row: the value cell, completed by the operator and unit columns of a form that splits them.
 * What the value cell itself says goes before what the other columns say.
 */
export function targetOfRow(view: SheetView, cells: Partial<Record<ColumnRole, CellAddress>>): TargetValue {
  const target = cells.value ? ofValueCell(view, cells.value) : parseTargetValue('');
  const operatorText = cells.operator ? view.text(cells.operator.row, cells.operator.column) : '';
  const unitText = cells.unit ? view.text(cells.unit.row, cells.unit.column) : '';
  const isNumber = target.kind === 'number';
  const isBlank = target.kind === 'empty' || target.kind === 'placeholder';
  return {
    ...target,
    operator: target.operator ?? (isBlank ? null : wholeOperator(narrow(operatorText))),
    operatorText: target.operatorText ?? (operatorText === '' || operatorText === '定性' ? null : operatorText),
    unit: target.unit ?? (unitText === '' || WITHOUT_UNIT.has(target.kind) ? null : unitOf(unitText, isNumber)),
  };
}

/** "百分比" for a number is %, a list such as 台、件 stays as written. */
function unitOf(text: string, isNumber: boolean): string {
  return isNumber ? normalUnit(narrow(text)) : text;
}

function ofValueCell(view: SheetView, cell: CellAddress): TargetValue {
  const content = view.content(cell.row, cell.column);
  const { value, formula, numberFormat } = content;
  if (typeof formula === 'string' && CONSTANT_FORMULA.test(formula)) {
    const meant = parseTargetValue(formula);
    return { ...meant, source: content.text, operatorSpan: null, numberSpan: null, unitSpan: null };
  }
  const shown = parseTargetValue(content.text);
  if (typeof value !== 'number') return shown;
  if (numberFormat.includes('%') && value >= IMPLAUSIBLE_SHARE) return { ...shown, number: new Big(value) };
  return shown;
}

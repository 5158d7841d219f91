import Big from 'big.js';
import type { ColumnRole } from '../../goals/goal-table';
import { wholeOperator } from '../../wording/operators';
import { narrow } from '../../wording/plain-text';
import { isOneOf } from '../../wording/lexicon/family';
import { BLANK_STROKES, NONE_OF_IT } from '../../wording/lexicon/missing-values';
import { UNITS_OF_DATES } from '../../wording/lexicon/time-units';
import type { Operator, TargetKind, TargetValue } from '../../wording/target-value';
import { isUnit, unitAsWritten } from '../../wording/units';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { parseTargetValue } from '../../wording/parse-target-value';
import type { SheetView } from '../sheet/sheet-view';
import { remarkBehind } from './remark-behind';

/** A larger percent value comes from typing a percentage into a cell that multiplies by 100 (90 → 9000%). */
const IMPLAUSIBLE_SHARE = 10;
/** Text that Excel took for a formula: `=100%`, `=500吨`. */
const CONSTANT_FORMULA = /^=\s*[\d.]+\s*(?:%|[一-龥].*)?$/;

/** Units that a date may have in its unit column. */
const isOfCalendar = isOneOf(UNITS_OF_DATES);
/** For a value read from several columns, whose parts stand nowhere in its own cell. */
const WITHOUT_SPANS = { operatorSpan: null, numberSpan: null, unitSpan: null };
/** Words and dates have no unit; a template's unit column is ignored for them. */
const KINDS_WITHOUT_UNIT: ReadonlySet<TargetKind> = new Set(['date', 'qualitative', 'reference']);

/**
 * The target value of a row: the value cell, completed by the operator and unit columns. The value cell takes
 * precedence. `rest` are the texts in the rows below in which the value goes on.
 */
export function targetOfRow(
  view: SheetView,
  cells: Partial<Record<ColumnRole, CellAddress>>,
  rest: readonly string[] = [],
): TargetValue {
  const operatorText = textOf(view, cells.operator);
  const unitText = withoutStroke(textOf(view, cells.unit));
  const columnOperator = wholeOperator(narrow(operatorText));
  const target = asNumber(
    cells.value ? ofValueCells(view, cells.value, rest) : parseTargetValue(''),
    unitText,
    columnOperator,
  );
  const isNumber = target.kind === 'number';
  const isBlank = target.kind === 'empty' || target.kind === 'placeholder';
  const inName = isNumber ? remarkBehind(textOf(view, cells.level3)) : null;
  // ￥500 with the unit 万元: the sign shows that it is money, the column gives the unit.
  const isSignOnly = target.unit === '元' && target.unitSpan === null && unitText !== '';
  // 35000元 beside 元/台: the column says more.
  const isShorter = target.unit !== null && unitText.startsWith(`${target.unit}/`);
  return {
    ...target,
    operator: target.operator ?? (isBlank ? null : (columnOperator ?? inName?.operator ?? null)),
    operatorText: target.operatorText ?? (operatorText === '' || operatorText === '定性' ? null : operatorText),
    unit:
      (isSignOnly || isShorter ? null : target.unit) ??
      (unitText === '' || KINDS_WITHOUT_UNIT.has(target.kind) ? (inName?.unit ?? null) : unitOf(unitText, isNumber)),
  };
}

/** With a unit, 2025.12万元 is an amount instead of a month, and 叁公里 a number instead of a word. */
function asNumber(target: TargetValue, unitText: string, operator: Operator | null): TargetValue {
  // 两 alone is also a unit of weight.
  if ((target.kind === 'qualitative' || target.kind === 'unfilled') && isUnit(unitText)) {
    const written = target.source.trim() + unitAsWritten(unitText);
    const joined = parseTargetValue(written);
    if (isFigure(joined)) return { ...joined, source: target.source, unit: null, unitSpan: null };
    // With a sign 三 is a number; 三批次 alone can be the third.
    const counted = operator === null ? target : parseTargetValue(operator + written);
    if (!isFigure(counted)) return target;
    return { ...counted, source: target.source, operator: null, operatorText: null, ...WITHOUT_SPANS, unit: null };
  }
  const isAmount = target.kind === 'date' && target.number !== null && isUnit(unitText) && !isOfCalendar(unitText);
  return isAmount ? { ...target, kind: 'number', date: null, isImpossibleDate: false } : target;
}

function isFigure({ isWhole, kind }: TargetValue): boolean {
  return isWhole && (kind === 'number' || kind === 'range');
}

const isStroke = isOneOf([...BLANK_STROKES, ...NONE_OF_IT, '——', '--']);

/** A unit column says “/” where there is no unit. */
function withoutStroke(unit: string): string {
  return isStroke(unit) ? '' : unit;
}

function textOf(view: SheetView, cell: CellAddress | undefined): string {
  return cell ? view.text(cell.row, cell.column) : '';
}

/** "百分比" with a number becomes %; a list such as 台、件 is kept as written. */
function unitOf(text: string, isNumber: boolean): string {
  return isNumber ? unitAsWritten(text) : text;
}

function ofValueCells(view: SheetView, cell: CellAddress, rest: readonly string[]): TargetValue {
  if (rest.length === 0) return ofValueCell(view, cell);
  return { ...parseTargetValue(textOf(view, cell) + rest.join('')), ...WITHOUT_SPANS };
}

function ofValueCell(view: SheetView, cell: CellAddress): TargetValue {
  const content = view.content(cell.row, cell.column);
  const { value, numberFormat } = content;
  const formula = computedFormula(content);
  if (formula !== null && CONSTANT_FORMULA.test(formula)) {
    const meant = parseTargetValue(formula);
    return { ...meant, source: content.text, ...WITHOUT_SPANS };
  }
  const shown = parseTargetValue(content.text);
  if (typeof value !== 'number') return shown;
  if (numberFormat.includes('%') && value >= IMPLAUSIBLE_SHARE) return { ...shown, number: new Big(value) };
  return shown;
}

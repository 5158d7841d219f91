import type { AmountRole } from '../../../src/goals/goal-table';
import type { MoneyUnit } from '../../../src/wording/money-unit';
import { cellContent, findSheet, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { parseAddress } from '../../../src/workbook/area';
import type { Operator } from '../../../src/wording/target-value';
import type {
  AmountTruth,
  FaultTruth,
  FormWithTruth,
  HeadTruth,
  IndicatorTruth,
  NamedCheck,
  TableTruth,
  TargetTruth,
} from '../sheet-truth';
import { sheetOfGrid, type GridOptions } from '../text-grid';

/** A form written by hand: its sheets as text grids, and its truth in short lines. */
export interface HandForm {
  readonly name: string;
  readonly sheets: readonly (GridOptions & { readonly grid: string })[];
  readonly tables: readonly HandTable[];
  /** "missing D7", "over-100 D8", "total C4 C5 C6"; on another sheet than the first, "missing 表二!D7". */
  readonly faults?: readonly string[];
  /** False when a reviewer finds other errors too. */
  readonly isSound?: boolean;
}

interface HandTable extends Pick<TableTruth, 'scope' | 'period'> {
  readonly sheet?: string;
  readonly head: HeadTruth;
  /**
   * One indicator per line: cell of the name, cell of the value, level 1, level 2 ("-" for none), target. A target is
   * "≥ 200 人次", "- 200 人次", "range 90 95 %", "about 100 人", "date", "date 2025-12-31", "words" or "missing". "name=…"
   * at the end gives a name that continues in another cell.
   */
  readonly indicators: string;
  /** One amount per line: cell, role ("-" for none), number ("-" for an empty cell), unit. */
  readonly amounts?: string;
}

export function formOf(hand: HandForm): FormWithTruth {
  const workbook = { sheets: hand.sheets.map(({ grid, ...options }) => sheetOfGrid(grid, options)) };
  const first = workbook.sheets[0]?.name ?? '';
  return {
    name: hand.name,
    workbook,
    tables: hand.tables.map((table) => {
      const sheet = table.sheet ?? first;
      return {
        ...table,
        sheet,
        indicators: linesOf(table.indicators).map((line) => indicatorOf(line, sheet, workbook)),
        amounts: linesOf(table.amounts ?? '').map(amountOf),
      };
    }),
    faults: (hand.faults ?? []).map((fault) => faultOf(fault, first)),
    isSound: hand.isSound !== false && (hand.faults ?? []).length === 0,
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const orNull = (word: string): string | null => (word === '-' ? null : word);

function indicatorOf(line: string, sheet: string, workbook: WorkbookSnapshot): IndicatorTruth {
  const [nameCell = '', values = '', level1 = '', level2 = '', ...target] = line.split(/\s+/);
  const { row, column } = parseAddress(nameCell).area;
  const snapshot = findSheet(workbook, sheet);
  const named = target.find((word) => word.startsWith('name='));
  const name = named?.slice(5) ?? (snapshot ? cellContent(snapshot, row, column).text : '');
  if (name === '') throw new Error(`no name at ${sheet}!${nameCell}`);
  return {
    nameCell,
    name,
    level1: orNull(level1),
    level2: orNull(level2),
    valueCells: values.split(','),
    target: targetOf(target),
  };
}

function targetOf([first = '', second = '', third = '', fourth = '']: readonly string[]): TargetTruth {
  switch (first) {
    case 'words':
    case 'missing':
      return { kind: first };
    case 'date':
      return { kind: 'date', ...(second && { iso: second }) };
    case 'range':
      return { kind: 'range', lower: Number(second), upper: Number(third), unit: fourth || null };
    case 'about':
      return { kind: 'about', number: Number(second), unit: third || null };
    default:
      return {
        kind: 'number',
        operators: first.split(',').map(operatorOf),
        number: Number(second),
        unit: third || null,
      };
  }
}

const OPERATORS: readonly Operator[] = ['≥', '≤', '=', '＞', '＜'];

function operatorOf(sign: string): Operator | null {
  const operator = OPERATORS.find((one) => one === sign) ?? null;
  if (operator === null && sign !== '-') throw new Error(`unknown operator ${sign}`);
  return operator;
}

const ROLES: readonly AmountRole[] = [
  'total',
  'project',
  'basic',
  'other-expenditure',
  'fiscal',
  'other-funds',
  'carry-over',
  'income-total',
  'income-item',
  'expense-total',
  'expense-item',
  'task',
  'task-total',
  'past',
];
const UNITS: readonly MoneyUnit[] = ['元', '万元', '亿元'];

function amountOf(line: string): AmountTruth {
  const [cell = '', role = '', value = '', unit = '万元', label = ''] = line.split(/\s+/);
  const known = ROLES.find((one) => one === role);
  const money = UNITS.find((one) => one === unit);
  if (!money || (!known && role !== '-')) throw new Error(`unknown role or unit: ${line}`);
  return { cell, label, value: value === '-' ? null : Number(value), unit: money, ...(known && { role: known }) };
}

const CHECKS: readonly NamedCheck[] = ['missing', 'over-100', 'total'];

function faultOf(line: string, firstSheet: string): FaultTruth {
  const [name = '', ...places] = line.split(/\s+/);
  const check = CHECKS.find((one) => one === name);
  if (!check) throw new Error(`unknown check: ${line}`);
  const sheet = places[0]?.includes('!') ? (places[0].split('!')[0] ?? '') : firstSheet;
  return { check, sheet, cells: places.map((place) => place.split('!').at(-1) ?? '') };
}

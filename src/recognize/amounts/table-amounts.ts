import type { Amount, AmountRole } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import type { SheetView } from '../sheet/sheet-view';
import { amountLabel, amountRole } from '../vocabulary/amount-labels';
import { RATES_OF_LINES } from '../vocabulary/amount-words';
import { labelWords, moneyUnitIn } from '../vocabulary/labels';
import { pattern } from '../../wording/lexicon/family';
import { SPENDING_ROLES, WHOLE_ROLES, amountAt } from './amount-at';
import type { AmountColumn, AmountTable } from './amount-tables';

/** A row of a table of amounts, with the amount of each column. */
export interface AmountLine {
  readonly amounts: readonly LineAmount[];
  /** False for the line of a task, whose amounts are not parts of the form's total. */
  readonly isOfForm: boolean;
  /** True in a table whose lines are 基本支出, 项目支出 and their like, which add up down its columns. */
  readonly isOfKinds: boolean;
}

export interface LineAmount {
  readonly amount: Amount;
  readonly column: AmountColumn;
  /** The column's role within its line; null for a column with an unknown heading. */
  readonly columnRole: AmountRole | null;
}

export function readAmountTable(view: SheetView, table: AmountTable, formUnit: MoneyUnit | null): AmountLine[] {
  const isOfKinds = listsKinds(view, table);
  const isOfTasks = table.nameColumn !== null && !isOfKinds;
  const lines: AmountLine[] = [];
  for (let row = table.body; row <= table.last; row++) {
    const name = nameOf(view, table, row);
    const isBlank = table.columns.every(({ column }) => view.ownText(row, column) === '');
    if ((isBlank && (name === null || name.text === '')) || isOfShares(view, table, row)) continue;
    lines.push({ ...readLine(view, { table, row, name, isOfTasks, formUnit }), isOfKinds });
  }
  return lines;
}

const SHARES = pattern`${RATES_OF_LINES}$`;

/** 所占比例 | 100% | 55% below the amounts. */
function isOfShares(view: SheetView, { columns }: AmountTable, row: number): boolean {
  const before = columns[0]?.column ?? 0;
  return view.row(row).some(({ column, text }) => column < before && SHARES.test(labelWords(text)));
}

interface Name {
  readonly text: string;
  readonly column: number;
}

interface Line {
  readonly table: AmountTable;
  readonly row: number;
  readonly name: Name | null;
  readonly isOfTasks: boolean;
  readonly formUnit: MoneyUnit | null;
}

/** The name of a line: its sum label (合计) when one stands left of the amounts, else the text in the name column. */
function nameOf(view: SheetView, { nameColumn, columns, body }: AmountTable, row: number): Name | null {
  const before = nameColumn ?? (columns[0]?.column ?? 0) - 1;
  const sum = view.row(row).find((cell) => cell.column <= before && amountRole(cell.text) === 'task-total');
  if (sum) return { text: sum.text, column: sum.column };
  if (nameColumn !== null) return { text: view.text(row, nameColumn), column: nameColumn };
  for (let column = before; column >= view.left; column--) {
    const text = view.text(row, column);
    if (text !== '' && view.areaAt(row, column).row >= body) return { text, column };
  }
  return null;
}

/** Rows with 基本支出 and 项目支出 are not tasks, whatever the headings say. */
function listsKinds(view: SheetView, table: AmountTable): boolean {
  const roles = new Set<AmountRole | null | undefined>();
  for (let row = table.body; row <= table.last; row++) roles.add(amountRole(nameOf(view, table, row)?.text ?? ''));
  return roles.has('basic') && roles.has('project');
}

function readLine(view: SheetView, { table, row, name, isOfTasks, formUnit }: Line): Omit<AmountLine, 'isOfKinds'> {
  const label = name && amountLabel(name.text);
  const isSum = label?.role === 'task-total';
  const main = mainColumn(table.columns);
  const amounts = table.columns.map((column): LineAmount => {
    const columnRole = roleOfColumn(column);
    const isMain = column === main;
    const taskRole = isSum ? (isMain ? 'task-total' : columnRole) : isMain ? 'task' : null;
    const heading = headingOf(column);
    const isNamed = name !== null && (table.nameColumn !== null || label !== null);
    return {
      column,
      columnRole,
      amount: amountAt(view, {
        label: isNamed ? (isMain ? name.text : `${name.text}（${heading}）`) : heading,
        labelCell: isNamed ? view.address(row, name.column) : view.address(column.heading.row, column.heading.column),
        group: isNamed ? table.group : (column.parent?.plain ?? table.group),
        role: isOfTasks ? taskRole : crossRole(label?.isHeading === false ? label.role : undefined, columnRole),
        row,
        column: column.column,
        unit: moneyUnitIn(column.heading.text) ?? table.unit ?? formUnit,
      }),
    };
  });
  return { amounts, isOfForm: !isOfTasks || isSum };
}

/** The column of totals, in any position; otherwise the first column. */
function mainColumn(columns: readonly AmountColumn[]): AmountColumn | undefined {
  return columns.find((column) => WHOLE_ROLES.includes(roleOfColumn(column))) ?? columns[0];
}

function headingOf({ heading, parent }: AmountColumn): string {
  return parent && amountRole(heading.text) === 'task-total' ? `${parent.text}${heading.text}` : heading.text;
}

/** The role of a column; 小计 under 基本支出 is 基本支出. */
function roleOfColumn({ label, parent }: AmountColumn): AmountRole | null {
  if (!label) return null;
  const over = (parent && amountRole(parent.text)) ?? null;
  if (label.isHeading || label.role === 'task-total') return over ?? 'total';
  // 本级 under 项目支出 says who spends, not who pays.
  if (label.role === 'fiscal' && SPENDING_ROLES.includes(over)) return null;
  return label.role;
}

/**
 * The role where a line and a column cross: the part of a total, whichever of the two is the total; null for two parts.
 */
function crossRole(line: AmountRole | null | undefined, column: AmountRole | null): AmountRole | null {
  if (line === undefined) return column;
  if (line === 'past') return 'past';
  if (WHOLE_ROLES.includes(line))
    return WHOLE_ROLES.includes(column) && line !== 'task-total' ? (line ?? null) : column;
  return WHOLE_ROLES.includes(column) ? line : null;
}

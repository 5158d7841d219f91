import type { Amount, AmountRole } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import type { CellAddress } from '../../workbook/area';
import type { SheetView } from '../sheet/sheet-view';
import { amountLabel, type AmountLabel } from '../vocabulary/amount-labels';
import { moneyUnitIn } from '../vocabulary/labels';
import { partsInRemark } from './amount-pairs';
import { partsOfEquation, readAmount, remarkBehindAmount } from './amount-text';

export interface AmountPlace {
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly group: string | null;
  readonly role: AmountRole | null;
  readonly row: number;
  readonly column: number;
  /** The form's unit, for amounts without a unit in their cell or label. */
  readonly unit: MoneyUnit | null;
}

export function amountAt(view: SheetView, place: AmountPlace): Amount {
  const content = view.content(place.row, place.column);
  const reading = readAmount(content);
  return {
    label: place.label,
    labelCell: place.labelCell,
    group: place.group,
    role: place.role,
    cell: view.address(place.row, place.column),
    text: content.text.trim(),
    value: reading.value,
    decimals: reading.decimals,
    unit:
      reading.unit ??
      moneyUnitIn(place.label) ??
      moneyUnitIn(place.group ?? '') ??
      place.unit ??
      (reading.value?.gte(LEAST_IN_YUAN) === true && IN_YUAN.test(content.text) ? '元' : null),
  };
}

/** ￥800,000.00 in a form that names no unit. */
const IN_YUAN = /^\s*[¥￥]/;
/** Smaller amounts with the sign may as well be in 万元. */
const LEAST_IN_YUAN = 10_000;

/** The parts written in an amount's own cell: 854万（高标准农田400万元，土地整治454万元）; 120=70.5+40. */
export function detailsOf(view: SheetView, whole: Amount): Amount[] {
  const { row, column } = whole.cell;
  const { text } = view.content(row, column);
  const inEquation = partsOfEquation(text).map((part) => ({ ...part, meaning: amountLabel(part.name) }));
  return [...partsInRemark(remarkBehindAmount(text)), ...inEquation].map(({ name, meaning, money }) => ({
    label: name,
    labelCell: whole.cell,
    group: whole.label,
    role: meaning && !meaning.isHeading && isPart(meaning.role) ? meaning.role : 'detail',
    cell: whole.cell,
    text: money.value.toFixed(money.decimals) + (money.unit ?? ''),
    value: money.value,
    decimals: money.decimals,
    unit: money.unit ?? whole.unit,
  }));
}

const PARTS: readonly (AmountRole | null)[] = [
  'basic',
  'project',
  'other-expenditure',
  'fiscal',
  'other-funds',
  'carry-over',
];

function isPart(role: AmountRole | null): boolean {
  return PARTS.includes(role);
}

/** The role of an amount by the label beside it: 金额 alone is the total; after 其中：it is not. */
export function roleBeside(text: string): AmountRole | null {
  const label = amountLabel(text);
  return label && roleOf(label);
}

export function roleOf(label: AmountLabel): AmountRole | null {
  const isWhole = label.isHeading || WHOLE_ROLES.includes(label.role);
  if (isWhole) return label.isItem ? null : (label.role ?? 'total');
  return label.role;
}

export const WHOLE_ROLES: readonly (AmountRole | null | undefined)[] = [
  'total',
  'income-total',
  'expense-total',
  'task-total',
];

/** The kinds of expenditure that a whole is made up of. */
export const SPENDING_ROLES: readonly (AmountRole | null)[] = ['basic', 'project', 'other-expenditure'];

import type { AmountRole } from '../../../../src/goals/goal-table';
import type { MoneyUnit } from '../../../../src/wording/money-unit';
import type { CellContent } from '../../../../src/workbook/snapshot';
import { numberCell, textCell } from '../cell-content';
import { dimension, type Choice } from '../dimension';
import type { Random } from '../random';

/** The amounts of a form, in 万元. In a sound form the parts add up to the total, by kind and by source. */
export interface Budget {
  readonly total: number;
  readonly basic: number;
  readonly project: number;
  readonly other: number;
  readonly fiscal: number;
  readonly otherFunds: number;
}

const round = (number: number): number => Math.round(number * 100) / 100;

export function budgetOf(scope: 'department' | 'project', hasOther: boolean, random: Random, given?: number): Budget {
  const total = given ?? round(random.pick([36, 80.01, 120, 260.5, 856, 1450.75, 3280]) * random.pick([1, 1, 1.5, 2]));
  const otherFunds = random.chance(0.4) ? round(total * random.pick([0.1, 0.2])) : 0;
  const other = hasOther && random.chance(0.3) ? round(total * 0.05) : 0;
  const basic = scope === 'department' ? round(total * random.pick([0.4, 0.55, 0.7])) : 0;
  return { total, basic, other, project: round(total - basic - other), fiscal: round(total - otherFunds), otherFunds };
}

/** The budget with an expenditure that does not fit the total. */
export function withWrongTotal(budget: Budget, random: Random): Budget {
  const off = random.pick([0.9, 1, -1, 5.5, 10, -10, 27]);
  return random.chance(0.5)
    ? { ...budget, project: round(Math.max(0.1, budget.project + off)) }
    : { ...budget, basic: round(Math.max(0.1, budget.basic + off)) };
}

/** Spelling of amounts in a form. */
export interface Money {
  readonly unit: MoneyUnit;
  /** "（万元）" when the labels contain the unit, else ''. */
  readonly mark: string;
  /** A cell with an amount given in 万元. */
  readonly cell: (amount: number) => CellContent;
  /** The amount in running text, with its unit. */
  readonly text: (amount: number) => string;
  /** The amount in the form's unit. */
  readonly value: (amount: number) => number;
}

interface MoneyUnitPlace extends Choice {
  readonly unit: MoneyUnit;
  readonly where: 'label' | 'line' | 'cell';
}

export const moneyUnitPlaces = dimension<MoneyUnitPlace>('金额单位', [
  { name: '标签里（万元）', weight: 4, unit: '万元', where: 'label' },
  { name: '单位：万元', weight: 2, unit: '万元', where: 'line' },
  { name: '标签里（元）', unit: '元', where: 'label' },
  { name: '金额单位：元', unit: '元', where: 'line' },
  { name: '写在金额后面', weight: 2, unit: '万元', where: 'cell' },
]);

interface AmountWriting extends Choice {
  readonly where: readonly MoneyUnitPlace['where'][];
  readonly write: (amount: number, unit: MoneyUnit) => CellContent;
}

const grouped = (amount: number): string => amount.toFixed(2).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',');
const APART = ['label', 'line'] as const;

export const amountWritings = dimension<AmountWriting>('金额写法', [
  { name: '120.5', weight: 3, where: APART, write: (amount) => numberCell(amount) },
  { name: '120.50', weight: 3, where: APART, write: (amount) => numberCell(amount, '0.00') },
  { name: '1,200.50', weight: 2, where: APART, write: (amount) => numberCell(amount, '#,##0.00') },
  { name: '文本120.5', where: APART, write: (amount) => textCell(String(amount)) },
  { name: '文本1,200.50', where: APART, write: (amount) => textCell(grouped(amount)) },
  { name: '￥120.50', where: APART, write: (amount) => textCell(`￥${amount.toFixed(2)}`) },
  {
    name: '120.5万元',
    weight: 3,
    where: ['cell', 'label'],
    write: (amount, unit) => textCell(`${String(amount)}${unit}`),
  },
  { name: '120.50万元整', where: ['cell'], write: (amount, unit) => textCell(`${amount.toFixed(2)}${unit}整`) },
  { name: '人民币120.5万元', where: ['cell'], write: (amount, unit) => textCell(`人民币${String(amount)}${unit}`) },
  { name: '￥120.5万元', where: ['cell'], write: (amount, unit) => textCell(`￥${String(amount)}${unit}`) },
  { name: '120.5（万元）', where: ['cell'], write: (amount, unit) => textCell(`${String(amount)}（${unit}）`) },
  { name: '120.5 万元', where: ['cell'], write: (amount, unit) => textCell(`${String(amount)} ${unit}`) },
  {
    name: '数字格式0.00"万元"',
    where: ['cell'],
    write: (amount, unit) => ({
      value: amount,
      text: `${amount.toFixed(2)}${unit}`,
      formula: amount,
      numberFormat: `0.00"${unit}"`,
    }),
  },
]);

export function moneyOf(place: MoneyUnitPlace, writing: AmountWriting): Money {
  const value = (amount: number): number => (place.unit === '元' ? Math.round(amount * 10_000) : amount);
  return {
    unit: place.unit,
    mark: place.where === 'label' ? `（${place.unit}）` : '',
    value,
    cell: (amount) => writing.write(value(amount), place.unit),
    text: (amount) => `${String(value(amount))}${place.unit}`,
  };
}

/** An amount that was drawn. */
export interface DrawnAmount {
  readonly label: string;
  readonly cell: string;
  /** In 万元. */
  readonly amount: number;
  readonly role?: AmountRole;
  /** True for parts of 资金总额 = 基本支出 + 项目支出 (+ 其他支出). */
  readonly isInTotal?: boolean;
}

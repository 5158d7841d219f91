import type { Amount, GoalTable, Indicator } from '../goals/goal-table';
import { indicatorKey } from '../wording/indicator-key';
import { squeeze } from '../wording/plain-text';
import { printTargetValue } from '../wording/print-target-value';
import type { CellAddress } from '../workbook/area';
import type { Paired } from './best-first';
import { levelsOf } from './pair-indicators';

export type DifferenceKind =
  /** No difference. */
  | 'same'
  /** Another target value. */
  | 'value'
  /** Another name of the same indicator. */
  | 'name'
  /** The same indicator under another level 1 or 2. */
  | 'level'
  | 'added'
  | 'removed'
  /** Another amount of the budget, or one that only one of the two has. */
  | 'amount';

/** A difference of an indicator or an amount. An indicator with another name and another value has one of each. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Title of its table with the project's name, or the sheet's name. */
  readonly table: string;
  /** The indicator's name, in the new workbook if it has it; for an amount its label. */
  readonly level3: string;
  /** The differing values, names, levels or amounts as displayed; null when there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** A cell of the new workbook; of the old one for what the new one lacks. */
  readonly cell: CellAddress;
}

/**
 * The differences of two tables of the same form: first the amounts, then the indicators in the order of the new table.
 */
export function differencesOf(
  before: GoalTable,
  now: GoalTable,
  { pairs, gone, added }: Paired<Indicator>,
): readonly Difference[] {
  return [
    ...amountDifferences(before, now),
    ...[...pairs.map(([a, b]) => ({ row: b.row, all: pairDifferences(titleOf(now), a, b) })), ...onlyIn(now, added)]
      .sort((a, b) => a.row - b.row)
      .flatMap(({ all }) => all),
    ...gone.map((indicator) => single('removed', before, indicator)),
  ];
}

/** The differences when one of the workbooks lacks the table. */
export function tableDifferences(kind: 'added' | 'removed', table: GoalTable): readonly Difference[] {
  return table.indicators.map((indicator) => single(kind, table, indicator));
}

function titleOf({ title, project, sheet }: GoalTable): string {
  const name = title?.value ?? sheet;
  return project && !name.includes(project.value) ? `${name}：${project.value}` : name;
}

function onlyIn(table: GoalTable, added: readonly Indicator[]): { row: number; all: readonly Difference[] }[] {
  return added.map((indicator) => ({ row: indicator.row, all: [single('added', table, indicator)] }));
}

function single(kind: 'added' | 'removed', table: GoalTable, indicator: Indicator): Difference {
  const value = valueOf(indicator);
  return {
    kind,
    table: titleOf(table),
    level3: indicator.name.value,
    from: kind === 'removed' ? value : null,
    to: kind === 'added' ? value : null,
    cell: indicator.name.cell,
  };
}

function pairDifferences(table: string, before: Indicator, now: Indicator): readonly Difference[] {
  const differing = (
    [
      ['name', before.name.value, now.name.value, indicatorKey, now.name.cell],
      ['level', levelsOf(before), levelsOf(now), squeeze, now.level2?.cell ?? now.name.cell],
      ['value', valueOf(before), valueOf(now), squeeze, now.cells.value ?? now.name.cell],
    ] as const
  ).flatMap(([kind, from, to, keyOf, cell]): Difference[] =>
    keyOf(from) === keyOf(to) ? [] : [{ kind, table, level3: now.name.value, from, to, cell }],
  );
  if (differing.length > 0) return differing;
  const value = valueOf(now);
  return [
    {
      kind: 'same',
      table,
      level3: now.name.value,
      from: value,
      to: value,
      cell: now.cells.value ?? now.name.cell,
    },
  ];
}

/** The values in standard spelling, so that “>=95 %” and “≥95%” are equal; values of several places are joined. */
function valueOf({ target, otherPlaces }: Indicator): string {
  return [target, ...otherPlaces.map((other) => other.target)].map(printTargetValue).join('；');
}

function amountDifferences(before: GoalTable, now: GoalTable): readonly Difference[] {
  const left = [...before.budget];
  const differing = now.budget.flatMap((amount): Difference[] => {
    const at = left.findIndex((other) => amountKey(other) === amountKey(amount));
    const [earlier] = at < 0 ? [] : left.splice(at, 1);
    return amountDifference(now, amount.label, amount.cell, earlier, amount);
  });
  return [
    ...differing,
    ...left.flatMap((amount) => amountDifference(before, amount.label, amount.cell, amount, undefined)),
  ];
}

function amountKey({ label, group }: Amount): string {
  return squeeze(`${group ?? ''}|${label}`);
}

function amountDifference(
  table: GoalTable,
  label: string,
  cell: CellAddress,
  before: Amount | undefined,
  now: Amount | undefined,
): Difference[] {
  const [from, to] = [amountText(before), amountText(now)];
  const isSame = before?.value && now?.value && before.unit === now.unit ? before.value.eq(now.value) : from === to;
  return isSame ? [] : [{ kind: 'amount', table: titleOf(table), level3: label, from, to, cell }];
}

/** The displayed amount with its unit; null when it is blank. */
function amountText(amount: Amount | undefined): string | null {
  if (amount === undefined || amount.text === '') return null;
  return amount.value === null || amount.unit === null || amount.text.endsWith(amount.unit)
    ? amount.text
    : `${amount.text}${amount.unit}`;
}

import type { Amount } from '../../goals/goal-table';
import { readMoney } from '../../wording/money-text';
import type { MoneyUnit } from '../../wording/money-unit';
import { narrow } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { amountLabel, type AmountLabel } from '../vocabulary/amount-labels';
import { moneyUnitIn } from '../vocabulary/labels';
import { roleOf } from './amount-at';
import { groupOf } from './amount-groups';

/** Separators of labels in one cell: 基本支出/项目支出. */
const BETWEEN_LABELS = /[/、，,；;\n和及与]/;
/** Separators of their amounts: 70.5/40; not the comma in 1,200. */
const BETWEEN_AMOUNTS = /[/、，；;\n]|,(?!\d{3}(?!\d))/;

/** The labels of a text that lists several; otherwise empty. */
const labelsIn = remembered((text): readonly { readonly label: string; readonly meaning: AmountLabel }[] => {
  const labels = partsOf(text, BETWEEN_LABELS).map((label) => ({ label, meaning: amountLabel(label) }));
  const known = labels.flatMap(({ label, meaning }) =>
    meaning?.isSure === true && !meaning.isHeading ? [{ label, meaning }] : [],
  );
  return known.length > 1 && known.length === labels.length ? known : [];
});

/** Reads the amounts of several labels in one cell, when the cell beside or below has as many: 基本支出/项目支出 | 70.5/40. */
export function severalAmounts(view: SheetView, cell: SeenCell, formUnit: MoneyUnit | null): readonly Amount[] {
  const labels = labelsIn(view.rawText(cell.row, cell.column));
  if (labels.length === 0) return [];
  const { area } = cell;
  const places = [
    { row: cell.row, column: area.column + area.columns },
    { row: area.row + area.rows, column: cell.column },
  ];
  for (const { row, column } of places) {
    const texts = partsOf(view.rawText(row, column), BETWEEN_AMOUNTS);
    const moneys = texts.flatMap((text) => readMoney(text) ?? []).filter(({ unit }) => unit !== '%');
    if (texts.length !== labels.length || moneys.length !== labels.length) continue;
    return moneys.map((money, index): Amount => {
      const { label = '', meaning } = labels[index] ?? {};
      return {
        label,
        labelCell: view.address(cell.row, cell.column),
        group: groupOf(view, cell),
        role: meaning ? roleOf(meaning) : null,
        cell: view.address(row, column),
        text: texts[index] ?? '',
        value: money.value,
        decimals: money.decimals,
        unit: money.unit ?? moneyUnitIn(cell.text) ?? formUnit,
      };
    });
  }
  return [];
}

function partsOf(text: string, between: RegExp): readonly string[] {
  return narrow(text)
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

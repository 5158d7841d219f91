import Big from 'big.js';
import type { Amount } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import { narrow } from '../../wording/plain-text';
import type { SheetView } from '../sheet/sheet-view';
import { amountRole } from '../vocabulary/amount-labels';

const LABELLED = /([一-龥（）()]{2,14}?)[:：为是共计]*\s*(-?[\d,]+(?:\.\d+)?)\s*(亿元|万元|元)/g;

/** Some forms hold all amounts in one sentence: "年度资金总额60万元，其中：财政拨款50万元，其他资金10万元". */
export function readAmountsInText(view: SheetView, rows: readonly number[]): Amount[] {
  return rows.flatMap((row) =>
    view.row(row).flatMap((cell) => {
      const amounts = [...narrow(cell.text).matchAll(LABELLED)].flatMap(
        ([text, label = '', digits = '', unit = '']): Amount[] => {
          const plainDigits = digits.replace(/,/g, '');
          const name = label.replace(/^(?:其中|包括)/, '');
          const role = amountRole(name);
          if (role === undefined || !/^-?\d+(?:\.\d+)?$/.test(plainDigits)) return [];
          return [
            {
              label: name,
              labelCell: view.address(cell.row, cell.column),
              group: null,
              role,
              cell: view.address(cell.row, cell.column),
              text,
              value: new Big(plainDigits),
              decimals: plainDigits.split('.')[1]?.length ?? 0,
              unit: unit as MoneyUnit,
            },
          ];
        },
      );
      return amounts.length >= 2 ? amounts : [];
    }),
  );
}

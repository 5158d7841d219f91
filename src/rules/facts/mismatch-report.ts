import { moneyIn, type Mismatch } from '../../goals/amount-sums';
import type { Amount } from '../../goals/goal-table';
import { formatMoney, spokenLabel } from './money';
import type { CellAddress } from '../../workbook/area';

/** The placeholders of a message about 勾稽关系 that do not hold. */
interface MismatchData {
  readonly [name: string]: string;
  /** “资金总额”是80.01万元 */
  readonly total: string;
  /** 项目支出9.50＋基本支出70.00＋其他支出0.00 */
  readonly parts: string;
  readonly sum: string;
  readonly difference: string;
}

export interface MismatchReport {
  readonly data: MismatchData;
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
  /** Any of the amounts may be the wrong one. */
  readonly mendAt: readonly CellAddress[];
}

export function mismatchReport(mismatch: Mismatch): MismatchReport {
  const { total, parts, totalValue, sum, difference, decimals, unit } = mismatch;
  const termOf = (part: Amount): string => {
    const value = moneyIn(part, unit);
    return spokenLabel(part.label) + (value === null ? part.text : formatMoney(value, decimals, null));
  };
  return {
    data: {
      total: `“${spokenLabel(total.label)}”是${formatMoney(totalValue, decimals, unit)}`,
      parts: parts.map(termOf).join('＋'),
      sum: formatMoney(sum, decimals, unit),
      difference: formatMoney(difference, decimals, unit),
    },
    cell: total.cell,
    related: parts.map((part) => part.cell),
    mendAt: [total, ...parts].map((part) => part.cell),
  };
}

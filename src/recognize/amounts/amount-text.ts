import Big from 'big.js';
import type { MoneyUnit } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import type { CellContent } from '../../workbook/snapshot';

export interface AmountReading {
  readonly value: Big | null;
  /** Digits after the point as displayed. */
  readonly decimals: number;
  /** Only what the cell itself says: "20万元", a percent format. */
  readonly unit: MoneyUnit | '%' | null;
}

const AMOUNT = /^([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(亿元|万元|元|%|亿|万)?$/;
const SPELLED_UNIT: Readonly<Record<string, MoneyUnit | '%'>> = {
  亿元: '亿元',
  亿: '亿元',
  万元: '万元',
  万: '万元',
  元: '元',
  '%': '%',
};

/** Reads a cell as an amount; `value` is null for an empty cell and for text that is no number. Never throws. */
export function readAmount(content: CellContent): AmountReading {
  const shown = AMOUNT.exec(squeeze(content.text));
  if (!shown?.[1]) {
    return typeof content.value === 'number'
      ? { value: new Big(content.value), decimals: 0, unit: null }
      : { value: null, decimals: 0, unit: null };
  }
  const digits = shown[1].replace(/,/g, '').replace('−', '-');
  const unit = SPELLED_UNIT[shown[2] ?? ''] ?? null;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const isStored = typeof content.value === 'number' && unit !== '%';
  return { value: isStored ? new Big(content.value) : new Big(digits), decimals, unit };
}

/** True for a cell that may stand beside an amount label: a number, nothing, or a stroke for nothing. */
export function isAmountOrBlank(content: CellContent): boolean {
  return isStroke(content.text) || readAmount(content).value !== null;
}

function isStroke(text: string): boolean {
  return /^[-—–*＊/]*$/.test(squeeze(text));
}

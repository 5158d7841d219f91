import type { GoalTable, Indicator } from './goal-table';
import { indicatorKey } from '../wording/indicator-key';
import { printTargetValue } from '../wording/print-target-value';

/**
 * What a workbook remembers of an indicator that was inserted from the library with an example value, for the rule
 * library/example-value-unchanged. The row is not remembered, because rows move; 规范值 are not either, because they are
 * right for everybody.
 */
export interface InsertedValue {
  /** The template's id. */
  readonly template: string;
  readonly sheet: string;
  /** As it was written into the form. */
  readonly name: string;
  /** In the standard spelling of `printTargetValue`: "≥5场". */
  readonly target: string;
  /** 示例值 must be replaced by the user's own, 建议值 may be kept. */
  readonly kind: '示例值' | '建议值';
}

export interface UnchangedValue {
  readonly table: GoalTable;
  readonly indicator: Indicator;
  readonly inserted: InsertedValue;
}

/** The indicators that still have the value that they were inserted with. */
export function unchangedValues(
  tables: readonly GoalTable[],
  inserted: readonly InsertedValue[],
): readonly UnchangedValue[] {
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return tables.flatMap((table) => {
    // Of a sheet that has another name now, the indicators may be anywhere.
    const ofSheet = inserted.filter(({ sheet }) => sheet === table.sheet || !sheets.has(sheet));
    return table.indicators.flatMap((indicator) => {
      const record = ofSheet.find((one) => isUnchanged(indicator, one));
      return record ? [{ table, indicator, inserted: record }] : [];
    });
  });
}

function isUnchanged({ name, target }: Indicator, inserted: InsertedValue): boolean {
  return indicatorKey(name.value) === indicatorKey(inserted.name) && printTargetValue(target) === inserted.target;
}

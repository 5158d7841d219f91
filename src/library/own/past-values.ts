import Big from 'big.js';
import type { GoalTable } from '../../goals/goal-table';
import { plainFigure } from '../../rules/facts/goal-figures';
import { withoutNameNumber, nameKey } from '../name-key';

/** An indicator's value in a table of an earlier year. */
export interface RememberedValue {
  /** The name as {@link nameKey}. */
  readonly key: string;
  /** Null when the form names no year. */
  readonly year: number | null;
  /** A decimal number. */
  readonly number: string;
  readonly unit: string;
}

/** The range of an indicator's values over several tables, in one unit. */
export interface PastRange {
  /** Number of different years; 0 when no form names its year. */
  readonly years: number;
  readonly tables: number;
  readonly least: string;
  readonly median: string;
  readonly most: string;
  readonly unit: string;
}

/** Limit, because more would fill the browser's storage. */
export const MOST_PAST_VALUES = 5000;

/** The target numbers in the tables, each indicator once per table. */
export function pastValuesOf(tables: readonly GoalTable[]): readonly RememberedValue[] {
  return tables.flatMap(({ year, indicators }) => {
    const ofTable = new Map<string, RememberedValue>();
    for (const { name, target } of indicators) {
      const key = nameKey(withoutNameNumber(name.value));
      if (target.kind !== 'number' || target.number === null || key === '' || ofTable.has(key)) continue;
      ofTable.set(key, { key, year: year?.value ?? null, number: target.number.toFixed(), unit: target.unit ?? '' });
    }
    return [...ofTable.values()];
  });
}

/** The range of the values under one of these names, in this unit (0.15万人次 is 1500人次); null for fewer than two values. */
export function pastRange(
  values: readonly RememberedValue[],
  names: readonly string[],
  unit: string,
): PastRange | null {
  const keys = new Set(names.map(nameKey));
  const one = plainFigure({ number: new Big(1), unit });
  const same = values.flatMap((value) => {
    const plain = plainFigure({ number: new Big(value.number), unit: value.unit });
    const isSame = keys.has(value.key) && plain.unit === one.unit;
    return isSame ? [{ year: value.year, number: plain.number.div(one.number) }] : [];
  });
  const numbers = same.map(({ number }) => number).sort((a, b) => a.cmp(b));
  const [least] = numbers;
  const most = numbers.at(-1);
  const median = numbers[Math.floor((numbers.length - 1) / 2)];
  const above = numbers[Math.ceil((numbers.length - 1) / 2)];
  if (numbers.length < 2 || !least || !most || !median || !above) return null;
  return {
    years: new Set(same.flatMap(({ year }) => year ?? [])).size,
    tables: same.length,
    least: least.toFixed(),
    median: median.plus(above).div(2).toFixed(),
    most: most.toFixed(),
    unit,
  };
}

import type { GoalTable, Indicator } from '../../goals/goal-table';
import type { Finding } from '../../lint/finding';
import type { TargetValue } from '../../wording/target-value';
import { areaContains, type Area } from '../../workbook/area';
import { withoutNameNumber, nameKey } from '../name-key';
import { NO_TEXTS, OWN_FIELDS, type FieldTexts } from './own-indicator';
import type { Incoming } from './merge';
import { readFields, type FieldProblem } from './read-fields';
import { pattern } from '../../wording/lexicon/family';
import { OWN_DIRECTION_NAMES } from '../../wording/lexicon/operator-words';

export type Captured =
  | { readonly kind: 'incoming'; readonly incoming: Incoming }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

const DIRECTION = pattern`${OWN_DIRECTION_NAMES}`;

/** An indicator of a form as the library keeps it. A deadline loses its year, which belongs to the form. */
export function captureIndicator(table: GoalTable, indicator: Indicator): Captured {
  const { name, level1, level2, section, target, texts } = indicator;
  const written: FieldTexts = {
    ...NO_TEXTS,
    name: withoutNameNumber(name.value),
    // Forms such as 河北's have no levels; there the section's name takes the place of level 1.
    level1: level1?.value ?? section ?? '',
    level2: level2?.value ?? '',
    ...targetTexts(target, table.year?.value ?? null),
    direction: texts.direction && DIRECTION.test(texts.direction) ? texts.direction : '',
    explanation: texts.explanation ?? '',
    formula: texts.formula ?? '',
    scoring: texts.scoring ?? '',
    basis: texts.basis ?? '',
  };
  const read = readFields(written);
  if (read.kind === 'problems') return read;
  // Fields without a column in the form, or left blank there, keep the library's value.
  const given = new Set(
    OWN_FIELDS.filter((field) => written[field] !== '' || field === 'operator' || field === 'unit'),
  );
  return { kind: 'incoming', incoming: { indicator: read.indicator, given } };
}

function targetTexts(target: TargetValue, year: number | null): Pick<FieldTexts, 'operator' | 'value' | 'unit'> {
  const { kind, operator, operatorSpan, number, unit, source } = target;
  if (kind === 'number') return { operator: operator ?? '', value: number?.toFixed() ?? '', unit: unit ?? '' };
  const words = source.trim();
  const value =
    kind === 'date' && year !== null && words.startsWith(`${year}年`) ? words.slice(`${year}年`.length) : words;
  return { operator: operatorSpan === null ? (operator ?? '') : '', value, unit: unit ?? '' };
}

/** The indicator in the row of the selected cell; null when there is none. */
export function indicatorAt(
  tables: readonly GoalTable[],
  { sheet, area }: { readonly sheet: string; readonly area: Area },
): { readonly table: GoalTable; readonly indicator: Indicator } | null {
  for (const table of tables) {
    if (table.sheet !== sheet || !areaContains(table.area, area)) continue;
    const indicator = table.indicators.find(({ row }) => row === area.row);
    if (indicator) return { table, indicator };
  }
  return null;
}

/** Indicators for which the check found at most hints; of equal names the first. */
export function captureClean(tables: readonly GoalTable[], findings: readonly Finding[]): readonly Incoming[] {
  const faulty = new Set(
    findings
      .filter(({ severity, suppressed }) => severity !== 'hint' && suppressed === null)
      .flatMap(({ cells }) => cells.map(({ sheet, row }) => rowKey(sheet, row))),
  );
  const kept = new Map<string, Incoming>();
  for (const table of tables) {
    for (const indicator of table.indicators) {
      if (faulty.has(rowKey(table.sheet, indicator.row))) continue;
      const captured = captureIndicator(table, indicator);
      if (captured.kind !== 'incoming') continue;
      const key = nameKey(captured.incoming.indicator.name);
      if (!kept.has(key)) kept.set(key, captured.incoming);
    }
  }
  return [...kept.values()];
}

function rowKey(sheet: string, row: number): string {
  return `${row} ${sheet}`;
}

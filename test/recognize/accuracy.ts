import type { GoalTable, Indicator } from '../../src/goals/goal-table';
import { squeeze } from '../../src/wording/plain-text';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { formNames, formTruth, formWorkbook, type IndicatorTruth } from '../forms/truth';

/** How well one form is recognised, compared with its ground truth. */
export interface Accuracy {
  readonly form: string;
  /**
   * `wanted`: indicators in the truth; `found`: those with the right value cell and level 3 name; `read`: all
   * indicators read.
   */
  readonly wanted: number;
  readonly found: number;
  readonly read: number;
  /** Number of found indicators whose field is right. */
  readonly right: Readonly<Record<Field, number>>;
  readonly amounts: { readonly wanted: number; readonly found: number };
  /** Differences in readable form. */
  readonly differences: readonly string[];
}

export const FIELDS = ['level1', 'level2', 'operator', 'value', 'unit'] as const;
type Field = (typeof FIELDS)[number];

interface Read {
  readonly sheet: string;
  readonly table: GoalTable;
  readonly indicator: Indicator;
}

/** Recognises a form and compares it with its truth; `withoutMerges` removes its merged areas first. */
export function measureForm(form: string, { withoutMerges = false } = {}): Accuracy {
  const workbook = withoutMerges ? takeMergesAway(formWorkbook(form)) : formWorkbook(form);
  const tables = recognizeGoalTables(workbook);
  const truth = formTruth(form);
  const read = tables.flatMap((table) =>
    table.indicators.map((indicator): Read => ({ sheet: table.sheet, table, indicator })),
  );
  const right: Record<Field, number> = { level1: 0, level2: 0, operator: 0, value: 0, unit: 0 };
  const differences: string[] = [];
  const matched = new Set<Read>();
  let optional = 0;
  let found = 0;
  for (const want of truth.indicators) {
    const got = read.find((one) => isSame(one, want));
    if (want.isOptional) {
      optional++;
      if (got) matched.add(got);
      continue;
    }
    if (!got) {
      differences.push(`missing ${want.sheet}!${want.valueCell} ${want.level3}`);
      continue;
    }
    matched.add(got);
    found++;
    for (const field of FIELDS) {
      const [is, should] = fieldOf(field, got.indicator, want);
      if (is === should || want.guessed.includes(field)) right[field]++;
      else differences.push(`${want.sheet}!${want.valueCell} ${field}: ${String(is)} should be ${String(should)}`);
    }
  }
  for (const one of read)
    if (!matched.has(one))
      differences.push(`extra ${one.sheet} row ${String(one.indicator.row + 1)} ${one.indicator.name.value}`);
  const amounts = compareAmounts(tables, truth.tables, differences);
  const extra = read.filter((one) => !matched.has(one)).length;
  return { form, wanted: truth.indicators.length - optional, found, read: found + extra, right, amounts, differences };
}

function isSame(one: Read, want: IndicatorTruth): boolean {
  const { value } = one.indicator.cells;
  return (
    one.sheet === want.sheet &&
    value !== undefined &&
    cellName(value) === want.valueCell &&
    squeeze(one.indicator.name.value) === squeeze(want.level3)
  );
}

function fieldOf(field: Field, { level1, level2, target }: Indicator, want: IndicatorTruth): [unknown, unknown] {
  switch (field) {
    case 'level1':
      return [level1 && squeeze(level1.value), want.level1 && squeeze(want.level1).replace(/[(（].*?[)）]$/, '')];
    case 'level2':
      return [level2 && squeeze(level2.value), want.level2 && squeeze(want.level2)];
    case 'operator':
      // The collections of truth disagree on "2024年12月31日前": ≤ in one, no operator in the other.
      return want.isDate ? [null, null] : [target.operator, want.operator];
    case 'value':
      return [target.kind === 'number' ? Number(target.number) : target.date, want.value];
    case 'unit':
      return [target.kind === 'range' ? null : target.unit, want.unit];
  }
}

function compareAmounts(
  tables: readonly GoalTable[],
  truths: ReturnType<typeof formTruth>['tables'],
  differences: string[],
): { wanted: number; found: number } {
  const read = new Map(
    tables.flatMap(({ sheet, budget }) => budget.map((amount) => [`${sheet}!${cellName(amount.cell)}`, amount.value])),
  );
  let wanted = 0;
  let found = 0;
  for (const { sheet, budget } of truths) {
    for (const { cell, value, label } of budget) {
      wanted++;
      const got = read.get(`${sheet}!${cell}`);
      if (got !== undefined && (value === null || Number(got) === value)) found++;
      else differences.push(`amount ${sheet}!${cell} ${label}: ${String(got?.toString())} should be ${String(value)}`);
    }
  }
  return { wanted, found };
}

function takeMergesAway(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}

export interface Totals {
  readonly recall: number;
  readonly precision: number;
  readonly fields: Readonly<Record<Field, number>>;
  readonly amounts: number;
}

export function totals(forms: readonly Accuracy[]): Totals {
  const sum = (of: (form: Accuracy) => number): number => forms.reduce((total, form) => total + of(form), 0);
  const found = sum((form) => form.found);
  const share = (field: Field): number => sum((form) => form.right[field]) / found;
  return {
    recall: found / sum((form) => form.wanted),
    precision: found / sum((form) => form.read),
    fields: {
      level1: share('level1'),
      level2: share('level2'),
      operator: share('operator'),
      value: share('value'),
      unit: share('unit'),
    },
    amounts: sum((form) => form.amounts.found) / sum((form) => form.amounts.wanted),
  };
}

export const ALL_FORMS = [...formNames('seeds'), ...formNames('demos'), ...formNames('more')];

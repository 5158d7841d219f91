import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Period, Scope } from '../../src/goals/goal-table';
import type { MoneyUnit } from '../../src/wording/money-unit';
import type { Operator } from '../../src/wording/target-value';
import { readWorkbook } from '../../src/host/file/read-workbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

/** What a careful reader found in a form of test/forms (`*.expected.json`), in one format for its three folders. */
export interface FormTruth {
  /** "seeds/fuzhou-changle-2024" */
  readonly form: string;
  readonly tables: readonly TableTruth[];
  readonly indicators: readonly IndicatorTruth[];
}

interface TableTruth {
  readonly sheet: string;
  readonly scope?: Scope;
  readonly period?: Period;
  readonly area?: string;
  readonly titleCell?: string;
  readonly year?: number | null;
  readonly department?: string | null;
  readonly moneyUnit?: MoneyUnit | null;
  readonly indicators?: number;
  readonly budget: readonly { readonly label: string; readonly value: number | null; readonly cell: string }[];
}

export interface IndicatorTruth {
  readonly sheet: string;
  readonly valueCell: string;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string;
  readonly level3Cell: string;
  readonly valueText: string;
  readonly operator: Operator | null;
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly isDate: boolean;
  /** True when both reading and not reading it are right. */
  readonly isOptional: boolean;
  /** Fields that were reconstructed from a damaged source. */
  readonly guessed: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

const FOLDER = __dirname;
const SCOPES: Readonly<Record<string, Scope>> = { 整体: 'department', 项目: 'project', 专项: 'fund' };
const PERIODS: Readonly<Record<string, Period>> = { 年度: 'annual', 长期: 'long-term' };
const OPERATORS: Readonly<Record<string, Operator>> = { '>=': '≥', '<=': '≤', '>': '＞', '<': '＜' };

/** Names of all forms of a folder, such as "demos/demo-clean". */
export function formNames(folder: 'seeds' | 'demos' | 'more' | 'aside'): string[] {
  if (!existsSync(join(FOLDER, folder))) return [];
  return readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => `${folder}/${file.replace('.xlsx', '')}`)
    .sort();
}

export function formBytes(form: string): Uint8Array {
  return readFileSync(join(FOLDER, `${form}.xlsx`));
}

export function formWorkbook(form: string): WorkbookSnapshot {
  return readWorkbook(formBytes(form));
}

interface RawIndicator {
  sheet?: string;
  row: number;
  cell?: string;
  valueCell?: string;
  level1?: string | null;
  level2?: string | null;
  level3: string;
  level3Cell: string;
  valueText?: string | null;
  valueKind?: string;
  valueType?: string;
  operator: string | null;
  value: number | string | null;
  unit: string | null;
  optional?: boolean;
  guessed?: string[] | null;
  cells?: Record<string, string>;
}

interface RawAmount {
  label: string;
  value: number | string | null;
  cell: string;
  numFmt?: string;
}

/** The other format: figures and their cells under the same keys. */
interface RawTotals {
  [key: string]: unknown;
  cells: Record<string, string | string[]>;
}

interface RawTable {
  sheet: string;
  kind?: string;
  period?: string;
  range?: string;
  titleCell?: string;
  department?: string;
  form?: string;
  budget?: RawAmount[] | RawTotals | null;
  indicators?: RawIndicator[];
}

interface RawTruth {
  year: number | null;
  department: string | null;
  moneyUnit?: MoneyUnit | null;
  departmentCell?: string | null;
  tables: RawTable[];
  indicators?: RawIndicator[];
}

export function formTruth(form: string): FormTruth {
  const raw = JSON.parse(readFileSync(join(FOLDER, `${form}.expected.json`), 'utf8')) as RawTruth;
  const hasOwnShape = raw.indicators !== undefined;
  return {
    form,
    tables: raw.tables.map((table) =>
      hasOwnShape ? { sheet: table.sheet, budget: amountsTruth(table) } : tableTruth(raw, table),
    ),
    indicators: hasOwnShape
      ? (raw.indicators ?? []).map((indicator) =>
          indicatorTruth(indicator.sheet ?? raw.tables[0]?.sheet ?? '', indicator),
        )
      : raw.tables.flatMap((table) =>
          (table.indicators ?? []).map((indicator) => indicatorTruth(table.sheet, indicator)),
        ),
  };
}

function tableTruth(raw: RawTruth, table: RawTable): TableTruth {
  return {
    sheet: table.sheet,
    scope: SCOPES[table.kind ?? ''],
    period: PERIODS[table.period ?? ''],
    area: table.range,
    titleCell: table.titleCell,
    year: raw.year,
    department: table.department ?? (raw.departmentCell ? raw.department : null),
    moneyUnit: raw.moneyUnit ?? null,
    indicators: table.indicators?.length ?? 0,
    budget: amountsTruth(table),
  };
}

function amountsTruth({ budget }: RawTable): TableTruth['budget'] {
  if (!budget) return [];
  if (Array.isArray(budget))
    return budget.map((amount) => ({ label: amount.label, cell: amount.cell, value: amountTruth(amount) }));
  return Object.entries(budget.cells).flatMap(([key, cells]) => {
    const value = budget[key];
    return [cells].flat().map((cell) => ({ label: key, cell, value: typeof value === 'number' ? value : null }));
  });
}

function amountTruth(amount: RawAmount): number | null {
  if (typeof amount.value !== 'number') return null;
  return amount.numFmt?.includes('%') ? amount.value * 100 : amount.value;
}

function indicatorTruth(sheet: string, raw: RawIndicator): IndicatorTruth {
  return {
    sheet,
    valueCell: raw.cell ?? raw.valueCell ?? '',
    level1: raw.level1 ?? null,
    level2: raw.level2 ?? null,
    level3: raw.level3,
    level3Cell: raw.level3Cell,
    valueText: raw.valueText ?? '',
    operator: raw.operator === null ? null : (OPERATORS[raw.operator] ?? (raw.operator as Operator)),
    value: raw.value,
    unit: raw.unit,
    isDate: (raw.valueKind ?? raw.valueType) === 'date',
    isOptional: raw.optional ?? false,
    guessed: raw.guessed ?? [],
    cells: raw.cells ?? {},
  };
}

import { MONEY_IN_YUAN } from '../../src/wording/money-unit';
import type { Amount, GoalTable, Indicator } from '../../src/goals/goal-table';
import type { Finding } from '../../src/lint/finding';
import { check } from '../../src/lint/check';
import { squeeze } from '../../src/wording/plain-text';
import type { TargetValue } from '../../src/wording/target-value';
import { cellName, parseAddress, type CellAddress } from '../../src/workbook/area';
import { cellContent, findSheet } from '../../src/workbook/snapshot';
import type {
  AmountTruth,
  FaultTruth,
  FormWithTruth,
  HeadTruth,
  IndicatorTruth,
  NamedCheck,
  TableTruth,
  TargetTruth,
} from '../forms/sheet-truth';

/** The aspects that are counted: the number in the truth, and the number read right. */
export const ASPECTS = [
  'table',
  'head',
  'found',
  'extra',
  'levels',
  'cell',
  'value',
  'amount',
  'missing',
  'over-100',
  'total',
  'clean',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Count {
  readonly wanted: number;
  readonly right: number;
}

export type Counts = Readonly<Record<Aspect, Count>>;

export function sumOfCounts(all: readonly Counts[]): Counts {
  const tally = new Tally();
  for (const counts of all)
    for (const aspect of ASPECTS) {
      tally.counts[aspect].wanted += counts[aspect].wanted;
      tally.counts[aspect].right += counts[aspect].right;
    }
  return tally.counts;
}

export interface Comparison {
  readonly counts: Counts;
  /** Differences in readable form: "value D7: ≥95% should be 95 %". */
  readonly differences: readonly string[];
  /** For each spelling of a target, whether it was read. */
  readonly writings: readonly { readonly writing: string; readonly isRight: boolean }[];
}

const CHECKS: readonly NamedCheck[] = ['missing', 'over-100', 'total'];

export const NAMED_RULES: Readonly<Record<NamedCheck, readonly string[]>> = {
  missing: ['completeness/value-missing', 'completeness/placeholder'],
  'over-100': ['range/percent-over-100'],
  total: ['sum/expenditure-total', 'sum/expense-items'],
};

/** Counts aspects and records differences. */
class Tally {
  readonly counts = Object.fromEntries(ASPECTS.map((aspect) => [aspect, { wanted: 0, right: 0 }])) as Record<
    Aspect,
    { wanted: number; right: number }
  >;
  readonly differences: string[] = [];
  readonly writings: { writing: string; isRight: boolean }[] = [];

  add(aspect: Aspect, isRight: boolean, difference: () => string): void {
    this.counts[aspect].wanted++;
    if (isRight) this.counts[aspect].right++;
    else this.differences.push(`${aspect}: ${difference()}`);
  }
}

/** Recognises and checks the form, and compares the result with its truth. */
export function compareWithTruth(form: FormWithTruth): Comparison {
  const tally = new Tally();
  const { tables, findings } = check(form.workbook);
  const matched = new Set<Indicator>();
  const claimed = new Set<GoalTable>();
  for (const truth of form.tables) {
    const table = tableFor(truth, tables, claimed);
    if (table) claimed.add(table);
    tally.add(
      'table',
      table !== undefined && [undefined, table.period].includes(truth.period),
      () => `${placeOf(truth)} is not read as a table of its own`,
    );
    compareHead(truth.head, table, tally);
    compareIndicators(truth, tables, table, matched, tally);
    for (const amount of truth.amounts) compareAmount(truth.sheet, amount, tables, tally);
  }
  for (const table of tables)
    for (const indicator of table.indicators)
      tally.add(
        'extra',
        matched.has(indicator),
        () => `${table.sheet}!${cellName(indicator.name.cell)} “${indicator.name.value}” is no indicator`,
      );
  compareFindings(form, findings, tally);
  return { counts: tally.counts, differences: tally.differences, writings: tally.writings };
}

const placeOf = (truth: TableTruth): string => `${truth.sheet}!${truth.indicators[0]?.nameCell ?? ''}`;

function isAt(cell: CellAddress, sheet: string, name: string): boolean {
  return cell.sheet === sheet && cellName(cell) === name;
}

function isIndicator(indicator: Indicator, sheet: string, want: IndicatorTruth): boolean {
  return isAt(indicator.name.cell, sheet, want.nameCell) && squeeze(indicator.name.value) === squeeze(want.name);
}

/** The table with the first indicator of the truth, unless another table of the truth has taken it. */
function tableFor(
  truth: TableTruth,
  tables: readonly GoalTable[],
  claimed: ReadonlySet<GoalTable>,
): GoalTable | undefined {
  const free = tables.filter((table) => !claimed.has(table) && table.sheet === truth.sheet);
  const [first] = truth.indicators;
  return first
    ? free.find(({ indicators }) => indicators.some((one) => isIndicator(one, truth.sheet, first)))
    : free[0];
}

function compareHead(head: HeadTruth, table: GoalTable | undefined, tally: Tally): void {
  const read = {
    department: table?.department?.value ?? null,
    project: table?.project?.value ?? null,
    projectCode: table?.projectCode?.value ?? null,
    year: table?.year?.value ?? null,
  };
  for (const key of ['department', 'project', 'projectCode', 'year'] as const) {
    const want = head[key];
    if (want === undefined) continue;
    const plain = (value: string | number | null): string | null => (value === null ? null : squeeze(String(value)));
    tally.add(
      'head',
      plain(read[key]) === plain(want),
      () => `${key} is ${String(read[key])}, should be ${String(want)}`,
    );
  }
}

function compareIndicators(
  truth: TableTruth,
  tables: readonly GoalTable[],
  own: GoalTable | undefined,
  matched: Set<Indicator>,
  tally: Tally,
): void {
  for (const want of truth.indicators) {
    const table = tables.find(({ indicators }) => indicators.some((one) => isIndicator(one, truth.sheet, want)));
    const found = table?.indicators.find((one) => isIndicator(one, truth.sheet, want));
    tally.add(
      'found',
      found !== undefined && table === own,
      () => `${truth.sheet}!${want.nameCell} “${want.name}” is ${found ? 'read into another table' : 'not read'}`,
    );
    if (!found) continue;
    matched.add(found);
    const at = `${truth.sheet}!${want.nameCell} “${want.name}”`;
    const levels = [found.level1, found.level2].map((level) => squeeze(level?.value ?? ''));
    const wanted = [want.level1, want.level2].map((level) => plainLevel(level ?? ''));
    tally.add(
      'levels',
      levels.every((level, index) => plainLevel(level) === wanted[index]),
      () => `${at}: ${levels.join('/')} should be ${wanted.join('/')}`,
    );
    const { value } = found.cells;
    if (want.target.kind !== 'missing')
      tally.add(
        'cell',
        value !== undefined && want.valueCells.some((cell) => isAt(value, truth.sheet, cell)),
        () => `${at}: value at ${value ? cellName(value) : 'no cell'}, should be ${want.valueCells.join(' or ')}`,
      );
    const isRight = isTarget(found.target, want.target);
    for (const writing of want.writings ?? []) tally.writings.push({ writing, isRight });
    tally.add('value', isRight, () => `${at}: ${printTarget(found.target)} should be ${JSON.stringify(want.target)}`);
  }
}

/** Level name without additions by the writer of the form: “一、产出指标（50分）”, “*数量指标（必填）”. */
function plainLevel(level: string): string {
  return squeeze(level)
    .replace(/[(（][^()（）]*[)）]$/, '')
    .replace(/^(?:[*★]|[一二三四五六七八九十]{1,2}、)/, '');
}

function isTarget(read: TargetValue, want: TargetTruth): boolean {
  switch (want.kind) {
    case 'number':
      return (
        read.kind === 'number' &&
        want.operators.includes(read.operator) &&
        isQuantity(Number(read.number), read.unit, want.number, want.unit)
      );
    case 'range':
      return (
        read.kind === 'range' &&
        isQuantity(Number(read.number), read.unit, want.lower, want.unit) &&
        read.upper !== null &&
        isQuantity(Number(read.upper), read.unit, want.upper, want.unit)
      );
    case 'about':
      return (
        read.kind === 'range' &&
        read.upper === null &&
        isQuantity(Number(read.number), read.unit, want.number, want.unit)
      );
    case 'date':
      return read.kind === 'date' && (want.iso === undefined || read.date === want.iso);
    case 'words':
      return read.kind === 'qualitative' || read.kind === 'reference';
    case 'filled':
      return !['empty', 'unfilled', 'placeholder'].includes(read.kind);
    case 'missing':
      return !['number', 'range', 'date'].includes(read.kind);
  }
}

/** True for equal quantities: 50 万人次 and 500000 人次. */
function isQuantity(number: number, unit: string | null, wantNumber: number, wantUnit: string | null): boolean {
  const [factor, base] = scaled(unit);
  const [wantFactor, wantBase] = scaled(wantUnit);
  return (
    base === wantBase && Math.abs(number * factor - wantNumber * wantFactor) <= 1e-9 * Math.abs(wantNumber * wantFactor)
  );
}

function scaled(unit: string | null): [factor: number, base: string] {
  const plain = squeeze(unit ?? '');
  if (plain.startsWith('万')) return [1e4, plain.slice(1)];
  if (plain.startsWith('亿')) return [1e8, plain.slice(1)];
  return [1, plain];
}

function printTarget({ kind, operator, number, upper, unit, date, source }: TargetValue): string {
  const parts = [operator, number?.toString(), upper && `..${upper.toString()}`, unit, date].filter(
    (part) => part !== null && part !== undefined,
  );
  return `“${source}” read as ${kind} ${parts.join(' ')}`;
}

const FACTOR = { ...MONEY_IN_YUAN, '%': 'NaN' } as const;

function compareAmount(sheet: string, want: AmountTruth, tables: readonly GoalTable[], tally: Tally): void {
  const read = tables.flatMap(({ budget }) => budget).filter(({ cell }) => isAt(cell, sheet, want.cell));
  const found = read.find((amount) => isAmount(amount, want));
  const printed = read.map(
    ({ label, value, unit, role }) => `${label} ${value?.toString() ?? 'empty'} ${unit ?? ''} ${role ?? 'no role'}`,
  );
  const wanted = `${String(want.value)} ${want.unit} ${want.role ?? ''}`;
  tally.add(
    'amount',
    found !== undefined,
    () => `${sheet}!${want.cell} ${want.label}: ${printed.join(', ') || 'not read'}, should be ${wanted}`,
  );
}

function isAmount({ value, unit, role }: Amount, want: AmountTruth): boolean {
  if (want.role !== undefined && role !== want.role) return false;
  if (want.value === null || value === null) return want.value === null && value === null;
  const isSame =
    Math.abs(Number(value) * Number(FACTOR[unit ?? want.unit]) - want.value * Number(FACTOR[want.unit])) < 0.001;
  return isSame;
}

function compareFindings(form: FormWithTruth, findings: readonly Finding[], tally: Tally): void {
  for (const check of CHECKS) {
    const said = findings.filter((finding) => says(finding, check));
    const faults = form.faults.filter((fault) => fault.check === check);
    for (const fault of faults)
      tally.add(
        check,
        said.some((finding) => [...finding.cells, ...finding.related].some((cell) => isOf(fault, cell))),
        () => `not found at ${fault.cells.map((name) => `${name} “${textAt(form, fault.sheet, name)}”`).join(' or ')}`,
      );
    // A grouped finding concerns each of its cells.
    for (const finding of said)
      for (const cell of finding.cells)
        if (
          !faults.some(
            (fault) => isOf(fault, cell) || (check === 'total' && finding.related.some((part) => isOf(fault, part))),
          )
        )
          tally.add(check, false, () => `wrongly said at ${printFinding({ ...finding, cell })}`);
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (form.isSound) tally.add('clean', errors.length === 0, () => errors.map(printFinding).join('; '));
}

function says({ rule, severity }: Finding, check: NamedCheck): boolean {
  return severity === 'error' && NAMED_RULES[check].includes(rule);
}

function isOf({ sheet, cells }: FaultTruth, cell: CellAddress): boolean {
  return cells.some((name) => isAt(cell, sheet, name));
}

function textAt({ workbook }: FormWithTruth, sheetName: string, name: string): string {
  const sheet = findSheet(workbook, sheetName);
  const { row, column } = parseAddress(name).area;
  return sheet ? cellContent(sheet, row, column).text : '';
}

function printFinding({ rule, cell, message }: Finding): string {
  return `${cell.sheet}!${cellName(cell)} ${rule} ${message}`;
}

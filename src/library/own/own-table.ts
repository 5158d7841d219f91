import { headingRoles } from '../../recognize/vocabulary/headings';
import type { ColumnRole } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { cellName } from '../../workbook/area';
import { onceEach, refusal } from './import-result';
import type { ImportProblem, ImportResult } from './import-result';
import { FIELD_NAMES, NO_TEXTS, OWN_FIELDS, fieldTexts } from './own-indicator';
import type { FieldTexts, OwnField, OwnIndicator } from './own-indicator';
import { readFields } from './read-fields';

/** The library as a table for people: a row of headings, then a row for each indicator. */
export function ownTable(indicators: readonly OwnIndicator[]): readonly (readonly string[])[] {
  const headings = OWN_FIELDS.map((field) => FIELD_NAMES[field]);
  return [headings, ...indicators.map(fieldTexts).map((texts) => OWN_FIELDS.map((field) => texts[field]))];
}

/** Fields by the roles of the columns of goal tables; the library's own headings are not listed here. */
const ROLE_FIELDS: Readonly<Partial<Record<ColumnRole, OwnField>>> = {
  level1: 'level1',
  level2: 'level2',
  level3: 'name',
  operator: 'operator',
  value: 'value',
  unit: 'unit',
  direction: 'direction',
  explanation: 'explanation',
  formula: 'formula',
  scoring: 'scoring',
  basis: 'basis',
};

/** Titles and remarks may precede the headings, down to this row. */
const LAST_HEADING_ROW = 20;

/** True when {@link readOwnTable} finds the headings that it needs. */
export function hasTable(rows: readonly (readonly string[])[]): boolean {
  return findHeadings(rows) !== null;
}

function findHeadings(
  rows: readonly (readonly string[])[],
): { readonly at: number; readonly columns: ReadonlyMap<OwnField, number> } | null {
  for (const [at, cells] of rows.slice(0, LAST_HEADING_ROW).entries()) {
    const columns = columnsOf(cells);
    if (columns.has('name') && columns.has('value')) return { at, columns };
  }
  return null;
}

/**
 * Reads a table of indicators: an exported one, or any table with the columns of a goal table under the headings that
 * forms use.
 * @param rows displayed texts from the sheet's first row and column on; every cell of a merged area has its text
 */
export function readOwnTable(rows: readonly (readonly string[])[]): ImportResult {
  const headings = findHeadings(rows);
  if (!headings) {
    return refusal(`没有找到表头。表里要有一行列名，至少有“${FIELD_NAMES.name}”和“${FIELD_NAMES.value}”两列。`);
  }
  const { at, columns } = headings;
  const given = new Set(columns.keys());
  const problems: ImportProblem[] = [];
  const entries = rows.slice(at + 1).flatMap((cells, index) => {
    const row = at + index + 2;
    const texts = textsOf(cells, columns);
    if (Object.values(texts).every((text) => text.trim() === '')) return [];
    const place = (field: OwnField): string => placeOf(row, field, columns);
    const read = readFields(texts);
    if (read.kind === 'indicator') {
      return [{ label: `第 ${row} 行`, place: place('name'), incoming: { indicator: read.indicator, given } }];
    }
    problems.push(...read.problems.map(({ field, message }) => ({ place: place(field), message })));
    return [];
  });
  return onceEach(entries, problems);
}

function textsOf(cells: readonly string[], columns: ReadonlyMap<OwnField, number>): FieldTexts {
  const texts = [...columns].map(([field, column]) => [field, cells[column] ?? '']);
  return { ...NO_TEXTS, ...(Object.fromEntries(texts) as Partial<FieldTexts>) };
}

/** The column of each field; a heading with one meaning takes precedence over one with several. */
function columnsOf(headings: readonly string[]): ReadonlyMap<OwnField, number> {
  const claims = headings.flatMap((heading, column) => claimsOf(heading).map((claim) => ({ ...claim, column })));
  const columns = new Map<OwnField, number>();
  const taken = new Set<number>();
  for (const { field, column } of claims.sort((a, b) => b.weight - a.weight)) {
    if (columns.has(field) || taken.has(column)) continue;
    columns.set(field, column);
    taken.add(column);
  }
  return columns;
}

/** More than any heading of a form weighs. */
const OWN_HEADING = 100;

function claimsOf(heading: string): readonly { readonly field: OwnField; readonly weight: number }[] {
  const own = OWN_FIELDS.find((field) => FIELD_NAMES[field] === squeeze(heading));
  if (own) return [{ field: own, weight: OWN_HEADING }];
  return Object.entries(headingRoles(heading)).flatMap(([role, weight]) => {
    const field = ROLE_FIELDS[role as ColumnRole];
    return field ? [{ field, weight }] : [];
  });
}

/** "第 5 行“指标值”（E5）" */
function placeOf(row: number, field: OwnField, columns: ReadonlyMap<OwnField, number>): string {
  const column = columns.get(field);
  const cell = column === undefined ? '' : `（${cellName({ row: row - 1, column })}）`;
  return `第 ${row} 行“${FIELD_NAMES[field]}”${cell}`;
}

import * as z from 'zod/mini';
import type { GoalTable } from '../../goals/goal-table';
import type { InsertedValue } from '../../rules/kit/rule';
import { sameCell, type CellAddress } from '../../workbook/area';
import { atOnce, type InPieces } from '../../workbook/pieces';
import { parseJson } from '../../workbook/parse-json';
import { parseSavedState, withSection } from '../../workbook/saved-state';
import type { Recognized } from '../recognized';
import { placeName, subjectsOf, type Subjects } from './subjects';
import { findTables, type TableMark } from './table-mark';

const SECTION = 'inserted';

const schema = z.array(
  z.object({
    /** Id and name of the indicator template in the library. */
    template: z.string(),
    name: z.string(),
    /** The cell of the target value, as `Subject` names it; an earlier version saved no sheet. */
    sheet: z.optional(z.string()),
    nth: z.optional(z.string()),
    table: z.string(),
    place: z.string(),
    /** The inserted value, as displayed. */
    value: z.string(),
    isExample: z.boolean(),
    /** True when the user confirmed the example value. */
    isConfirmed: z.boolean(),
  }),
);

/** An indicator inserted from the library; found again by table and indicator, not by address. */
export type InsertRecord = z.infer<typeof schema>[number];

/** An indicator just inserted. */
export interface Inserted {
  readonly template: { readonly id: string; readonly name: string; readonly isExample: boolean };
  readonly cell: CellAddress;
  readonly value: string;
}

/** The insert records in a workbook; null when they are damaged. */
export function savedInserted(xml: string | undefined): readonly InsertRecord[] | null {
  const json = parseSavedState(xml).sections.get(SECTION);
  if (json === undefined) return [];
  const parsed = schema.safeParse(parseJson(json));
  return parsed.success ? parsed.data : null;
}

/** The workbook's saved state with these insert records in place of the saved ones. */
export function withInserted(xml: string | undefined, records: readonly InsertRecord[]): string | undefined {
  return withSection(xml, SECTION, records.length > 0 ? JSON.stringify(records) : null, isRead);
}

function isRead(data: unknown): boolean {
  return schema.safeParse(data).success;
}

/** The records for indicators just inserted, for the present state of the workbook. */
export function recordsOf(
  { workbook, tables }: Pick<Recognized, 'workbook' | 'tables'>,
  inserted: readonly Inserted[],
): readonly InsertRecord[] {
  const subjects = subjectsOf(workbook, tables);
  return inserted.map(({ template, cell, value }) => {
    const { id, name, isExample } = template;
    const { sheet, table, nth, place } = subjects.of(cell);
    return { template: id, name, sheet, table, nth, place, value, isExample, isConfirmed: false };
  });
}

/** True for two records of the same template at the same indicator. */
export function sameRecord(a: InsertRecord, b: InsertRecord): boolean {
  return (
    a.template === b.template && a.sheet === b.sheet && a.table === b.table && a.nth === b.nth && a.place === b.place
  );
}

/** Inserted example values that the user has not confirmed, with their present cells. */
export function* unconfirmedExamples(
  tables: readonly GoalTable[],
  records: readonly InsertRecord[],
  subjects: Subjects,
): InPieces<readonly InsertedValue[]> {
  const places = yield* placesOf(tables, records, subjects);
  return places.flatMap(({ record, cell }) =>
    record.isExample && !record.isConfirmed ? [{ cell, value: record.value }] : [],
  );
}

/** The records after confirming the one at the cell. */
export function confirmAt(
  { workbook, tables }: Pick<Recognized, 'workbook' | 'tables'>,
  records: readonly InsertRecord[],
  cell: CellAddress,
): readonly InsertRecord[] {
  const meant = atOnce(placesOf(tables, records, subjectsOf(workbook, tables))).filter((place) =>
    sameCell(place.cell, cell),
  );
  return records.map((record) =>
    meant.some((place) => place.record === record) ? { ...record, isConfirmed: true } : record,
  );
}

interface RecordPlace {
  readonly record: InsertRecord;
  readonly cell: CellAddress;
}

/** Present cells of the records; all candidates when several tables or indicators have the same name. */
function* placesOf(
  tables: readonly GoalTable[],
  records: readonly InsertRecord[],
  subjects: Subjects,
): InPieces<readonly RecordPlace[]> {
  if (records.length === 0) return [];
  const cells = new Map<string, CellAddress[]>();
  for (const { indicators } of tables) {
    for (const {
      cells: { value: cell },
    } of indicators) {
      if (!cell) continue;
      const key = keyOf(subjects.of(cell));
      cells.set(key, [...(cells.get(key) ?? []), cell]);
    }
    yield;
  }
  return records.flatMap((record) =>
    findTables(record, subjects.marks).marks.flatMap((mark) =>
      (cells.get(keyOf({ ...mark, place: record.place })) ?? []).map((cell) => ({ record, cell })),
    ),
  );
}

function keyOf({ sheet, table, nth, place }: TableMark & { readonly place: string }): string {
  return [sheet, table, nth, placeName(place)].join('\n');
}

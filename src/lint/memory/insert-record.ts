import * as z from 'zod/mini';
import type { GoalTable } from '../../goals/goal-table';
import type { InsertedValue } from '../../rules/kit/rule';
import { sameCell, type CellAddress } from '../../workbook/area';
import { atOnce, type InPieces } from '../../workbook/pieces';
import { parseJson } from '../../workbook/parse-json';
import { parseSavedState, withSection } from '../../workbook/saved-state';
import type { Recognized } from '../recognized';
import { subjectsOf, type SubjectOf } from './subjects';

const SECTION = 'inserted';

const schema = z.array(
  z.object({
    /** Id and name of the template in the library. */
    template: z.string(),
    name: z.string(),
    /** The cell of the target value, as `Subject` names it. */
    table: z.string(),
    place: z.string(),
    /** What was written there, as it is shown. */
    value: z.string(),
    isExample: z.boolean(),
    /** The user said that the example is right as it is. */
    isConfirmed: z.boolean(),
  }),
);

/** What was put into the workbook from the library; found again by table and indicator, not by address. */
export type InsertRecord = z.infer<typeof schema>[number];

/** What was inserted, as the insertion knows it. */
export interface Inserted {
  readonly template: { readonly id: string; readonly name: string; readonly isExample: boolean };
  readonly cell: CellAddress;
  readonly value: string;
}

/** What a workbook keeps of what was inserted; null when it is damaged. */
export function savedInserted(xml: string | undefined): readonly InsertRecord[] | null {
  const json = parseSavedState(xml).sections.get(SECTION);
  if (json === undefined) return [];
  const parsed = schema.safeParse(parseJson(json));
  return parsed.success ? parsed.data : null;
}

/** The workbook's saved state with these records instead of those before. */
export function withInserted(xml: string | undefined, records: readonly InsertRecord[]): string | undefined {
  return withSection(xml, SECTION, records.length > 0 ? JSON.stringify(records) : null);
}

/** The records of what was just inserted, for the workbook as it is now. */
export function recordsOf(
  { workbook, tables }: Pick<Recognized, 'workbook' | 'tables'>,
  inserted: readonly Inserted[],
): readonly InsertRecord[] {
  const subjectOf = subjectsOf(workbook, tables);
  return inserted.map(({ template, cell, value }) => {
    const { id, name, isExample } = template;
    const { table, place } = subjectOf(cell);
    return { template: id, name, table, place, value, isExample, isConfirmed: false };
  });
}

/** Whether both say the same of the same indicator. */
export function sameRecord(a: InsertRecord, b: InsertRecord): boolean {
  return a.template === b.template && a.table === b.table && a.place === b.place;
}

/** The examples among the records that nobody has confirmed, where their cells stand now. */
export function* unconfirmedExamples(
  tables: readonly GoalTable[],
  records: readonly InsertRecord[],
  subjectOf: SubjectOf,
): InPieces<readonly InsertedValue[]> {
  const places = yield* placesOf(tables, records, subjectOf);
  return places.flatMap(({ record, cell }) =>
    record.isExample && !record.isConfirmed ? [{ cell, value: record.value }] : [],
  );
}

/** The records with that of the cell confirmed. */
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

function* placesOf(
  tables: readonly GoalTable[],
  records: readonly InsertRecord[],
  subjectOf: SubjectOf,
): InPieces<readonly RecordPlace[]> {
  if (records.length === 0) return [];
  const cells = new Map<string, CellAddress>();
  for (const { indicators } of tables) {
    for (const {
      cells: { value: cell },
    } of indicators)
      if (cell) cells.set(keyOf(subjectOf(cell)), cell);
    yield;
  }
  return records.flatMap((record) => {
    const cell = cells.get(keyOf(record));
    return cell ? [{ record, cell }] : [];
  });
}

function keyOf({ table, place }: { readonly table: string; readonly place: string }): string {
  return `${table}\n${place}`;
}

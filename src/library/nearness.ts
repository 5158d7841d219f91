import type { GoalTable } from '../goals/goal-table';
import { type WorkbookSnapshot, findSheet } from '../workbook/snapshot';
import { withoutNameNumber, nameKey } from './name-key';
import { groupAt, groupsFor, groupsOf } from './groups';
import type { IndicatorTemplate } from './schema';
import { selectedTable, type Selection } from './selected-table';

/** How well a template fits the place where the user works: a higher number is better, 0 is neutral. */
export type Nearness = (template: IndicatorTemplate) => number;

const OF_GROUP = 2;
const OF_FIELD = 1;
/** Largest number of fields of work in a form; a few indicators of other fields do not count. */
const MOST_FIELDS = 2;

/**
 * Ranks first the templates that fit the group at the cursor, then those in the fields of work of the table's
 * indicators.
 */
export function nearnessAt(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  selection: Selection,
  templates: readonly IndicatorTemplate[],
): Nearness {
  const table = selectedTable(tables, selection, workbook);
  const sheet = table && findSheet(workbook, table.sheet);
  if (!table || !sheet) return () => 0;
  const groups = groupsOf(sheet, table);
  const group = selection.sheet === table.sheet ? groupAt(groups, selection.area.row) : undefined;
  const fields = fieldsOf(table, templates);
  return (template) => {
    const suits = group !== undefined && groupsFor(groups, template).includes(group);
    return (suits ? OF_GROUP : 0) + (fields.has(template.field) ? OF_FIELD : 0);
  };
}

/** The most frequent fields of work of the table's indicators, as far as the library knows them. */
function fieldsOf({ indicators }: GoalTable, templates: readonly IndicatorTemplate[]): ReadonlySet<string> {
  const fieldByName = new Map(
    templates.flatMap(({ name, aliases, field }) => [name, ...aliases].map((one) => [nameKey(one), field] as const)),
  );
  const counts = new Map<string, number>();
  for (const { name } of indicators) {
    const field = fieldByName.get(nameKey(withoutNameNumber(name.value)));
    if (field !== undefined) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_FIELDS);
  return new Set(most.map(([field]) => field));
}

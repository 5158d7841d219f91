import type { GoalTable } from '../goals/goal-table';
import { type WorkbookSnapshot, findSheet } from '../workbook/snapshot';
import { withoutNameNumber, nameKey } from './name-key';
import { groupAt, groupsFor, groupsOf } from './groups';
import type { IndicatorTemplate } from './schema';
import { selectedTable, type Selection } from './selected-table';

/** How well a template suits the place where the user works: more is nearer, 0 says nothing. */
export type Nearness = (template: IndicatorTemplate) => number;

const OF_GROUP = 2;
const OF_FIELD = 1;
/** So many fields of work are those of a form; an indicator or two of others are chance. */
const MOST_FIELDS = 2;

/** What may stand in the group at the cursor is nearest, then what is of the fields of work of the table's indicators. */
export function nearnessAt(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  selection: Selection,
  templates: readonly IndicatorTemplate[],
): Nearness {
  const table = selectedTable(tables, selection);
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

/** The fields of work that most of the table's indicators are of, as far as the library knows them. */
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

import type { CellAddress } from '../../workbook/area';
import type { GoalTable, GoalText, Indicator } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';

/** The indicators of one project: all of a table, or in a flat list those with the same project name. */
export interface ProjectGroup {
  /** Null when the form names no project. */
  readonly name: string | null;
  /** The cell with the name. */
  readonly cell: CellAddress | null;
  readonly indicators: readonly Indicator[];
}

const known = new WeakMap<GoalTable, readonly ProjectGroup[]>();

/** Groups a table's indicators by project. Cached by table, because many rules ask. */
export function projectGroups(table: GoalTable): readonly ProjectGroup[] {
  const found = known.get(table) ?? findGroups(table);
  known.set(table, found);
  return found;
}

function findGroups(table: GoalTable): readonly ProjectGroup[] {
  const isList = table.indicators.some(({ texts }) => texts.project !== undefined);
  if (!isList) {
    return [{ name: table.project?.value ?? null, cell: table.project?.cell ?? null, indicators: table.indicators }];
  }
  const groups = new Map<string, Indicator[]>();
  for (const indicator of table.indicators) {
    const name = squeeze(indicator.texts.project ?? '');
    const group = groups.get(name);
    if (group) group.push(indicator);
    else groups.set(name, [indicator]);
  }
  return [...groups.values()].map((indicators) => ({
    name: indicators[0]?.texts.project ?? null,
    cell: indicators[0]?.cells.project ?? null,
    indicators,
  }));
}

/** The goals of a project: its own in a list, else all of the table. */
export function goalsOfGroup({ goals }: GoalTable, { name, indicators }: ProjectGroup): readonly GoalText[] {
  const isInList = indicators.some(({ texts }) => texts.project !== undefined);
  return isInList ? goals.filter(({ project }) => squeeze(project ?? '') === squeeze(name ?? '')) : goals;
}

const split = new WeakMap<GoalTable, readonly GoalTable[]>();

/** A list with a goal for each project as one table for each; any other table as it is. */
export function byProject(table: GoalTable): readonly GoalTable[] {
  if (table.goals.every(({ project }) => project === undefined)) return [table];
  const found =
    split.get(table) ??
    projectGroups(table).map((group) => ({
      ...table,
      project: group.name !== null && group.cell ? { value: group.name, text: group.name, cell: group.cell } : null,
      goals: goalsOfGroup(table, group),
      indicators: group.indicators,
    }));
  split.set(table, found);
  return found;
}

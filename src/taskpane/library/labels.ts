import type { GoalTable } from '../../goals/goal-table';
import { rowsOf } from '../../library/groups';
import type { GroupName, IndicatorGroup } from '../../library/groups';
import { cellName } from '../../workbook/area';
import { texts } from '../basics/texts';

/** "产出指标 / 质量指标", with its project and section where the form has them. */
export function groupLabel({ project, section, level1, level2 }: GroupName): string {
  const levels = [level1, level2].filter((level) => level !== null && level !== '').join(' / ');
  // For a section without levels, its name is enough.
  return texts.library.groupName(levels || (section ? '' : texts.library.noLevels), section, project);
}

/**
 * The group with its row numbers, because groups of a form may have the same names.
 * @param table name of the table, when there are several
 */
export function groupOption(group: IndicatorGroup, table: string | null): string {
  const { first, last } = rowsOf(group);
  return texts.library.groupOption(placeLabel(group, table), first + 1, last + 1);
}

/** The group with the name of its table before it; in a list of projects, the group itself names the project. */
export function placeLabel(group: GroupName, table: string | null): string {
  const label = groupLabel(group);
  return table === null || group.project !== null ? label : texts.library.inTable(table, label);
}

/** Names that distinguish the tables of a workbook: the project or title, with period and place as needed. */
export function tableNames(tables: readonly GoalTable[]): readonly string[] {
  const plain = tables.map(nameOf);
  const withPeriod = tables.map((table) => texts.library.tableOfPeriod(nameOf(table), table.period));
  return tables.map((table, index) => {
    const unique = [plain, withPeriod].find((names) => names.filter((name) => name === names[index]).length === 1);
    return unique?.[index] ?? tableOption(table);
  });
}

/** The table with its place, because two sheets may have projects with the same name. */
export function tableOption(table: GoalTable): string {
  return texts.library.tableOption(nameOf(table), texts.check.sheetCell(table.sheet, cellName(table.area)));
}

function nameOf({ project, title }: GoalTable): string {
  return project?.value ?? title?.value ?? texts.library.noTitle;
}

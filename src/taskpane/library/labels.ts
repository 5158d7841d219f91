import type { GoalTable } from '../../goals/goal-table';
import { rowsOf } from '../../library/groups';
import type { GroupName, IndicatorGroup } from '../../library/groups';
import { cellName } from '../../workbook/area';
import { texts } from '../basics/texts';

/** "产出指标 / 质量指标", with its project and section where the form has them. */
export function groupLabel({ project, section, level1, level2 }: GroupName): string {
  const levels = [level1, level2].filter((level) => level !== null && level !== '').join(' / ');
  // In a section without levels the section's name is enough.
  return texts.library.groupName(levels || (section ? '' : texts.library.noLevels), section, project);
}

/**
 * The group with its rows, as people count them: groups of a form may bear the same names.
 * @param table what the table is called, where there are several
 */
export function groupOption(group: IndicatorGroup, table: string | null): string {
  const { first, last } = rowsOf(group);
  return texts.library.groupOption(placeLabel(group, table), first + 1, last + 1);
}

/** The group with the name of its table in front; a list of projects names the project itself. */
export function placeLabel(group: GroupName, table: string | null): string {
  const label = groupLabel(group);
  return table === null || group.project !== null ? label : texts.library.inTable(table, label);
}

/** What tells the tables of a workbook apart: the project or title, the period and the place, as far as it is needed. */
export function tableNames(tables: readonly GoalTable[]): readonly string[] {
  const plain = tables.map(nameOf);
  const withPeriod = tables.map((table) => texts.library.tableOfPeriod(nameOf(table), table.period));
  return tables.map((table, index) => {
    const unique = [plain, withPeriod].find((names) => names.filter((name) => name === names[index]).length === 1);
    return unique?.[index] ?? tableOption(table);
  });
}

/** The table with its place: two sheets may hold projects of one name. */
export function tableOption(table: GoalTable): string {
  return texts.library.tableOption(nameOf(table), texts.check.sheetCell(table.sheet, cellName(table.area)));
}

function nameOf({ project, title }: GoalTable): string {
  return project?.value ?? title?.value ?? texts.library.noTitle;
}

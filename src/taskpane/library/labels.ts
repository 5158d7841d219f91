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

/** The group with its rows, as people count them: groups of a form may bear the same names. */
export function groupOption(group: IndicatorGroup): string {
  const { first, last } = rowsOf(group);
  return texts.library.groupOption(groupLabel(group), first + 1, last + 1);
}

export function tableOption({ title, sheet, area }: GoalTable): string {
  return texts.library.tableOption(title?.value ?? '', texts.check.sheetCell(sheet, cellName(area)));
}

import type { GoalTable } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { goalsOfGroup, type ProjectGroup } from './project-groups';

/** The text that describes a project: its name, goals and tasks; in a list of projects its name and its own goals. */
export function projectText(table: GoalTable, group: ProjectGroup): string {
  const isWhole = group.indicators.every(({ texts }) => texts.project === undefined);
  const ofTable = [
    table.title?.value ?? '',
    ...table.tasks.flatMap(({ name, content }) => [name?.text ?? '', content?.text ?? '']),
  ];
  const goals = goalsOfGroup(table, group).map(({ text }) => text);
  return squeeze([group.name ?? '', ...goals, ...(isWhole ? ofTable : [])].join('\n'));
}

import type { GoalTable } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import type { ProjectGroup } from './project-groups';

/** The text that describes a project: its name, goals and tasks; in a list of projects only the name. */
export function projectText({ goals, tasks, title }: GoalTable, group: ProjectGroup): string {
  const isWhole = group.indicators.every(({ texts }) => texts.project === undefined);
  const said = isWhole
    ? [
        title?.value ?? '',
        ...goals.map(({ text }) => text),
        ...tasks.flatMap(({ name, content }) => [name?.text ?? '', content?.text ?? '']),
      ]
    : [];
  return squeeze([group.name ?? '', ...said].join('\n'));
}

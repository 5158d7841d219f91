import type { Column, ColumnRole, GoalTable } from '../../goals/goal-table';
import type { Candidate } from './candidate';

/** Below this a column is shown to the user as unsure. */
const SURE = 0.7;
/** From this weight on a heading says its role plainly. */
const PLAIN_HEADING = 8;
/** Roles that misread make every finding of a table nonsense. */
const DECISIVE: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'level3', 'value', 'operator', 'unit', 'other']);

/** How sure a role is: 1 for a plain heading, less for one that may mean several things, least for cells alone. */
export function confidenceIn(candidate: Candidate, role: ColumnRole, isAgainstHeading: boolean): number {
  const { headed, content } = candidate;
  const weight = headed[role] ?? 0;
  const fit = content.fits[role] ?? 0;
  if (isAgainstHeading) return 0.6;
  if (weight >= PLAIN_HEADING || (role === 'other' && weight > 0)) return 1;
  if (weight > 0) return content.filled === 0 ? 0.5 : 0.5 + 0.5 * fit;
  if (role === 'other') return content.filled === 0 ? 0.8 : 0.4;
  return 0.3 + 0.5 * fit;
}

/** Columns of a table whose meaning the user should look at. */
export function unsureColumns(table: GoalTable): Column[] {
  return table.blocks.flatMap((block) =>
    block.columns.filter(({ role, confidence }) => DECISIVE.has(role) && confidence < SURE),
  );
}

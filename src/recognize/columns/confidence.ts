import type { Column, ColumnRole, GoalTable } from '../../goals/goal-table';
import type { Candidate } from './candidate';

/** Columns with a lower confidence are shown to the user as unsure. */
const SURE = 0.7;
/** From this weight on, a heading names its role unambiguously. */
const PLAIN_HEADING = 8;
/** Roles whose misreading makes all findings of a table wrong. */
const DECISIVE: ReadonlySet<ColumnRole> = new Set(['level1', 'level2', 'level3', 'value', 'operator', 'unit', 'other']);

/** Confidence of a role: 1 for an unambiguous heading, less for an ambiguous one, least for cells alone. */
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

/** Columns of a table whose role the user should confirm. */
export function unsureColumns(table: GoalTable): Column[] {
  return table.blocks.flatMap((block) =>
    block.columns.filter((column) => DECISIVE.has(column.role) && !isSure(column)),
  );
}

export function isSure({ confidence }: Column): boolean {
  return confidence >= SURE;
}

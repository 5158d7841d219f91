import type { ColumnRole } from '../../goals/goal-table';
import type { CorrectedColumn } from '../../recognize/corrections';
import type { Place } from '../check/check-session';

/** What the user can do with a column. */
export interface ColumnActions {
  readonly goTo: (place: Place) => void;
  readonly correct: (column: CorrectedColumn, role: ColumnRole) => void;
  readonly restore: (column: CorrectedColumn) => void;
}

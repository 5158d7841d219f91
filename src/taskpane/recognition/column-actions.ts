import type { ColumnRole } from '../../goals/goal-table';
import type { CorrectedColumn } from '../../recognize/corrections';
import type { CellOrArea } from '../../workbook/area';

/** What the user can do with a column. */
export interface ColumnActions {
  readonly goTo: (place: CellOrArea) => void;
  readonly correct: (column: CorrectedColumn, role: ColumnRole) => void;
  readonly restore: (column: CorrectedColumn) => void;
}

import type { ColumnRole } from '../../goals/goal-table';
import type { CorrectedColumn } from '../../recognize/corrections';
import type { CellOrArea } from '../../workbook/area';
import type { RowsReading } from '../check/table-reading';

/** The user's actions on columns and rows. */
export interface ColumnActions {
  readonly goTo: (place: CellOrArea) => void;
  readonly correct: (column: CorrectedColumn, role: ColumnRole) => void;
  readonly restore: (column: CorrectedColumn) => void;
  readonly takeRows: (rows: RowsReading) => void;
  readonly restoreRows: (rows: RowsReading) => void;
}

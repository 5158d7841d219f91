import type { Finding } from '../../lint/finding';
import { oneLine } from '../../wording/plain-text';
import { cellName, type CellAddress } from '../../workbook/area';
import { cellAt, type WorkbookSnapshot } from '../../workbook/snapshot';

/** A cell to compare a finding with, and its text. */
export interface ShownCell {
  readonly cell: CellAddress;
  /** Displayed text in one line; '' for a blank cell. */
  readonly text: string;
}

/**
 * Cells to compare a finding with: the parts of a sum, the duplicate row, the level above. Cells in the finding's own
 * rows are left out, because they are visible already.
 */
export function evidenceOf(
  workbook: WorkbookSnapshot,
  { cells, related }: Pick<Finding, 'cells' | 'related'>,
): readonly ShownCell[] {
  const elsewhere = new Map(
    related
      .filter(({ sheet, row }) => !cells.some((cell) => sheet === cell.sheet && row === cell.row))
      .map((one) => [`${one.sheet}!${cellName(one)}`, one]),
  );
  return [...elsewhere.values()].map((one) => ({ cell: one, text: oneLine(cellAt(workbook, one).text) }));
}

import { areaName } from './area';
import type { Area } from './area';

export type EditTrouble =
  | 'sheet-missing'
  /** The cells do not fit the area, or a single cell is to be merged. */
  | 'shape'
  /** A merged area overlaps the area to be merged. */
  | 'merge-in-the-way'
  /** Cells other than the top-left one have content, which Excel drops when it merges. */
  | 'content-would-be-lost'
  /** Content for a cell that a merged area covers; Excel drops it silently. */
  | 'covered'
  /** Content would be pushed beyond the last row of the sheet. */
  | 'outside-sheet';

/** An edit that this workbook cannot take. */
export class EditError extends Error {
  override readonly name = 'EditError';
  constructor(
    readonly trouble: EditTrouble,
    readonly sheet: string,
    readonly area: Area | null = null,
  ) {
    super(`${trouble}: ${sheet}${area ? `!${areaName(area)}` : ''}`);
  }
}

import { areaName } from './area';
import type { Area } from './area';

export type EditTrouble =
  | 'sheet-missing'
  /** The matrix of cells does not fit the area, or a merge of a single cell. */
  | 'shape'
  /** A merged area lies partly inside the one to be merged. */
  | 'merge-in-the-way'
  /** Excel keeps only the top-left cell when it merges. */
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

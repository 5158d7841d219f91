import type { NewSheet } from '../workbook/new-sheet';

/**
 * Adds sheets of one kind to the open workbook. A signature saved with the file identifies them, so that no other sheet
 * is ever replaced or deleted. Every method rejects only with a HostError.
 */
export interface SheetAdding {
  /**
   * Adds a sheet at the end and shows it. Replaces an earlier sheet of the add-in with this name, unless somebody has
   * written into it; then the new one is called “name (2)” and so on.
   * @param make plans the sheet, given the name of the workbook
   */
  add(name: string, make: (workbook: string) => NewSheet): Promise<AddedSheet>;
  /** @param evenChanged true to remove it even if somebody has written into it */
  remove(name: string, evenChanged: boolean): Promise<SheetRemoval>;
}

export interface AddedSheet {
  readonly name: string;
  /** False when Excel refused page set-up: too old, or no printer. */
  readonly isReadyToPrint: boolean;
}

export type SheetRemoval =
  | 'removed'
  /** The sheet was kept, because somebody has written into it. */
  | 'changed'
  /** There is no sheet with this name. */
  | 'missing'
  /** The sheet was kept, because the add-in did not make it, or made it as another kind. */
  | 'not-ours';

import type { NewSheet } from '../workbook/new-sheet';

/**
 * Sheets of one kind that the add-in makes in the open workbook. They carry a signature that is saved with the file, so that
 * no other sheet is ever replaced or deleted. Every method rejects with a HostError only.
 */
export interface SheetAdding {
  /**
   * Adds a sheet at the end and shows it. An earlier sheet of the add-in under this name is replaced, unless somebody has
   * written into it; then the new one is called “name (2)” and so on.
   * @param make plans the sheet, given the name of the workbook
   */
  add(name: string, make: (workbook: string) => NewSheet): Promise<AddedSheet>;
  /** @param evenChanged remove it even if somebody has written into it since */
  remove(name: string, evenChanged: boolean): Promise<SheetRemoval>;
}

export interface AddedSheet {
  readonly name: string;
  /** False when Excel refused page set-up: too old, or no printer. */
  readonly isReadyToPrint: boolean;
}

export type SheetRemoval =
  | 'removed'
  /** Somebody has written into it: it was left. */
  | 'changed'
  /** There is no sheet of this name. */
  | 'missing'
  /** It is none of the add-in's of this kind: it was left. */
  | 'not-ours';

import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { SheetIds } from '../../workbook/renamed-sheets';
import type { SheetChange } from '../../workbook/preview-edits';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Touched } from '../../workbook/touched';
import { createStore } from '../basics/store';
import type { OwnedStore } from '../basics/store';

/** Description of a change for the user. */
export interface About {
  readonly kind: 'insertion' | 'fix' | 'entry';
  /** The subjects: names of indicators, title of a rule. */
  readonly names: readonly string[];
  /** The cell to show. */
  readonly cell: CellAddress;
}

/** An undoable change that the pane made. */
export interface JournalEntry extends About {
  readonly id: number;
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  /** Its effect on each cell, for the list of earlier changes. */
  readonly changes: readonly SheetChange[];
  readonly touched: readonly Touched[];
  /** Ids of the sheets at that time. */
  readonly sheetIds: SheetIds;
  /** The changed sheets directly after the change. */
  readonly after: WorkbookSnapshot;
  /** Removes the record of this change from the workbook's saved state. */
  readonly forget: ((savedState: string | undefined) => string | undefined) | undefined;
}

/** A change that failed, leaving it unknown how much of it Excel carried out. */
export interface Unfinished {
  readonly before: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  /** Work to be done once the whole change is in the sheet. */
  readonly finish: () => Promise<void>;
}

export interface JournalState {
  /** The oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly unfinished: Unfinished | null;
}

/** The pane's changes since it was opened. Excel 2021 and 2024 LTSC cannot undo changes by add-ins. */
export type Journal = OwnedStore<JournalState>;

export function createJournal(): Journal {
  return createStore<JournalState>({ entries: [], unfinished: null });
}

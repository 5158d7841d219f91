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
  /** The subject: names of indicators, title of a rule. */
  readonly names: readonly string[];
  /** The cell to go to. */
  readonly cell: CellAddress;
}

/** An undoable change that the pane made. */
export interface JournalEntry extends About {
  readonly id: number;
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  /** What it did to each cell, for the list of earlier changes. */
  readonly changes: readonly SheetChange[];
  readonly touched: readonly Touched[];
  /** What the sheets were known by then. */
  readonly sheetIds: SheetIds;
  /** The sheets that it changed, right after it. */
  readonly after: WorkbookSnapshot;
  /** Gives the workbook's saved state without what this change added to it. */
  readonly forget: ((savedState: string | undefined) => string | undefined) | undefined;
}

/** A change that broke off: it is unknown how much of it Excel has carried out. */
export interface Unfinished {
  readonly before: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  /** Work left once the whole change is in the sheet. */
  readonly finish: () => Promise<void>;
}

export interface JournalState {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly unfinished: Unfinished | null;
}

/** Changes made by the pane while it is open: Excel 2021 and 2024 LTSC cannot undo what an add-in writes. */
export type Journal = OwnedStore<JournalState>;

export function createJournal(): Journal {
  return createStore<JournalState>({ entries: [], unfinished: null });
}

import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Touched } from '../../workbook/touched';
import { createStore } from '../basics/store';
import type { OwnedStore } from '../basics/store';

/** What the user is told of a change. */
export interface About {
  readonly kind: 'insertion' | 'fix';
  /** What it was about: the indicators' names, the rule's title. */
  readonly names: readonly string[];
  /** Where the user is taken. */
  readonly cell: CellAddress;
}

/** A change of the workbook that the pane made and can take back. */
export interface JournalEntry extends About {
  readonly id: number;
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
  readonly touched: readonly Touched[];
  /** The sheets that it changed, right after it. */
  readonly after: WorkbookSnapshot;
  /** Gives the workbook's saved state without what this change added to it. */
  readonly forget: ((savedState: string | undefined) => string | undefined) | undefined;
}

/** A change that broke off: nobody knows yet how much of it Excel has done. */
export interface Unfinished {
  readonly before: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  /** What is left to do once all of it is in the sheet. */
  readonly finish: () => Promise<void>;
}

export interface JournalState {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  readonly unfinished: Unfinished | null;
}

/**
 * What the pane has done to the workbook, as long as it is open: Excel 2021 and 2024 LTSC cannot undo what an add-in
 * writes.
 */
export type Journal = OwnedStore<JournalState>;

export function createJournal(): Journal {
  return createStore<JournalState>({ entries: [], unfinished: null });
}

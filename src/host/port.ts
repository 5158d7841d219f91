import type { Area, CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Where the workbook lives. Every method rejects with a {@link HostError} only. */
export interface WorkbookHost {
  snapshot(): Promise<WorkbookSnapshot>;
  /** Applies the edits in order, all or nothing as far as the host can. */
  apply(edits: readonly Edit[]): Promise<void>;
  /**
   * Replaces the add-in's state in the workbook, by null takes it away.
   * @param xml as saved-state.ts prints it
   */
  saveState(xml: string | null): Promise<void>;
  /** Brings the cell, or the area that begins there, into view and selects it. */
  select(place: CellAddress & Partial<Area>): Promise<void>;
  selection(): Promise<{ readonly sheet: string; readonly area: Area }>;
  /**
   * Calls back after cells of the workbook were changed, but not by this add-in.
   * @returns a function that stops it.
   */
  onChange(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}

export interface WorkbookChange {
  readonly sheet: string;
  readonly by: 'user' | 'co-author';
}

export type HostTrouble =
  /** A cell is being edited (InvalidOperationInCellEditMode). */
  | 'editing'
  /** The sheet or workbook is protected, or the file is read-only (AccessDenied). */
  | 'protected'
  /** The sheet or cell asked for is gone (ItemNotFound, InvalidReference). */
  | 'missing'
  /** The sheet asked for is hidden, and stays so. */
  | 'hidden'
  /** Too much in one request (RequestPayloadSizeLimitExceeded, null matrices). */
  | 'too-large'
  /** The host did not answer, or the session is gone. */
  | 'no-answer'
  /** This version of Excel lacks what is asked (ApiNotFound). */
  | 'unsupported'
  | 'unknown';

export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly trouble: HostTrouble,
    options?: { cause?: unknown },
  ) {
    super(trouble, options);
  }
}

import type { Area, CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { SheetIds } from '../workbook/renamed-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** Access to the workbook, wherever it lives. Every method rejects only with a {@link HostError}. */
export interface WorkbookHost {
  /** @param signal cancels reading a large workbook; the rejection reason is then irrelevant */
  snapshot(signal?: AbortSignal): Promise<WorkbookSnapshot>;
  /**
   * Applies the edits in order; all or nothing as far as the host can.
   * @param plannedOn the workbook that they were planned on: where the rows that they touch, or those beside them, hold
   * something else by now, nothing is written (`outdated`)
   */
  apply(edits: readonly Edit[], plannedOn?: WorkbookSnapshot): Promise<void>;
  /**
   * By the name that each sheet had when the workbook was read last: what it is known by, also under another name. Absent
   * where the host knows no such thing.
   */
  sheetIds?(): Promise<SheetIds>;
  /**
   * Replaces the add-in's state in the workbook; null removes it.
   * @param xml as saved-state.ts prints it
   */
  saveState(xml: string | null): Promise<void>;
  /** Brings the cell, or the area that begins there, into view and selects it. */
  select(place: CellAddress & Partial<Area>): Promise<void>;
  selection(): Promise<{ readonly sheet: string; readonly area: Area }>;
  /**
   * Calls back when other cells are selected. Absent where the host tells nothing of it.
   * @returns a function that stops it.
   */
  onSelect?(listener: () => void): Promise<() => Promise<void>>;
  /**
   * Calls back after cells were changed by anyone but this add-in, as far as the host can tell.
   * @returns a function that stops it.
   */
  onChange(listener: (change: ChangeNotice) => void): Promise<() => Promise<void>>;
}

export interface ChangeNotice {
  readonly sheet: string;
  /** `unknown`: this add-in itself or the user; the host cannot tell which. */
  readonly by: 'user' | 'co-author' | 'unknown';
  /** A sheet was renamed, moved, added or deleted, or cells were formatted; Excel never says whether it was this add-in. */
  readonly isOfSheets?: boolean;
}

export type HostTrouble =
  /** A cell is being edited (InvalidOperationInCellEditMode). */
  | 'editing'
  /** A dialog is open in Excel, and it takes no changes until that is closed. */
  | 'dialog'
  | 'sheet-protected'
  /** The structure of the workbook is protected: no sheet can be added or taken away. */
  | 'workbook-protected'
  /** The file is open for reading only. */
  | 'read-only'
  /** Excel refuses the change (AccessDenied), for none of the reasons that it tells. */
  | 'protected'
  /** The sheet or cell asked for is gone (ItemNotFound, InvalidReference). */
  | 'missing'
  /** The user looks at another workbook, at a chart sheet or at a group of sheets (InvalidSelection). */
  | 'elsewhere'
  /** The file's format (.xls, .csv) or this Excel does not keep the add-in's state. */
  | 'not-kept'
  /** The cells to be changed hold something else than the change was planned on. */
  | 'outdated'
  /** The sheet asked for is hidden, and stays so. */
  | 'hidden'
  /** A filter, a table, a pivot table or a merged area does not let rows be moved. */
  | 'blocked'
  /** Too much in one request (RequestPayloadSizeLimitExceeded, null matrices). */
  | 'too-large'
  /** Excel has too much to do, and did not begin with this. */
  | 'busy'
  /** The host did not answer; perhaps it still will. */
  | 'no-answer'
  /** Excel wants to be opened anew: it has forgotten this pane. */
  | 'session-over'
  /** This version of Excel lacks what is asked (ApiNotFound). */
  | 'unsupported'
  | 'unknown';

export class HostError extends Error {
  override readonly name = 'HostError';
  /** After a time-out: resolves when the host answers late, with any answer. */
  readonly lateAnswer: Promise<void> | undefined;

  constructor(
    readonly trouble: HostTrouble,
    { lateAnswer, ...options }: { cause?: unknown; lateAnswer?: Promise<void> | undefined } = {},
  ) {
    super(trouble, options);
    this.lateAnswer = lateAnswer;
  }
}

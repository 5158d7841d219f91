import type { Area, CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { SheetIds } from '../workbook/renamed-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** An earlier reading of a workbook, with the names of the sheets that may have changed since. */
export interface EarlierReading {
  readonly workbook: WorkbookSnapshot;
  readonly changed: ReadonlySet<string>;
}

/** Access to a workbook of any kind. Every method rejects only with a {@link HostError}. */
export interface WorkbookHost {
  /**
   * @param signal cancels reading a large workbook; the rejection reason is then irrelevant
   * @param earlier lets the host give the unchanged sheets as they were, without reading them
   */
  snapshot(signal?: AbortSignal, earlier?: EarlierReading | null): Promise<WorkbookSnapshot>;
  /**
   * Applies the edits in order; all or nothing as far as the host can.
   * @param plannedOn the workbook on which they were planned. If the touched rows or their neighbours have changed
   * since, nothing is written (`outdated`)
   */
  apply(edits: readonly Edit[], plannedOn?: WorkbookSnapshot): Promise<void>;
  /**
   * The permanent id of each sheet, by its name when the workbook was last read; sheets keep it when they are renamed.
   * Absent when the host has no ids.
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
   * Calls back when the selection changes. Absent when the host cannot tell.
   * @returns a function that stops it
   */
  onSelect?(listener: () => void): Promise<() => Promise<void>>;
  /**
   * Calls back after changes of cells by anyone but this add-in, as far as the host can tell.
   * @returns a function that stops it
   */
  onChange(listener: (change: ChangeNotice) => void): Promise<() => Promise<void>>;
}

export interface ChangeNotice {
  readonly sheet: string;
  /** `unknown`: this add-in itself or the user; the host cannot tell which. */
  readonly by: 'user' | 'co-author' | 'unknown';
  /**
   * True when a sheet was renamed, moved, added or deleted, or cells were formatted. Excel does not tell whether this
   * add-in did it.
   */
  readonly isOfSheets?: boolean;
}

export type HostTrouble =
  /** A cell is being edited (InvalidOperationInCellEditMode). */
  | 'editing'
  /** A dialog is open in Excel, which accepts no changes until it is closed. */
  | 'dialog'
  | 'sheet-protected'
  /** The structure of the workbook is protected: no sheet can be added or removed. */
  | 'workbook-protected'
  /** The file is read-only. */
  | 'read-only'
  /** Excel refuses the change (AccessDenied) for an unknown reason. */
  | 'protected'
  /** The requested sheet or cell does not exist any more (ItemNotFound, InvalidReference). */
  | 'missing'
  /** Another workbook, a chart sheet or a group of sheets is in front (InvalidSelection). */
  | 'elsewhere'
  /** The file's format (.xls, .csv) or this Excel cannot keep the add-in's state. */
  | 'not-kept'
  /** The cells have changed since the change was planned. */
  | 'outdated'
  /** The edits were undone, but an empty row stays, because the sheet's protection does not let it be deleted. */
  | 'row-left'
  /** The requested sheet is hidden and is not shown. */
  | 'hidden'
  /** A filter, a table, a pivot table or a merged area prevents rows from being moved. */
  | 'blocked'
  /** The request was too large (RequestPayloadSizeLimitExceeded, null matrices). */
  | 'too-large'
  /** Excel is too busy and did not begin. */
  | 'busy'
  /** The host did not answer, but still may. */
  | 'no-answer'
  /** Excel must be reopened, because its session with this pane is over. */
  | 'session-over'
  /** This version of Excel lacks a required function (ApiNotFound). */
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

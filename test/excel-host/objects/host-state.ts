import type { Area } from '../../../src/workbook/area';
import type { ExcelFacts } from '../facts';
import type { Allowance, Grid, GridSheet, SheetProtection } from '../grid';
import { CellExtras } from './cell-extras';
import { ApiError } from './host-object';
import { RangeRefs } from './range-ref';
import type { RangeRef } from './range-ref';
import { SheetLocks } from './sheet-locks';

export interface CustomXmlPartData {
  readonly id: string;
  xml: string;
}

/** The event types raised by the stand-in, by office.js' own numbers. */
export const EVENT_TYPE = {
  changed: 10,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
  moved: 27,
} as const;

/** The target of events registered for all sheets. */
export const ALL_SHEETS = 'Workbook';

/** True while the pane is open. Excel opens it only after all functions of the ribbon have ended (issue 3250). */
class PaneWindow {
  isShown = true;
  /** Number of requests to show the pane. */
  asked = 0;
  private isWanted = false;
  private running = 0;

  ask(state: string): void {
    this.asked += 1;
    this.isWanted = state === 'Visible';
    this.settle();
  }

  commandBegins(): void {
    this.running += 1;
  }

  commandEnds(): void {
    this.running -= 1;
    this.settle();
  }

  private settle(): void {
    if (this.running === 0 && this.isWanted) this.isShown = true;
  }
}

/**
 * The undo list of Ctrl+Z, oldest first. A batch that writes is one entry (types of office.js); deleting or renaming a
 * sheet clears the list (docs). That such a batch adds no entry itself is a guess.
 */
class UndoList {
  entries: ('user' | 'add-in')[] = [];
  private batch: 'reads' | 'writes' | 'clears' | null = null;

  batchBegins(): void {
    this.batch = 'reads';
  }

  writes(): void {
    if (this.batch === null) this.entries.push('user');
    else if (this.batch === 'reads') this.batch = 'writes';
  }

  clear(): void {
    this.entries = [];
    this.batch &&= 'clears';
  }

  batchEnded(): void {
    if (this.batch === 'writes') this.entries.push('add-in');
    this.batch = null;
  }
}

/** The state shared by the objects of one workbook: the grid, and what the workbook contains besides cells. */
export class HostState {
  readonly ranges: RangeRefs;
  readonly extras: CellExtras;
  private readonly locks: SheetLocks;
  readonly customXmlParts = new Map<string, CustomXmlPartData>();
  readonly settings = new Map<string, unknown>();
  readonly pane = new PaneWindow();
  /** Registered events as "type:target". */
  readonly subscriptions = new Set<string>();
  /** `context.runtime.enableEvents` */
  eventsEnabled = true;
  /** True when something was written since the last calculation. */
  unsettled = false;
  readonly undoList = new UndoList();
  /** Excel fails with this error after this many more writes. */
  breakOff: { writesLeft: number; readonly code: ApiError['code'] } | null = null;
  private lastPart = 0;

  constructor(
    readonly grid: Grid,
    public readOnly: boolean,
    /** True: no sheet can be added, removed or renamed. */
    public structureProtected: boolean,
    /** Number of cells from which on Excel on the web returns null matrices. */
    readonly cellLimit: number,
    public facts: ExcelFacts,
    /** By sheet name. */
    protections: Readonly<Record<string, SheetProtection>> = {},
  ) {
    this.ranges = new RangeRefs(grid);
    this.extras = new CellExtras(grid);
    this.locks = new SheetLocks(grid, protections);
  }

  /** @throws {ApiError} ItemNotFound when the sheet is gone. */
  sheet(id: string): GridSheet {
    const sheet = this.grid.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw new ApiError('ItemNotFound');
    return sheet;
  }

  /**
   * Call before changing a sheet in any way except the content of cells.
   * @param allowance with which a protected sheet takes the change nevertheless
   * @throws {ApiError} AccessDenied when it is protected
   */
  beforeWriting(sheet: string, allowance?: Allowance): void {
    const isAllowed = allowance !== undefined && this.locks.allows(sheet, allowance);
    if (this.readOnly || (this.sheet(sheet).isProtected && !isAllowed)) throw new ApiError('AccessDenied');
    this.countWrite();
  }

  /**
   * Call before deleting whole rows.
   * @throws {ApiError} AccessDenied on a protected sheet, unless deleting is allowed and every cell of the rows unlocked
   */
  beforeDeletingRows({ sheet, area }: RangeRef): void {
    if (this.sheet(sheet).isProtected && this.locks.isLocked(sheet, area) !== false) throw new ApiError('AccessDenied');
    this.beforeWriting(sheet, 'deleteRows');
  }

  isAllowed(sheet: string, allowance: Allowance): boolean {
    return this.locks.allows(sheet, allowance);
  }

  /**
   * Call before writing the content of cells.
   * @throws {ApiError} AccessDenied when one of them is locked on a protected sheet
   */
  beforeWritingContent({ sheet, area }: RangeRef): void {
    if (this.readOnly || (this.sheet(sheet).isProtected && this.locks.isLocked(sheet, area) !== false)) {
      throw new ApiError('AccessDenied');
    }
    this.countWrite();
  }

  private countWrite(): void {
    const { breakOff } = this;
    if (breakOff?.writesLeft === 0) {
      this.breakOff = null;
      throw new ApiError(breakOff.code);
    }
    if (breakOff) breakOff.writesLeft -= 1;
    this.unsettled = true;
    this.undoList.writes();
  }

  /** Null when the cells differ. */
  isLocked({ sheet, area }: Pick<RangeRef, 'sheet' | 'area'>): boolean | null {
    return this.locks.isLocked(sheet, area);
  }

  /**
   * Call before adding or removing sheets.
   * @throws {ApiError} AccessDenied when the workbook's structure is protected, or the file is read-only
   */
  beforeRestructuring(): void {
    this.beforeShowing();
    if (this.readOnly || this.structureProtected) throw new ApiError('AccessDenied');
  }

  /**
   * Call before showing a sheet.
   * @throws {ApiError} InvalidSelection when another workbook is in front
   */
  beforeShowing(): void {
    if (this.facts.front === 'another-workbook') throw new ApiError('InvalidSelection');
  }

  /** @throws {ApiError} AccessDenied when the file is read-only; protection of sheets does not matter */
  beforeWritingParts(): void {
    if (this.readOnly) throw new ApiError('AccessDenied');
  }

  addCustomXmlPart(xml: string): CustomXmlPartData {
    this.lastPart += 1;
    const id = `{00000000-0000-4000-8000-${String(this.lastPart).padStart(12, '0')}}`;
    const part = { id, xml };
    if (this.facts.keepsCustomXml) this.customXmlParts.set(id, part);
    return part;
  }

  /** The merged area that covers the cell, so that its content would be invisible. */
  mergeHiding(sheet: string, row: number, column: number): Area | undefined {
    return this.grid
      .merges(sheet)
      .find(
        (area) =>
          (area.row !== row || area.column !== column) &&
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
  }
}

import { areaContains, parseAddress } from '../../../src/workbook/area';
import type { Area } from '../../../src/workbook/area';
import { cellsOf } from '../../../src/workbook/sheet-draft';
import type { ExcelFacts } from '../facts';
import type { Grid, GridSheet } from '../grid';
import { CellExtras } from './cell-extras';
import { ApiError } from './host-object';
import { RangeRefs } from './range-ref';
import type { RangeRef } from './range-ref';

export interface CustomXmlPartData {
  readonly id: string;
  xml: string;
}

/** The event types that the stand-in raises, by office.js' own numbers. */
export const EVENT_TYPE = {
  changed: 10,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  nameChanged: 25,
  moved: 27,
} as const;

/** The target of events that were registered for all sheets. */
export const ALL_SHEETS = 'Workbook';

/** Whether the pane stands beside the sheet. Excel shows it only when no function of the ribbon runs any more (issue 3250). */
class PaneWindow {
  isShown = true;
  /** How often the add-in asked for it. */
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
 * What Ctrl+Z would take back, oldest first. A batch that writes is one entry (types of office.js); taking a sheet away or
 * naming it clears the list (docs). That such a batch leaves no entry of its own is a guess.
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

/** What the objects of one workbook share: the grid, and what the workbook holds besides cells. */
export class HostState {
  readonly ranges: RangeRefs;
  readonly extras: CellExtras;
  readonly customXmlParts = new Map<string, CustomXmlPartData>();
  readonly settings = new Map<string, unknown>();
  readonly pane = new PaneWindow();
  /** Registered events as "type:target". */
  readonly subscriptions = new Set<string>();
  /** `context.runtime.enableEvents` */
  eventsEnabled = true;
  /** Something was written since formulas were last known to be calculated. */
  unsettled = false;
  readonly undoList = new UndoList();
  /** Excel stops with this error where it has so many writes left. */
  breakOff: { writesLeft: number; readonly code: ApiError['code'] } | null = null;
  private lastPart = 0;

  constructor(
    readonly grid: Grid,
    public readOnly: boolean,
    /** No sheet can be added, taken away or renamed. */
    public structureProtected: boolean,
    /** Excel on the web gives null instead of the matrices of larger ranges. */
    readonly cellLimit: number,
    public facts: ExcelFacts,
    /** Addresses of cells that are not locked, by sheet name; rows must not move on such a sheet. */
    private readonly unlocked: Readonly<Record<string, readonly string[]>> = {},
  ) {
    this.ranges = new RangeRefs(grid);
    this.extras = new CellExtras(grid);
  }

  /** @throws {ApiError} ItemNotFound when the sheet is gone. */
  sheet(id: string): GridSheet {
    const sheet = this.grid.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw new ApiError('ItemNotFound');
    return sheet;
  }

  /**
   * To be called before a sheet is changed in any way but the content of cells.
   * @throws {ApiError} AccessDenied when it is protected.
   */
  beforeWriting(sheet: string): void {
    if (this.readOnly || this.sheet(sheet).isProtected) throw new ApiError('AccessDenied');
    this.countWrite();
  }

  /**
   * To be called before the content of cells is written.
   * @throws {ApiError} AccessDenied when one of them is locked and the sheet protected.
   */
  beforeWritingContent({ sheet, area }: RangeRef): void {
    if (this.readOnly || (this.sheet(sheet).isProtected && this.isLocked({ sheet, area }) !== false)) {
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

  /** Null where the cells differ. */
  isLocked({ sheet, area }: Pick<RangeRef, 'sheet' | 'area'>): boolean | null {
    const open = (this.unlocked[this.sheet(sheet).name] ?? []).map((address) => parseAddress(address).area);
    const cells = [...cellsOf(area)].map((cell) => open.some((one) => areaContains(one, cell)));
    return cells.every((isOpen) => isOpen) ? false : cells.some((isOpen) => isOpen) ? null : true;
  }

  /**
   * To be called before sheets are added or taken away.
   * @throws {ApiError} AccessDenied when the workbook's structure is protected, or the file is read-only.
   */
  beforeRestructuring(): void {
    this.beforeShowing();
    if (this.readOnly || this.structureProtected) throw new ApiError('AccessDenied');
  }

  /**
   * To be called before a sheet is shown.
   * @throws {ApiError} InvalidSelection when the user looks at another workbook.
   */
  beforeShowing(): void {
    if (this.facts.front === 'another-workbook') throw new ApiError('InvalidSelection');
  }

  /** @throws {ApiError} AccessDenied when the file is read-only; the protection of sheets does not matter here. */
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

  /** The merged area whose first cell is another one than the given: what is written there is never seen. */
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

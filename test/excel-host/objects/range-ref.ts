import type { Area } from '../../../src/workbook/area';
import type { Grid, GridChange } from '../grid';
import { rowsDeleted, rowsInserted } from '../row-shift';
import { ApiError } from './host-object';
import type { HostObject } from './host-object';

/**
 * The place of a Range object on a sheet. As in Excel, it moves with its rows, and is invalid once they are all
 * deleted.
 */
export class RangeRef {
  private place: Area | null;

  constructor(
    readonly sheet: string,
    area: Area,
  ) {
    this.place = area;
  }

  /** @throws {ApiError} InvalidReference when the cells have been deleted. */
  get area(): Area {
    if (!this.place) throw new ApiError('InvalidReference');
    return this.place;
  }

  get isThere(): boolean {
    return this.place !== null;
  }

  follow(change: GridChange): void {
    if (change.sheet !== this.sheet || !this.place || change.changeType === 'RangeEdited') return;
    const { row, rows } = change.area;
    this.place =
      change.changeType === 'RowInserted' ? rowsInserted(this.place, row, rows) : rowsDeleted(this.place, row, rows);
  }
}

/** Keeps the ranges of the running batch, and those that the client keeps for later batches. */
export class RangeRefs {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private live = new Set<RangeRef>();
  private lastId = 0;

  constructor(grid: Grid) {
    grid.onChanged((change) => {
      for (const ref of this.live) ref.follow(change);
    });
  }

  make(sheet: string, area: Area): RangeRef {
    const ref = new RangeRef(sheet, area);
    this.live.add(ref);
    return ref;
  }

  /** `_KeepReference`: the object outlives its batch. */
  keep(object: HostObject): void {
    const { self } = object;
    if (typeof self !== 'object' || self === null || this.ids.has(self)) return;
    this.lastId += 1;
    const id = `r${this.lastId}`;
    this.ids.set(self, id);
    this.kept.set(id, object);
  }

  /** The identity of a kept object, sent with its members when it is instantiated or loaded. */
  identityOf(self: object): Readonly<Record<string, unknown>> {
    const id = this.ids.get(self);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  find(id: string): HostObject | undefined {
    return this.kept.get(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get keptCount(): number {
    return this.kept.size;
  }

  batchEnded(): void {
    this.live = new Set([...this.kept.values()].flatMap(({ self }) => rangesIn(self)));
  }
}

function rangesIn(self: unknown): RangeRef[] {
  if (self instanceof RangeRef) return [self];
  return Array.isArray(self) ? self.filter((item) => item instanceof RangeRef) : [];
}

import { areaContains, parseAddress } from '../../../src/workbook/area';
import type { Area } from '../../../src/workbook/area';
import type { Allowance, Grid, GridChange, SheetProtection } from '../grid';
import { MAX_COLUMNS } from '../sheet-address';
import { rowsDeleted, rowsInserted } from '../row-shift';

/** The locks of cells and the protection options of sheets, by the sheet's id. Locks move with their rows. */
export class SheetLocks {
  private readonly open = new Map<string, readonly Area[]>();
  private readonly allowances = new Map<string, readonly Allowance[]>();

  /** @param protections by sheet name */
  constructor(grid: Grid, protections: Readonly<Record<string, SheetProtection>>) {
    for (const { id, name } of grid.sheets()) {
      const { unlocked = [], allowed = [] } = protections[name] ?? {};
      this.open.set(
        id,
        unlocked.map((address) => parseAddress(address).area),
      );
      this.allowances.set(id, allowed);
    }
    grid.onChanged((change) => this.follow(change));
  }

  allows(sheet: string, what: Allowance): boolean {
    return this.allowances.get(sheet)?.includes(what) ?? false;
  }

  /** Null when the cells differ. */
  isLocked(sheet: string, area: Area): boolean | null {
    const open = this.open.get(sheet) ?? [];
    const columns = Math.min(area.columns, MAX_COLUMNS);
    let unlocked = 0;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const here = open.filter((one) => areaContains({ ...one, column: 0, columns: 1 }, { row, column: 0 }));
      for (let column = area.column; column < area.column + columns; column += 1) {
        if (here.some((one) => column >= one.column && column < one.column + one.columns)) unlocked += 1;
      }
    }
    return unlocked === 0 ? true : unlocked === area.rows * columns ? false : null;
  }

  /** A new row takes the locks of the row above it. */
  private follow({ sheet, area: { row, rows }, changeType }: GridChange): void {
    const open = this.open.get(sheet);
    if (!open || changeType === 'RangeEdited') return;
    const moved = open.flatMap((area) => {
      if (changeType === 'RowDeleted') return rowsDeleted(area, row, rows) ?? [];
      const isAbove = area.row + area.rows === row;
      return isAbove ? { ...area, rows: area.rows + rows } : rowsInserted(area, row, rows);
    });
    this.open.set(sheet, moved);
  }
}

import type { Worksheet } from '@univerjs/presets';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { areaEnd } from '../../../src/workbook/area';
import type { Area } from '../../../src/workbook/area';
import type { GridSheet, GridWorkbook } from '../grid';

/** Grows when more is written. */
const NEW_SHEET = { rows: 100, columns: 20 };

/** The sheets of a workbook in Univer, by their ids. */
export class UniverSheets {
  private readonly original: ReadonlyMap<string, Pick<GridSheet, 'visibility' | 'isProtected'>>;

  constructor(
    private readonly book: FWorkbook,
    workbook: GridWorkbook,
  ) {
    this.original = new Map(workbook.sheets.map((sheet, index) => [`sheet-${String(index + 1)}`, sheet]));
  }

  all(): readonly GridSheet[] {
    return this.book
      .getWorkbook()
      .getSheets()
      .map((sheet) => {
        const original = this.original.get(sheet.getSheetId());
        const hidden = original?.visibility === 'VeryHidden' ? 'VeryHidden' : 'Hidden';
        return {
          id: sheet.getSheetId(),
          name: sheet.getName(),
          visibility: sheet.isSheetHidden() ? hidden : 'Visible',
          isProtected: original?.isProtected ?? false,
        };
      });
  }

  active(): string {
    return this.book.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.book.setActiveSheet(this.facade(sheet));
  }

  /** Univer activates the sheet that it adds; Excel stays on the present one. */
  add(name: string): string {
    const before = this.active();
    const added = this.book.create(name, NEW_SHEET.rows, NEW_SHEET.columns);
    this.activate(before);
    return added.getSheetId();
  }

  remove(sheet: string): void {
    this.book.deleteSheet(this.facade(sheet));
  }

  worksheet(sheet: string): Worksheet {
    const found = this.book.getWorkbook().getSheetBySheetId(sheet);
    if (!found) throw new RangeError(`No sheet ${sheet}`);
    return found;
  }

  facade(sheet: string): FWorksheet {
    const found = this.book.getSheetBySheetId(sheet);
    if (!found) throw new RangeError(`No sheet ${sheet}`);
    return found;
  }

  /** Univer's sheets have a fixed size; Excel's are practically unlimited. */
  makeRoom(sheet: string, area: Area): void {
    const end = areaEnd(area);
    const worksheet = this.worksheet(sheet);
    const facade = this.facade(sheet);
    if (end.row >= worksheet.getRowCount()) facade.setRowCount(end.row + 1);
    if (end.column >= worksheet.getColumnCount()) facade.setColumnCount(end.column + 1);
  }
}

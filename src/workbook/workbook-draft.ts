import type { Area } from './area';
import type { CellWrite, Edit, RowModel } from './edit';
import { EditError } from './edit-error';
import { computedFormula } from './formula';
import { cellsOf, SheetDraft } from './sheet-draft';
import type { RowShift } from './shift-references';
import { cellContent } from './snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { enteredContent } from './typed-entry';

/** A workbook while edits are applied to it in turn. */
export class WorkbookDraft {
  private readonly drafts = new Map<string, SheetDraft>();

  constructor(private readonly origin: WorkbookSnapshot) {}

  /** @throws {EditError} when the workbook has no sheet of that name. */
  sheet(name: string): SheetDraft {
    const known = this.drafts.get(name);
    if (known) return known;
    const snapshot = this.origin.sheets.find((sheet) => sheet.name === name);
    if (!snapshot) throw new EditError('sheet-missing', name);
    return this.begin(snapshot);
  }

  apply(edit: Edit): void {
    const sheet = this.sheet(edit.sheet);
    switch (edit.kind) {
      case 'write':
        write(sheet, edit.area, edit.cells);
        break;
      case 'insert-rows':
        this.shiftRows({ sheet: edit.sheet, row: edit.row, count: edit.count }, edit.like);
        break;
      case 'delete-rows':
        this.shiftRows({ sheet: edit.sheet, row: edit.row, count: -edit.count });
        break;
      case 'merge':
        sheet.merge(edit.area);
        break;
      case 'unmerge':
        sheet.unmerge(edit.area);
        break;
    }
  }

  /** The edited workbook; sheets that no edit changed are the same objects as before. */
  snapshot(): WorkbookSnapshot {
    return {
      ...this.origin,
      sheets: this.origin.sheets.map((sheet) => this.drafts.get(sheet.name)?.snapshot() ?? sheet),
    };
  }

  private begin(snapshot: SheetSnapshot): SheetDraft {
    const draft = new SheetDraft(snapshot);
    this.drafts.set(snapshot.name, draft);
    return draft;
  }

  private shiftRows(shift: RowShift, like?: RowModel): void {
    if (shift.count === 0) return;
    this.sheet(shift.sheet).shiftRows(shift, like);
    for (const snapshot of this.origin.sheets) {
      const draft = this.drafts.get(snapshot.name) ?? (holdsFormulas(snapshot) ? this.begin(snapshot) : null);
      draft?.followRows(shift);
    }
  }
}

function write(sheet: SheetDraft, area: Area, cells: readonly (readonly CellWrite[])[]): void {
  if (cells.length !== area.rows || cells.some((row) => row.length !== area.columns)) {
    throw new EditError('shape', sheet.name, area);
  }
  for (const { row, column } of cellsOf(area)) {
    const cell = cells[row - area.row]?.[column - area.column];
    if (!cell) continue;
    if (cell.formula !== '' && sheet.isCovered(row, column)) {
      throw new EditError('covered', sheet.name, { row, column, rows: 1, columns: 1 });
    }
    sheet.put(row, column, enteredContent(cell));
  }
}

function holdsFormulas(sheet: SheetSnapshot): boolean {
  const { area } = sheet;
  if (!area) return false;
  for (const { row, column } of cellsOf(area)) {
    if (computedFormula(cellContent(sheet, row, column)) !== null) return true;
  }
  return false;
}

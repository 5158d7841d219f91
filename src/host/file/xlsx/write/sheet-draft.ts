import { areaContains, areaEnd, areaName, areasOverlap, parseAddress, type Area } from '../../../../workbook/area';
import type { CellWrite, Edit, RowModel } from '../../../../workbook/edit';
import { computedFormula } from '../../../../workbook/formula';
import type { RowShift } from '../../../../workbook/shift-references';
import { enteredContent, staysText } from '../../../../workbook/typed-entry';
import { isTrue } from '../xml';
import { moveDrawings } from './anchors';
import { fillCell } from './cell-content';
import { filePrefixed } from './future-functions';
import { isJoined, joinedAreas, moveFormulas, releaseShared } from './cell-formulas';
import { moveComments, moveVml } from './comments';
import type { PackageDraft } from './package-draft';
import { refuseCrossing } from './refuse-crossing';
import { moveFurniture } from './sheet-furniture';
import { SheetGrid } from './sheet-grid';
import type { StylesDraft } from './styles-draft';
import { noRoomIn, WorkbookWriteError } from './write-error';
import type { XmlElement } from './xml-tree';

/** Elements that the schema puts before the merged areas of a sheet. */
const BEFORE_MERGES = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
];

/** A worksheet part and its related parts while edits are applied. */
export class SheetPartDraft {
  private readonly root: XmlElement;
  private readonly grid: SheetGrid;
  private readonly isProtected: boolean;
  /** True once a formula was written, removed or moved. */
  hasOtherFormulas = false;
  /** Areas of formulas that fill several cells; null when they must be determined again. */
  private joined: ReturnType<typeof joinedAreas> | null = null;

  /** @param part name of the worksheet part */
  constructor(
    private readonly draft: PackageDraft,
    private readonly part: string,
    readonly name: string,
    private readonly styles: () => StylesDraft,
  ) {
    this.root = draft.root(part);
    const data = this.root.first('sheetData');
    if (!data) throw new WorkbookWriteError(`工作表“${name}”没有单元格区，不能修改。请用 Excel 打开后另存一份再试。`);
    this.grid = new SheetGrid(this.root, data);
    this.isProtected = isTrue(this.root.first('sheetProtection')?.get('sheet'));
  }

  get hasFormulas(): boolean {
    return this.grid.cells().some(({ element }) => element.first('f') !== undefined);
  }

  apply(edit: Exclude<Edit, { kind: 'insert-rows' | 'delete-rows' }>): void {
    if (edit.kind === 'write') this.write(edit);
    else {
      this.refuseProtected();
      if (edit.kind === 'merge') this.merge(edit.area);
      else this.unmerge(edit.area);
    }
  }

  /** Inserts or deletes rows of this sheet with everything on them, except formulas elsewhere. */
  shiftRows(shift: RowShift, like?: RowModel): void {
    this.refuseProtected();
    this.joined = null;
    if (this.grid.wouldLose(shift)) throw new WorkbookWriteError(noRoomIn(this.name));
    const cells = this.grid.cells();
    refuseCrossing(this.draft, this.part, joinedAreas(cells), shift);
    this.hasOtherFormulas ||= this.hasFormulas;
    moveFormulas(cells, this.name, shift);
    this.grid.shift(shift, like);
    moveFurniture(this.root, this.name, shift, like);
    this.correctDimension();
    for (const { target } of this.draft.linked(this.part, 'drawing')) moveDrawings(this.draft.root(target), shift);
    for (const { target } of this.draft.linked(this.part, 'comments', 'threadedComment')) {
      moveComments(this.draft.root(target), shift);
    }
    for (const { target } of this.draft.linked(this.part, 'vmlDrawing')) {
      const vml = this.draft.text(target);
      const moved = moveVml(vml, shift);
      if (moved !== vml) this.draft.setText(target, moved);
    }
  }

  /** Adjusts this sheet to rows moved on another sheet. */
  followRows(shift: RowShift): void {
    this.joined = null;
    moveFormulas(this.grid.cells(), this.name, shift);
    moveFurniture(this.root, this.name, shift);
  }

  private write({ area, cells, grows }: Extract<Edit, { kind: 'write' }>): void {
    for (const [r, row] of cells.entries()) {
      for (const [c, cell] of row.entries()) {
        if (grows && this.growArray(area.row + r, area.column + c, cell)) continue;
        this.joined ??= joinedAreas(this.grid.cells());
        this.writeCell(area.row + r, area.column + c, cell, this.joined);
      }
    }
    if (!this.isWithinDimension(area)) this.correctDimension();
  }

  /**
   * Lets the array formula of the cell take in a row; false for any other cell. Written as an ordinary formula, it would
   * count only one cell of each range.
   */
  private growArray(row: number, column: number, { formula }: CellWrite): boolean {
    const element = this.grid.cell(row, column)?.first('f');
    if (element?.get('t') !== 'array') return false;
    element.text = filePrefixed(String(formula).slice(1));
    this.hasOtherFormulas = true;
    return true;
  }

  private writeCell(row: number, column: number, write: CellWrite, joined: ReturnType<typeof joinedAreas>): void {
    if (isJoined(joined, { row, column })) {
      throw new WorkbookWriteError(
        `工作表“${this.name}”里有几个单元格合用一个数组公式，不能只改其中一个。请在 Excel 里改这一处。`,
        { obstacle: 'joined-cells' },
      );
    }
    const style = this.grid.style(row, column);
    const content = enteredContent(write);
    const kept = this.keptStyle(style, content.numberFormat, isTypedText(write));
    const isBlank = content.formula === '';
    if (isBlank && kept === style && !this.grid.cell(row, column)) return;
    const element = this.grid.needCell(row, column);
    const old = element.first('f');
    if (old?.get('t') === 'shared') releaseShared(this.grid.cells(), element);
    this.hasOtherFormulas ||= old !== undefined || computedFormula(content) !== null;
    if (old || computedFormula(content) !== null) this.joined = null;
    fillCell(element, content);
    element.set('s', kept === 0 ? null : kept);
  }

  /** The style of a cell after writing. On a protected sheet only unlocked cells can be written. */
  private keptStyle(style: number, numberFormat: string, quotePrefix: boolean): number {
    const styles = this.styles();
    if (this.isProtected && !styles.isUnlocked(style)) throw protectedSheet(this.name);
    return styles.changed(style, { numberFormat, quotePrefix });
  }

  private refuseProtected(): void {
    if (this.isProtected) throw protectedSheet(this.name);
  }

  private merge(area: Area): void {
    this.unmerge(area);
    const list = this.root.first('mergeCells') ?? this.root.create('mergeCells');
    if (list.elements.length === 0) this.root.insertAfter(BEFORE_MERGES, list);
    list.append(list.create('mergeCell', { ref: areaName(area) }));
    list.set('count', list.elements.length);
  }

  private unmerge(area: Area): void {
    const list = this.root.first('mergeCells');
    if (!list) return;
    for (const merge of list.all('mergeCell')) {
      if (areasOverlap(parseAddress(merge.get('ref') ?? '').area, area)) list.remove(merge);
    }
    if (list.elements.length === 0) this.root.remove(list);
    else if (list.get('count') !== undefined) list.set('count', list.elements.length);
  }

  /** True when the sheet's dimension already includes the area. Determining it anew takes long on a large sheet. */
  private isWithinDimension(area: Area): boolean {
    const told = this.root.first('dimension')?.get('ref');
    if (told === undefined) return true;
    const { area: reach } = parseAddress(told);
    const end = areaEnd(area);
    return areaContains(reach, area) && areaContains(reach, end);
  }

  private correctDimension(): void {
    const { reach } = this.grid;
    if (reach !== null) this.root.first('dimension')?.set('ref', reach);
  }
}

/** True for text that needs an apostrophe, because Excel would convert it when somebody edits the cell. */
function isTypedText({ formula, numberFormat, finalFormat = numberFormat }: CellWrite): boolean {
  return typeof formula === 'string' && formula.startsWith("'") && !staysText(formula.slice(1), finalFormat);
}

function protectedSheet(name: string): WorkbookWriteError {
  return new WorkbookWriteError(`工作表“${name}”受保护，不能修改。请先在 Excel 的“审阅”中撤销工作表保护，再试。`, {
    obstacle: 'sheet-protected',
  });
}

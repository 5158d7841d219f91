import { applyEdits } from './apply-edits';
import { areaEnd, areaOfCorners, sameArea } from './area';
import type { Area } from './area';
import type { CellWrite, Edit } from './edit';
import { keptInsertions } from './protection';
import type { SheetDraft } from './sheet-draft';
import { cellContent } from './snapshot';
import type { CellContent, SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { computedFormula } from './formula';
import { enteredContent, textEntry } from './typed-entry';
import { WorkbookDraft } from './workbook-draft';

/**
 * Edits that undo `edits`: applied after them, they restore `workbook`. Not restored is the hidden
 * state of a deleted row, because no edit can set it; and an inserted row stays, emptied, on a protected sheet that keeps
 * it from being deleted.
 * @throws {EditError} when `workbook` cannot take `edits`
 */
export function invertEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): Edit[] {
  const draft = new WorkbookDraft(workbook);
  const kept = keptInsertions(workbook, edits);
  const back: Edit[] = [];
  for (const edit of edits) {
    if (!kept.includes(edit)) back.unshift(...inverse(draft.sheet(edit.sheet), edit));
    draft.apply(edit);
  }
  const restored = kept.length > 0 ? applyEdits(workbook, kept) : workbook;
  return [...back, ...remaining(applyEdits(draft.snapshot(), back), restored)];
}

function inverse(sheet: SheetDraft, edit: Edit): readonly Edit[] {
  switch (edit.kind) {
    case 'write':
      return edit.grows ? [] : [contents(sheet, edit.area)];
    case 'insert-rows':
      return [{ ...edit, kind: 'delete-rows' }];
    case 'delete-rows':
      return restoreRows(sheet, edit);
    case 'merge':
      return [{ ...edit, kind: 'unmerge' }, ...mergeAll(sheet, edit.area)];
    case 'unmerge':
      return mergeAll(sheet, edit.area);
  }
}

/** Restores rows that are about to be deleted, with the merged areas that reach into them. */
function restoreRows(sheet: SheetDraft, deletion: Extract<Edit, { kind: 'delete-rows' }>): readonly Edit[] {
  const { row, count } = deletion;
  const columns = Array.from({ length: count }, (_, i) => sheet.columnsOf(row + i)).flat();
  const merges = sheet.mergesIn({ row, column: 0, rows: count, columns: Infinity });
  const right = Math.max(0, ...columns);
  return [
    { ...deletion, kind: 'insert-rows' },
    ...merges.map((area): Edit => ({ kind: 'unmerge', sheet: sheet.name, area })),
    contents(sheet, areaOfCorners(row, Math.min(right, ...columns), row + count - 1, right)),
    ...merges.map((area): Edit => ({ kind: 'merge', sheet: sheet.name, area })),
  ];
}

function mergeAll(sheet: SheetDraft, within: Area): readonly Edit[] {
  return sheet.mergesIn(within).map((area) => ({ kind: 'merge', sheet: sheet.name, area }));
}

function contents(sheet: SheetDraft, area: Area): Edit {
  const cells = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => restoringWrite(sheet.cell(area.row + r, area.column + c))),
  );
  return { kind: 'write', sheet: sheet.name, area, cells };
}

export function restoringWrite(content: CellContent): CellWrite {
  const { value, text, formula, numberFormat } = content;
  const isText = typeof value === 'string' && computedFormula(content) === null;
  const isFormattedLater = numberFormat === '@' && !isText;
  const write: CellWrite = {
    formula: isText ? textEntry(value, numberFormat) : formula,
    ...(isFormattedLater ? { numberFormat: 'General', finalFormat: '@' } : { numberFormat }),
  };
  return sameContent(enteredContent(write), content) ? write : { ...write, shown: { value, text } };
}

/**
 * Edits for the remaining differences: formulas that lost a reference, formats and merged areas of empty cells at the
 * edge.
 */
function remaining(now: WorkbookSnapshot, before: WorkbookSnapshot): readonly Edit[] {
  return before.sheets.flatMap((sheet, index) => {
    const other = now.sheets[index];
    return !other || other === sheet ? [] : [...remainingCells(other, sheet), ...remainingMerges(other, sheet)];
  });
}

function remainingCells(now: SheetSnapshot, before: SheetSnapshot): readonly Edit[] {
  const { area } = before;
  if (!area) return [];
  const edits: Edit[] = [];
  for (let { row } = area; row <= areaEnd(area).row; row++) {
    for (let { column } = area; column <= areaEnd(area).column; column++) {
      const content = cellContent(before, row, column);
      if (sameContent(cellContent(now, row, column), content)) continue;
      edits.push({
        kind: 'write',
        sheet: before.name,
        area: { row, column, rows: 1, columns: 1 },
        cells: [[restoringWrite(content)]],
      });
    }
  }
  return edits;
}

function sameContent(a: CellContent, b: CellContent): boolean {
  return a.value === b.value && a.text === b.text && a.formula === b.formula && a.numberFormat === b.numberFormat;
}

function remainingMerges(now: SheetSnapshot, before: SheetSnapshot): readonly Edit[] {
  return before.merges
    .filter((area) => !now.merges.some((other) => sameArea(area, other)))
    .map((area) => ({ kind: 'merge', sheet: before.name, area }));
}

import { shiftReferences, type RowShift } from '../../../../workbook/shift-references';
import { movedAreas } from './moved-area';
import type { PackageDraft } from './package-draft';
import type { XmlElement } from './xml-tree';
import { readWorkbookPart } from '../workbook-part';

/** Kinds of sheets, all of which can have drawings, which can have charts. */
const SHEETS = ['worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet'];
const CONTROL_FORMULAS = ['fmlaLink', 'fmlaRange', 'fmlaGroup', 'fmlaTxbx'];

/**
 * Adjusts the parts related to sheets after rows moved: tables, pivot tables and their sources, charts, controls.
 * @param workbook name of the workbook part
 */
export function followInObjects(draft: PackageDraft, workbook: string, shift: RowShift): void {
  const names = new Map(
    readWorkbookPart(draft.text(workbook)).entries.map(({ relationship, name }) => [relationship, name]),
  );
  for (const { id, target } of draft.linked(workbook, ...SHEETS)) {
    const home = names.get(id) ?? '';
    const isHere = home.toLowerCase() === shift.sheet.toLowerCase();
    for (const table of draft.linked(target, 'table')) moveTable(draft.root(table.target), home, shift, isHere);
    for (const pivot of draft.linked(target, 'pivotTable')) {
      const location = draft.root(pivot.target).first('location');
      if (isHere && location) moveAttribute(location, 'ref', shift);
    }
    for (const control of draft.linked(target, 'ctrlProp')) {
      const root = draft.root(control.target);
      for (const name of CONTROL_FORMULAS) moveFormula(root, name, home, shift);
    }
    for (const drawing of draft.linked(target, 'drawing')) {
      for (const chart of draft.linked(drawing.target, 'chart', 'chartEx'))
        moveTexts(draft.root(chart.target), 'f', home, shift);
    }
  }
  for (const { target } of draft.linked(workbook, 'pivotCacheDefinition')) {
    const source = draft.root(target).first('cacheSource')?.first('worksheetSource');
    if (source?.get('sheet')?.toLowerCase() === shift.sheet.toLowerCase()) moveAttribute(source, 'ref', shift);
  }
}

function moveTable(table: XmlElement, home: string, shift: RowShift, isHere: boolean): void {
  for (const element of table.within()) {
    if (isHere && element.get('ref') !== undefined) moveAttribute(element, 'ref', shift);
  }
  moveTexts(table, 'calculatedColumnFormula', home, shift);
  moveTexts(table, 'totalsRowFormula', home, shift);
}

function moveTexts(root: XmlElement, name: string, home: string, shift: RowShift): void {
  for (const element of root.within()) {
    if (element.name !== name || element.elements.length > 0) continue;
    const moved = shiftReferences(element.text, home, shift);
    if (moved !== element.text) element.text = moved;
  }
}

function moveFormula(element: XmlElement, attribute: string, home: string, shift: RowShift): void {
  const formula = element.get(attribute);
  const moved = formula === undefined ? undefined : shiftReferences(formula, home, shift);
  if (moved !== undefined && moved !== formula) element.set(attribute, moved);
}

function moveAttribute(element: XmlElement, name: string, shift: RowShift): void {
  const ref = element.get(name);
  const moved = ref === undefined ? '' : movedAreas(ref, shift);
  if (moved !== '' && moved !== ref) element.set(name, moved);
}

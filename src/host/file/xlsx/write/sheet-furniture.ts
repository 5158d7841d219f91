import type { RowModel } from '../../../../workbook/edit';
import { shiftReferences, shiftRow, type RowShift } from '../../../../workbook/shift-references';
import { isTrue } from '../xml';
import { moveAnchor, type AnchorMode } from './anchors';
import { movedAreas } from './moved-area';
import { areasWithNewRows } from './new-row-areas';
import type { XmlElement } from './xml-tree';

/** By element: attributes with cells of the element's own sheet. */
const PLACES: Readonly<Record<string, string>> = {
  autoFilter: 'ref',
  cellWatch: 'r',
  conditionalFormatting: 'sqref',
  dataRef: 'ref',
  dataValidation: 'sqref',
  dimension: 'ref',
  hyperlink: 'ref',
  ignoredError: 'sqref',
  inputCells: 'r',
  mergeCell: 'ref',
  protectedRange: 'sqref',
  scenarios: 'sqref',
  sortCondition: 'ref',
  sortState: 'ref',
};

/** Elements whose text is a formula: of conditional formats, validations and sparklines. */
const FORMULAS = new Set(['formula', 'formula1', 'formula2', 'f']);
/** By element: attributes with a formula, or with a place in the workbook. */
const FORMULA_ATTRIBUTES: Readonly<Record<string, string>> = { cfvo: 'val', hyperlink: 'location' };

/** Lists that the schema does not allow to be empty, and elements that need their only list. */
const LISTS = new Set([
  'cellWatches',
  'conditionalFormattings',
  'dataValidations',
  'ext',
  'extLst',
  'hyperlinks',
  'ignoredErrors',
  'mergeCells',
  'protectedRanges',
  'rowBreaks',
  'sparklines',
  'sparklineGroups',
]);

/**
 * Adjusts everything in a worksheet part except cells: merged areas, filters, conditional formats, validations,
 * hyperlinks, page breaks, protected ranges, controls. Elements that only concern deleted rows are removed.
 * @param home name of the sheet
 */
export function moveFurniture(worksheet: XmlElement, home: string, shift: RowShift, like?: RowModel): void {
  const isHere = home.toLowerCase() === shift.sheet.toLowerCase();
  const move: Move = { home, shift, isHere, like };
  for (const child of worksheet.elements) {
    if (child.name !== 'sheetData' && !keep(child, move, false)) worksheet.remove(child);
  }
}

interface Move {
  readonly home: string;
  readonly shift: RowShift;
  /** True on the sheet whose rows move. */
  readonly isHere: boolean;
  readonly like: RowModel | undefined;
}

/** What new rows have in common with the row that they are modelled on. */
const LOOKS = new Set(['conditionalFormatting', 'dataValidation']);

/**
 * Adjusts the contents of an element; false when nothing is left of it.
 * @param isLook true within a conditional format or a validation
 */
function keep(element: XmlElement, move: Move, isLook: boolean): boolean {
  moveFormula(element, move.home, move.shift);
  const isOwnLook = isLook || LOOKS.has(element.name);
  if (move.isHere && !movePlace(element, move, isOwnLook)) return false;
  const before = element.elements;
  const lost = before.filter((child) => !keep(child, move, isOwnLook));
  if (lost.length === 0) return true;
  // A child element with an area ("xm:sqref") gives the area of its parent.
  if (lost.some(({ name }) => name === 'sqref' || name === 'sparklines')) return false;
  for (const child of lost) element.remove(child);
  const left = before.length - lost.length;
  if (element.get('count') !== undefined) element.set('count', left);
  if (element.name === 'rowBreaks') {
    element.set('manualBreakCount', element.all('brk').filter((one) => isTrue(one.get('man'))).length);
  }
  return left > 0 || !LISTS.has(element.name);
}

function moveFormula(element: XmlElement, home: string, shift: RowShift): void {
  if (FORMULAS.has(element.name) && element.elements.length === 0) {
    const { text } = element;
    const moved = shiftReferences(text, home, shift);
    if (moved !== text) element.text = moved;
  }
  const attribute = FORMULA_ATTRIBUTES[element.name];
  const formula = attribute === undefined ? undefined : element.get(attribute);
  if (attribute === undefined || formula === undefined) return;
  const moved = shiftReferences(formula, home, shift);
  if (moved !== formula) element.set(attribute, moved);
}

/** Adjusts the element's own area; false when its rows were deleted. */
function movePlace(element: XmlElement, { shift, like }: Move, isLook: boolean): boolean {
  const areasAfter = (list: string): string =>
    isLook && shift.count > 0 ? areasWithNewRows(list, shift, like) : movedAreas(list, shift);
  const attribute = PLACES[element.name];
  const place = attribute === undefined ? undefined : element.get(attribute);
  if (attribute !== undefined && place !== undefined) {
    const moved = areasAfter(place);
    // A merged area of one cell is not allowed.
    if (moved === '' || (element.name === 'mergeCell' && !moved.includes(':'))) return false;
    if (moved !== place) element.set(attribute, moved);
  }
  if (element.name === 'sqref') {
    const moved = areasAfter(element.text);
    if (moved === '') return false;
    if (moved !== element.text) element.text = moved;
  }
  if (element.name === 'brk') {
    // A page break is above the row with its number.
    const row = shiftRow(Number(element.get('id')), shift);
    if (row === null || row === 0) return false;
    element.set('id', row);
  }
  if (element.name === 'anchor') moveAnchor(element, modeOfControl(element), shift);
  return true;
}

function modeOfControl(anchor: XmlElement): AnchorMode {
  if (!isTrue(anchor.get('moveWithCells'))) return 'absolute';
  return isTrue(anchor.get('sizeWithCells')) ? 'twoCell' : 'oneCell';
}

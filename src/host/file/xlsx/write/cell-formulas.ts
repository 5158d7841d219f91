import { areaContains, areaName, cellName, parseAddress, type Area } from '../../../../workbook/area';
import { shiftReferences, shiftRow, type RowShift } from '../../../../workbook/shift-references';
import { SharedFormulas } from '../shared-formula';
import { movedArea } from './moved-area';
import type { PlacedCell } from './sheet-grid';
import { escapeXml, type XmlElement } from './xml-tree';

interface FormulaCell extends PlacedCell {
  /** The element `f` of the cell. */
  readonly formula: XmlElement;
  /** The cell's formula without "=", even when the file stores it in another cell. */
  readonly text: string;
}

/**
 * Adjusts the formulas of a sheet to rows inserted or deleted in this or another sheet.
 * @param cells of the sheet, at their former places
 * @param home name of the sheet
 */
export function moveFormulas(cells: readonly PlacedCell[], home: string, shift: RowShift): void {
  const isHere = home.toLowerCase() === shift.sheet.toLowerCase();
  for (const group of groupsOf(cells)) {
    const moved = group.map((cell) => ({
      cell,
      text: shiftReferences(cell.text, home, shift),
      isMoved: isHere && shiftRow(cell.row, shift) !== cell.row,
    }));
    if (moved.every(({ cell, text, isMoved }) => text === cell.text && !isMoved)) continue;
    const isShared = group.some(({ formula }) => formula.get('t') === 'shared');
    for (const { cell, text } of moved) {
      if (isShared) writeOut(cell, text);
      else if (text !== cell.text) cell.formula.text = text;
      if (text.includes('#REF!') && !cell.text.includes('#REF!')) markBroken(cell.element);
      const ref = cell.formula.get('ref');
      const area = ref === undefined || !isHere ? null : movedArea(parseAddress(ref).area, shift);
      if (area) cell.formula.set('ref', areaName(area));
    }
  }
}

/**
 * Gives all users of a shared formula their own copy, for shared formulas stored in one of these cells, which will be
 * overwritten.
 */
export function releaseShared(cells: readonly PlacedCell[], taken: XmlElement): void {
  for (const group of groupsOf(cells)) {
    const holds = group.some(({ element }) => element === taken);
    if (holds && group.some(({ formula }) => formula.get('t') === 'shared'))
      for (const cell of group) writeOut(cell, cell.text);
  }
}

/** Areas of formulas that fill several cells: array formulas and data tables. */
export function joinedAreas(
  cells: readonly PlacedCell[],
): { readonly kind: 'array' | 'dataTable'; readonly area: Area }[] {
  return cells.flatMap(({ element }) => {
    const formula = element.first('f');
    const kind = formula?.get('t');
    const ref = formula?.get('ref');
    return (kind === 'array' || kind === 'dataTable') && ref !== undefined
      ? [{ kind, area: parseAddress(ref).area }]
      : [];
  });
}

/** Cells with formulas, grouped by shared formula. */
function groupsOf(cells: readonly PlacedCell[]): readonly (readonly FormulaCell[])[] {
  const shared = new SharedFormulas();
  const open = new Map<string, FormulaCell[]>();
  const groups: FormulaCell[][] = [];
  for (const cell of cells) {
    const formula = cell.element.first('f');
    if (!formula) continue;
    const kind = formula.get('t');
    const own = formula.text;
    const id = formula.get('si') ?? '';
    if (kind !== 'shared') {
      if (own !== '' && kind !== 'dataTable') groups.push([{ ...cell, formula, text: own }]);
      continue;
    }
    const address = cellName(cell);
    if (own !== '') {
      shared.define(id, own, address);
      const group = [{ ...cell, formula, text: own }];
      open.set(id, group);
      groups.push(group);
    } else open.get(id)?.push({ ...cell, formula, text: shared.at(id, address) ?? '' });
  }
  return groups;
}

/** Gives the cell a formula of its own. */
function writeOut({ formula }: FormulaCell, text: string): void {
  for (const name of ['t', 'ref', 'si']) formula.set(name, null);
  formula.text = text;
}

/** Marks a formula that lost a reference, with the error that Excel shows. */
function markBroken(cell: XmlElement): void {
  cell.set('t', 'e');
  for (const old of [...cell.all('v'), ...cell.all('is')]) cell.remove(old);
  const value = cell.create('v');
  value.append(escapeXml('#REF!'));
  cell.append(value);
}

/** True when the cell is part of an array formula or data table. */
export function isJoined(
  areas: readonly { readonly area: Area }[],
  cell: { readonly row: number; readonly column: number },
): boolean {
  return areas.some(({ area }) => area.rows * area.columns > 1 && areaContains(area, cell));
}

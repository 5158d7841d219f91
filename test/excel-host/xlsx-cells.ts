import { parseAddress } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';
import { translateFormula } from './formula-references';
import { elements, firstElement } from './xlsx-package';

/** A cell of an .xlsx, from its XML. */
export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Index into the workbook's cell formats. */
  readonly style: number;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export function readCells(sheet: Document, strings: readonly string[]): XlsxCell[] {
  const shared = new Map<string, SharedFormula>();
  let lastRow = -1;
  return elements(sheet, 'row').flatMap((rowElement) => {
    const row = rowIndex(rowElement, lastRow);
    lastRow = row;
    let lastColumn = -1;
    return elements(rowElement, 'c').map((cell) => {
      const address = cell.getAttribute('r');
      const column = address === null ? lastColumn + 1 : parseAddress(address).area.column;
      lastColumn = column;
      return {
        row,
        column,
        value: cellValue(cell, strings),
        formula: cellFormula(cell, row, column, shared),
        style: Number(cell.getAttribute('s') ?? 0),
      };
    });
  });
}

/** A row without a number follows the one before it. */
export function rowIndex(row: Element, before: number): number {
  const number = row.getAttribute('r');
  return number === null ? before + 1 : Number(number) - 1;
}

export function sharedStrings(part: Document | null): string[] {
  return elements(part, 'si').map(richText);
}

function cellValue(cell: Element, strings: readonly string[]): CellValue {
  const raw = firstElement(cell, 'v')?.textContent ?? '';
  switch (cell.getAttribute('t')) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'inlineStr':
      return elements(cell, 'is').map(richText).join('');
    case 'str':
      return unescape(raw);
    case 'e':
      return raw;
    case 'b':
      return raw === '1';
    default:
      return raw === '' ? '' : Number(raw);
  }
}

function cellFormula(cell: Element, row: number, column: number, shared: Map<string, SharedFormula>): string | null {
  const element = firstElement(cell, 'f');
  if (!element) return null;
  const text = element.textContent;
  const group = element.getAttribute('t') === 'shared' ? element.getAttribute('si') : null;
  if (text !== '') {
    const formula = `=${text.replaceAll(/_xlfn\.(?:_xlws\.)?/g, '')}`;
    if (group !== null) shared.set(group, { formula, row, column });
    return formula;
  }
  const first = group === null ? undefined : shared.get(group);
  return first ? translateFormula(first.formula, row - first.row, column - first.column) : null;
}

/** A plain or rich text, without its phonetic guide. */
function richText(item: Element): string {
  return elements(item, 't')
    .filter((text) => text.parentElement?.localName !== 'rPh')
    .map((text) => unescape(text.textContent))
    .join('');
}

/** "_x000D_" represents a character that XML does not allow. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

import type JSZip from 'jszip';
import { builtInFormat, plainFormatCode } from '../../src/host/file/number-format';
import { parseAddress } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';
import { translateFormula } from './formula-references';

/** A cell of an .xlsx as its XML has it. */
export interface XlsxCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** The cells of each sheet, in the workbook's order. exceljs is not asked: it changes dates, format codes and results. */
export async function readCells(zip: JSZip): Promise<readonly (readonly XlsxCell[])[]> {
  const part = async (name: string): Promise<Document | null> => {
    const file = zip.file(name);
    return file && parseXml(await file.async('string'));
  };
  const formats = numberFormats(await part('xl/styles.xml'));
  const strings = elements(await part('xl/sharedStrings.xml'), 'si').map(richText);
  const targets = new Map(
    elements(await part('xl/_rels/workbook.xml.rels'), 'Relationship').map((link) => [
      link.getAttribute('Id'),
      partName(link.getAttribute('Target') ?? ''),
    ]),
  );
  const sheets = elements(await part('xl/workbook.xml'), 'sheet');
  const parts = sheets.map((sheet) => part(targets.get(relationId(sheet)) ?? ''));
  return (await Promise.all(parts)).map((sheet) => sheetCells(sheet, strings, formats));
}

function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml');
}

/** Elements by their name whatever prefix the file gives the namespace. */
function elements(parent: Document | Element | null, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS('*', name)] : [];
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function relationId(sheet: Element): string | null {
  return [...sheet.attributes].find(({ localName, namespaceURI }) => localName === 'id' && namespaceURI !== null)?.value ?? null;
}

/** Format code by style index. */
function numberFormats(styles: Document | null): string[] {
  const own = new Map(
    elements(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode') ?? '']),
  );
  const [cellFormats] = elements(styles, 'cellXfs');
  return elements(cellFormats ?? null, 'xf').map((format) => {
    const id = format.getAttribute('numFmtId') ?? '0';
    return plainFormatCode(own.get(id) ?? builtInFormat(Number(id)) ?? 'General');
  });
}

function sheetCells(sheet: Document | null, strings: readonly string[], formats: readonly string[]): XlsxCell[] {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let lastRow = -1;
  return elements(sheet, 'row').flatMap((rowElement) => {
    const row = Number(rowElement.getAttribute('r') ?? lastRow + 2) - 1;
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
        numberFormat: formats[Number(cell.getAttribute('s') ?? 0)] ?? 'General',
      };
    });
  });
}

function cellValue(cell: Element, strings: readonly string[]): CellValue {
  const [valueElement] = elements(cell, 'v');
  const raw = valueElement?.textContent ?? '';
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

function cellFormula(
  cell: Element,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | null {
  const [element] = elements(cell, 'f');
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

/** A text with or without runs of different fonts; its phonetic guide is not part of it. */
function richText(item: Element): string {
  return elements(item, 't')
    .filter((text) => text.parentElement?.localName !== 'rPh')
    .map((text) => unescape(text.textContent))
    .join('');
}

/** "_x000D_" stands for a character that XML cannot hold. */
function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

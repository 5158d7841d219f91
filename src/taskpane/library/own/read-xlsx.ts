import { parseAddress, type Area } from '../../../workbook/area';
import { TooLargeError, unpack } from './unpack';

/** Names of parts in the package. */
const PARTS = {
  workbook: 'xl/workbook.xml',
  workbookRels: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
  strings: 'xl/sharedStrings.xml',
} as const;

/** A sheet as rows of displayed texts, from A1 on. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export type XlsxRead =
  | { readonly kind: 'sheets'; readonly sheets: readonly SheetRows[] }
  | { readonly kind: 'refused'; readonly why: 'old-format' | 'damaged' | 'too-large' };

/** Limit for rows, far more than any table of indicators has. */
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 100;
const WANTED =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/** Reads the displayed texts of a workbook file; formulas are not calculated. Never throws. */
export function readXlsxTable(bytes: Uint8Array): XlsxRead {
  // An OLE file: .xls, or an .xlsx with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { kind: 'refused', why: 'old-format' };
  try {
    return { kind: 'sheets', sheets: readSheets(unpack(bytes, (name) => WANTED.test(name))) };
  } catch (error) {
    return { kind: 'refused', why: error instanceof TooLargeError ? 'too-large' : 'damaged' };
  }
}

interface CellReading {
  readonly strings: readonly string[];
  /** Kinds of number formats by the index of the cell format. */
  readonly looks: readonly NumberLook[];
  readonly dates: 1900 | 1904;
}

function readSheets(parts: ReadonlyMap<string, string>): readonly SheetRows[] {
  const xml = (part: string): Document => parseXml(parts.get(part) ?? '<none/>');
  const workbook = xml(PARTS.workbook);
  const targets = new Map(
    all(xml(PARTS.workbookRels), 'Relationship').map((one) => [
      one.getAttribute('Id'),
      partName(one.getAttribute('Target') ?? ''),
    ]),
  );
  const reading: CellReading = {
    strings: all(xml(PARTS.strings), 'si').map(textOf),
    looks: readLooks(xml(PARTS.styles)),
    dates: /^(?:1|true)$/.test(all(workbook, 'workbookPr')[0]?.getAttribute('date1904') ?? '') ? 1904 : 1900,
  };
  const sheets = all(workbook, 'sheet').flatMap((sheet) => {
    const id = [...sheet.attributes].find(({ localName }) => localName === 'id')?.value ?? '';
    const part = parts.get(targets.get(id) ?? '');
    return part === undefined
      ? []
      : [{ name: sheet.getAttribute('name') ?? '', rows: readRows(parseXml(part), reading) }];
  });
  if (sheets.length === 0) throw new Error('xlsx: no sheet');
  return sheets;
}

/** Name of the part in the package; targets are relative to xl/ unless they begin with "/". */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** Document types are refused, because they can define entities of unlimited size. */
function parseXml(text: string): Document {
  if (text.includes('<!DOCTYPE')) throw new Error('xml: document type');
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (all(document, 'parsererror').length > 0) throw new Error('xml: not well-formed');
  return document;
}

/** Elements by local name, because some writers prefix every element with "x:". */
function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagNameNS('*', name)];
}

function readLooks(styles: Document): readonly NumberLook[] {
  const codes = new Map(
    all(styles, 'numFmt').map((one) => [Number(one.getAttribute('numFmtId')), one.getAttribute('formatCode') ?? '']),
  );
  const formats = all(styles, 'cellXfs')[0];
  return (formats ? all(formats, 'xf') : []).map((format) => {
    const id = Number(format.getAttribute('numFmtId'));
    return lookOf(id, codes.get(id));
  });
}

function readRows(sheet: Document, reading: CellReading): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const cell of all(sheet, 'c')) {
    const text = cellText(cell, reading);
    if (text === '') continue;
    const { row, column } = parseAddress(cell.getAttribute('r') ?? '').area;
    if (row >= MOST_ROWS) throw new TooLargeError();
    if (column >= MOST_COLUMNS) continue;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
  for (const merge of all(sheet, 'mergeCell').slice(0, MOST_ROWS)) {
    fillDown(rows, parseAddress(merge.getAttribute('ref') ?? '').area);
  }
  return rows;
}

/** Repeats a merged text in all cells of its area: a level's name is written once for several indicators. */
function fillDown(rows: readonly string[][], { row, column, rows: height, columns }: Area): void {
  const text = rows[row]?.[column] ?? '';
  if (text === '' || columns > 1) return;
  for (const cells of rows.slice(row + 1, row + height)) {
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  }
}

function cellText(cell: Element, { strings, looks, dates }: CellReading): string {
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return textOf(cell);
  const value = all(cell, 'v')[0]?.textContent ?? '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return value === '' ? '' : shownNumber(Number(value), looks[Number(cell.getAttribute('s'))] ?? PLAIN, dates);
    default:
      return unescaped(value);
  }
}

/** The text without phonetic readings (拼音). */
function textOf(element: Element): string {
  const parts = all(element, 't').filter((part) => part.parentElement?.localName !== 'rPh');
  return unescaped(parts.map(({ textContent }) => textContent).join(''));
}

function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The part of a number format that decides how a number is read, with the unit that it writes behind: 0"人次". */
interface NumberLook {
  readonly kind: 'plain' | 'percent' | 'date';
  readonly unit: string;
}

const PLAIN: NumberLook = { kind: 'plain', unit: '' };
const UNIT = /^[^;]*"([\u4e00-\u9fff]+)"(?:;|$)/;

/** Ids of built-in date formats; 27 … 58 are those of Chinese Excel. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);

function lookOf(id: number, code: string | undefined): NumberLook {
  const looks = (kind: NumberLook['kind']): NumberLook => ({ kind, unit: '' });
  if (id === 9 || id === 10) return looks('percent');
  if (code === undefined) return looks(isBuiltInDate(id) ? 'date' : 'plain');
  const [positive = ''] = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').split(';');
  if (positive.includes('%')) return looks('percent');
  return /[yd]/i.test(positive) ? looks('date') : { kind: 'plain', unit: UNIT.exec(code)?.[1] ?? '' };
}

const DAY_MS = 86_400_000;

/** Day 0 of Excel's two date systems. */
const EPOCHS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** The number as typed, not rounded to the displayed decimals. */
function shownNumber(value: number, { kind, unit }: NumberLook, dates: keyof typeof EPOCHS): string {
  switch (kind) {
    case 'plain':
      return plain(value) + unit;
    case 'percent':
      return `${plain(value * 100)}%`;
    case 'date': {
      const date = new Date(EPOCHS[dates] + Math.floor(value) * DAY_MS);
      return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
    }
  }
}

/** Without the last digits, in which a binary number differs from the typed one. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

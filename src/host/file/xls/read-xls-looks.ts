import {
  borderLine,
  PLAIN_LOOK,
  PLAIN_SHEET,
  pixelsOfPoints,
  pixelsOfWidth,
  type ReadLook,
  type ColumnLook,
  type Edge,
  type RowLook,
  type SheetLook,
} from '../sheet-look';
import { numberedColour } from '../xlsx/looks/colours';
import { uint16At, readRecords, type BiffRecord } from './biff';
import { workbookStream } from './read-xls';

/** Records with the look of sheets ([MS-XLS] 2.3). */
const BOF = 0x0809;
const EOF = 0x000a;
const BOUND_SHEET = 0x0085;
const FONT = 0x0031;
const XF = 0x00e0;
const PALETTE = 0x0092;
const COL_INFO = 0x007d;
const DEFAULT_WIDTH = 0x0055;
const STANDARD_WIDTH = 0x0099;
const DEFAULT_HEIGHT = 0x0225;
const ROW = 0x0208;
const WINDOW = 0x023e;
const PANE = 0x0041;
const MANY_BLANKS = 0x00be;
const MANY_NUMBERS = 0x00bd;
/** Formula, Number, RK, LabelSst, Label, RString, BoolErr and Blank all begin with row, column and style. */
const ONE_CELL = new Set([0x0006, 0x0203, 0x027e, 0x00fd, 0x0204, 0x00d6, 0x0205, 0x0201]);

/** First number of the file's own colours. */
const FIRST_OWN_COLOUR = 8;
const TWIPS_A_POINT = 20;
const BOLD = 600;
const STACKED = 255;
const GRAY_125 = 17;
const HORIZONTAL: readonly ReadLook['horizontal'][] = [
  null,
  'left',
  'center',
  'right',
  'left',
  'justify',
  'center',
  'justify',
];
const VERTICAL: readonly ReadLook['vertical'][] = ['top', 'center', 'bottom', 'center', 'center'];

type Font = Pick<ReadLook, 'bold' | 'italic' | 'underline' | 'strike' | 'fontSize' | 'fontName' | 'colour'>;
type Colour = (number: number) => string | null;

/**
 * The looks of the sheets in an .xls or .et file, by sheet name.
 * @throws {WorkbookFileError} for a file that cannot be read
 */
export function readXlsLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLook> {
  const records = readRecords(workbookStream(bytes));
  const styles = readStyles(records);
  const names = new Map(
    records
      .filter(({ type }) => type === BOUND_SHEET)
      .map(({ data }) => [uint16At(data, 0) + uint16At(data, 2) * 0x10000, shortText(data, 6)]),
  );
  return new Map(
    [...names].map(([start, name]) => {
      const first = records.findIndex((record) => record.start === start);
      return [name, readSheetLook(ownRecords(records.slice(first)), styles)];
    }),
  );
}

/** The records of the sheet itself, without those of its charts, which are nested streams. */
function ownRecords(records: readonly BiffRecord[]): BiffRecord[] {
  const own: BiffRecord[] = [];
  let depth = 0;
  for (const record of records) {
    if (record.type === BOF) depth += 1;
    else if (record.type === EOF) depth -= 1;
    if (depth === 0) break;
    if (depth === 1) own.push(record);
  }
  return own;
}

function readStyles(records: readonly BiffRecord[]): ReadLook[] {
  const palette = records.find(({ type }) => type === PALETTE)?.data;
  const colour: Colour = (number) => {
    const at = 2 + (number - FIRST_OWN_COLOUR) * 4;
    const own = number >= FIRST_OWN_COLOUR ? palette?.subarray(at, at + 3) : undefined;
    const text =
      own?.length === 3
        ? [...own].map((channel) => channel.toString(16).padStart(2, '0')).join('')
        : numberedColour(number)?.toLowerCase();
    return text === undefined ? null : `#${text}`;
  };
  const fonts = records.filter(({ type }) => type === FONT).map(({ data }) => fontOf(data, colour));
  return records.filter(({ type }) => type === XF).map(({ data }) => lookOf(data, fonts, colour));
}

function fontOf(data: Uint8Array, colour: Colour): Font {
  const flags = uint16At(data, 2);
  return {
    bold: uint16At(data, 6) >= BOLD,
    italic: (flags & 2) !== 0,
    underline: (data[10] ?? 0) !== 0,
    strike: (flags & 8) !== 0,
    fontSize: uint16At(data, 0) / TWIPS_A_POINT,
    fontName: shortText(data, 14),
    colour: colour(uint16At(data, 4)),
  };
}

function lookOf(data: Uint8Array, fonts: readonly Font[], colour: Colour): ReadLook {
  const font = uint16At(data, 0);
  const alignment = data[6] ?? 0;
  const lines = uint16At(data, 10);
  const sideColours = uint16At(data, 12);
  const endColours = uint16At(data, 14);
  const pattern = (data[17] ?? 0) >> 2;
  const line = (shift: number, colourNumber: number): string | null => {
    const style = borderLine((lines >> shift) & 0xf);
    return style === null ? null : `${style} ${colour(colourNumber) ?? '#000000'}`;
  };
  const borders: Record<Edge, string | null> = {
    left: line(0, sideColours & 0x7f),
    right: line(4, (sideColours >> 7) & 0x7f),
    top: line(8, endColours & 0x7f),
    bottom: line(12, (endColours >> 7) & 0x7f),
  };
  return {
    ...PLAIN_LOOK,
    // The number 4 is not used for fonts.
    ...fonts[font > 4 ? font - 1 : font],
    fill: pattern === 0 || pattern === GRAY_125 ? null : colour(uint16At(data, 18) & 0x7f),
    horizontal: HORIZONTAL[alignment & 7] ?? null,
    vertical: VERTICAL[(alignment >> 4) & 7] ?? 'bottom',
    wraps: (alignment & 8) !== 0,
    isStacked: data[7] === STACKED,
    indent: (data[8] ?? 0) & 0xf,
    borders,
  };
}

function readSheetLook(records: readonly BiffRecord[], styles: readonly ReadLook[]): SheetLook {
  const columns: ColumnLook[] = [];
  const rows = new Map<number, RowLook & { readonly cells: Map<number, number> }>();
  let { defaultHeight, showsGridLines, frozen } = PLAIN_SHEET;
  let defaultWidth = pixelsOfWidth(9);
  let isFrozen = false;
  const rowAt = (row: number): RowLook & { readonly cells: Map<number, number> } => {
    const known = rows.get(row) ?? { height: null, style: null, cells: new Map<number, number>() };
    rows.set(row, known);
    return known;
  };
  for (const { type, data } of records) {
    if (ONE_CELL.has(type)) rowAt(uint16At(data, 0)).cells.set(uint16At(data, 2), uint16At(data, 4));
    else if (type === MANY_BLANKS || type === MANY_NUMBERS) {
      const { cells } = rowAt(uint16At(data, 0));
      const size = type === MANY_BLANKS ? 2 : 6;
      const first = uint16At(data, 2);
      for (let at = 4; at + size <= data.length - 2; at += size) cells.set(first + (at - 4) / size, uint16At(data, at));
    } else if (type === ROW) {
      const hasStyle = (uint16At(data, 12) & 0x80) !== 0;
      const row = uint16At(data, 0);
      rows.set(row, {
        height: pixelsOfPoints((uint16At(data, 6) & 0x7fff) / TWIPS_A_POINT),
        style: hasStyle ? uint16At(data, 14) & 0xfff : null,
        cells: rowAt(row).cells,
      });
    } else if (type === COL_INFO)
      columns.push({
        first: uint16At(data, 0),
        last: uint16At(data, 2),
        width: pixelsOfWidth(uint16At(data, 4) / 256),
        style: uint16At(data, 6),
      });
    else if (type === DEFAULT_WIDTH) defaultWidth = pixelsOfWidth(uint16At(data, 0) + 1);
    else if (type === STANDARD_WIDTH) defaultWidth = pixelsOfWidth(uint16At(data, 0) / 256);
    else if (type === DEFAULT_HEIGHT) defaultHeight = pixelsOfPoints(uint16At(data, 2) / TWIPS_A_POINT);
    else if (type === WINDOW) {
      const flags = uint16At(data, 0);
      showsGridLines = (flags & 2) !== 0;
      isFrozen = (flags & 8) !== 0;
    } else if (type === PANE && isFrozen) frozen = { rows: uint16At(data, 2), columns: uint16At(data, 0) };
  }
  return { columns, defaultWidth, defaultHeight, rows, styles, showsGridLines, frozen };
}

/** A text whose length is one byte, with one or two bytes per character. */
function shortText(data: Uint8Array, at: number): string {
  const isWide = ((data[at + 1] ?? 0) & 1) !== 0;
  return Array.from({ length: data[at] ?? 0 }, (_, index) =>
    String.fromCharCode(isWide ? uint16At(data, at + 2 + index * 2) : (data[at + 2 + index] ?? 0)),
  ).join('');
}

import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { IBorderData, ICellData, IStyleData, Nullable } from '@univerjs/presets';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { BorderSide, CellStyle, GridCellData } from '../grid';
import { readEntry } from '../typed-entry';

/** Look of an unformatted cell in a Chinese Excel. */
const PLAIN: CellStyle = {
  bold: false,
  italic: false,
  fontName: '宋体',
  fontSize: 11,
  fontColor: '#000000',
  fill: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
};

/** A value as Univer stores it. Type and value go together, or Univer guesses the type from the text ("007" → 7). */
export function toUniverValue(value: CellValue, numberFormat: string): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === '') return { v: null, t: null };
  // Text such as "100" stays text in Univer only in a cell formatted "@", or when forced.
  return { v: value, t: numberFormat === '@' ? CellValueType.STRING : textType(value) };
}

function textType(text: string): CellValueType {
  const looksLikeOther = /^(true|false)$/i.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)));
  return looksLikeOther ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

export function fromUniverValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === undefined || cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
  return cell.v;
}

/** The displayed text. `display` is Univer's, which shows booleans and text with line breaks differently. */
export function shownText(value: CellValue, display: string): string {
  if (typeof value === 'number') return display;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** The cell data to write for an entry, a number format or both; null for neither. */
export function writtenCell(
  old: { readonly type: ICellData['t']; readonly numberFormat: string },
  entry: CellValue | undefined,
  numberFormat: string | undefined,
): ICellData | null {
  const style = numberFormat === undefined ? {} : { s: toUniverStyle({}, numberFormat) };
  if (entry === undefined) {
    // A new format changes only the look of the value.
    return numberFormat === undefined ? null : { t: old.type ?? null, ...style };
  }
  const read = readEntry(entry, numberFormat ?? old.numberFormat);
  return {
    ...toUniverValue(read.value, read.numberFormat ?? numberFormat ?? old.numberFormat),
    f: read.formula,
    si: null,
    p: null,
    ...style,
    ...(read.numberFormat !== undefined && { s: toUniverStyle({}, read.numberFormat) }),
  };
}

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const satisfies Record<CellStyle['horizontalAlignment'], HorizontalAlign>;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const satisfies Record<CellStyle['verticalAlignment'], VerticalAlign>;

const THIN = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

const BORDERS = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const satisfies Record<
  BorderSide,
  keyof IBorderData
>;

export function toUniverBorders(sides: readonly BorderSide[]): IBorderData {
  return Object.fromEntries(sides.map((side) => [BORDERS[side], THIN]));
}

export function fromUniverBorders(style: Nullable<IStyleData>): readonly BorderSide[] {
  const sides: readonly BorderSide[] = ['top', 'bottom', 'left', 'right'];
  return sides.filter((side) => Boolean(style?.bd?.[BORDERS[side]]));
}

/** Sets only the given properties. */
export function toUniverStyle(style: GridCellData['style'], numberFormat?: string): IStyleData {
  const result: IStyleData = {};
  if (style.bold !== undefined) result.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) result.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.fontName !== undefined) result.ff = style.fontName;
  if (style.fontSize !== undefined) result.fs = style.fontSize;
  if (style.fontColor !== undefined) result.cl = { rgb: style.fontColor };
  if (style.fill !== undefined) result.bg = style.fill === '' ? null : { rgb: style.fill };
  if (style.horizontalAlignment !== undefined) result.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) result.vt = VERTICAL[style.verticalAlignment];
  if (style.wrapText !== undefined) result.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.borders) result.bd = { t: THIN, r: THIN, b: THIN, l: THIN };
  if (numberFormat !== undefined) result.n = numberFormat === 'General' ? null : { pattern: numberFormat };
  return result;
}

export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return PLAIN;
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    fontName: style.ff ?? PLAIN.fontName,
    fontSize: style.fs ?? PLAIN.fontSize,
    fontColor: excelColor(style.cl?.rgb) || PLAIN.fontColor,
    fill: excelColor(style.bg?.rgb),
    horizontalAlignment: nameOf(HORIZONTAL, style.ht) ?? PLAIN.horizontalAlignment,
    verticalAlignment: nameOf(VERTICAL, style.vt) ?? PLAIN.verticalAlignment,
    wrapText: style.tb === WrapStrategy.WRAP,
  };
}

function nameOf<Name extends string, Value>(
  names: Record<Name, Value>,
  value: Value | null | undefined,
): Name | undefined {
  for (const name in names) if (names[name] === value) return name;
  return undefined;
}

/** Univer keeps "#fff" and "rgb(1,2,3)" as given; Office.js returns "#RRGGBB" in upper case. */
function excelColor(color: Nullable<string>): string {
  if (!color) return '';
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (channels)
    return `#${channels
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  return color.slice(0, 7).toUpperCase();
}

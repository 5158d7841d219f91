import { cellName, parseAddress, type Area } from '../../../workbook/area';
import { LIMITS } from '../limits';
import { isOnSheet, type SheetBuilder } from '../sheet-builder';
import { damaged } from '../workbook-file-error';
import { cellValue } from './cell-value';
import { SharedFormulas } from './shared-formula';
import { richText } from './shared-strings';
import { eachElement, isTrue, readXml, wholeNumber, type Attributes, type ElementReader } from './xml';

/** Parts of the workbook that cells refer to. */
export interface CellSources {
  /** Number format by style index. */
  readonly formats: readonly string[];
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** Reads a worksheet part into a builder, in one pass. */
export class SheetPart {
  private row = -1;
  private column = -1;
  private type = 'n';
  private value: string | null = null;
  private formula: string | null = null;
  private formulaFacts: Attributes = {};
  private readonly shared = new SharedFormulas();

  constructor(
    private readonly sources: CellSources,
    private readonly sheet: SheetBuilder,
  ) {}

  /** @throws {WorkbookFileError} when the text is not a valid worksheet */
  read(xml: string, part: string): void {
    readXml(xml, part, { worksheet: { children: this.elements() } });
  }

  private elements(): Record<string, ElementReader> {
    return {
      sheetFormatPr: eachElement(({ zeroHeight }) => {
        if (isTrue(zeroHeight)) this.sheet.listedRows = new Set();
      }),
      cols: { children: { col: eachElement((attributes) => this.readColumn(attributes)) } },
      sheetData: {
        children: { row: { open: (attributes) => this.startRow(attributes), children: { c: this.cellReader() } } },
      },
      sheetProtection: eachElement(({ sheet }) => (this.sheet.isProtected = isTrue(sheet))),
      mergeCells: {
        children: { mergeCell: eachElement(({ ref = '' }) => this.sheet.addMerge(areaOnSheet(ref))) },
      },
    };
  }

  private cellReader(): ElementReader {
    return {
      open: (attributes) => this.startCell(attributes),
      close: () => this.endCell(),
      children: {
        v: { text: (text) => (this.value = (this.value ?? '') + text) },
        f: {
          open: (attributes) => {
            this.formulaFacts = attributes;
            this.formula = '';
          },
          text: (text) => (this.formula = (this.formula ?? '') + text),
        },
        is: richText((text) => (this.value = text)),
      },
    };
  }

  private readColumn({ min, max, width = '1', hidden, style }: Attributes): void {
    const isHidden = isTrue(hidden) || Number(width) === 0;
    const format = style === undefined ? null : this.format(style);
    this.sheet.setColumns(wholeNumber(min) - 1, wholeNumber(max) - 1, isHidden, format);
  }

  private startRow({ r, hidden, ht, customFormat, s }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : wholeNumber(r) - 1;
    this.column = -1;
    if (!isOnSheet(this.row, 0)) throw damaged('sheet: a row outside');
    this.sheet.listedRows?.add(this.row);
    if (isTrue(hidden) || ht === '0') this.sheet.hiddenRows.add(this.row);
    if (isTrue(customFormat)) this.sheet.setRowFormat(this.row, this.format(s));
  }

  private startCell({ r, t = 'n', s }: Attributes): void {
    if (r === undefined) this.column += 1;
    else this.moveTo(r);
    if (!isOnSheet(this.row, this.column)) throw damaged('sheet: a cell outside');
    this.type = t;
    this.value = null;
    this.formula = null;
    this.sheet.setFormat(this.row, this.column, this.format(s));
  }

  private moveTo(address: string): void {
    let at = 0;
    let column = 0;
    for (let code = address.charCodeAt(0); code >= 65 && code <= 90; code = address.charCodeAt(at)) {
      column = column * 26 + code - 64;
      at += 1;
    }
    if (at === 0 || at > 3) throw damaged(`sheet: address ${address.slice(0, 20)}`);
    this.row = wholeNumber(address.slice(at)) - 1;
    this.column = column - 1;
  }

  private endCell(): void {
    const formula = this.wholeFormula();
    const hasValue = this.value !== null && (this.type !== 'n' || this.value.trim() !== '');
    if (!hasValue && formula === null) return;
    const { strings, date1904 } = this.sources;
    const value = hasValue ? cellValue(this.value ?? '', this.type, strings, date1904) : '';
    this.sheet.addCell(this.row, this.column, value, formula);
  }

  /** The cell's formula without "=", its own or shared. */
  private wholeFormula(): string | null {
    const { t, ref, si = '' } = this.formulaFacts;
    if (this.formula === null || t === 'dataTable') return null;
    if (this.formula.length > LIMITS.formulaLength) throw damaged('sheet: a formula longer than any');
    // Functions newer than the file format carry a prefix that Excel hides.
    const text = this.formula.replace(/_xl(?:fn|ws|pm|udf)\./g, '');
    if (t === 'array' && ref !== undefined) this.sheet.addArrayFormula(areaOnSheet(ref), text);
    if (t !== 'shared') return text === '' ? null : text;
    const cell = cellName({ row: this.row, column: this.column });
    if (text !== '') this.shared.define(si, text, cell);
    const whole = text === '' ? this.shared.at(si, cell) : text;
    if (whole === null) throw damaged('sheet: shared formula');
    return whole;
  }

  private format(style = '0'): string {
    return this.sources.formats[Number(style)] ?? 'General';
  }
}

/** @throws {WorkbookFileError} when the text is not an address inside a sheet */
function areaOnSheet(address: string): Area {
  let area;
  try {
    ({ area } = parseAddress(address));
  } catch (error) {
    throw damaged('sheet: address', error);
  }
  const isInside =
    isOnSheet(area.row, area.column) && isOnSheet(area.row + area.rows - 1, area.column + area.columns - 1);
  if (!isInside) throw damaged('sheet: area outside');
  return area;
}

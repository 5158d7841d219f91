import { cellName, parseAddress } from '../../../workbook/area';
import { MAX_COLUMNS, type SheetBuilder } from '../sheet-builder';
import { damaged } from '../workbook-file-error';
import { SharedFormulas } from './shared-formula';
import { richText } from './shared-strings';
import { eachElement, escapeXml, isTrue, readXml, wholeNumber, type Attributes, type ElementReader } from './xml';

/**
 * Reads a worksheet part once, for two purposes: what SheetJS does not give (formats of empty cells, rows and columns,
 * what is hidden, protection) goes into the builder; the cells that hold something and the merged areas come back as
 * a worksheet in the one way of writing that SheetJS surely understands.
 */
export class SheetPart {
  private row = -1;
  private column = -1;
  private type = 'n';
  private value: string | null = null;
  private formula: string | null = null;
  private formulaFacts: Attributes = {};
  private hiddenByDefault = false;
  private lastListedRow = -1;
  private readonly shared = new SharedFormulas();
  private cells: string[] = [];
  private readonly rows: string[] = [];
  private readonly merges: string[] = [];

  /** @param formats number format by style index */
  constructor(
    private readonly formats: readonly string[],
    private readonly sheet: SheetBuilder,
  ) {}

  /** @throws {WorkbookFileError} when the text is no worksheet or contradicts itself */
  plain(xml: string, part: string): string {
    readXml(xml, part, { worksheet: { children: this.elements() } });
    return `<worksheet><sheetData>${this.rows.join('')}</sheetData><mergeCells>${this.merges.join('')}</mergeCells></worksheet>`;
  }

  private elements(): Record<string, ElementReader> {
    return {
      sheetFormatPr: eachElement(({ zeroHeight }) => (this.hiddenByDefault = isTrue(zeroHeight))),
      cols: { children: { col: eachElement((attributes) => this.readColumn(attributes)) } },
      sheetData: {
        children: {
          row: {
            open: (attributes) => this.startRow(attributes),
            close: () => this.endRow(),
            children: { c: this.cellReader() },
          },
        },
      },
      sheetProtection: eachElement(({ sheet }) => (this.sheet.isProtected = isTrue(sheet))),
      mergeCells: {
        children: {
          mergeCell: eachElement(({ ref = '' }) => this.merges.push(`<mergeCell ref="${checkedArea(ref)}"/>`)),
        },
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
    const first = wholeNumber(min) - 1;
    const last = Math.min(wholeNumber(max), MAX_COLUMNS) - 1;
    if (isTrue(hidden) || Number(width) === 0) this.sheet.hiddenColumns.push({ first, last });
    if (style !== undefined) this.sheet.setColumnFormat(first, last, this.format(style));
  }

  private startRow({ r, hidden, ht, customFormat, s }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : wholeNumber(r) - 1;
    this.column = -1;
    if (isTrue(hidden) || ht === '0') this.sheet.hiddenRows.add(this.row);
    if (this.hiddenByDefault) {
      for (let row = this.lastListedRow + 1; row < this.row; row += 1) this.sheet.hiddenRows.add(row);
      this.lastListedRow = this.row;
    }
    if (isTrue(customFormat)) this.sheet.setRowFormat(this.row, this.format(s));
  }

  private endRow(): void {
    if (this.cells.length === 0) return;
    this.rows.push(`<row r="${String(this.row + 1)}">${this.cells.join('')}</row>`);
    this.cells = [];
  }

  private startCell({ r, t = 'n', s }: Attributes): void {
    if (r === undefined) this.column += 1;
    else this.moveTo(r);
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
    if (at === 0) throw damaged(`sheet: address ${address}`);
    this.row = wholeNumber(address.slice(at)) - 1;
    this.column = column - 1;
  }

  private endCell(): void {
    const address = cellName({ row: this.row, column: this.column });
    const formula = this.wholeFormula(address);
    const hasValue = this.value !== null && (this.type !== 'n' || this.value.trim() !== '');
    if (!hasValue && formula === null) return;
    // SheetJS reads a formula without a result as 0, and an error as a number.
    const type = !hasValue || this.type === 'e' || this.type === 'inlineStr' ? 'str' : this.type;
    this.cells.push(
      `<c r="${address}" t="${escapeXml(type)}">${formula ?? ''}<v>${escapeXml(this.value ?? '')}</v></c>`,
    );
  }

  /** The cell's formula as an unshared `f` element. */
  private wholeFormula(address: string): string | null {
    const { t, ref, si = '' } = this.formulaFacts;
    if (this.formula === null || t === 'dataTable') return null;
    // Functions newer than the file format carry a prefix that Excel hides.
    const text = this.formula.replace(/_xl(?:fn|ws|pm|udf)\./g, '');
    if (t === 'array' && ref !== undefined) return `<f t="array" ref="${checkedArea(ref)}">${escapeXml(text)}</f>`;
    if (t === 'shared' && text !== '') this.shared.define(si, text, address);
    const whole = t === 'shared' && text === '' ? this.shared.at(si, address) : text;
    if (whole === null) throw damaged('sheet: shared formula');
    return whole === '' ? null : `<f>${escapeXml(whole)}</f>`;
  }

  private format(style = '0'): string {
    return this.formats[Number(style)] ?? 'General';
  }
}

function checkedArea(address: string): string {
  try {
    parseAddress(address);
    return address;
  } catch (error) {
    throw damaged('sheet: address', error);
  }
}

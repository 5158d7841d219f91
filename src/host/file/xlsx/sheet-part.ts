import { parseAddress, type Area } from '../../../workbook/area';
import type { CellValue } from '../../../workbook/snapshot';
import { MAX_COLUMNS, type SheetBuilder } from '../sheet-builder';
import { damaged } from '../workbook-file-error';
import { shiftFormula } from './shared-formula';
import { readRichText, unescapeCharacters } from './shared-strings';
import type { XmlReader } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number format by style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

interface Formula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads a worksheet part into the builder. */
export class SheetPartReader {
  private row = -1;
  private column = -1;
  private hiddenByDefault = false;
  private lastListedRow = -1;
  private readonly sharedFormulas = new Map<string, Formula>();

  constructor(
    private readonly reader: XmlReader,
    private readonly context: SheetContext,
    private readonly sheet: SheetBuilder,
  ) {}

  read(): void {
    const { reader } = this;
    for (let event = reader.next(); event; event = reader.next()) {
      if (event === 'close') continue;
      if (reader.depth === 1 && reader.name !== 'worksheet') throw damaged(`sheet: root ${reader.name}`);
      if (reader.depth > 4) continue;
      this.element(reader.name);
    }
  }

  private element(name: string): void {
    const { reader, sheet } = this;
    if (name === 'row') this.startRow();
    else if (name === 'c') this.readCell();
    else if (name === 'col') this.readColumn();
    else if (name === 'mergeCell') sheet.addMerge(this.area(reader.attribute('ref')));
    else if (name === 'sheetProtection') sheet.isProtected = isTrue(reader.attribute('sheet'));
    else if (name === 'sheetFormatPr') this.hiddenByDefault = isTrue(reader.attribute('zeroHeight'));
  }

  private startRow(): void {
    const { reader, sheet } = this;
    const number = reader.attribute('r');
    this.row = number === null ? this.row + 1 : wholeNumber(number) - 1;
    this.column = -1;
    if (isTrue(reader.attribute('hidden')) || reader.attribute('ht') === '0') sheet.hiddenRows.add(this.row);
    if (this.hiddenByDefault) {
      for (let row = this.lastListedRow + 1; row < this.row; row += 1) sheet.hiddenRows.add(row);
      this.lastListedRow = this.row;
    }
    if (isTrue(reader.attribute('customFormat'))) sheet.setRowFormat(this.row, this.format(reader.attribute('s')));
  }

  private readColumn(): void {
    const { reader, sheet } = this;
    const first = wholeNumber(reader.attribute('min')) - 1;
    const last = Math.min(wholeNumber(reader.attribute('max')), MAX_COLUMNS) - 1;
    if (isTrue(reader.attribute('hidden')) || Number(reader.attribute('width') ?? 1) === 0) sheet.hiddenColumns.push({ first, last });
    const style = reader.attribute('style');
    if (style !== null) sheet.setColumnFormat(first, last, this.format(style));
  }

  private readCell(): void {
    const { reader, sheet } = this;
    const address = reader.attribute('r');
    if (address === null) this.column += 1;
    else this.moveTo(address);
    const type = reader.attribute('t') ?? 'n';
    const format = this.format(reader.attribute('s'));
    const depth = reader.depth;
    let formula: string | null = null;
    let value: CellValue = '';
    for (let event = reader.next(); event !== 'close' || reader.depth >= depth; event = reader.next()) {
      if (event !== 'open' || reader.depth !== depth + 1) continue;
      if (reader.name === 'f') formula = this.readFormula();
      else if (reader.name === 'v') value = this.value(type, reader.text());
      else if (reader.name === 'is') value = readRichText(reader);
    }
    sheet.addCell(this.row, this.column, value, formula, format);
  }

  /** "B3", by far the most frequent thing to be read. */
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

  private readFormula(): string | null {
    const { reader, row, column } = this;
    const type = reader.attribute('t');
    const group = reader.attribute('si') ?? '';
    const ref = reader.attribute('ref');
    const text = plainFunctionNames(reader.text());
    if (type === 'dataTable') return null;
    if (type === 'array' && ref !== null) this.sheet.addArrayFormula(this.area(ref), text);
    if (type !== 'shared') return text === '' ? null : text;
    if (text !== '') {
      this.sharedFormulas.set(group, { text, row, column });
      return text;
    }
    const origin = this.sharedFormulas.get(group);
    if (!origin) throw damaged('sheet: shared formula');
    return shiftFormula(origin.text, row - origin.row, column - origin.column);
  }

  private value(type: string, text: string): CellValue {
    switch (type) {
      case 's': {
        const string = this.context.strings[wholeNumber(text)];
        if (string === undefined) throw damaged('sheet: shared string');
        return string;
      }
      case 'b':
        return isTrue(text.trim());
      case 'd':
        return this.serial(text);
      case 'n': {
        const number = text.trim() === '' ? '' : Number(text);
        return Number.isNaN(number) ? text : number;
      }
      default:
        return unescapeCharacters(text);
    }
  }

  /** Days since the workbook's first day; a date in ISO 8601 is how strict files may write them. */
  private serial(text: string): CellValue {
    const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00:00`}Z`);
    if (Number.isNaN(time)) return text;
    return time / 86_400_000 + 25_569 - (this.context.date1904 ? 1462 : 0);
  }

  private format(style: string | null): string {
    return this.context.formats[Number(style ?? 0)] ?? 'General';
  }

  private area(address: string | null): Area {
    try {
      return parseAddress(address ?? '').area;
    } catch (error) {
      throw damaged('sheet: address', error);
    }
  }
}

/** Functions younger than the file format carry a prefix that Excel does not show. */
function plainFunctionNames(formula: string): string {
  return formula.replace(/_xl(?:fn|ws|pm|udf)\./g, '');
}

function isTrue(text: string | null): boolean {
  return text === '1' || text === 'true';
}

function wholeNumber(text: string | null): number {
  const number = Number(text);
  if (text === null || text.trim() === '' || !Number.isInteger(number)) throw damaged('sheet: number');
  return number;
}

import type { Area } from '../../src/workbook/area';
import type { CellValue } from '../../src/workbook/snapshot';
import { referencedAreas } from './formula-references';

/** Reads cells for a formula; `sheet` null is the formula's own. Null when there is no such sheet. */
export type CellReader = (sheet: string | null, area: Area) => readonly CellValue[] | null;

/**
 * Calculates simple formulas: numbers, percent, + - * / ^, parentheses, references, SUM and ROUND.
 * @returns null for all other formulas
 */
export function calculate(formula: string, read: CellReader): CellValue | null {
  try {
    return new Calculation(formula.slice(1), read).result();
  } catch (error) {
    if (error instanceof CellError) return error.code;
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

class NotUnderstood extends Error {}

/** "#VALUE!", "#DIV/0!", … as a result. */
class CellError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const RANGE = `${CELL}(?::${CELL})?`;
const TOKEN = new RegExp(
  String.raw`\s*(` +
    [
      String.raw`(?:'(?:[^']|'')+'|${NAME})!${RANGE}`,
      String.raw`${RANGE}(?![\p{L}\p{N}_.(])`,
      NAME,
      String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+`,
      '[-+*/^%(),]',
    ].join('|') +
    ')',
  'uy',
);

class Calculation {
  private readonly tokens: string[] = [];
  private next = 0;

  constructor(
    text: string,
    private readonly read: CellReader,
  ) {
    let at = 0;
    while (at < text.trimEnd().length) {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(text)?.[1];
      if (token === undefined) throw new NotUnderstood();
      this.tokens.push(token);
      at = TOKEN.lastIndex;
    }
  }

  result(): number {
    const value = this.sum();
    if (this.next < this.tokens.length) throw new NotUnderstood();
    if (!Number.isFinite(value)) throw new CellError('#NUM!');
    return value;
  }

  private take(...wanted: readonly string[]): string | null {
    const token = this.tokens[this.next];
    if (token === undefined || !wanted.includes(token)) return null;
    this.next += 1;
    return token;
  }

  private sum(): number {
    let value = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      value += sign === '+' ? this.product() : -this.product();
    }
    return value;
  }

  private product(): number {
    let value = this.power();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      const factor = this.power();
      if (sign === '/' && factor === 0) throw new CellError('#DIV/0!');
      value = sign === '*' ? value * factor : value / factor;
    }
    return value;
  }

  private power(): number {
    let value = this.signed();
    while (this.take('^')) value = value ** this.signed();
    return value;
  }

  private signed(): number {
    const sign = this.take('+', '-');
    if (sign) return sign === '-' ? -this.signed() : this.signed();
    let value = this.operand();
    while (this.take('%')) value /= 100;
    return value;
  }

  private operand(): number {
    if (this.take('(')) {
      const value = this.sum();
      this.expect(')');
      return value;
    }
    const token = this.tokens[this.next];
    if (token === undefined) throw new NotUnderstood();
    this.next += 1;
    if (/^[\d.]/.test(token)) return Number(token);
    if (token.toUpperCase() === 'SUM') return this.arguments().reduce((total, value) => total + value, 0);
    if (token.toUpperCase() === 'ROUND') {
      const [value = 0, digits = 0] = this.arguments();
      return Number(`${Math.round(Number(`${value}e${digits}`))}e${-digits}`);
    }
    const cells = this.cells(token);
    if (cells?.length !== 1) throw new NotUnderstood();
    return asNumber(cells[0] ?? '');
  }

  /** Numeric arguments of a function; in ranges, other contents are ignored. */
  private arguments(): number[] {
    this.expect('(');
    const values: number[] = [];
    do {
      const token = this.tokens[this.next] ?? '';
      const after = this.tokens[this.next + 1];
      const cells = after === ',' || after === ')' ? this.cells(token) : null;
      if (cells) {
        this.next += 1;
        const error = cells.find((value) => typeof value === 'string' && isErrorCode(value));
        if (typeof error === 'string') throw new CellError(error);
        values.push(...cells.filter((value) => typeof value === 'number'));
      } else {
        values.push(this.sum());
      }
    } while (this.take(','));
    this.expect(')');
    return values;
  }

  private cells(token: string): readonly CellValue[] | null {
    const [place] = referencedAreas(token);
    if (!place || !/\d$/.test(token)) return null;
    const cells = this.read(place.sheet, place.area);
    if (!cells) throw new CellError('#REF!');
    return cells;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new NotUnderstood();
  }
}

function asNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isErrorCode(value)) throw new CellError(value);
  const number = value === '' ? 0 : Number(value);
  if (Number.isNaN(number)) throw new CellError('#VALUE!');
  return number;
}

function isErrorCode(value: string): boolean {
  return /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!)$/.test(value);
}

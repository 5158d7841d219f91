import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { parseAddress, type Area } from '../../../workbook/area';
import { isErrorValue } from '../../../workbook/formula';
import { cellContent, type CellValue, type SheetSnapshot } from '../../../workbook/snapshot';

/** Depth of dependent formulas that is calculated; forms have two or three. Also ends circular references. */
export const MOST_ROUNDS = 20;
/** Number of digits of a result in Excel. */
const DIGITS = 15;

/**
 * The values of an area, row by row.
 * @throws {NotUnderstood} when they are not known
 */
export type Reader = (sheet: string, area: Area) => readonly CellValue[];

/** The cells of a reference; null for names and for whole rows and columns, which are not calculated. */
export function placeOf(reference: string, home: string): { sheet: string; area: Area } | null {
  try {
    const { sheet, area } = parseAddress(reference);
    return { sheet: sheet ?? home, area };
  } catch {
    return null;
  }
}

/**
 * The values of an area of the sheet. Blank cells beyond its used range are left out, as no function here counts them.
 * @param newer a value to be taken in place of the cell's own
 */
export function valuesIn(
  sheet: SheetSnapshot,
  area: Area,
  newer: (row: number, column: number) => CellValue | undefined,
): CellValue[] {
  const used = sheet.area ?? area;
  const values: CellValue[] = [];
  for (let row = Math.max(area.row, used.row); row < Math.min(area.row + area.rows, used.row + used.rows); row += 1)
    for (
      let column = Math.max(area.column, used.column);
      column < Math.min(area.column + area.columns, used.column + used.columns);
      column += 1
    )
      values.push(newer(row, column) ?? cellContent(sheet, row, column).value);
  return values;
}

/** Thrown for a formula that is not calculated here, so that it keeps its result. */
export class NotUnderstood extends Error {}

/** The formula as a tree; null for one that the parser refuses. */
export function parseFormula(text: string): AstExpression | null {
  try {
    return parse(tokenize(text));
  } catch {
    // The parser throws plain errors, also for nesting beyond the stack.
    return null;
  }
}

/**
 * The result of a formula with sums, the four operations, ROUND, IF and comparisons; null for any other, and for one that
 * gives an error.
 * @param home the formula's sheet
 */
export function calculate(formula: AstExpression | null, home: string, read: Reader): CellValue | null {
  if (!formula) return null;
  try {
    const value = new Calculation(home, read).value(formula);
    return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  } catch (error) {
    if (error instanceof NotUnderstood || error instanceof RangeError) return null;
    throw error;
  }
}

class Calculation {
  constructor(
    private readonly home: string,
    private readonly read: Reader,
  ) {}

  value(node: AstExpression | undefined): CellValue {
    switch (node?.type) {
      case 'Literal':
        return node.value;
      case 'ReferenceIdentifier': {
        const { sheet, area } = this.place(node.value);
        if (area.rows > 1 || area.columns > 1) throw new NotUnderstood();
        return withoutError(this.read(sheet, area)[0] ?? '');
      }
      case 'UnaryExpression':
        return this.unary(node.operator, this.number(node.arguments[0]));
      case 'BinaryExpression':
        return this.binary(node.operator, node.arguments[0], node.arguments[1]);
      case 'CallExpression':
        return this.call(node.callee.name.toUpperCase(), node.arguments);
      default:
        throw new NotUnderstood();
    }
  }

  private unary(operator: string, number: number): number {
    if (operator === '%') return number / 100;
    if (operator !== '-' && operator !== '+') throw new NotUnderstood();
    return operator === '-' ? -number : number;
  }

  private binary(operator: string, first: AstExpression | undefined, second: AstExpression | undefined): CellValue {
    if (operator === '&') return `${String(this.value(first))}${String(this.value(second))}`;
    const [a, b] = [this.number(first), this.number(second)];
    const operation = OPERATIONS[operator];
    if (!operation) throw new NotUnderstood();
    const result = operation(a, b);
    // Results such as a division by zero are left to Excel.
    if (typeof result === 'number' && !Number.isFinite(result)) throw new NotUnderstood();
    return result;
  }

  private call(name: string, given: readonly AstExpression[]): CellValue {
    if (name === 'SUM') return given.flatMap((one) => this.numbers(one)).reduce((sum, one) => sum + one, 0);
    if (name === 'ROUND') {
      const [number, digits] = [this.number(given[0]), this.number(given[1])];
      const shifted = Math.round(Number(`${String(Math.abs(number))}e${String(digits)}`));
      return Math.sign(number) * Number(`${String(shifted)}e${String(-digits)}`);
    }
    if (name === 'IF' && given.length === 3) return this.value(this.value(given[0]) === true ? given[1] : given[2]);
    throw new NotUnderstood();
  }

  /** The numbers of a range; other contents are ignored. */
  private numbers(node: AstExpression): number[] {
    if (node.type !== 'ReferenceIdentifier') return [this.number(node)];
    const { sheet, area } = this.place(node.value);
    return this.read(sheet, area)
      .map(withoutError)
      .filter((value) => typeof value === 'number');
  }

  private number(node: AstExpression | undefined): number {
    const value = this.value(node);
    if (value === '') return 0;
    const number = typeof value === 'string' ? NaN : Number(value);
    if (Number.isNaN(number)) throw new NotUnderstood();
    return number;
  }

  private place(reference: string): { sheet: string; area: Area } {
    const place = placeOf(reference, this.home);
    if (!place) throw new NotUnderstood();
    return place;
  }
}

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => CellValue>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

function withoutError(value: CellValue): CellValue {
  if (typeof value === 'string' && isErrorValue(value)) throw new NotUnderstood();
  return value;
}

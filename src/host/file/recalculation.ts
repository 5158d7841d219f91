import { parse, tokenize, type AstExpression } from '@borgar/fx';
import { areasOverlap, cellName, parseAddress, type Area, type CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { computedFormula, isErrorValue } from '../../workbook/formula';
import {
  cellContent,
  findSheet,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';
import { touchedBy } from '../../workbook/touched';
import { displayText } from './display-text';

/** Depth of dependent formulas that is calculated; forms have two or three. Also ends circular references. */
const MOST_ROUNDS = 20;
/** Number of digits of a result in Excel. */
const DIGITS = 15;

interface Formula {
  readonly cell: CellAddress;
  readonly text: string;
  readonly reads: readonly { readonly sheet: string; readonly area: Area }[];
}

/**
 * Edits with new results of the formulas that depend on `edits`, directly or indirectly. Understands sums, the four
 * operations, ROUND, IF and comparisons. All other formulas keep their results, and so do those on protected sheets.
 * @param workbook with the edits applied
 */
export function recalculation(workbook: WorkbookSnapshot, edits: readonly Edit[]): Edit[] {
  let changed: readonly { readonly sheet: string; readonly area: Area }[] = touchedBy(edits);
  const results = new Map<string, { readonly formula: Formula; readonly value: CellValue }>();
  const formulas = workbook.sheets.filter(({ isProtected }) => !isProtected).flatMap((sheet) => formulasOf(sheet));
  const read: Reader = (sheet, area) => {
    const there = findSheet(workbook, sheet);
    if (!there) throw new NotUnderstood();
    return valuesIn(there, area, (row, column) => results.get(keyOf({ sheet, row, column }))?.value);
  };
  for (let round = 0; round < MOST_ROUNDS && changed.length > 0; round += 1) {
    const next: { sheet: string; area: Area }[] = [];
    for (const formula of formulas) {
      const isBehind = formula.reads.some((one) =>
        changed.some(({ sheet, area }) => sheet === one.sheet && areasOverlap(one.area, area)),
      );
      if (!isBehind) continue;
      const value = calculate(formula, read);
      const { sheet, row, column } = formula.cell;
      if (value === null || value === read(sheet, { row, column, rows: 1, columns: 1 })[0]) continue;
      results.set(keyOf(formula.cell), { formula, value });
      next.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
    }
    changed = next;
  }
  return [...results.values()].map(({ formula: { cell, text }, value }) => {
    const { sheet, row, column } = cell;
    const there = findSheet(workbook, sheet);
    const numberFormat = there ? cellContent(there, row, column).numberFormat : 'General';
    const shown = { value, text: displayText(value, numberFormat, false) };
    const area = { row, column, rows: 1, columns: 1 };
    return { kind: 'write', sheet, area, cells: [[{ formula: text, numberFormat, shown }]] };
  });
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${cellName({ row, column })} ${sheet}`;
}

const known = new WeakMap<SheetSnapshot, readonly Formula[]>();

function formulasOf(sheet: SheetSnapshot): readonly Formula[] {
  const found = known.get(sheet) ?? readFormulas(sheet);
  known.set(sheet, found);
  return found;
}

function readFormulas(sheet: SheetSnapshot): Formula[] {
  const { area } = sheet;
  if (!area) return [];
  return sheet.formulas.flatMap((line, down) =>
    line.flatMap((entry, right): Formula[] => {
      if (typeof entry !== 'string' || !entry.startsWith('=')) return [];
      const cell = { sheet: sheet.name, row: area.row + down, column: area.column + right };
      const text = computedFormula(cellContent(sheet, cell.row, cell.column));
      if (text === null) return [];
      const reads = tokenize(text).flatMap(({ type, value }) => {
        const place = type === 'range' ? placeOf(value, sheet.name) : null;
        return place ? [place] : [];
      });
      return [{ cell, text, reads }];
    }),
  );
}

function placeOf(reference: string, home: string): { sheet: string; area: Area } | null {
  try {
    const { sheet, area } = parseAddress(reference);
    return { sheet: sheet ?? home, area };
  } catch {
    // References to whole rows and columns are not calculated.
    return null;
  }
}

type Reader = (sheet: string, area: Area) => readonly CellValue[];

function valuesIn(
  sheet: SheetSnapshot,
  { row, column, rows, columns }: Area,
  newer: (row: number, column: number) => CellValue | undefined,
): CellValue[] {
  const values: CellValue[] = [];
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) values.push(newer(r, c) ?? cellContent(sheet, r, c).value);
  return values;
}

/** Thrown for a formula that is not calculated here, so that it keeps its result. */
class NotUnderstood extends Error {}

function calculate({ cell, text }: Formula, read: Reader): CellValue | null {
  try {
    const value = new Calculation(cell.sheet, read).value(parse(tokenize(text)));
    return typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value;
  } catch {
    // The parser throws plain errors.
    return null;
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
        const [value, ...others] = this.cells(node.value);
        if (value === undefined || others.length > 0) throw new NotUnderstood();
        return withoutError(value);
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
    return this.cells(node.value)
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

  private cells(reference: string): readonly CellValue[] {
    const place = placeOf(reference, this.home);
    if (!place) throw new NotUnderstood();
    return this.read(place.sheet, place.area);
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

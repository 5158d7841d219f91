import type { AstExpression } from '@borgar/fx';
import type { Area } from '../../../workbook/area';
import { computedFormula } from '../../../workbook/formula';
import { cellContent, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from '../../../workbook/snapshot';
import { displayText } from '../display-text';
import { LIMITS } from '../limits';
import { calculate, MOST_ROUNDS, NotUnderstood, parseFormula, valuesIn, type Reader } from './calculate';

/** A formula without a result. */
interface Open {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly parsed: AstExpression | null;
}

/**
 * The workbook with results for formulas that were saved without one. Excel stores results, and calculates the others
 * when it opens the file; programs that write workbooks (openpyxl, export functions of other systems) store none. A
 * formula that is not understood stays without a result, and so does every formula that reads it.
 */
export function withMissingResults(workbook: WorkbookSnapshot, date1904: boolean): WorkbookSnapshot {
  const open = openFormulas(workbook.sheets);
  if (open.length === 0) return workbook;
  const results = new Results(workbook, open);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const found = results.of(sheet);
      return found.size === 0 ? sheet : withValues(sheet, found, date1904);
    }),
  };
}

function openFormulas(sheets: readonly SheetSnapshot[]): Open[] {
  const open: Open[] = [];
  let charactersLeft: number = LIMITS.uncalculatedCharacters;
  for (const sheet of sheets) {
    for (const { row, column, text } of unsaved(sheet)) {
      charactersLeft -= text.length;
      open.push({ sheet, row, column, parsed: charactersLeft < 0 ? null : parseFormula(text) });
    }
  }
  return open;
}

function unsaved(sheet: SheetSnapshot): { row: number; column: number; text: string }[] {
  const { area } = sheet;
  if (!area) return [];
  return sheet.formulas.flatMap((line, down) =>
    line.flatMap((entry, right) => {
      if (typeof entry !== 'string' || !entry.startsWith('=') || sheet.values[down]?.[right] !== '') return [];
      const [row, column] = [area.row + down, area.column + right];
      const text = computedFormula(cellContent(sheet, row, column));
      return text === null ? [] : [{ row, column, text }];
    }),
  );
}

/** By place in the sheet; null while the result is not known. */
type ByPlace = Map<number, CellValue | null>;

class Results {
  private readonly known = new Map<string, ByPlace>();
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  /** Sheets of which cells are missing. */
  private readonly cut: ReadonlySet<string>;
  private cellsLeft: number = LIMITS.uncalculatedReads;

  constructor({ sheets, omissions = [] }: WorkbookSnapshot, open: readonly Open[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.cut = new Set(omissions.map(({ sheet }) => sheet));
    for (const { sheet, row, column } of open) this.on(sheet).set(placeIn(row, column), null);
    this.calculateAll(open);
  }

  /** The results that were found. */
  of(sheet: SheetSnapshot): ReadonlyMap<number, CellValue> {
    const found = [...(this.known.get(sheet.name) ?? [])].flatMap(([place, value]) =>
      value === null ? [] : [[place, value] as const],
    );
    return new Map(found);
  }

  /** In rounds, because a formula may stand before those that it reads. */
  private calculateAll(open: readonly Open[]): void {
    let left = open;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const still = left.filter((formula) => !this.calculate(formula));
      if (still.length === 0 || still.length === left.length) return;
      left = still;
    }
  }

  private calculate({ sheet, row, column, parsed }: Open): boolean {
    const value = calculate(parsed, sheet.name, this.read);
    if (value === null) return false;
    this.on(sheet).set(placeIn(row, column), value);
    return true;
  }

  private readonly read: Reader = (name, area) => {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet || !this.isWhole(sheet, area)) throw new NotUnderstood();
    const known = this.known.get(sheet.name);
    return valuesIn(sheet, area, (row, column) => {
      this.cellsLeft -= 1;
      const result = known?.get(placeIn(row, column));
      if (result === null || this.cellsLeft < 0) throw new NotUnderstood();
      return result;
    });
  };

  private isWhole(sheet: SheetSnapshot, { row, column, rows, columns }: Area): boolean {
    if (!this.cut.has(sheet.name)) return true;
    const { area } = sheet;
    return (
      area !== null &&
      row >= area.row &&
      column >= area.column &&
      row + rows <= area.row + area.rows &&
      column + columns <= area.column + area.columns
    );
  }

  private on({ name }: SheetSnapshot): ByPlace {
    const places = this.known.get(name) ?? new Map<number, CellValue | null>();
    this.known.set(name, places);
    return places;
  }
}

function placeIn(row: number, column: number): number {
  return row * LIMITS.columns + column;
}

function withValues(sheet: SheetSnapshot, found: ReadonlyMap<number, CellValue>, date1904: boolean): SheetSnapshot {
  const { area } = sheet;
  if (!area) return sheet;
  const replaced = <T>(
    matrix: readonly (readonly T[])[],
    with_: (value: CellValue, down: number, right: number) => T,
  ) =>
    matrix.map((line, down) =>
      line.map((own, right) => {
        const value = found.get(placeIn(area.row + down, area.column + right));
        return value === undefined ? own : with_(value, down, right);
      }),
    );
  return {
    ...sheet,
    values: replaced(sheet.values, (value) => value),
    text: replaced(sheet.text, (value, down, right) =>
      displayText(value, sheet.numberFormat[down]?.[right] ?? 'General', date1904),
    ),
  };
}

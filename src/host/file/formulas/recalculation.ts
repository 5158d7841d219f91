import { tokenize } from '@borgar/fx';
import { areasOverlap, cellName, type Area, type CellAddress } from '../../../workbook/area';
import type { Edit } from '../../../workbook/edit';
import { computedFormula } from '../../../workbook/formula';
import {
  cellContent,
  findSheet,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../workbook/snapshot';
import { touchedBy } from '../../../workbook/touched';
import { displayText } from '../display-text';
import { calculate, MOST_ROUNDS, NotUnderstood, parseFormula, placeOf, valuesIn, type Reader } from './calculate';

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
      const value = calculate(parseFormula(formula.text), formula.cell.sheet, read);
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

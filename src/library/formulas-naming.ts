import { computedFormula } from '../workbook/formula';
import { cellContent } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

interface FormulaPlace {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

const known = new WeakMap<SheetSnapshot, readonly FormulaPlace[]>();

/** The cells with formulas that can refer to the sheet: its own, and those of other sheets that write a sheet's name. */
export function formulasNaming({ sheets }: WorkbookSnapshot, own: SheetSnapshot): readonly FormulaPlace[] {
  return sheets.flatMap((sheet) => {
    const places = known.get(sheet) ?? formulasOf(sheet);
    known.set(sheet, places);
    return sheet === own
      ? places
      : places.filter(({ row, column }) => String(cellContent(sheet, row, column).formula).includes('!'));
  });
}

function formulasOf(sheet: SheetSnapshot): readonly FormulaPlace[] {
  const { area, formulas } = sheet;
  if (!area) return [];
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c): FormulaPlace[] => {
      if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
      const place = { sheet, row: area.row + r, column: area.column + c };
      return computedFormula(cellContent(sheet, place.row, place.column)) === null ? [] : [place];
    }),
  );
}

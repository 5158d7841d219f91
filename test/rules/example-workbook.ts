import type { ExampleCell, InsertedValue, RuleExample } from '../../src/rules/kit/rule';
import { parseAddress } from '../../src/workbook/area';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';

interface LaidOut {
  readonly value: CellValue;
  readonly text: string;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** An example as displayed in Excel, with its hidden rows and columns. */
export function exampleWorkbook({ rows, hidden = {} }: RuleExample): WorkbookSnapshot {
  const hiddenRows = (hidden.rows ?? []).map((row) => row - 1);
  const hiddenColumns = (hidden.columns ?? []).map((column) => parseAddress(`${column}1`).area.column);
  return { sheets: workbookOf(rows).sheets.map((sheet) => ({ ...sheet, hiddenRows, hiddenColumns })) };
}

/** The values inserted from the library into an example with this layout. */
export function exampleInserted({ inserted = [] }: RuleExample): InsertedValue[] {
  return inserted.map(({ cell, value }) => {
    const { row, column } = parseAddress(cell).area;
    return { cell: { sheet: '示例', row, column }, value };
  });
}

/** Lays out rows of example cells as a workbook's only sheet, from A1, without merged areas. */
export function workbookOf(rows: RuleExample['rows'], sheetName = '示例'): WorkbookSnapshot {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => layOut(row[column] ?? '')));
  return {
    sheets: [
      {
        name: sheetName,
        visibility: 'visible',
        area: { row: 0, column: 0, rows: grid.length, columns: width },
        values: grid.map((row) => row.map((cell) => cell.value)),
        text: grid.map((row) => row.map((cell) => cell.text)),
        formulas: grid.map((row) => row.map((cell) => cell.formula)),
        numberFormat: grid.map((row) => row.map((cell) => cell.numberFormat)),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        isProtected: false,
      },
    ],
  };
}

function layOut(cell: ExampleCell): LaidOut {
  const {
    value,
    formula = value,
    text = String(value),
    numberFormat = 'General',
  } = typeof cell === 'object' ? cell : { value: cell };
  return { value, text, formula, numberFormat };
}

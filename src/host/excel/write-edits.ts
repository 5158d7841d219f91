import type { Edit } from '../../workbook/edit';
import { HostError } from '../port';
import { askPrintArea, growPrintArea } from './print-area';
import { rowOrigin } from './row-origin';
import type { Sync } from './session';

/**
 * Applies the edits in two round trips: one to see that every sheet is there and may be written to (so that a refusal
 * leaves the workbook untouched) and how high its rows are, one that writes everything in order.
 * @throws {HostError} `missing` or `sheet-protected` before anything is written.
 */
export async function writeEdits(context: Excel.RequestContext, sync: Sync, edits: readonly Edit[]): Promise<void> {
  const worksheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of edits) {
    if (worksheets.has(sheet)) continue;
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('name');
    worksheet.protection.load('protected');
    worksheets.set(sheet, worksheet);
  }
  const steps = edits.flatMap((edit, index) => {
    const worksheet = worksheets.get(edit.sheet);
    return worksheet ? [{ edit, worksheet, above: rowAbove(worksheet, edit, edits.slice(0, index)) }] : [];
  });
  const growing = new Map(
    [...worksheets].filter(([name]) => edits.some(({ kind, sheet }) => kind === 'insert-rows' && sheet === name)),
  );
  const printAreas = new Map([...growing].map(([name, worksheet]) => [name, askPrintArea(worksheet)]));
  await sync();

  for (const worksheet of worksheets.values()) {
    if (worksheet.isNullObject) throw new HostError('missing');
    if (worksheet.protection.protected) throw new HostError('sheet-protected');
  }
  for (const { edit, worksheet, above } of steps) queue(worksheet, edit, above?.format.rowHeight ?? null);
  for (const [name, worksheet] of growing) {
    growPrintArea(
      worksheet,
      printAreas.get(name) ?? null,
      edits.filter(({ sheet }) => sheet === name),
    );
  }
  await sync();
}

/** The row that inserted rows take their height from, loaded from the workbook as it still is. */
function rowAbove(worksheet: Excel.Worksheet, edit: Edit, before: readonly Edit[]): Excel.Range | null {
  if (edit.kind !== 'insert-rows' || edit.row === 0) return null;
  const row = worksheet.getRangeByIndexes(rowOrigin(before, edit.sheet, edit.row - 1), 0, 1, 1);
  row.load('format/rowHeight');
  return row;
}

/** @param height of the row above, in points; null or 0 (a hidden row) leaves the new rows as Excel makes them. */
function queue(worksheet: Excel.Worksheet, edit: Edit, height: number | null): void {
  switch (edit.kind) {
    case 'insert-rows':
      wholeRows(worksheet, edit).insert('Down');
      if (height) worksheet.getRangeByIndexes(edit.row, 0, edit.count, 1).format.rowHeight = height;
      return;
    case 'delete-rows':
      wholeRows(worksheet, edit).delete('Up');
      return;
    case 'merge':
      areaOf(worksheet, edit).merge(false);
      return;
    case 'unmerge':
      areaOf(worksheet, edit).unmerge();
      return;
    case 'write': {
      const range = areaOf(worksheet, edit);
      // The format first: "=100%" stays text only in a cell that is already text.
      range.numberFormat = edit.cells.map((row) => row.map((cell) => cell.numberFormat));
      range.formulas = edit.cells.map((row) => row.map((cell) => cell.formula));
      if (edit.cells.flat().some(({ finalFormat }) => finalFormat !== undefined)) {
        range.numberFormat = edit.cells.map((row) =>
          row.map(({ numberFormat, finalFormat }) => finalFormat ?? numberFormat),
        );
      }
    }
  }
}

function wholeRows(worksheet: Excel.Worksheet, rows: { readonly row: number; readonly count: number }): Excel.Range {
  return worksheet.getRangeByIndexes(rows.row, 0, rows.count, 1).getEntireRow();
}

function areaOf(worksheet: Excel.Worksheet, edit: Extract<Edit, { kind: 'merge' | 'unmerge' | 'write' }>): Excel.Range {
  return worksheet.getRangeByIndexes(edit.area.row, edit.area.column, edit.area.rows, edit.area.columns);
}

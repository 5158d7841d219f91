import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { enteredContent, textEntry } from '../../workbook/typed-entry';
import { HostError } from '../port';
import { askPrintArea, growPrintArea } from './print-area';
import { rowOrigin } from './row-origin';
import type { Sync } from './session';

interface Step {
  readonly edit: Edit;
  readonly worksheet: Excel.Worksheet;
  /** For an insertion, the row above it, whose height the new rows take. */
  readonly above: Excel.Range | null;
}

/**
 * Applies the edits in two round trips: one to see that every sheet is there and may be written to (so that a refusal
 * leaves the workbook untouched) and how high its rows are, one that writes everything in order. On a protected sheet
 * one more asks whether the cells are locked: forms of finance offices leave the cells to fill in open.
 * @throws {HostError} `missing` or `sheet-protected` before anything is written.
 */
export async function writeEdits(context: Excel.RequestContext, sync: Sync, edits: readonly Edit[]): Promise<void> {
  const { worksheets, steps, printAreas } = await look(context, sync, edits);
  for (const worksheet of worksheets.values()) if (worksheet.isNullObject) throw new HostError('missing');
  const guarded = new Set([...worksheets.values()].filter(({ protection }) => protection.protected));
  await refuseLocked(
    steps.filter(({ worksheet }) => guarded.has(worksheet)),
    sync,
  );
  for (const { edit, worksheet, above } of steps) {
    if (guarded.has(worksheet)) queueContent(worksheet, edit);
    else queue(worksheet, edit, above?.format.rowHeight ?? null);
  }
  await sync();
  const isGrown = [...printAreas].map(([name, area]) => {
    const worksheet = worksheets.get(name);
    return worksheet
      ? growPrintArea(
          worksheet,
          area,
          edits.filter(({ sheet }) => sheet === name),
        )
      : false;
  });
  // The rows are there: a print area that Excel does not let grow must not look like a failed insertion.
  if (isGrown.includes(true)) await sync().catch(() => undefined);
}

interface Look {
  /** By name, as far as they are there. */
  readonly worksheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly steps: readonly Step[];
  /** Of sheets that get new rows. */
  readonly printAreas: ReadonlyMap<string, Excel.RangeAreas | null>;
}

/**
 * Looks at the sheets before anything is written. Excel for Windows may refuse to tell a print area where no printer is
 * installed: then everything else is asked again without it.
 */
async function look(context: Excel.RequestContext, sync: Sync, edits: readonly Edit[]): Promise<Look> {
  const growing = new Set(edits.flatMap(({ kind, sheet }) => (kind === 'insert-rows' ? [sheet] : [])));
  const asked = queueLook(context, edits, growing);
  try {
    await sync();
    return asked;
  } catch (error) {
    if (!isAboutPrinting(error)) throw error;
  }
  const without = queueLook(context, edits, new Set());
  await sync();
  return without;
}

function isAboutPrinting(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.debugInfo.errorLocation?.startsWith('PageLayout.') === true;
}

function queueLook(context: Excel.RequestContext, edits: readonly Edit[], growing: ReadonlySet<string>): Look {
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
  const printAreas = new Map(
    [...worksheets].flatMap(([name, worksheet]) =>
      growing.has(name) ? [[name, askPrintArea(worksheet)] as const] : [],
    ),
  );
  return { worksheets, steps, printAreas };
}

/** @throws {HostError} `sheet-protected` unless all edits only fill cells that are not locked. */
async function refuseLocked(steps: readonly Step[], sync: Sync): Promise<void> {
  if (steps.length === 0) return;
  const ranges = steps.map(({ edit, worksheet }) => (edit.kind === 'write' ? areaOf(worksheet, edit) : null));
  for (const range of ranges) range?.load('format/protection/locked');
  if (ranges.every((range) => range !== null)) await sync();
  // Null says that some of the cells are locked.
  if (!ranges.every((range) => range?.format.protection.locked === false)) throw new HostError('sheet-protected');
}

/**
 * Fills cells whose format must not be touched: a text gets an apostrophe where Excel would read it otherwise, which
 * the number format "@" does elsewhere.
 */
function queueContent(worksheet: Excel.Worksheet, edit: Edit): void {
  if (edit.kind !== 'write') return;
  areaOf(worksheet, edit).formulas = edit.cells.map((row) =>
    row.map((cell) => {
      const content = enteredContent(cell);
      const { value } = content;
      const isText = typeof value === 'string' && computedFormula(content) === null;
      return isText ? textEntry(value, 'General') : cell.formula;
    }),
  );
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
      // Number format before values: "=100%" stays text only in a cell already formatted as text.
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

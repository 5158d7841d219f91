import type { Area } from '../../workbook/area';
import { BODY, canHoldForm, fitting, readInPart } from '../../workbook/areas-to-read';
import type { Omission, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { HostError } from '../port';
import type { EarlierReading } from '../port';
import type { Chunk } from './chunks';
import { askMergedAreas } from './merged-areas';
import { readOpenCells } from './open-cells';
import { readCells } from './read-cells';
import { knows } from './session';
import type { Sync } from './session';
import { askStateParts } from './state-part';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/**
 * Reads the workbook as plain data in these round trips: one for the sheets, one for their used ranges, one (more when
 * it is large) for the cells, and one for the unlocked cells of protected sheets.
 * @param earlier sheets that have not changed since are taken from here, if the workbook still has the same sheets
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  sync: Sync,
  earlier: EarlierReading | null = null,
): Promise<{ workbook: WorkbookSnapshot; sheetNames: ReadonlyMap<string, string> }> {
  const { worksheets } = context.workbook;
  worksheets.load(['id', 'name', 'visibility']);
  const stateParts = askStateParts(context);
  await sync();
  const savedState = stateParts.items[0]?.getXml();
  const { items } = worksheets;
  const kept = earlier ? keptSheets(earlier, items) : null;
  const few =
    kept &&
    (await readSheets(
      items.filter(({ name }) => !kept.has(name)),
      sync,
    ));
  // What is left out of a large workbook depends on all of its sheets.
  const isComplete = few !== null && few.omissions.length === 0;
  const { sheets, omissions } = isComplete ? few : await readSheets(items, sync);
  if (sheets.length === 0 && omissions.length > 0) throw new HostError('too-large');
  const read = new Map([...(isComplete ? (kept ?? []) : []), ...sheets.map((sheet) => [sheet.name, sheet] as const)]);
  return {
    workbook: {
      sheets: items.flatMap(({ name }) => read.get(name) ?? []),
      ...(omissions.length > 0 && { omissions }),
      savedState: savedState?.value,
    },
    sheetNames: new Map(items.map(({ id, name }) => [id, name])),
  };
}

/** The unchanged sheets by name; null when the workbook has other sheets than before, or some of them were left out. */
function keptSheets(
  { workbook: { sheets, omissions }, changed }: EarlierReading,
  worksheets: readonly Excel.Worksheet[],
): ReadonlyMap<string, SheetSnapshot> | null {
  const isSame = ({ name, visibility }: SheetSnapshot, index: number): boolean =>
    name === worksheets[index]?.name && visibility === VISIBILITY[worksheets[index].visibility];
  if (omissions || sheets.length !== worksheets.length || !sheets.every(isSame)) return null;
  return new Map(sheets.filter(({ name }) => !changed.has(name)).map((sheet) => [sheet.name, sheet]));
}

async function readSheets(
  worksheets: readonly Excel.Worksheet[],
  sync: Sync,
): Promise<{ readonly sheets: readonly SheetSnapshot[]; readonly omissions: readonly Omission[] }> {
  const sized = worksheets.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    worksheet.protection.load(['protected', 'options']);
    return { worksheet, used };
  });
  await sync();

  const parts = await readableParts(sized, sync);
  const areas = parts.map(({ range, why }) => (range && isRead(why) ? placeOf(range) : null));
  const merges = sized.map((): Area[] => []);
  const hidden = new Map<number, Hidden>();
  const askAlong = ({ sheet, area }: Chunk): (() => void) => {
    const { worksheet } = sized[sheet] ?? {};
    const used = parts[sheet]?.range;
    if (!worksheet || !used) return () => undefined;
    const mergedAreas = askMergedAreas(worksheet, area);
    // Hidden rows and columns are requested together with the sheet's first chunk.
    const isFirst = area.row === used.rowIndex;
    if (isFirst) hidden.set(sheet, askHidden(used));
    return () => void merges[sheet]?.push(...mergedAreas());
  };
  const chunks = areas.flatMap((area, sheet) => (area ? [{ sheet, area }] : []));
  const matrices = await readCells(worksheets, chunks, askAlong, sync);

  const openCells = await readOpenCells(
    sized.map(({ worksheet }, index) => ({ worksheet, area: areas[index] ?? null })),
    sync,
  );

  const sheets = sized.map(({ worksheet }, index): SheetSnapshot => {
    const area = areas[index] ?? null;
    const open = openCells.get(worksheet);
    return {
      name: worksheet.name,
      visibility: VISIBILITY[worksheet.visibility],
      area,
      ...(matrices[index] ?? { values: [], text: [], formulas: [], numberFormat: [] }),
      merges: (merges[index] ?? []).sort(byPlace),
      hiddenRows: hidden.get(index)?.rows() ?? [],
      hiddenColumns: hidden.get(index)?.columns() ?? [],
      isProtected: worksheet.protection.protected,
      ...(open && { openCells: open, rowChanges: rowChangesOf(worksheet.protection) }),
    };
  });
  return {
    sheets: sheets.filter((_sheet, index) => isRead(parts[index]?.why ?? null)),
    omissions: parts.flatMap(({ why }, index): Omission[] => {
      const name = worksheets[index]?.name;
      return why !== null && name !== undefined ? [{ sheet: name, why }] : [];
    }),
  };
}

function rowChangesOf({ options }: Excel.WorksheetProtection): NonNullable<SheetSnapshot['rowChanges']> {
  return { inserting: options.allowInsertRows === true, deleting: options.allowDeleteRows === true };
}

/** The part of a sheet that is read, and the reason why the rest is not. */
interface Part {
  readonly range: Excel.Range | null;
  readonly why: Omission['why'] | null;
}

const isRead = (why: Part['why']): boolean => why === null || why === 'far-cells';

/**
 * The parts of the sheets that are read. When a stray character far below a form makes a sheet too large, only its
 * upper part is read, whose used range takes another round trip. Sheets that are still too large are left out.
 */
async function readableParts(
  sized: readonly { readonly worksheet: Excel.Worksheet; readonly used: Excel.Range }[],
  sync: Sync,
): Promise<readonly Part[]> {
  const ranges = sized.map(({ used }) => (used.isNullObject ? null : used));
  const isInPart = readInPart(ranges.map((range) => range && placeOf(range)));
  const bodies = sized.map(({ worksheet }, index) => {
    if (isInPart[index] !== true) return null;
    const body = worksheet.getRangeByIndexes(BODY.row, BODY.column, BODY.rows, BODY.columns);
    const used = body.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    return used;
  });
  if (isInPart.includes(true)) await sync();
  const left = ranges.map((range, index) => {
    const body = bodies[index];
    return body ? (body.isNullObject ? null : body) : range;
  });
  const isFitting = fitting(left.map((range) => range && placeOf(range)));
  return left.map((range, index): Part => {
    if (isFitting[index] !== true) return { range: null, why: 'too-large' };
    if (isInPart[index] !== true) return { range, why: null };
    return canHoldForm(range && placeOf(range)) ? { range, why: 'far-cells' } : { range: null, why: 'too-far' };
  });
}

interface Hidden {
  rows(): number[];
  columns(): number[];
}

/** Queues a request for hidden rows and columns; read the answer after the next round trip. */
function askHidden(used: Excel.Range): Hidden {
  const rows = knows('1.9') ? used.getRowProperties({ rowHidden: true }) : null;
  const columns = knows('1.9') ? used.getColumnProperties({ columnHidden: true }) : null;
  return {
    rows: () => (rows?.value ?? []).flatMap((row, index) => (row.rowHidden ? [used.rowIndex + index] : [])),
    columns: () =>
      (columns?.value ?? []).flatMap((column, index) => (column.columnHidden ? [used.columnIndex + index] : [])),
  };
}

function placeOf(range: Excel.Range): Area {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function byPlace(a: Area, b: Area): number {
  return a.row - b.row || a.column - b.column;
}

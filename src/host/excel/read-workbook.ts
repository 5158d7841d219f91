import type { Area } from '../../workbook/area';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { HostError } from '../port';
import type { Chunk } from './chunks';
import { askMergedAreas } from './merged-areas';
import { readOpenCells } from './open-cells';
import { readCells } from './read-cells';
import { knows } from './session';
import type { Sync } from './session';
import { askStateParts } from './state-part';

/** Excel answers null for larger ranges. No form is that large, but a stray cell in the last row makes one. */
const MOST_CELLS = 5_000_000;

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/**
 * The workbook as plain data: one round trip for the sheets, one for their used ranges, one (more when
 * it is large) for the cells, and one for what a protected sheet leaves open.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  sync: Sync,
): Promise<{ workbook: WorkbookSnapshot; sheetNames: ReadonlyMap<string, string> }> {
  const { worksheets } = context.workbook;
  worksheets.load(['id', 'name', 'visibility']);
  const stateParts = askStateParts(context);
  await sync();

  const sized = worksheets.items.map((worksheet) => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
    worksheet.protection.load('protected');
    return { worksheet, used };
  });
  const savedState = stateParts.items[0]?.getXml();
  await sync();

  const areas = sized.map(({ used }) => (used.isNullObject ? null : placeOf(used)));
  if (areas.some((area) => area !== null && area.rows * area.columns > MOST_CELLS)) throw new HostError('too-large');
  const merges = sized.map((): Area[] => []);
  const hidden = new Map<number, Hidden>();
  const askAlong = ({ sheet, area }: Chunk): (() => void) => {
    const { worksheet, used } = sized[sheet] ?? {};
    if (!worksheet || !used) return () => undefined;
    const mergedAreas = askMergedAreas(worksheet, area);
    // Hidden rows and columns are asked for together with the sheet's first chunk.
    const isFirst = area.row === used.rowIndex;
    if (isFirst) hidden.set(sheet, askHidden(used));
    return () => void merges[sheet]?.push(...mergedAreas());
  };
  const chunks = areas.flatMap((area, sheet) => (area ? [{ sheet, area }] : []));
  const matrices = await readCells(worksheets.items, chunks, askAlong, sync);

  const openCells = await readOpenCells(sized, sync);

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
      ...(open && { openCells: open }),
    };
  });
  return {
    workbook: { sheets, savedState: savedState?.value },
    sheetNames: new Map(worksheets.items.map(({ id, name }) => [id, name])),
  };
}

interface Hidden {
  rows(): number[];
  columns(): number[];
}

/** Queues the question for hidden rows and columns; to be read after the next round trip. */
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

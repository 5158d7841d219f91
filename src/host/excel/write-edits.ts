import type { Area } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { findSheet } from '../../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { HostError } from '../port';
import { refuseForbidden } from './guarded-sheets';
import { toHostError } from './host-errors';
import { askPrintArea, growPrintArea } from './print-area';
import { actionsOf, guardedActions } from './queue-edit';
import type { Action } from './queue-edit';
import { rowOrigin } from './row-origin';
import type { Sync } from './session';
import { takeBack } from './take-back';
import type { BegunEdit, WrittenSheet } from './take-back';
import { askRows, rowsToWatch } from './watched-rows';
import type { WatchedRows } from './watched-rows';

interface Step {
  readonly edit: Edit;
  readonly worksheet: Excel.Worksheet;
  /** For an insertion, the row whose height the new rows take. */
  readonly model: Excel.Range | null;
}

/**
 * Applies the edits in two round trips. The first checks that every sheet exists, may be written to and still holds
 * what the edits were planned on, so that a refusal leaves the workbook unchanged. The second checks again in the same
 * batch and writes everything in order; if the user was faster, or Excel fails, what was written is taken back. On a
 * protected sheet, another round trip checks what the protection allows.
 * @param plannedOn null when the planned state is unknown
 * @throws {HostError} `missing`, `sheet-protected` or `outdated`; then nothing was changed. `row-left` when all was taken
 * back but an inserted row, which the protection does not let be deleted
 */
export async function writeEdits(
  context: Excel.RequestContext,
  sync: Sync,
  edits: readonly Edit[],
  plannedOn: WorkbookSnapshot | null,
): Promise<void> {
  const watched = watchedSheets(edits, plannedOn);
  const { worksheets, steps, printAreas, rows } = await look(context, sync, edits, watched);
  for (const worksheet of worksheets.values()) if (worksheet.isNullObject) throw new HostError('missing');
  if (!rows.every((one) => one.isAsPlanned())) throw new HostError('outdated');
  const guarded = new Set([...worksheets.values()].filter(({ protection }) => protection.protected));
  const kept = await refuseForbidden(
    steps.filter(({ worksheet }) => guarded.has(worksheet)),
    edits,
    sync,
  );
  const actions = steps.map(({ edit, worksheet, model }) => {
    const height = model?.format.rowHeight ?? null;
    return guarded.has(worksheet) ? guardedActions(worksheet, edit, height) : actionsOf(worksheet, edit, height);
  });
  const written = watched.flatMap(({ sheet, areas }): WrittenSheet[] => {
    const worksheet = worksheets.get(sheet.name);
    if (!worksheet) return [];
    const askAgain = (): WatchedRows => askRows(worksheet, sheet, areas);
    return [{ worksheet, isGuarded: guarded.has(worksheet), before: askAgain(), askAgain }];
  });
  const isAsPlanned = (): boolean => written.every(({ before }) => before.isAsPlanned());
  const queued = queueTraced(context, steps, actions, kept);
  try {
    await sync();
  } catch (error) {
    // After a time-out Excel may still be writing, and taking back could interfere with it.
    if (toHostError(error).trouble === 'no-answer') throw error;
    const begun = editsBegun(actions, error);
    // A failure to take back is not reported: the first error tells the user more.
    if (begun > 0) await takeBack(written, queued.slice(0, begun), sync).catch(() => undefined);
    if (queued.slice(0, begun).some(({ stays }) => stays)) throw new HostError('row-left', { cause: error });
    throw begun > 0 && !isAsPlanned() ? new HostError('outdated', { cause: error }) : error;
  }
  if (!isAsPlanned()) {
    await takeBack(written, queued, sync);
    throw new HostError(kept.size > 0 ? 'row-left' : 'outdated');
  }
  await growPrintAreas(worksheets, printAreas, edits, sync);
}

/** Queues the actions of the edits, each with a mark that shows in an error how far Excel has come. */
function queueTraced(
  context: Excel.RequestContext,
  steps: readonly Step[],
  actions: readonly (readonly Action[])[],
  kept: ReadonlySet<Edit>,
): readonly BegunEdit[] {
  return steps.map(({ edit, worksheet }, index) => {
    const heights = edit.kind === 'delete-rows' ? askHeights(worksheet, edit) : [];
    for (const act of actions[index] ?? []) {
      act();
      context.trace('done');
    }
    return { edit, worksheet, heights, stays: kept.has(edit) };
  });
}

function askHeights(worksheet: Excel.Worksheet, rows: { readonly row: number; readonly count: number }): Excel.Range[] {
  return Array.from({ length: rows.count }, (_, index) => {
    const row = worksheet.getRangeByIndexes(rows.row + index, 0, 1, 1);
    row.load('format/rowHeight');
    return row;
  });
}

/** Number of edits that Excel had begun when it failed. */
function editsBegun(actions: readonly (readonly Action[])[], error: unknown): number {
  let left = error instanceof OfficeExtension.Error ? error.traceMessages.length : 0;
  return actions.filter((own) => {
    const isBegun = left > 0;
    left -= own.length;
    return isBegun;
  }).length;
}

interface WatchedSheet {
  readonly sheet: SheetSnapshot;
  readonly areas: readonly Area[];
}

function watchedSheets(edits: readonly Edit[], plannedOn: WorkbookSnapshot | null): readonly WatchedSheet[] {
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  return names.flatMap((name) => {
    const sheet = plannedOn ? findSheet(plannedOn, name) : undefined;
    const own = edits.filter((edit) => edit.sheet === name);
    return sheet ? [{ sheet, areas: rowsToWatch(sheet, own) }] : [];
  });
}

function askWatched(
  worksheets: ReadonlyMap<string, Excel.Worksheet>,
  watched: readonly WatchedSheet[],
): readonly WatchedRows[] {
  return watched.flatMap(({ sheet, areas }) => {
    const worksheet = worksheets.get(sheet.name);
    return worksheet ? [askRows(worksheet, sheet, areas)] : [];
  });
}

/** Extends print areas. The rows are already inserted, so a refusal here must not look like a failed insertion. */
async function growPrintAreas(
  worksheets: ReadonlyMap<string, Excel.Worksheet>,
  printAreas: Look['printAreas'],
  edits: readonly Edit[],
  sync: Sync,
): Promise<void> {
  const isGrown = [...printAreas].map(([name, area]) => {
    const worksheet = worksheets.get(name);
    const own = edits.filter(({ sheet }) => sheet === name);
    return worksheet ? growPrintArea(worksheet, area, own) : false;
  });
  if (isGrown.includes(true)) await sync().catch(() => undefined);
}

interface Look {
  /** The existing sheets by name. */
  readonly worksheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly steps: readonly Step[];
  /** Print areas of the sheets that get new rows. */
  readonly printAreas: ReadonlyMap<string, Excel.RangeAreas | null>;
  readonly rows: readonly WatchedRows[];
}

/**
 * Reads the sheets before anything is written. Excel for Windows may refuse to tell a print area when no printer is
 * installed; then everything else is requested again without it.
 */
async function look(
  context: Excel.RequestContext,
  sync: Sync,
  edits: readonly Edit[],
  watched: readonly WatchedSheet[],
): Promise<Look> {
  const growing = new Set(edits.flatMap(({ kind, sheet }) => (kind === 'insert-rows' ? [sheet] : [])));
  const asked = queueLook(context, edits, growing, watched);
  try {
    await sync();
    return asked;
  } catch (error) {
    if (!isAboutPrinting(error)) throw error;
  }
  const without = queueLook(context, edits, new Set(), watched);
  await sync();
  return without;
}

function isAboutPrinting(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.debugInfo.errorLocation?.startsWith('PageLayout.') === true;
}

function queueLook(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  growing: ReadonlySet<string>,
  watched: readonly WatchedSheet[],
): Look {
  const worksheets = new Map<string, Excel.Worksheet>();
  for (const { sheet } of edits) {
    if (worksheets.has(sheet)) continue;
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('name');
    worksheet.protection.load(['protected', 'options']);
    worksheets.set(sheet, worksheet);
  }
  const steps = edits.flatMap((edit, index) => {
    const worksheet = worksheets.get(edit.sheet);
    return worksheet ? [{ edit, worksheet, model: rowOfHeight(worksheet, edit, edits.slice(0, index)) }] : [];
  });
  const printAreas = new Map(
    [...worksheets].flatMap(([name, worksheet]) =>
      growing.has(name) ? [[name, askPrintArea(worksheet)] as const] : [],
    ),
  );
  return { worksheets, steps, printAreas, rows: askWatched(worksheets, watched) };
}

/** The row whose height inserted rows take, loaded before the edits. */
function rowOfHeight(worksheet: Excel.Worksheet, edit: Edit, before: readonly Edit[]): Excel.Range | null {
  if (edit.kind !== 'insert-rows') return null;
  const model = edit.like?.row ?? edit.row - 1;
  if (model < 0) return null;
  const row = worksheet.getRangeByIndexes(rowOrigin(before, edit.sheet, model), 0, 1, 1);
  row.load('format/rowHeight');
  return row;
}

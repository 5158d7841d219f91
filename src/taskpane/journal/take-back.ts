import { areasOverlap } from '../../workbook/area';
import type { CellAddress } from '../../workbook/area';
import { applyEdits } from '../../workbook/apply-edits';
import { cellsApart } from '../../workbook/cells-apart';
import type { CellApart } from '../../workbook/cells-apart';
import type { Edit } from '../../workbook/edit';
import { EditError } from '../../workbook/edit-error';
import { findTouched } from '../../workbook/find-touched';
import { moveEdits } from '../../workbook/move-edits';
import { renamedSheets, underNames, withNames } from '../../workbook/renamed-sheets';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { areaAfter, touchedBy } from '../../workbook/touched';
import type { Journal, JournalEntry } from './journal';
import type { WorkbookTurn } from '../workbook/workbook-session';
import { settle, writeWhole } from './write-whole';

export type TakenBack =
  /** Undone; reading confirmed the former state. */
  | { readonly kind: 'undone'; readonly at: CellAddress | null }
  /** Undone, but Excel converted the contents of these cells. */
  | { readonly kind: 'differs'; readonly cells: readonly CellApart[]; readonly at: CellAddress | null }
  /** Undone, but Excel could not be read again. `at`: the first restored cell. */
  | { readonly kind: 'unread'; readonly at: CellAddress | null }
  /** Not undone: the user has changed these cells since and would lose that. */
  | { readonly kind: 'changed'; readonly cells: readonly CellAddress[] }
  /** Not undone: a later change of the pane overlaps it and must be undone first. */
  | { readonly kind: 'later-first'; readonly later: JournalEntry }
  /** Not undone: its rows are gone, or their surroundings have changed too much. */
  | { readonly kind: 'lost' };

/**
 * Undoes a change: exactly the cells and rows that it changed, wherever they are now.
 * @param force true to undo even if the user has changed these cells
 * @throws as {@link writeWhole}, leaving the workbook unchanged
 */
export async function undoEntry(
  turn: WorkbookTurn,
  journal: Journal,
  entry: JournalEntry,
  force: boolean,
): Promise<TakenBack> {
  await settle(turn, journal);
  if (!journal.get().entries.includes(entry)) return { kind: 'undone', at: null };
  return takeBackNamed(turn, journal, entry, force);
}

async function takeBackNamed(
  turn: WorkbookTurn,
  journal: Journal,
  made: JournalEntry,
  force: boolean,
): Promise<TakenBack> {
  const now = await turn.read();
  const names = renamedSheets(made.sheetIds, await turn.sheetIds());
  const entry = names.size > 0 ? entryUnder(made, names) : made;
  const later = since(journal, made).flatMap((one) => one.edits);
  const found = findTouched(entry.after, now, entry.touched, later);
  const isChanged = found !== null && found.changed.length > 0;
  if (!found || (isChanged && !force)) {
    const upon = laterUpon(journal, entry);
    if (upon) return { kind: 'later-first', later: upon };
    return found ? { kind: 'changed', cells: found.changed } : { kind: 'lost' };
  }
  const edits = moveEdits(entry.inverse, found.moved, later);
  if (!takes(now, edits)) return { kind: 'lost' };
  let taken: TakenBack = { kind: 'unread', at: null };
  const finish = async (): Promise<void> => {
    journal.change({ entries: journal.get().entries.filter(({ id }) => id !== entry.id) });
    const savedState = entry.forget ? entry.forget(now.savedState) : now.savedState;
    taken = await readBack(turn, applyEdits(now, edits), edits);
    if (savedState !== now.savedState) await turn.saveState(savedState).catch(() => undefined);
  };
  await writeWhole(turn, journal, { before: now, edits, finish }, null);
  return taken;
}

/** Reads the workbook after undoing, to compare it with the expected state. */
async function readBack(turn: WorkbookTurn, expected: WorkbookSnapshot, edits: readonly Edit[]): Promise<TakenBack> {
  const at = firstWritten(edits);
  try {
    const cells = cellsApart(expected, await turn.read(), touchedBy(edits));
    return cells.length === 0 ? { kind: 'undone', at } : { kind: 'differs', cells, at };
  } catch {
    return { kind: 'unread', at };
  }
}

function firstWritten(edits: readonly Edit[]): CellAddress | null {
  const write = edits.find((edit) => edit.kind === 'write');
  return write ? { sheet: write.sheet, row: write.area.row, column: write.area.column } : null;
}

/** The entry with the present names of its sheets. */
function entryUnder(entry: JournalEntry, names: ReadonlyMap<string, string>): JournalEntry {
  return {
    ...entry,
    edits: underNames(entry.edits, names),
    inverse: underNames(entry.inverse, names),
    touched: underNames(entry.touched, names),
    after: withNames(entry.after, names),
  };
}

/** The latest change of the pane that overlaps the cells. */
function laterUpon(journal: Journal, entry: JournalEntry): JournalEntry | undefined {
  const entries = since(journal, entry);
  return entries
    .filter((later, index) => {
      const between = entries.slice(0, index).flatMap(({ edits }) => edits);
      return entry.touched.some(({ sheet, area }) => {
        const now = areaAfter(area, sheet, between);
        return now !== null && later.touched.some((part) => part.sheet === sheet && areasOverlap(now, part.area));
      });
    })
    .at(-1);
}

/** The changes of the pane after this one that are still in the workbook. */
function since(journal: Journal, { id }: JournalEntry): readonly JournalEntry[] {
  return journal.get().entries.filter((later) => later.id > id);
}

function takes(now: WorkbookSnapshot, edits: JournalEntry['inverse']): boolean {
  try {
    applyEdits(now, edits);
    return true;
  } catch (error) {
    if (error instanceof EditError) return false;
    throw error;
  }
}

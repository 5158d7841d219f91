import { areasOverlap } from '../../workbook/area';
import type { CellAddress } from '../../workbook/area';
import { applyEdits } from '../../workbook/apply-edits';
import { EditError } from '../../workbook/edit-error';
import { findTouched } from '../../workbook/find-touched';
import { moveEdits } from '../../workbook/move-edits';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { areaAfter } from '../../workbook/touched';
import type { Journal, JournalEntry } from './journal';
import type { WorkbookTurn } from '../workbook/workbook-session';
import { settle, writeWhole } from './write-whole';

export type TakenBack =
  | { readonly kind: 'undone' }
  /** The user has changed these cells since: taking it back would lose that. */
  | { readonly kind: 'changed'; readonly cells: readonly CellAddress[] }
  /** A later change of the pane lies upon it and has to be taken back first. */
  | { readonly kind: 'later-first'; readonly later: JournalEntry }
  /** Its rows are gone, or too much around them is different. */
  | { readonly kind: 'lost' };

/**
 * Undoes a change: exactly the cells and rows it changed, wherever they have moved since. @param force also when the
 * user has changed these cells @throws like {@link writeWhole}, leaving the workbook unchanged
 */
export async function takeBack(
  turn: WorkbookTurn,
  journal: Journal,
  entry: JournalEntry,
  force: boolean,
): Promise<TakenBack> {
  await settle(turn, journal);
  if (!journal.get().entries.includes(entry)) return { kind: 'undone' };
  const now = await turn.read();
  const found = findTouched(entry.after, now, entry.touched);
  const isChanged = found !== null && found.changed.length > 0;
  if (!found || (isChanged && !force)) {
    const later = laterUpon(journal, entry);
    if (later) return { kind: 'later-first', later };
    return found ? { kind: 'changed', cells: found.changed } : { kind: 'lost' };
  }
  const edits = moveEdits(entry.inverse, found.moved);
  if (!takes(now, edits)) return { kind: 'lost' };
  const finish = async (): Promise<void> => {
    journal.change({ entries: journal.get().entries.filter(({ id }) => id !== entry.id) });
    const savedState = entry.forget ? entry.forget(now.savedState) : now.savedState;
    if (savedState !== now.savedState) await turn.saveState(savedState).catch(() => undefined);
  };
  await writeWhole(turn, journal, { before: now, edits, finish });
  return { kind: 'undone' };
}

/** The latest change of the pane that touches the same cells. */
function laterUpon(journal: Journal, entry: JournalEntry): JournalEntry | undefined {
  const since = journal.get().entries.filter(({ id }) => id > entry.id);
  return since
    .filter((later, index) => {
      const between = since.slice(0, index).flatMap(({ edits }) => edits);
      return entry.touched.some(({ sheet, area }) => {
        const now = areaAfter(area, sheet, between);
        return now !== null && later.touched.some((part) => part.sheet === sheet && areasOverlap(now, part.area));
      });
    })
    .at(-1);
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

import { HostError } from '../../host/port';
import { foreseeEdits } from '../../workbook/foresee-edits';
import { editsDone, takingBack } from '../../workbook/edits-done';
import { keptInsertions } from '../../workbook/protection';
import { isAborted } from '../workbook/work-queue';
import { OutdatedError } from '../workbook/workbook-session';
import type { WorkbookTurn } from '../workbook/workbook-session';
import type { Journal, Unfinished } from './journal';

/** A part of a change may be in the sheet, because others changed it at the same time. */
class HalfDoneError extends Error {
  override readonly name = 'HalfDoneError';
}

/**
 * Applies all edits or none: when Excel fails, the edits already made are undone immediately. When Excel does not
 * answer that either, the journal keeps the change for {@link settle}.
 * @param foreseen the workbook after the edits; null when it must be read
 * @throws {OutdatedError} when the workbook is not `change.before` any more; otherwise the host's error, {@link
 * HalfDoneError}, or `row-left`
 */
export async function writeWhole(
  turn: WorkbookTurn,
  journal: Journal,
  change: Unfinished,
  foreseen = foreseeEdits(change.before, change.edits),
): Promise<void> {
  try {
    await turn.write(change.before, change.edits, foreseen);
  } catch (error) {
    // Nothing was written, or the host has taken back what it could.
    if (error instanceof OutdatedError || isAborted(error) || isRowLeft(error)) throw error;
    journal.change({ unfinished: change });
    // An unresponsive host is not asked again, so that the user need not wait once more.
    if (error instanceof HostError && error.trouble === 'no-answer') throw error;
    const isDone = await settle(turn, journal).catch((reason: unknown) => {
      throw reason instanceof HalfDoneError || isRowLeft(reason) ? reason : error;
    });
    if (!isDone) throw error;
    return;
  }
  await change.finish();
}

/**
 * Undoes a change that failed half-way.
 * @returns true when the change is complete, because Excel was only slow
 * @throws the host's error, {@link HalfDoneError}, or `row-left` when an inserted row stays on a protected sheet
 */
export async function settle(turn: WorkbookTurn, journal: Journal): Promise<boolean> {
  const { unfinished } = journal.get();
  if (!unfinished) return false;
  const { before, edits, finish } = unfinished;
  const now = await turn.read();
  const done = editsDone(before, edits, now);
  if (done !== null && done > 0 && done < edits.length) await turn.write(now, takingBack(before, edits, done), null);
  journal.change({ unfinished: null });
  if (done === null) throw new HalfDoneError();
  if (done < edits.length) {
    if (keptInsertions(before, edits.slice(0, done)).length > 0) throw new HostError('row-left');
    return false;
  }
  await finish();
  return true;
}

function isRowLeft(error: unknown): boolean {
  return error instanceof HostError && error.trouble === 'row-left';
}

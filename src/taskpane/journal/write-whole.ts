import { HostError } from '../../host/port';
import type { WorkbookHost } from '../../host/port';
import { editsDone, takingBack } from '../../workbook/edits-done';
import type { Journal, Unfinished } from './journal';

/** Part of a change may be in the sheet, and nobody can say which: it was changed by others at the same time. */
class HalfDoneError extends Error {
  override readonly name = 'HalfDoneError';
}

/**
 * Applies the edits, all or none: what Excel did before it broke off is taken back at once. When Excel does not even
 * answer to that, the journal remembers it for {@link settle}.
 * @throws what the host said; or {@link HalfDoneError}
 */
export async function writeWhole(host: WorkbookHost, journal: Journal, change: Unfinished): Promise<void> {
  try {
    await host.apply(change.edits);
  } catch (error) {
    journal.change({ unfinished: change });
    // Asked now, a host that is silent would keep the user waiting once more.
    if (error instanceof HostError && error.trouble === 'no-answer') throw error;
    const isDone = await settle(host, journal).catch((reason: unknown) => {
      throw reason instanceof HalfDoneError ? reason : error;
    });
    if (!isDone) throw error;
    return;
  }
  await change.finish();
}

/**
 * Takes back what a change that broke off has left behind.
 * @returns true when the change is complete after all: Excel was only slow to say so.
 * @throws what the host said; or {@link HalfDoneError}
 */
export async function settle(host: WorkbookHost, journal: Journal): Promise<boolean> {
  const { unfinished } = journal.get();
  if (!unfinished) return false;
  const { before, edits, finish } = unfinished;
  const done = editsDone(before, edits, await host.snapshot());
  if (done !== null && done > 0 && done < edits.length) await host.apply(takingBack(before, edits, done));
  journal.change({ unfinished: null });
  if (done === null) throw new HalfDoneError();
  if (done < edits.length) return false;
  await finish();
  return true;
}

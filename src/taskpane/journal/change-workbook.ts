import type { WorkbookHost } from '../../host/port';
import { applyEdits } from '../../workbook/apply-edits';
import type { Edit } from '../../workbook/edit';
import { invertEdits } from '../../workbook/invert-edits';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { touchedBy } from '../../workbook/touched';
import type { About, Journal } from './journal';
import { writeWhole } from './write-whole';

/** What a change adds to the state that is saved in the workbook, and how that goes again. */
export interface Remembrance {
  /** @param after the workbook with the change */
  readonly remember: (after: WorkbookSnapshot) => string | undefined;
  readonly forget: (savedState: string | undefined) => string | undefined;
}

const NOTHING: Remembrance = { remember: ({ savedState }) => savedState, forget: (savedState) => savedState };

/**
 * Changes the workbook and enters that into the journal. On any error the workbook is as it was.
 * @param before the workbook as it is
 * @throws {EditError} when the workbook cannot take the edits; otherwise as {@link writeWhole}
 */
export async function changeWorkbook(
  host: WorkbookHost,
  journal: Journal,
  before: WorkbookSnapshot,
  edits: readonly Edit[],
  about: About,
  { remember, forget }: Remembrance = NOTHING,
): Promise<void> {
  const inverse = invertEdits(before, edits);
  await writeWhole(host, journal, { before, edits, finish });

  // The change is done: what fails from here on must not look as if it were not.
  async function finish(): Promise<void> {
    const after = await host.snapshot().catch(() => applyEdits(before, edits));
    const names = new Set(edits.map(({ sheet }) => sheet));
    const { entries } = journal.get();
    const entry = {
      ...about,
      id: (entries.at(-1)?.id ?? 0) + 1,
      edits,
      inverse,
      touched: touchedBy(edits),
      after: { sheets: after.sheets.filter(({ name }) => names.has(name)) },
      forget,
    };
    journal.change({ entries: [...entries, entry] });
    const savedState = remember(after);
    if (savedState !== after.savedState) await host.saveState(savedState ?? null).catch(() => undefined);
  }
}

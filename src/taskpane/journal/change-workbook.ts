import { HostError } from '../../host/port';
import type { Recognized } from '../../lint/recognized';
import { applyEdits } from '../../workbook/apply-edits';
import type { Edit } from '../../workbook/edit';
import { invertEdits } from '../../workbook/invert-edits';
import { previewEdits } from '../../workbook/preview-edits';
import { isPermitted } from '../../workbook/protection';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { aroundTouched, restoredBy } from '../../workbook/touched';
import type { WorkbookTurn } from '../workbook/workbook-session';
import type { About, Journal } from './journal';
import { writeWhole } from './write-whole';

/** Number of changes kept for undo. */
const MOST_ENTRIES = 100;

/** The record of a change in the saved state, and how to remove it. */
export interface Remembrance {
  /** @returns the saved state including the record, given the workbook after the change */
  readonly remember: (after: Recognized) => string | undefined;
  readonly forget: (savedState: string | undefined) => string | undefined;
}

/**
 * Changes the workbook and enters the change into the journal. After an error the workbook is unchanged.
 * @param before the workbook that the edits were planned on
 * @throws {EditError} when the workbook cannot take the edits; {@link HostError} where the protection of a sheet allows
 * to delete a row but not to bring it back; otherwise as {@link writeWhole}
 */
export async function changeWorkbook(
  turn: WorkbookTurn,
  journal: Journal,
  before: WorkbookSnapshot,
  edits: readonly Edit[],
  about: About,
  remembrance?: Remembrance,
): Promise<void> {
  const inverse = invertEdits(before, edits);
  refuseFinalDeletions(before, edits, inverse);
  await writeWhole(turn, journal, { before, edits, finish });

  /** The change is written; later failures must not make it look undone. */
  async function finish(): Promise<void> {
    const after = await turn.read().catch(() => applyEdits(before, edits));
    const touched = restoredBy(edits);
    const { entries } = journal.get();
    const entry = {
      ...about,
      id: (entries.at(-1)?.id ?? 0) + 1,
      edits,
      inverse,
      changes: about.kind === 'insertion' ? [] : previewEdits(before, edits),
      touched,
      sheetIds: await turn.sheetIds().catch(() => new Map<string, string>()),
      after: { sheets: aroundTouched(after, touched) },
      forget: remembrance?.forget,
    };
    journal.change({ entries: [...entries, entry].slice(-MOST_ENTRIES) });
    if (remembrance) await remember(remembrance).catch(() => undefined);
  }

  async function remember({ remember: remembered }: Remembrance): Promise<void> {
    const after = await turn.recognize();
    const savedState = remembered(after);
    if (savedState !== after.workbook.savedState) await turn.saveState(savedState);
  }
}

function refuseFinalDeletions(before: WorkbookSnapshot, edits: readonly Edit[], inverse: readonly Edit[]): void {
  const names = new Set(edits.flatMap(({ kind, sheet }) => (kind === 'delete-rows' ? [sheet] : [])));
  if (!before.sheets.some(({ name, isProtected }) => isProtected && names.has(name))) return;
  for (const sheet of applyEdits(before, edits).sheets) {
    const back = inverse.filter((edit) => edit.sheet === sheet.name);
    if (names.has(sheet.name) && !isPermitted(sheet, back)) throw new HostError('sheet-protected');
  }
}

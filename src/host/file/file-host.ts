import type { Area, CellAddress } from '../../workbook/area';
import { cellsApart } from '../../workbook/cells-apart';
import type { Edit } from '../../workbook/edit';
import { findSheet, type WorkbookSnapshot } from '../../workbook/snapshot';
import { touchedBy } from '../../workbook/touched';
import { HostError, type ChangeNotice, type WorkbookHost } from '../port';
import type { OpenedFile } from './opened-file';

/** The view of the open file, in which cells can be selected. */
export interface SheetDisplay {
  select(place: CellAddress & Partial<Area>): void;
  selection(): { readonly sheet: string; readonly area: Area };
  /** Called after any change of the file. */
  refresh(): void;
}

export interface FileHost {
  readonly host: WorkbookHost;
  /**
   * Applies a change by the user in the view.
   * @throws {HostError}
   */
  readonly edit: (edits: readonly Edit[]) => void;
  /**
   * Takes back the last change, by user or add-in.
   * @returns its first cell; null when there was none
   */
  readonly undo: () => CellAddress | null;
}

/** A workbook file as a host. Nothing is written to disk before the user saves. */
export function createFileHost(file: OpenedFile, view: SheetDisplay): FileHost {
  const listeners = new Set<(change: ChangeNotice) => void>();

  function tell(sheet: string): void {
    for (const listener of listeners) listener({ sheet, by: 'user' });
  }

  const host: WorkbookHost = {
    snapshot: async () => Promise.resolve(file.workbook),
    apply: async (edits, plannedOn) =>
      settled(() => {
        if (plannedOn && isOutdated(plannedOn, file.workbook, edits)) throw new HostError('outdated');
        file.apply(edits);
        view.refresh();
      }),
    sheetIds: async () => Promise.resolve(new Map(file.workbook.sheets.map(({ name }) => [name, name]))),
    saveState: async (xml) =>
      settled(() => {
        file.saveState(xml ?? undefined);
        view.refresh();
      }),
    select: async (place) =>
      settled(() => {
        // Hidden sheets of the file can be selected too, because the view shows them.
        if (!findSheet(file.workbook, place.sheet)) throw new HostError('missing');
        view.select(place);
      }),
    selection: async () => Promise.resolve(view.selection()),
    onChange: async (listener) => {
      listeners.add(listener);
      return Promise.resolve(async () => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
  };

  return {
    host,
    edit(edits) {
      file.apply(edits);
      view.refresh();
      for (const sheet of new Set(edits.map((edit) => edit.sheet))) tell(sheet);
    },
    undo() {
      const [first] = touchedBy(file.undo() ?? []);
      if (!first) return null;
      view.refresh();
      tell(first.sheet);
      return { sheet: first.sheet, row: first.area.row, column: first.area.column };
    },
  };
}

/** A promise that rejects when the work throws. */
function settled(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}

/** True when the cells of the edits have changed since they were planned. */
function isOutdated(plannedOn: WorkbookSnapshot, now: WorkbookSnapshot, edits: readonly Edit[]): boolean {
  return plannedOn !== now && cellsApart(plannedOn, now, touchedBy(edits)).length > 0;
}

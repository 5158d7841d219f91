import type { Area, CellAddress } from '../../workbook/area';
import { cellsApart } from '../../workbook/cells-apart';
import type { Edit } from '../../workbook/edit';
import { findSheet, type WorkbookSnapshot } from '../../workbook/snapshot';
import { touchedBy } from '../../workbook/touched';
import { HostError, type ChangeNotice, type WorkbookHost } from '../port';
import type { OpenedFile } from './opened-file';

/** What shows the open file, and lets its cells be selected. */
export interface SheetDisplay {
  select(place: CellAddress & Partial<Area>): void;
  selection(): { readonly sheet: string; readonly area: Area };
  /** The file was changed by anyone. */
  refresh(): void;
}

export interface FileHost {
  readonly host: WorkbookHost;
  /** A change by the user in the view. @throws {HostError} */
  readonly edit: (edits: readonly Edit[]) => void;
  /** Takes back the last change, whoever made it. @returns its first cell; null when there was none */
  readonly undo: () => CellAddress | null;
}

/** A workbook file as a host: nothing is written to the disk before the user saves it. */
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
        // What is hidden in the file can be shown beside the pane all the same.
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

/** A promise that is rejected where the work throws. */
function settled(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}

/** True when the places of the edits hold something else by now than they were planned on. */
function isOutdated(plannedOn: WorkbookSnapshot, now: WorkbookSnapshot, edits: readonly Edit[]): boolean {
  return plannedOn !== now && cellsApart(plannedOn, now, touchedBy(edits)).length > 0;
}

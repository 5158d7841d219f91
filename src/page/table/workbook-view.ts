import type { SheetDisplay } from '../../host/file/file-host';
import type { OpenedFile } from '../../host/file/opened-file';
import { createStore, type OwnedStore } from '../../taskpane/basics/store';
import type { Area } from '../../workbook/area';
import { findSheet, mergedAreaAt, type WorkbookSnapshot } from '../../workbook/snapshot';

export interface ViewState {
  readonly workbook: WorkbookSnapshot;
  /** Name of the shown sheet. */
  readonly sheet: string;
  readonly selected: Area;
  /** Number of jumps to a cell so far; each scrolls the cell into view. */
  readonly jumps: number;
}

export interface WorkbookView extends SheetDisplay, OwnedStore<ViewState> {
  readonly show: (sheet: string) => void;
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** The view of an open file: shown sheet and selected cells. Each sheet keeps its own selection. */
export function createWorkbookView(file: OpenedFile): WorkbookView {
  const selections = new Map<string, Area>();
  const first = file.workbook.sheets.find(({ visibility }) => visibility === 'visible') ?? file.workbook.sheets[0];
  const store = createStore<ViewState>({
    workbook: file.workbook,
    sheet: first?.name ?? '',
    selected: FIRST_CELL,
    jumps: 0,
  });

  function show(sheet: string): void {
    const { sheet: before, selected } = store.get();
    if (before === sheet) return;
    selections.set(before, selected);
    store.change({ sheet, selected: selections.get(sheet) ?? FIRST_CELL });
  }

  return {
    ...store,
    show,
    select({ sheet, row, column, rows = 1, columns = 1 }) {
      show(sheet);
      const there = findSheet(file.workbook, sheet);
      const area = { row, column, rows, columns };
      const whole = rows === 1 && columns === 1 && there ? mergedAreaAt(there, row, column) : undefined;
      store.change({ selected: whole ?? area, jumps: store.get().jumps + 1 });
    },
    selection() {
      const { sheet, selected } = store.get();
      return { sheet, area: selected };
    },
    refresh() {
      const { workbook } = file;
      const { sheet } = store.get();
      store.change({ workbook });
      // The shown sheet was removed.
      if (!findSheet(workbook, sheet)) show(workbook.sheets.at(-1)?.name ?? '');
    },
  };
}

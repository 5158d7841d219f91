import { ROLE_NAMES } from '../../goals/column-roles';
import type { ColumnRole } from '../../goals/goal-table';
import { withCorrection, withoutCorrection } from '../../recognize/corrections';
import type { ColumnCorrection, CorrectedColumn } from '../../recognize/corrections';
import { withRows, withoutRows, type RowCorrection } from '../../recognize/row-corrections';
import { savedCorrections, withSavedCorrections, withSavedRows } from '../../recognize/saved-corrections';
import type { Area } from '../../workbook/area';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { CheckSession } from '../check/check-session';
import type { RowsReading } from '../check/table-reading';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { texts } from '../basics/texts';
import { troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import type { WorkbookTurn } from '../workbook/workbook-session';

export interface RecognitionNotice {
  /** Text about the correction that was made or removed. */
  readonly done: string;
  /** The reason why it could not be saved in the workbook. */
  readonly unsaved: PaneTrouble | null;
}

type Rows = Pick<Area, 'row' | 'rows'>;

export interface RecognitionState {
  readonly notice: RecognitionNotice | null;
}

export interface RecognitionSession extends Store<RecognitionState> {
  readonly correct: (column: CorrectedColumn, role: ColumnRole) => Promise<void>;
  /** Removes the correction of a column. */
  readonly restore: (column: CorrectedColumn) => Promise<void>;
  /** Marks the rows as indicators. */
  readonly takeRows: (rows: RowsReading) => Promise<void>;
  readonly restoreRows: (rows: {
    readonly place: Rows;
    readonly corrections: readonly RowCorrection[];
  }) => Promise<void>;
  /** Retries saving to the workbook. */
  readonly saveAgain: () => Promise<void>;
  readonly dismissNotice: () => void;
}

/** Corrections of columns and rows, each saved in the workbook and followed by a check. */
export function createRecognitionSession(check: CheckSession): RecognitionSession {
  const store = createStore<RecognitionState>({ notice: null });
  const say = texts.recognition;

  function checkWith(change: (workbook: WorkbookSnapshot) => string | undefined, done: string): Promise<void> {
    store.change({ notice: null });
    return check.checkAfter(async (turn) => save(turn, change(await turn.read()), done));
  }

  function changeColumns(
    change: (corrections: readonly ColumnCorrection[]) => readonly ColumnCorrection[],
    done: string,
  ): Promise<void> {
    return checkWith(
      (workbook) => withSavedCorrections(workbook.savedState, change(savedCorrections(workbook).corrections)),
      done,
    );
  }

  function changeRows(
    change: (all: readonly RowCorrection[], rows: readonly RowCorrection[]) => readonly RowCorrection[],
    rows: readonly RowCorrection[],
    done: string,
  ): Promise<void> {
    return checkWith(
      (workbook) => withSavedRows(workbook.savedState, change(savedCorrections(workbook).rows, rows)),
      done,
    );
  }

  async function save(turn: WorkbookTurn, savedState: string | undefined, done: string): Promise<void> {
    const unsaved = await turn.saveState(savedState).then(() => null, troubleOf);
    store.change({ notice: { done, unsaved } });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    correct: ({ sheet, heading, nth, count }, role) =>
      changeColumns(
        (corrections) => withCorrection(corrections, { sheet, heading, nth, count, role }),
        say.correctedTo(say.heading(heading), ROLE_NAMES[role]),
      ),
    restore: (column) =>
      changeColumns((corrections) => withoutCorrection(corrections, column), say.restored(say.heading(column.heading))),
    takeRows: ({ corrections, place }) => changeRows(withRows, corrections, say.rowsTaken(say.rows(place))),
    restoreRows: ({ corrections, place }) => changeRows(withoutRows, corrections, say.rowsRestored(say.rows(place))),
    async saveAgain() {
      const { notice } = store.get();
      if (notice) await check.checkAfter(async (turn) => save(turn, (await turn.read()).savedState, notice.done));
    },
    dismissNotice: () => store.change({ notice: null }),
  };
}

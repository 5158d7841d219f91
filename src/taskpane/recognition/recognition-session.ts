import type { ColumnRole } from '../../goals/goal-table';
import { withCorrection, withoutCorrection } from '../../recognize/corrections';
import type { ColumnCorrection, CorrectedColumn } from '../../recognize/corrections';
import { savedCorrections, withSavedCorrections } from '../../recognize/saved-corrections';
import type { CheckSession } from '../check/check-session';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import type { WorkbookTurn } from '../workbook/workbook-session';

export interface RecognitionNotice {
  /** What was corrected; null when it is read automatically again. */
  readonly role: ColumnRole | null;
  readonly heading: string;
  /** Why the workbook does not remember it. */
  readonly unsaved: PaneTrouble | null;
}

export interface RecognitionState {
  readonly notice: RecognitionNotice | null;
}

export interface RecognitionSession extends Store<RecognitionState> {
  readonly correct: (column: CorrectedColumn, role: ColumnRole) => Promise<void>;
  /** The column is read automatically again. */
  readonly restore: (column: CorrectedColumn) => Promise<void>;
  /** Retries saving to the workbook. */
  readonly saveAgain: () => Promise<void>;
  readonly dismissNotice: () => void;
}

/** Corrections of columns: saved in the workbook and checked at once. */
export function createRecognitionSession(check: CheckSession): RecognitionSession {
  const store = createStore<RecognitionState>({ notice: null });

  type Change = (corrections: readonly ColumnCorrection[]) => readonly ColumnCorrection[];

  function checkWith(change: Change, about: Omit<RecognitionNotice, 'unsaved'>): Promise<void> {
    store.change({ notice: null });
    return check.checkAfter(async (turn) => {
      const workbook = await turn.read();
      const { corrections } = savedCorrections(workbook);
      await save(turn, withSavedCorrections(workbook.savedState, change(corrections)), about);
    });
  }

  async function save(
    turn: WorkbookTurn,
    savedState: string | undefined,
    about: Omit<RecognitionNotice, 'unsaved'>,
  ): Promise<void> {
    const unsaved = await turn.saveState(savedState).then(() => null, troubleOf);
    store.change({ notice: { ...about, unsaved } });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    correct: ({ sheet, heading, nth, count }, role) =>
      checkWith((corrections) => withCorrection(corrections, { sheet, heading, nth, count, role }), { role, heading }),
    restore: (column) =>
      checkWith((corrections) => withoutCorrection(corrections, column), { role: null, heading: column.heading }),
    async saveAgain() {
      const { notice } = store.get();
      if (notice) await check.checkAfter(async (turn) => save(turn, (await turn.read()).savedState, notice));
    },
    dismissNotice: () => store.change({ notice: null }),
  };
}

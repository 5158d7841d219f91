import type { CellMarking, MarkOutcome } from '../../host/cell-marking';
import { cellMarks } from '../../report/cell-marks';
import type { CellMark, MarkStyle } from '../../workbook/cell-mark';
import type { CheckSession } from '../check/check-session';
import type { KeptText } from '../basics/kept-text';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import type { WorkbookSession, WorkbookTurn } from '../workbook/workbook-session';
import { keepStyle, readStyle, stylesFor } from './kept-style';

export interface MarkState {
  readonly style: MarkStyle;
  readonly busy: MarkAction | null;
  /** Outcome of the last action. */
  readonly done: { readonly action: MarkAction; readonly outcome: MarkOutcome } | null;
  /** The marks that this pane last put on the sheets. */
  readonly onSheets: readonly CellMark[];
  readonly trouble: { readonly what: PaneTrouble; readonly action: MarkAction } | null;
}

export type MarkAction = 'mark' | 'clear';

export interface MarkSession extends Store<MarkState> {
  readonly styles: readonly MarkStyle[];
  readonly choose: (style: MarkStyle) => void;
  /** 标注问题: marks the current findings and replaces all earlier marks. */
  readonly mark: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly retry: () => Promise<void>;
  readonly dismissTrouble: () => void;
}

/** 标注问题 and 清除标注. */
export function createMarkSession(
  workbook: WorkbookSession,
  marking: CellMarking,
  check: CheckSession,
  kept: KeptText,
): MarkSession {
  const { styles } = marking;
  const store = createStore<MarkState>({
    style: readStyle(kept, styles),
    busy: null,
    done: null,
    onSheets: [],
    trouble: null,
  });

  async function act(
    action: MarkAction,
    work: (turn: WorkbookTurn) => Promise<{ outcome: MarkOutcome; onSheets: readonly CellMark[] } | null>,
  ): Promise<void> {
    if (store.get().busy) return;
    store.change({ busy: action, trouble: null });
    try {
      const result = await workbook.run(work);
      if (result) store.change({ done: { action, outcome: result.outcome }, onSheets: result.onSheets });
    } catch (error) {
      store.change({ trouble: { what: troubleOf(error), action } });
      retryWhenAnswered(error, store, session.retry);
    } finally {
      store.change({ busy: null });
    }
  }

  const session: MarkSession = {
    get: store.get,
    subscribe: store.subscribe,
    styles,
    choose(style) {
      store.change({ style });
      keepStyle(kept, style);
    },
    mark: () =>
      act('mark', async (turn) => {
        // Rows may have moved since; a mark on the wrong cell is worse than none.
        const result = await check.checkFor(turn);
        if (!result) return null;
        const marks = cellMarks(result.findings);
        const { style } = store.get();
        return {
          outcome: await turn.change(() =>
            marking.mark(marks, stylesFor(marks.length, styles).includes(style) ? style : 'fill'),
          ),
          onSheets: marks,
        };
      }),
    clear: () => act('clear', async (turn) => ({ outcome: await turn.change(() => marking.clear()), onSheets: [] })),
    retry: async () => {
      const { trouble } = store.get();
      if (trouble) await session[trouble.action]();
    },
    dismissTrouble: () => store.change({ trouble: null }),
  };
  return session;
}

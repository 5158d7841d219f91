import { savedOptions, withSuppressions } from '../../lint/memory/saved-options';
import { suppressionsOf, withoutThose } from '../../lint/memory/suppressions';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { texts } from '../basics/texts';
import { troubleOf } from '../basics/trouble';
import type { ListedFinding } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { sameFindings } from '../findings/fixes';
import { notesTexts as say } from './notes-texts';

interface Reasoned {
  readonly finding: ListedFinding;
  readonly reason: string;
}

export interface NotesSession extends Store<{ readonly said: string | null }> {
  /** Ignores each finding with its reason, in one step. */
  readonly save: (reasoned: readonly Reasoned[]) => Promise<void>;
}

export function createNotesSession(check: CheckSession): NotesSession {
  const store = createStore<{ readonly said: string | null }>({ said: null });
  return {
    get: store.get,
    subscribe: store.subscribe,
    async save(reasoned) {
      store.change({ said: null });
      await check.checkAfter(async (turn) => {
        const { checked, findings } = await check.resultWithin(turn);
        const same = sameFindings(
          reasoned.map(({ finding }) => finding),
          findings,
        );
        if (!same) {
          store.change({ said: say.moved });
          return;
        }
        const added = same.flatMap((finding, index) => suppressionsOf(checked, finding, reasoned[index]?.reason ?? ''));
        const { savedState } = await turn.read();
        const kept = withoutThose(savedOptions(savedState).suppressions, added);
        // Told within the work, which is done later when Excel does not answer.
        await turn.saveState(withSuppressions(savedState, [...kept, ...added])).then(
          () => store.change({ said: say.saved(reasoned.length) }),
          (error: unknown) => store.change({ said: say.unsaved(texts.troubles[troubleOf(error)].what) }),
        );
      });
    },
  };
}

import { savedOptions, withSettings } from '../../lint/memory/saved-options';
import { parseSettings } from '../../lint/settings/parse-settings';
import type { GivenSettings } from '../../lint/settings/settings';
import { parseJson } from '../../workbook/parse-json';
import type { KeptText } from '../basics/kept-text';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { texts } from '../basics/texts';
import { troubleOf } from '../basics/trouble';
import type { CheckSession } from '../check/check-session';
import { settingsTexts as say } from './settings-texts';

/** Scope of settings: those saved in the workbook, or those of this computer for all workbooks. */
export type Where = 'workbook' | 'computer';

interface SettingsState {
  readonly where: Where;
  readonly computer: GivenSettings;
  /** The reason why the settings stored on this computer are not applied. */
  readonly problem: string | null;
  /** The result of the last change, shown beside the control that made it. */
  readonly said: { readonly text: string; readonly beside: string } | null;
}

type Change = (settings: GivenSettings) => GivenSettings;

export interface SettingsSession extends Store<SettingsState> {
  readonly choose: (where: Where) => void;
  /** The settings of a scope; those of the workbook as of the last check. */
  readonly of: (where: Where) => GivenSettings;
  /** What holds where a scope says nothing itself: for the workbook, the settings of this computer. */
  readonly behind: (where: Where) => GivenSettings;
  /**
   * Saves changed settings, then checks again.
   * @param beside the control of the change
   */
  readonly change: (where: Where, change: Change, beside: string) => Promise<void>;
  /**
   * Replaces the settings with those of a file.
   * @returns the faults of the file; none when it was accepted
   */
  readonly takeIn: (text: string) => Promise<readonly string[]>;
}

/** 规则设置: deviations from the default check. */
export function createSettingsSession(check: CheckSession, kept: KeptText): SettingsSession {
  const store = createStore<SettingsState>({ where: 'workbook', said: null, ...readKept() });
  kept.onChange(() => store.change(readKept()));

  function readKept(): Pick<SettingsState, 'computer' | 'problem'> {
    const text = readText(kept);
    if (text === null) return { computer: {}, problem: null };
    const { settings, problems } = parseSettings(parseJson(text));
    return { computer: settings, problem: problems[0] ?? null };
  }

  async function saveHere(change: Change, tell: (text: string) => void): Promise<void> {
    try {
      kept.write(JSON.stringify(change(store.get().computer)));
    } catch {
      tell(say.refused);
      return;
    }
    store.change(readKept());
    tell(say.saved);
    await check.checkAfter(() => Promise.resolve());
  }

  /** Tells of the saving within the work, which is done later when Excel does not answer. */
  async function saveInWorkbook(change: Change, tell: (text: string) => void): Promise<void> {
    await check.checkAfter(async (turn) => {
      const { savedState } = await turn.read();
      const next = withSettings(savedState, change(savedOptions(savedState).settings));
      await turn.saveState(next).then(
        () => tell(say.saved),
        (error: unknown) => tell(say.unsaved(texts.troubles[troubleOf(error)].what)),
      );
    });
  }

  const session: SettingsSession = {
    get: store.get,
    subscribe: store.subscribe,
    choose: (where) => store.change({ where, said: null }),
    of: (where) =>
      where === 'computer'
        ? store.get().computer
        : savedOptions(check.get().result?.checked.workbook.savedState).settings,
    behind: (where) => (where === 'workbook' ? store.get().computer : {}),
    async change(where, change, beside) {
      store.change({ said: null });
      const save = where === 'computer' ? saveHere : saveInWorkbook;
      await save(change, (text) => store.change({ said: { text, beside } }));
      const { said } = store.get();
      // A new object is shown in view again: the check has made the parts above longer.
      store.change({ said: said && { ...said } });
    },
    async takeIn(text) {
      const data = parseJson(text);
      if (data === undefined) return [say.exchange.notJson];
      const { settings, problems } = parseSettings(data);
      if (problems.length > 0) return problems;
      await session.change(store.get().where, () => settings, say.exchange.title);
      return [];
    },
  };
  return session;
}

function readText(kept: KeptText): string | null {
  try {
    return kept.read();
  } catch {
    return null;
  }
}

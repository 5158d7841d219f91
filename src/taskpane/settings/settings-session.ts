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
  /** The result of the last change. */
  readonly said: string | null;
}

export interface SettingsSession extends Store<SettingsState> {
  readonly choose: (where: Where) => void;
  /** The settings of a scope; those of the workbook as of the last check. */
  readonly of: (where: Where) => GivenSettings;
  /** Saves changed settings, then checks again. */
  readonly change: (where: Where, change: (settings: GivenSettings) => GivenSettings) => Promise<void>;
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

  async function saveHere(settings: GivenSettings): Promise<string> {
    try {
      kept.write(JSON.stringify(settings));
    } catch {
      return say.refused;
    }
    store.change(readKept());
    await check.check();
    return say.saved;
  }

  async function saveInWorkbook(change: (settings: GivenSettings) => GivenSettings): Promise<string> {
    let said: string = say.saved;
    await check.checkAfter(async (turn) => {
      const { savedState } = await turn.read();
      const next = withSettings(savedState, change(savedOptions(savedState).settings));
      said = await turn.saveState(next).then(
        () => say.saved,
        (error: unknown) => say.unsaved(texts.troubles[troubleOf(error)].what),
      );
    });
    return said;
  }

  const session: SettingsSession = {
    get: store.get,
    subscribe: store.subscribe,
    choose: (where) => store.change({ where, said: null }),
    of: (where) =>
      where === 'computer'
        ? store.get().computer
        : savedOptions(check.get().result?.checked.workbook.savedState).settings,
    async change(where, change) {
      store.change({ said: null });
      const said = where === 'computer' ? await saveHere(change(store.get().computer)) : await saveInWorkbook(change);
      store.change({ said });
    },
    async takeIn(text) {
      const data = parseJson(text);
      if (data === undefined) return [say.exchange.notJson];
      const { settings, problems } = parseSettings(data);
      if (problems.length > 0) return problems;
      await session.change(store.get().where, () => settings);
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

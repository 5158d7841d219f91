import { RendererProvider } from '@fluentui/react-components';
import type { ComponentType, ReactElement } from 'react';
import type { RibbonCommand } from '../../commands/commands';
import type { CellMarking } from '../../host/cell-marking';
import type { WorkbookHost } from '../../host/port';
import type { SheetAdding } from '../../host/sheet-adding';
import type { SheetKind } from '../../host/sheet-signature';
import type { IndicatorTemplate } from '../../library/schema';
import type { RuleReasons } from '../../rules/kit/rule';
import type { CellAddress } from '../../workbook/area';
import { keptText } from '../basics/kept-text';
import { PlaceContext, RefusalContext } from '../basics/place';
import type { Place } from '../basics/place';
import { createTextSize } from '../basics/text-size';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { createCheckSession } from '../check/check-session';
import type { CheckSession, PaneEngine } from '../check/check-session';
import { resultActions } from '../check/result-tools';
import { createRuleReasons } from '../findings/rule-reasons';
import { createFirstRun } from '../first-run/first-run';
import type { TraceRecorder } from '../help/trace-tool';
import { createJournal } from '../journal/journal';
import type { UsualValue } from '../library/usual-value';
import type { LibraryWish } from '../library/library-wish';
import type { SampleState } from '../sample/sample';
import type { SettingsViews } from '../settings/settings-panel';
import { browserTurns } from '../workbook/in-turns';
import { createWorkbookSession } from '../workbook/workbook-session';
import { App } from './app';
import type { PaneView } from './early-request';
import type { Waits } from './host-waits';
import type { OfficeHost } from './office';
import { styleRenderer } from './style-renderer';

/** Services that the pane gets from Excel or from the page for files. */
export interface PaneParts {
  readonly place: Place;
  /** The reason why the open file can only be checked; null when it can be changed. */
  readonly refusal: string | null;
  readonly officeHost: Promise<OfficeHost>;
  readonly host: WorkbookHost;
  readonly waits: Store<Waits>;
  /** Null when cells with findings are always marked. */
  readonly loadMarking: (() => Promise<CellMarking>) | null;
  readonly loadSheets: (kind: SheetKind) => () => Promise<SheetAdding>;
  readonly loadReasons: () => Promise<RuleReasons>;
  readonly loadTemplates: () => Promise<readonly IndicatorTemplate[]>;
  /** Records the communication with Excel; null outside Excel. */
  readonly loadTrace: (() => Promise<TraceRecorder>) | null;
  /** The first view. */
  readonly view: PaneView;
}

export interface Pane {
  readonly element: ReactElement;
  readonly session: CheckSession;
  /** Carries out a command from outside the pane. */
  readonly act: (command: RibbonCommand) => void;
  /** Loads in advance what the first check needs. */
  readonly prepare: () => void;
}

/** The pane with the state shared by its parts. Parts are loaded on demand. */
export function createPane(parts: PaneParts): Pane {
  const { officeHost, host, waits, loadMarking, loadSheets, loadTemplates, refusal } = parts;
  const loadEngine = (): Promise<PaneEngine> => import(/* webpackChunkName: "check" */ '../check/engine');
  const ownSettings = keptText('settings');
  const readOwnSettings = (): string | null => {
    try {
      return ownSettings.read();
    } catch {
      return null;
    }
  };
  const workbook = createWorkbookSession(host, loadEngine, browserTurns, ({ defaultsIn }) => ({
    defaults: defaultsIn(readOwnSettings()),
    ignoresSaved: session.get().byStandard,
  }));
  const session = createCheckSession(workbook, loadEngine, browserTurns);
  // Called when another pane on this computer has changed the settings.
  ownSettings.onChange(session.markStale);
  const view = createStore(parts.view);
  const journal = createJournal();
  const reasons = createRuleReasons(parts.loadReasons);
  const libraryWish = createStore<LibraryWish>({ filter: null });
  const sample = createStore<SampleState>({ views: null });
  const firstRun = createFirstRun(keptText('first-run'));

  const loadRecognition = async (): Promise<ComponentType> => {
    const { createRecognitionPanel } = await import(
      /* webpackChunkName: "result" */ '../recognition/recognition-panel'
    );
    return createRecognitionPanel(session);
  };
  let settings: Promise<SettingsViews> | null = null;
  const loadSettings = (): Promise<SettingsViews> =>
    (settings ??= import(/* webpackChunkName: "settings" */ '../settings/settings-panel').then(
      ({ createSettingsViews }) => createSettingsViews(session, ownSettings),
      (error: unknown) => {
        settings = null;
        throw error;
      },
    ));
  const loadRuleSettings = async (rule: string): Promise<ComponentType> => (await loadSettings()).ofRule(rule);
  let usualValue: Promise<UsualValue> | null = null;
  const loadUsualValue = (): Promise<UsualValue> =>
    (usualValue ??= Promise.all([
      import(/* webpackChunkName: "library" */ '../library/usual-value'),
      loadTemplates(),
    ]).then(
      ([{ createUsualValue }, templates]) => createUsualValue(templates),
      (error: unknown) => {
        usualValue = null;
        throw error;
      },
    ));
  const loadFindings = async (): Promise<ComponentType> => {
    const { createFindingsPanel } = await import(/* webpackChunkName: "result" */ '../findings/findings-panel');
    return createFindingsPanel(workbook, session, journal, reasons, { loadRuleSettings, loadUsualValue });
  };
  const loadLibrary = async (): Promise<ComponentType> => {
    // Office.js must be ready before the storage of the user's own indicators is known.
    const [{ createLibraryPanel }, templates] = await Promise.all([
      import(/* webpackChunkName: "library" */ '../library/library-panel'),
      loadTemplates(),
      officeHost,
    ]);
    return createLibraryPanel(workbook, session, journal, templates, libraryWish, loadSheets('form'));
  };
  const textSize = createTextSize(keptText('text-size'));
  void officeHost.then(textSize.recall).catch(() => undefined);
  const loadHelp = async (onBack: () => void): Promise<ComponentType> => {
    const [{ createHelpPanel }, recorder] = await Promise.all([
      import('../help/help-panel'),
      parts.loadTrace?.() ?? Promise.resolve(null),
    ]);
    return createHelpPanel(onBack, sample, textSize, recorder);
  };
  const keepExample = (cell: CellAddress): void =>
    void session.checkAfter(async (turn) => {
      const { keepExample: keep } = await import(/* webpackChunkName: "check" */ '../check/keep-example');
      await keep(turn, cell);
    });

  void officeHost
    .then(async (where) => {
      // Office.js must be ready before the storage of the dismissed hint is known.
      if (where === 'excel')
        await firstRun.offer(async () =>
          (await import('../first-run/first-run-hint')).createFirstRunHint(firstRun, sample),
        );
    })
    .catch(() => undefined);

  const element = (
    <RendererProvider renderer={styleRenderer(document)}>
      <PlaceContext.Provider value={parts.place}>
        <RefusalContext.Provider value={refusal}>
          <App
            officeHost={officeHost}
            waits={waits}
            session={session}
            resultActions={resultActions(
              workbook,
              session,
              reasons,
              loadMarking,
              (kind) => loadSheets(kind)(),
              loadSettings,
              refusal === null,
            )}
            loadRecognition={loadRecognition}
            loadFindings={loadFindings}
            loadLibrary={loadLibrary}
            loadHelp={loadHelp}
            firstRun={firstRun}
            textSize={textSize}
            sample={sample}
            libraryWish={libraryWish}
            keepExample={keepExample}
            view={view}
          />
        </RefusalContext.Provider>
      </PlaceContext.Provider>
    </RendererProvider>
  );

  return {
    element,
    session,
    act(command) {
      view.change({ tab: command === 'library' ? 'library' : 'check', helpShown: false });
      if (command === 'check') void session.check();
      // The remaining shortcuts press buttons of the list.
      else document.querySelector<HTMLButtonElement>(`[data-command="${command}"]`)?.click();
    },
    prepare() {
      void officeHost
        .then(async (where) => {
          if (where !== 'excel') return;
          const { createSampleViews } = await import(/* webpackChunkName: "result" */ '../sample/sample-views');
          sample.change({ views: createSampleViews(workbook, loadSheets('sample'), session) });
        })
        .catch(() => undefined);
      // Waits for office.js; failures are reported by the check.
      void officeHost
        .then(() => Promise.all([loadEngine(), import(/* webpackChunkName: "result" */ '../findings/findings-panel')]))
        .catch(() => undefined);
    },
  };
}

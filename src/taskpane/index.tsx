import './start/newer-built-ins';
import { RendererProvider } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CellMarking } from '../host/cell-marking';
import { createExcelHost } from '../host/excel/excel-host';
import type { SheetKind } from '../host/excel/sheets/signature';
import { HostError } from '../host/port';
import type { SheetAdding } from '../host/sheet-adding';
import type { RuleReasons } from '../rules/kit/rule';
import type { CellAddress } from '../workbook/area';
import { listenToCommands } from '../commands/commands';
import type { Command } from '../commands/commands';
import { App } from './start/app';
import { createCheckSession } from './check/check-session';
import type { PaneEngine } from './check/check-session';
import { browserTurns } from './workbook/in-turns';
import { createWorkbookSession } from './workbook/workbook-session';
import { readEarlyRequest } from './start/early-request';
import { fetchBuilt } from './basics/fetch-built';
import { createFirstRun } from './first-run/first-run';
import { watchWaits } from './start/host-waits';
import { findSurroundings } from './start/office';
import { keepFocus } from './basics/keep-focus';
import { keptText } from './basics/kept-text';
import { createJournal } from './journal/journal';
import type { LibraryWish } from './library/library-wish';
import { onceStyled } from './start/once-styled';
import { resultActions } from './check/result-tools';
import { createRuleReasons } from './findings/rule-reasons';
import { styleRenderer } from './start/style-renderer';
import type { SampleState } from './sample/sample';
import type { SettingsViews } from './settings/settings-panel';
import { createStore } from './basics/store';

const early = readEarlyRequest(document.documentElement);
const view = createStore(early.view);
const surroundings = findSurroundings(() => listenToCommands(act));
const { host, waits } = watchWaits(
  surroundings.then((where) => {
    if (where !== 'excel') throw new HostError('no-answer');
    return createExcelHost();
  }),
);
const loadEngine = (): Promise<PaneEngine> => import(/* webpackChunkName: "check" */ './check/engine');
const ownSettings = keptText('settings');
const workbook = createWorkbookSession(host, loadEngine, browserTurns, ({ defaultsIn }) => ({
  defaults: defaultsIn(readOwnSettings()),
  ignoresSaved: session.get().byStandard,
}));
const session = createCheckSession(workbook, loadEngine, browserTurns);
const loadRecognition = async (): Promise<ComponentType> => {
  const { createRecognitionPanel } = await import(/* webpackChunkName: "result" */ './recognition/recognition-panel');
  return createRecognitionPanel(session);
};
function readOwnSettings(): string | null {
  try {
    return ownSettings.read();
  } catch {
    return null;
  }
}
// Another pane of this computer has changed them.
ownSettings.onChange(session.markStale);
let settings: Promise<SettingsViews> | null = null;
const loadSettings = (): Promise<SettingsViews> =>
  (settings ??= import(/* webpackChunkName: "settings" */ './settings/settings-panel').then(
    ({ createSettingsViews }) => createSettingsViews(session, ownSettings),
    (error: unknown) => {
      settings = null;
      throw error;
    },
  ));
const loadRuleSettings = async (rule: string): Promise<ComponentType> => (await loadSettings()).ofRule(rule);
const loadMarking = async (): Promise<CellMarking> => {
  const { createExcelMarking } = await import(/* webpackChunkName: "marks" */ '../host/excel/marks/excel-marking');
  return createExcelMarking();
};
const loadSheets = (kind: SheetKind) => async (): Promise<SheetAdding> => {
  const { createExcelSheets } = await import(/* webpackChunkName: "own-sheets" */ '../host/excel/sheets/excel-sheets');
  return createExcelSheets(kind);
};
const journal = createJournal();
/** Written by the build, as is the library: see webpack.config.js. */
const REASONS = new URL('../rules/built-reasons.ts?json', import.meta.url);
const reasons = createRuleReasons(() => fetchBuilt<RuleReasons>(REASONS));
const loadFindings = async (): Promise<ComponentType> => {
  const { createFindingsPanel } = await import(/* webpackChunkName: "result" */ './findings/findings-panel');
  return createFindingsPanel(workbook, session, journal, reasons, loadRuleSettings);
};
const libraryWish = createStore<LibraryWish>({ filter: null });
const LIBRARY = new URL('../library/built-library.ts?json', import.meta.url);
const loadLibrary = async (): Promise<ComponentType> => {
  // Where the user's own indicators are kept, Office.js tells when it is ready.
  const [{ createLibraryPanel }, { fetchLibrary }] = await Promise.all([
    import(/* webpackChunkName: "library" */ './library/library-panel'),
    import(/* webpackChunkName: "library" */ './library/fetch-library'),
    surroundings,
  ]);
  const templates = await fetchLibrary(LIBRARY);
  return createLibraryPanel(workbook, session, journal, templates, libraryWish, loadSheets('form'));
};
const sample = createStore<SampleState>({ views: null });
const firstRun = createFirstRun(keptText('first-run'));
void surroundings
  .then(async (where) => {
    // Where it is remembered that the hint was seen, Office.js tells when it is ready.
    if (where === 'excel')
      await firstRun.offer(async () =>
        (await import('./first-run/first-run-hint')).createFirstRunHint(firstRun, sample),
      );
  })
  .catch(() => undefined);
const loadHelp = async (onBack: () => void): Promise<ComponentType> =>
  (await import('./help/help-panel')).createHelpPanel(onBack, sample);
const keepExample = (cell: CellAddress): void =>
  void session.checkAfter(async (turn) => {
    const { keepExample: keep } = await import(/* webpackChunkName: "check" */ './check/keep-example');
    await keep(turn, cell);
  });

function act(command: Command): void {
  view.change({ tab: command === 'library' ? 'library' : 'check', helpShown: false });
  if (command === 'check') void session.check();
  // What the shortcuts stand for are buttons of the list.
  else document.querySelector<HTMLButtonElement>(`[data-command="${command}"]`)?.click();
}
const root = document.getElementById('root');
function start(container: HTMLElement): void {
  // Synchronous, so that nothing can be pressed between reading the request and drawing the pane.
  flushSync(() =>
    createRoot(container).render(
      <RendererProvider renderer={styleRenderer(document)}>
        <App
          surroundings={surroundings}
          waits={waits}
          session={session}
          resultActions={resultActions(workbook, session, reasons, loadMarking, loadSheets('report'), loadSettings)}
          loadRecognition={loadRecognition}
          loadFindings={loadFindings}
          loadLibrary={loadLibrary}
          loadHelp={loadHelp}
          firstRun={firstRun}
          sample={sample}
          libraryWish={libraryWish}
          keepExample={keepExample}
          view={view}
        />
      </RendererProvider>,
    ),
  );
  if (early.checks) void session.check();
}
if (root) {
  keepFocus(root);
  onceStyled(document, () => start(root));
}
void surroundings
  .then(async (where) => {
    if (where !== 'excel') return;
    const { createSampleViews } = await import(/* webpackChunkName: "result" */ './sample/sample-views');
    sample.change({ views: createSampleViews(workbook, loadSheets('sample'), session) });
  })
  .catch(() => undefined);
// Preloads after office.js has finished, so that the first check need not wait; a failure is reported by the check.
void surroundings
  .then(() => Promise.all([loadEngine(), import(/* webpackChunkName: "result" */ './findings/findings-panel')]))
  .catch(() => undefined);

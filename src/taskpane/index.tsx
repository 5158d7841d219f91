import './start/newer-built-ins';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { listenToCommands } from '../commands/commands';
import type { CellMarking } from '../host/cell-marking';
import { createExcelHost } from '../host/excel/excel-host';
import { HostError } from '../host/port';
import type { SheetAdding } from '../host/sheet-adding';
import type { SheetKind } from '../host/sheet-signature';
import type { IndicatorTemplate } from '../library/schema';
import type { RuleReasons } from '../rules/kit/rule';
import { fetchBuilt } from './basics/fetch-built';
import type { TraceRecorder } from './help/trace-tool';
import { keepFocus } from './basics/keep-focus';
import { readEarlyRequest } from './start/early-request';
import { watchWaits } from './start/host-waits';
import { findOfficeHost } from './start/office';
import { onceStyled } from './start/once-styled';
import { createPane } from './start/pane';

const officeHost = findOfficeHost(() => listenToCommands((command) => pane.act(command)));
const { host, waits } = watchWaits(
  officeHost.then((where) => {
    if (where !== 'excel') throw new HostError('no-answer');
    return createExcelHost();
  }),
);
const loadMarking = async (): Promise<CellMarking> => {
  const { createExcelMarking } = await import(/* webpackChunkName: "marks" */ '../host/excel/marks/excel-marking');
  return createExcelMarking();
};
const loadSheets = (kind: SheetKind) => async (): Promise<SheetAdding> => {
  const { createExcelSheets } = await import(/* webpackChunkName: "own-sheets" */ '../host/excel/sheets/excel-sheets');
  return createExcelSheets(kind);
};
/** Written by the build, like the library; see webpack.config.js. */
const REASONS = new URL('../rules/built-reasons.ts?json', import.meta.url);
const loadReasons = (): Promise<RuleReasons> => fetchBuilt<RuleReasons>(REASONS);
const LIBRARY = new URL('../library/built-library.ts?json', import.meta.url);
const loadTemplates = async (): Promise<readonly IndicatorTemplate[]> => {
  const { fetchLibrary } = await import(/* webpackChunkName: "library" */ './library/fetch-library');
  return fetchLibrary(LIBRARY);
};
const loadTrace = async (): Promise<TraceRecorder> => (await import('../host/excel/trace/record-trace')).traceRecorder;
const early = readEarlyRequest(document.documentElement);
const pane = createPane({
  place: 'excel',
  refusal: null,
  officeHost,
  host,
  waits,
  loadMarking,
  loadSheets,
  loadReasons,
  loadTemplates,
  loadTrace,
  view: early.view,
});

const root = document.getElementById('root');
function start(container: HTMLElement): void {
  // Drawn synchronously, so that no press is lost between reading the request and drawing the pane.
  flushSync(() => createRoot(container).render(pane.element));
  if (early.checks) void pane.session.check();
}
if (root) {
  keepFocus(root);
  onceStyled(document, () => start(root));
}
pane.prepare();

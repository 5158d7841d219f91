import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { readRibbonRequest } from '../commands/ribbon-request';
import { createExcelHost } from '../host/excel/excel-host';
import { HostError } from '../host/port';
import type { CellAddress } from '../workbook/area';
import { App } from './app';
import { createCheckSession } from './check/check-session';
import type { Checker } from './check/check-session';
import { hostOnceReady } from './host-once-ready';
import { watchWaits } from './host-waits';
import { findSurroundings } from './office';
import { createJournal } from './journal/journal';
import type { LibraryWish } from './library-wish';
import { resultActions } from './result-tools';
import { keepingState } from './state-for-session';
import { createStore } from './store';

const surroundings = findSurroundings();
const { host, waits } = watchWaits(
  keepingState(
    hostOnceReady(
      surroundings.then((where) => {
        if (where !== 'excel') throw new HostError('no-answer');
        return createExcelHost();
      }),
    ),
  ),
);
const loadChecker = async (): Promise<Checker> => (await import('./check/check-workbook')).checkWorkbook;
const session = createCheckSession(host, loadChecker);
const loadRecognition = async (): Promise<ComponentType> => {
  const { createRecognitionPanel } = await import('./recognition/recognition-panel');
  return createRecognitionPanel(host, session);
};
const journal = createJournal();
const loadFindings = async (): Promise<ComponentType> => {
  const { createFindingsPanel } = await import('./findings/findings-panel');
  return createFindingsPanel(host, session, journal);
};
const libraryWish = createStore<LibraryWish>({ filter: null });
const loadLibrary = async (): Promise<ComponentType> => {
  // Where the user's own indicators are kept, Office.js tells when it is ready.
  const [{ createLibraryPanel }] = await Promise.all([import('./library/library-panel'), surroundings]);
  return createLibraryPanel(host, journal, libraryWish, session.markStale);
};
const keepExample = (cell: CellAddress): void =>
  void session.checkAfter(async (workbook) => (await import('./check/keep-example')).keepExample(host, workbook, cell));
const request = readRibbonRequest(location.search);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <App
      surroundings={surroundings}
      waits={waits}
      session={session}
      resultActions={resultActions(host, session)}
      loadRecognition={loadRecognition}
      loadFindings={loadFindings}
      loadLibrary={loadLibrary}
      libraryWish={libraryWish}
      keepExample={keepExample}
      firstTab={request ?? 'check'}
    />,
  );
}
if (request === 'check') void session.check();
// Fetched while the user reads, so that the first check need not wait; should it fail, the check itself will say so.
else setTimeout(() => void Promise.all([loadChecker(), import('./findings/findings-panel')]).catch(() => undefined), 1000);

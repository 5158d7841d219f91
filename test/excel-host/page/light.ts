import { MemoryGrid } from '../memory-grid';
import { openXlsx } from '../open-xlsx';
import { HostSession } from '../protocol';
import type {} from './page-api';
import { element } from './elements';
import { readSettings } from './settings';
import { TaskPane, trustThisServer } from './task-pane';

/**
 * The pane alone on a workbook without a visible grid, for measuring its own speed. `?pane=` may name another pane of
 * this server.
 */
async function start(): Promise<void> {
  const { workbook, excelApi } = readSettings(location.search);
  const { customXml, ...data } = await openXlsx(new Uint8Array(await (await fetch(workbook)).arrayBuffer()));
  const grid = new MemoryGrid(data);
  const session = new HostSession({ grid, excelApi, documentUrl: workbook, customXml });
  window.lightHost = { grid, session };
  trustThisServer();
  const pane = new URLSearchParams(location.search).get('pane');
  await new TaskPane(element('pane', HTMLElement)).open(pane ?? '/taskpane.html', session);
}

void start();

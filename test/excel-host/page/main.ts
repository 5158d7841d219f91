import { snapshotGrid } from '../grid-snapshot';
import { openXlsx, protectionsOf } from '../open-xlsx';
import { HostSession } from '../protocol';
import type { UniverGrid } from '../univer-grid';
import { element } from './elements';
import './page-api';
import { plainPane, ribbonButtons } from './ribbon';
import { SAMPLES, readSettings } from './settings';
import { TaskPane, trustThisServer } from './task-pane';
import { WorkbookView } from './workbook-view';

const GUIDE =
  '试用步骤：① 按“一键校验”；② 点右边列出的问题，表格会跳到那一格；③ 改好后再校验一次。这里不是 Excel，文件不上传，也不会改动原文件。';

let settings = readSettings(location.search);
const view = new WorkbookView(element('grid', HTMLElement));
const pane = new TaskPane(element('pane', HTMLElement));
let open: { readonly grid: UniverGrid; readonly session: HostSession } | null = null;
let paneAddress = '';
let ready = Promise.resolve();

window.excelHost = {
  get ready() {
    return ready;
  },
  get grid() {
    return opened().grid;
  },
  get session() {
    return opened().session;
  },
  get log() {
    return opened().session.log;
  },
  get refused() {
    return opened().session.refused;
  },
  snapshot() {
    return snapshotGrid(opened().grid);
  },
  open(search) {
    return inTurn(() => openAnew(search));
  },
  reopenPane() {
    return inTurn(() => pane.open(paneAddress, opened().session));
  },
};
void inTurn(start);

/** Requests run one after the other, so one made while a workbook opens waits. */
function inTurn(work: () => Promise<void>): Promise<void> {
  ready = ready.then(work, work);
  return ready;
}

function opened(): { readonly grid: UniverGrid; readonly session: HostSession } {
  if (!open) throw new Error('No workbook is open yet: wait for excelHost.ready');
  return open;
}

async function start(): Promise<void> {
  wireControls();
  const manifest = await (await fetch('/manifest.xml')).text();
  paneAddress = plainPane(manifest);
  showRibbon(manifest);
  await show();
}

async function openAnew(search: string): Promise<void> {
  history.replaceState(null, '', `/${search}`);
  // The pane closes first, because it could still save its state.
  open?.session.close();
  pane.close();
  localStorage.clear();
  await show();
}

async function show(): Promise<void> {
  trustThisServer();
  settings = readSettings(location.search);
  element('pane', HTMLElement).style.width = `${String(settings.paneWidth)}px`;
  await openAddress(settings.workbook);
}

async function openAddress(address: string): Promise<void> {
  const fileName = decodeURIComponent(address.split('/').at(-1) ?? address);
  const sample = SAMPLES.find((candidate) => candidate.address === address);
  const response = await fetch(address);
  await openBytes(response.ok ? await response.arrayBuffer() : new ArrayBuffer(), sample?.name ?? fileName);
}

async function openBytes(bytes: ArrayBuffer, name: string): Promise<void> {
  const workbook = await openXlsx(new Uint8Array(bytes)).catch(() => null);
  if (!workbook) {
    say(`打不开“${name}”：它不是 .xlsx 工作簿，或者已经损坏、设了密码。请用 Excel 或 WPS 另存为 .xlsx 后再试。`, true);
    return;
  }
  open?.session.close();
  const grid = await view.open(workbook);
  const { excelApi, locked } = settings;
  const session = new HostSession({
    grid,
    excelApi,
    documentUrl: name,
    customXml: workbook.customXml,
    readOnly: locked === 'read-only',
    structureProtected: locked === 'structure',
    protections: protectionsOf(workbook),
  });
  open = { grid, session };
  view.showExtras(session.extras);
  element('book-name', HTMLElement).textContent = name;
  say(GUIDE);
  await pane.open(paneAddress, session);
}

function say(text: string, isTrouble = false): void {
  const notice = element('notice', HTMLElement);
  notice.textContent = text;
  notice.classList.toggle('trouble', isTrouble);
}

function showRibbon(manifest: string): void {
  for (const button of ribbonButtons(manifest)) {
    const control = document.createElement('button');
    control.type = 'button';
    control.className = 'ribbon-button';
    control.title = button.tip;
    const icon = document.createElement('img');
    icon.src = button.icon;
    icon.alt = '';
    control.append(icon, button.label);
    control.addEventListener('click', () => {
      void inTurn(async () => {
        await open?.session.invokeCommand(button.functionName, button.id);
      });
    });
    element('ribbon', HTMLElement).append(control);
  }
}

function wireControls(): void {
  const sample = element('sample', HTMLSelectElement);
  sample.append(new Option('换一张示例表…', ''), ...SAMPLES.map(({ name, address }) => new Option(name, address)));
  sample.addEventListener('change', () => {
    const { value } = sample;
    if (value) void inTurn(() => openAddress(value));
    sample.value = '';
  });
  const file = element('file', HTMLInputElement);
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (chosen) void inTurn(async () => openBytes(await chosen.arrayBuffer(), chosen.name));
    file.value = '';
  });
  const help = element('help', HTMLDialogElement);
  element('open-help', HTMLButtonElement).addEventListener('click', () => {
    help.showModal();
  });
}

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BatchRecord } from './batch-log';
import { emptySheet } from './grid';
import type { GridWorkbook } from './grid';
import { snapshotGrid } from './grid-snapshot';
import type { GridSnapshot } from './grid-snapshot';
import type { Refusal } from './interpreter';
import { MemoryGrid } from './memory-grid';
import { openXlsx, protectionsOf } from './open-xlsx';
import { HostSession } from './protocol';
import type { HostOptions } from './protocol';

export interface ExcelOptions extends Omit<HostOptions, 'grid'> {
  /** An .xlsx file's bytes, or the workbook as plain data; an empty sheet when absent. */
  readonly workbook?: Uint8Array | GridWorkbook;
}

/** An Excel that runs inside a jsdom test: `Office` and `Excel` are the global objects of the real office.js. */
export interface RunningExcel {
  /** For actions of the user: writing, selecting, inserting rows, `editing = true` while typing. */
  readonly grid: MemoryGrid;
  readonly session: HostSession;
  readonly log: readonly BatchRecord[];
  readonly refused: readonly Refusal[];
  /** Number of `context.sync()` calls by the add-in. */
  syncCount(): number;
  snapshot(): GridSnapshot;
  /** Presses the ribbon button of a function; resolves when the function calls `event.completed()`. */
  fireCommand(functionName: string): Promise<void>;
  /** Disconnects office.js; its globals remain until the next start. */
  close(): void;
}

const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const SCRIPTS = 'https://localhost/office-js/';
/** office.js trusts only a host with its own host name over https, so messages here have that origin. */
const HOST_ORIGIN = 'https://localhost';
const EMPTY_WORKBOOK: GridWorkbook = { sheets: [emptySheet('Sheet1')] };

const sources = new Map<string, string>();
let running: RunningExcel | null = null;
/**
 * Removes the globals of the last office.js. Called only when the next one starts, because promises may still be
 * pending.
 */
let removeGlobals: (() => void) | null = null;

/** Starts the unmodified office.js over a workbook in memory. One Excel runs at a time; a former one is closed. */
export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  running?.close();
  const { workbook = EMPTY_WORKBOOK, ...hostOptions } = options;
  const data = 'sheets' in workbook ? workbook : await openXlsx(workbook);
  const grid = new MemoryGrid(data);
  const session = new HostSession({
    grid,
    customXml: data.customXml,
    protections: protectionsOf(data),
    ...hostOptions,
  });
  const unload = await loadOfficeJs(session, options.startsAfter === undefined);
  const excel: RunningExcel = {
    grid,
    session,
    log: session.log,
    refused: session.refused,
    syncCount: () => session.log.filter(({ kind }) => kind === 'sync').length,
    snapshot: () => snapshotGrid(grid),
    fireCommand: (functionName) => session.invokeCommand(functionName),
    close: () => {
      if (running !== excel) return;
      running = null;
      session.close();
      unload();
    },
  };
  running = excel;
  return excel;
}

/**
 * @param isAwaited false when Excel answers only later
 * @returns a function that disconnects office.js
 */
async function loadOfficeJs(session: HostSession, isAwaited: boolean): Promise<() => void> {
  removeGlobals?.();
  const restore = [remember(window), remember(window.history), rememberStorage(), recordListeners()];
  window.name = session.windowName(HOST_ORIGIN);
  let isOpen = true;
  const reply = (message: string) =>
    queueMicrotask(() => {
      if (isOpen) window.dispatchEvent(new MessageEvent('message', { data: message, origin: HOST_ORIGIN }));
    });
  const parent = { postMessage: (message: string) => session.receive(message, reply) };
  Object.defineProperty(window, 'parent', { configurable: true, value: parent });
  Object.defineProperty(document, 'domain', { configurable: true, value: 'localhost' });
  const scripts = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(runScript);
  });
  scripts.observe(document.head, { childList: true });
  const script = document.createElement('script');
  script.src = `${SCRIPTS}office.js`;
  document.head.append(script);
  await loaded(script);
  if (isAwaited) {
    await Office.onReady();
    await internalBatch(session);
  }
  const undo = restore.map((finish) => finish());
  removeGlobals = () => undo.forEach((step) => step());
  return () => {
    isOpen = false;
    scripts.disconnect();
    document.querySelectorAll(`script[src^="${SCRIPTS}"]`).forEach((element) => element.remove());
    window.name = '';
  };
}

/** jsdom does not load scripts; those that office.js requests are read from the package and run. */
function runScript(node: Node): void {
  if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(SCRIPTS)) return;
  const file = node.src.slice(SCRIPTS.length);
  const source = sources.get(file) ?? readFileSync(join(DIST, file), 'utf8');
  sources.set(file, source);
  // Indirect, so that the script's variables become the window's.
  (0, eval)(source);
  node.dispatchEvent(new Event('load'));
}

/** office.js keeps working after `onReady`; unfinished work would leak into the next Excel of the same window. */
async function internalBatch(session: HostSession): Promise<void> {
  while (!session.log.some(({ kind }) => kind === 'internal')) {
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function loaded(script: HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => script.addEventListener('load', () => resolve(), { once: true }));
}

/**
 * Each is called before office.js loads and returns a function to call after loading, which returns one that restores
 * the window.
 */
type Remember = () => () => void;

function remember(target: object): Remember {
  const before = Object.getOwnPropertyDescriptors(target) as Record<string, PropertyDescriptor>;
  return () => {
    const after = Object.getOwnPropertyDescriptors(target) as Record<string, PropertyDescriptor>;
    const changed = Object.entries(after).filter(([key, now]) => now.value !== before[key]?.value);
    return () => {
      for (const [key] of changed) {
        const former = before[key];
        if (former) Object.defineProperty(target, key, former);
        else Reflect.deleteProperty(target, key);
      }
    };
  };
}

function rememberStorage(): Remember {
  return () => () => window.sessionStorage.clear();
}

/** Removes listeners of office.js on the window, which it never removes itself. */
function recordListeners(): Remember {
  const added: [string, EventListenerOrEventListenerObject, boolean | AddEventListenerOptions | undefined][] = [];
  const original = window.addEventListener;
  window.addEventListener = function record(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    added.push([type, listener, options]);
    original.call(window, type, listener, options);
  };
  return () => {
    window.addEventListener = original;
    return () => {
      for (const [type, listener, options] of added) window.removeEventListener(type, listener, options);
    };
  };
}

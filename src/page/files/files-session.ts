import { checkedFile, type CheckedFile, type UnreadableFile } from '../../report/checked-file';
import { ledgerRow, unreadableRow, type LedgerRow } from '../../report/ledger';
import type { Checked } from '../../lint/check';
import type { GivenSettings } from '../../lint/settings/settings';
import { createStore, type Store } from '../../taskpane/basics/store';
import { createJobWorker, JobError, type JobWorker } from '../work/worker';
import { filesTexts as say } from './files-texts';
import type { Found, FoundFile } from './find-files';
import { BY_WORDS } from './words-in-order';

export interface ListedFile {
  readonly id: number;
  readonly found: FoundFile;
  /** Null before the check. */
  readonly row: LedgerRow | null;
  readonly result: CheckedFile | UnreadableFile | null;
  readonly isReading: boolean;
}

export type SortColumn = Exclude<keyof LedgerRow, 'isRead'>;
export type StateFilter = keyof typeof say.stateNames;

export interface FilesState {
  readonly files: readonly ListedFile[];
  readonly isRunning: boolean;
  readonly done: number;
  /** Estimated seconds until all files are checked; null before it is known. */
  readonly secondsLeft: number | null;
  /** In plain Chinese: files that were skipped. */
  readonly note: string | null;
  readonly sort: { readonly column: SortColumn; readonly isDescending: boolean };
  readonly words: string;
  readonly filter: StateFilter;
  /** Id of the file that is open beside the list. */
  readonly current: number | null;
}

export interface FilesSession extends Store<FilesState> {
  /** Adds files to the list and checks them. */
  readonly add: (found: Found) => void;
  /** Stops checking; results so far are kept. */
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly clear: () => void;
  readonly show: (part: Partial<Pick<FilesState, 'sort' | 'words' | 'filter' | 'current'>>) => void;
  /** Updates a file that was checked again while it was open. */
  readonly update: (id: number, checked: Checked) => void;
}

const MOST_WORKERS = 4;
/** Time limit for a file; large workbooks get more. */
const LIMIT_MS = 20_000;
const LIMIT_MS_PER_MIB = 10_000;
/** Interval for redrawing the list, however fast files are read. */
const DRAW_EVERY_MS = 200;
/** Number of checked files from which on the remaining time is estimated. */
const LEAST_DONE = 5;

const EMPTY: FilesState = {
  files: [],
  isRunning: false,
  done: 0,
  secondsLeft: null,
  note: null,
  sort: { column: 'file', isDescending: false },
  words: '',
  filter: 'all',
  current: null,
};

/**
 * The list of files. Each is read and checked in a worker with a time limit, so that no file blocks the others. Only
 * the data for reports is kept.
 * @param defaults the settings stored on this computer, as used by the pane
 */
export function createFilesSession(
  defaults: () => GivenSettings = () => ({}),
  newWorker: () => JobWorker = createJobWorker,
  workers = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency)),
): FilesSession {
  const store = createStore<FilesState>(EMPTY);
  /** The present files; the store is updated a few times a second. */
  let files = new Map<number, ListedFile>();
  let run: AbortController | null = null;
  let lastId = 0;

  function draw(part: Partial<FilesState> = {}): void {
    const all = [...files.values()];
    store.change({ files: all, done: all.filter(({ row }) => row !== null).length, ...part });
  }

  function put(id: number, part: Partial<ListedFile>): void {
    const file = files.get(id);
    if (file) files.set(id, { ...file, ...part });
  }

  async function checkAll(): Promise<void> {
    if (run) return;
    const own = new AbortController();
    run = own;
    const begun = performance.now();
    const before = [...files.values()].filter(({ row }) => row !== null).length;
    const timer = setInterval(() => {
      const done = [...files.values()].filter(({ row }) => row !== null).length;
      const each = (performance.now() - begun) / (done - before);
      draw({ secondsLeft: done - before < LEAST_DONE ? null : Math.ceil((each * (files.size - done)) / 1000) });
    }, DRAW_EVERY_MS);
    draw({ isRunning: true, secondsLeft: null });
    await Promise.all(Array.from({ length: workers }, () => checkWaiting(own.signal)));
    clearInterval(timer);
    if (run === own) {
      run = null;
      draw({ isRunning: false, secondsLeft: null });
    }
  }

  /** Checks waiting files one after the other until none is left. */
  async function checkWaiting(signal: AbortSignal): Promise<void> {
    const worker = newWorker();
    for (;;) {
      const next = [...files.values()].find(({ row, isReading }) => row === null && !isReading);
      if (!next || signal.aborted) break;
      put(next.id, { isReading: true });
      const result = await check(worker, next.found, defaults(), signal);
      put(next.id, { isReading: false, ...(result && { result, row: rowOf(result) }) });
    }
    worker.end();
  }

  function stop(): void {
    run?.abort();
    run = null;
    for (const { id } of files.values()) put(id, { isReading: false });
    draw({ isRunning: false, secondsLeft: null });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    add({ files: added, passedOver }) {
      const known = new Set([...files.values()].map(({ found }) => found.path));
      for (const found of added.filter(({ path }) => !known.has(path))) {
        lastId += 1;
        files.set(lastId, { id: lastId, found, row: null, result: null, isReading: false });
      }
      draw({ note: noteOf(files.size, passedOver) });
      void checkAll();
    },
    stop,
    goOn: () => void checkAll(),
    clear() {
      stop();
      files = new Map();
      store.change(EMPTY);
    },
    show: store.change,
    update(id, checked) {
      const path = files.get(id)?.found.path;
      if (path === undefined) return;
      const result = checkedFile(path, checked);
      put(id, { result, row: ledgerRow(result) });
      draw();
    },
  };
}

/** Null when the check was stopped. */
async function check(
  worker: JobWorker,
  { path, get }: FoundFile,
  defaults: GivenSettings,
  signal: AbortSignal,
): Promise<CheckedFile | UnreadableFile | null> {
  try {
    const bytes = new Uint8Array(await (await get()).arrayBuffer());
    const limitMs = LIMIT_MS + (bytes.length / 2 ** 20) * LIMIT_MS_PER_MIB;
    return await worker.run('check', { path, bytes, defaults }, { limitMs, signal, transfer: [bytes.buffer] });
  } catch (error) {
    if (error instanceof JobError && error.why === 'cancelled') return null;
    const told = error instanceof JobError && error.why === 'failed' ? error.message : '';
    const isTooLong = error instanceof JobError && error.why === 'too-long';
    return { file: path, error: isTooLong ? say.tooLong : told || say.interrupted };
  }
}

function rowOf(result: CheckedFile | UnreadableFile): LedgerRow {
  return 'error' in result ? unreadableRow(result) : ledgerRow(result);
}

function noteOf(files: number, passedOver: readonly string[]): string | null {
  if (passedOver.length === 0) return files === 0 ? say.none : null;
  const kinds = new Set(passedOver.map((path) => path.slice(path.lastIndexOf('.')).toLowerCase()));
  return say.passedOver(passedOver.length, [...kinds].sort().join('、'));
}

/** The files that pass the filter, in the chosen order; waiting ones come last. */
export function shownFiles({ files, sort, words, filter }: FilesState): readonly ListedFile[] {
  const wanted = words.trim().toLowerCase().split(/\s+/);
  const fits = ({ found, row }: ListedFile): boolean => {
    const text = `${found.path} ${row?.unit ?? ''} ${row?.state ?? ''}`.toLowerCase();
    return (
      wanted.every((word) => text.includes(word)) && (filter === 'all' || (row !== null && stateOf(row) === filter))
    );
  };
  const direction = sort.isDescending ? -1 : 1;
  return files.filter(fits).sort((a, b) => {
    if (!a.row || !b.row) return Number(!a.row) - Number(!b.row) || a.id - b.id;
    const [left, right] = [a.row[sort.column], b.row[sort.column]];
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : BY_WORDS.compare(String(left), String(right));
    return order === 0 ? a.id - b.id : order * direction;
  });
}

function stateOf({ isRead, tables, indicators, errors, warnings }: LedgerRow): StateFilter {
  if (!isRead || tables === 0) return 'failed';
  if (errors > 0) return 'errors';
  if (indicators === 0) return 'failed';
  return warnings > 0 ? 'warnings' : 'ready';
}

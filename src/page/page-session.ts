import { createFileHost, type FileHost } from '../host/file/file-host';
import { createFileSheets } from '../host/file/file-sheets';
import { OpenedFile } from '../host/file/opened-file';
import { HostError } from '../host/port';
import { unpackLibrary, type PackedLibrary } from '../library/packed-library';
import { learnSyllables } from '../library/pinyin';
import type { IndicatorTemplate } from '../library/schema';
import library from '../library/built-library.ts?json';
import reasons from '../rules/built-reasons.ts?json';
import type { RuleReasons } from '../rules/kit/rule';
import { createStore, type Store } from '../taskpane/basics/store';
import { createPane, type Pane } from '../taskpane/start/pane';
import type { Area } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import { typedEdit } from '../workbook/typed-edit';
import { pageTexts } from './page-texts';
import { createWorkbookView, type WorkbookView } from './table/workbook-view';
import { createJobWorker, JobError } from './work/worker';

/** The largest workbooks take some seconds; a file that was made to keep a reader busy is given up. */
const READING_MS = 60_000;

/** A workbook that is open on the page, with the pane that checks it. */
export interface OpenWorkbook {
  /** Another one each time that a file is opened. */
  readonly id: number;
  readonly name: string;
  readonly file: OpenedFile;
  readonly view: WorkbookView;
  readonly host: FileHost;
  readonly pane: Pane;
  /** What the browser lets be written back; null for a copy. */
  readonly handle: FileSystemFileHandle | null;
}

export interface PageState {
  readonly open: OpenWorkbook | null;
  /** Name of the file that is being read. */
  readonly reading: string | null;
  /** In plain Chinese: what did not work. */
  readonly trouble: string | null;
  /** Changes since the file was opened or saved. */
  readonly isDirty: boolean;
}

export interface PageSession extends Store<PageState> {
  /** @param handle what the browser gave for the file, where it lets it be written */
  readonly open: (file: Blob & { readonly name: string }, handle?: FileSystemFileHandle | null) => Promise<void>;
  /** Opens a workbook that is in no file yet. */
  readonly openBytes: (bytes: Uint8Array, name: string, handle?: FileSystemFileHandle | null) => OpenWorkbook;
  readonly type: (typed: readonly (readonly string[])[], at: Area) => void;
  readonly undo: () => void;
  readonly say: (trouble: string | null) => void;
  readonly markSaved: () => void;
}

const templates = (): Promise<readonly IndicatorTemplate[]> => {
  // The build made both, and this script with them.
  const packed = library as PackedLibrary;
  learnSyllables(packed.syllables);
  return Promise.resolve(unpackLibrary(packed));
};

/** What the page knows: the open file and what has become of it. */
export function createPageSession(): PageSession {
  const store = createStore<PageState>({ open: null, reading: null, trouble: null, isDirty: false });
  let count = 0;

  function openBytes(bytes: Uint8Array, name: string, handle: FileSystemFileHandle | null = null): OpenWorkbook {
    return show(new OpenedFile(bytes), name, handle);
  }

  function show(file: OpenedFile, name: string, handle: FileSystemFileHandle | null): OpenWorkbook {
    const view = createWorkbookView(file);
    const watched: WorkbookView = {
      ...view,
      refresh() {
        view.refresh();
        store.change({ isDirty: true });
      },
    };
    const host = createFileHost(file, watched);
    const pane = createPane({
      surroundings: Promise.resolve('excel'),
      host: host.host,
      waits: createStore({ slow: false }),
      loadMarking: null,
      loadSheets: (kind) => () => Promise.resolve(createFileSheets(file, kind, name, watched)),
      loadReasons: () => Promise.resolve(reasons as RuleReasons),
      loadTemplates: templates,
      view: { tab: 'check', helpShown: false },
    });
    count += 1;
    const open = { id: count, name, file, view, host, pane, handle };
    store.change({ open, reading: null, trouble: null, isDirty: false });
    pane.prepare();
    return open;
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    async open(file, handle = null) {
      store.change({ reading: file.name, trouble: null });
      const worker = createJobWorker();
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const workbook = await worker.run('read', bytes, { limitMs: READING_MS });
        show(new OpenedFile(bytes, workbook), file.name, handle);
      } catch (error) {
        const why = error instanceof JobError && error.why === 'failed' ? error.message : '';
        store.change({ reading: null, trouble: pageTexts.notOpened(file.name, why || pageTexts.readingFailed) });
      } finally {
        worker.end();
      }
    },
    openBytes,
    type(typed, at) {
      const { open } = store.get();
      if (!open) return;
      const { sheet } = open.view.get();
      const edits = typed.flatMap((line, down) =>
        line.map((text, right): Edit => {
          const cell = { sheet, row: at.row + down, column: at.column + right };
          return typedEdit(open.file.workbook, cell, text);
        }),
      );
      attempt(() => open.host.edit(edits));
    },
    undo: () => attempt(() => store.get().open?.host.undo()),
    say: (trouble) => store.change({ trouble }),
    markSaved: () => store.change({ isDirty: false }),
  };

  function attempt(work: () => unknown): void {
    try {
      work();
      store.change({ trouble: null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // The file's own refusals say where and why.
      const told =
        error.cause instanceof Error && error.cause.name === 'WorkbookWriteError' ? error.cause.message : null;
      store.change({ trouble: told ?? store.get().open?.file.refusal ?? pageTexts.notWritten });
    }
  }
}

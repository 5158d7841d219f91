import { createFileHost, type FileHost } from '../host/file/file-host';
import { createFileSheets } from '../host/file/file-sheets';
import { OpenedFile } from '../host/file/opened-file';
import { HostError } from '../host/port';
import { learnLibrary, type PackedLibrary } from '../library/packed-library';
import type { IndicatorTemplate } from '../library/schema';
import library from '../library/built-library.ts?json';
import reasons from '../rules/built-reasons.ts?json';
import type { RuleReasons } from '../rules/kit/rule';
import { createStore, type Store } from '../taskpane/basics/store';
import type { PaneView } from '../taskpane/start/early-request';
import { createPane, type Pane } from '../taskpane/start/pane';
import { browserTurns, inTurns } from '../taskpane/workbook/in-turns';
import { cellName, type Area } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import { typedEdit } from '../workbook/typed-edit';
import { pageTexts } from './page-texts';
import { copyName, isWrittenSince, saveCopy, writeBack } from './save/write-back';
import type { KeptWork, WorkKeeper } from './save/kept-work';
import type { Question } from './save/question';
import { createWorkbookView, type WorkbookView } from './table/workbook-view';
import { createJobWorker, JobError } from './work/worker';

/** Limit for reading a file: the largest workbooks take some seconds, and a malicious file must not block the page. */
const READING_MS = 60_000;

/** A workbook open on the page, with its pane. */
export interface OpenWorkbook {
  /** A new number each time a file is opened. */
  readonly id: number;
  readonly name: string;
  readonly file: OpenedFile;
  readonly view: WorkbookView;
  readonly host: FileHost;
  readonly pane: Pane;
  /** Handle for writing back; null when the browser gives only contents. */
  readonly handle: FileSystemFileHandle | null;
  /** True for a workbook created here, which has no original file. */
  /** True for a workbook made on this page: there is no original file. */
  readonly isNew: boolean;
  /** Its id in the list of files; null for a file that is not in it. */
  readonly listed: number | null;
  /** Time when the file was last modified before reading, in milliseconds. */
  readonly readAt: number;
  /** Key under which unsaved changes are stored. */
  readonly key: string;
}

export interface PageState {
  readonly open: OpenWorkbook | null;
  /** Name of the file being read. */
  readonly reading: string | null;
  /** In plain Chinese: the last failure. */
  readonly trouble: string | null;
  /** In plain Chinese: the last success. */
  readonly news: string | null;
  /** True after changes since the file was opened or saved. */
  readonly isDirty: boolean;
  readonly question: Question | null;
  /** Unsaved changes of earlier sessions that the user has neither restored nor discarded. */
  readonly kept: readonly KeptWork[];
}

export interface PageSession extends Store<PageState> {
  /**
   * Opens a file, after the user has decided about unsaved changes.
   * @param handle the browser's handle for writing back, if there is one
   */
  readonly open: (file: File, handle?: FileSystemFileHandle | null, listed?: number | null) => void;
  /** Opens an empty workbook for a new form, which is not in a file yet. */
  readonly openNew: (bytes: Uint8Array, name: string) => void;
  /** Saves the file, after asking how when there are several ways. */
  readonly save: () => Promise<void>;
  readonly goOnWith: (work: KeptWork) => void;
  readonly drop: (work: KeptWork) => void;
  readonly type: (typed: readonly (readonly string[])[], at: Area) => void;
  readonly undo: () => void;
  readonly say: (trouble: string | null) => void;
  readonly answered: () => void;
}

/** Both data files come from the same build as this script. */
const builtLibrary = (): Promise<readonly IndicatorTemplate[]> =>
  inTurns(learnLibrary(library as PackedLibrary), browserTurns);

/** Debounce: wait this long after an edit before storing unsaved changes. */
const PAUSE_MS = 800;

/** The state of the page: the open file, its changes and what was saved. */
export function createPageSession(keeper: WorkKeeper): PageSession {
  const store = createStore<PageState>({
    open: null,
    reading: null,
    trouble: null,
    news: null,
    isDirty: false,
    question: null,
    kept: [],
  });
  let count = 0;
  let keeping: ReturnType<typeof setTimeout> | undefined;

  void keeper.all().then((kept) => store.change({ kept }));

  function show(
    file: OpenedFile,
    facts: Pick<OpenWorkbook, 'name' | 'handle' | 'readAt' | 'key' | 'listed'>,
    tab: PaneView['tab'] = 'check',
    empty: Uint8Array | null = null,
  ): void {
    const view = createWorkbookView(file);
    const watched: WorkbookView = {
      ...view,
      refresh() {
        view.refresh();
        changed();
      },
    };
    const host = createFileHost(file, watched);
    const pane = createPane({
      place: 'page',
      refusal: file.refusal,
      officeHost: Promise.resolve('excel'),
      host: host.host,
      waits: createStore({ slow: false }),
      loadMarking: null,
      loadTrace: null,
      loadSheets: (kind) => () => Promise.resolve(createFileSheets(file, kind, facts.name, watched, empty)),
      loadReasons: () => Promise.resolve(reasons as RuleReasons),
      loadTemplates: builtLibrary,
      view: { tab, helpShown: false },
    });
    count += 1;
    store.change({
      open: { id: count, file, view, host, pane, isNew: empty !== null, ...facts },
      reading: null,
      trouble: null,
      news: null,
      isDirty: false,
    });
    pane.prepare();
  }

  function changed(): void {
    store.change({ isDirty: true, news: null });
    clearTimeout(keeping);
    keeping = setTimeout(() => void keep(), PAUSE_MS);
  }

  /** Without storage, the browser still warns before the page is left. */
  async function keep(): Promise<void> {
    const { open, isDirty } = store.get();
    if (!open || !isDirty) return;
    const { key: id, name, handle, file } = open;
    await keeper.keep({ id, name, handle, bytes: file.print(), at: Date.now() }).catch(() => undefined);
  }

  function forget(id: string): Promise<void> {
    clearTimeout(keeping);
    return keeper.forget(id).catch(() => undefined);
  }

  async function read(file: File, handle: FileSystemFileHandle | null, listed: number | null): Promise<void> {
    store.change({ reading: file.name, trouble: null, news: null });
    const worker = createJobWorker();
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const workbook = await worker.run('read', bytes, { limitMs: READING_MS });
      const { name, lastModified: readAt } = file;
      show(new OpenedFile(bytes, workbook), { name, handle, readAt, key: newKey(), listed });
    } catch (error) {
      const why = error instanceof JobError && error.why === 'failed' ? error.message : '';
      store.change({ reading: null, trouble: pageTexts.notOpened(file.name, why || pageTexts.readingFailed) });
    } finally {
      worker.end();
    }
  }

  /** Acts now, or after the user has agreed to lose unsaved changes. */
  function leaving(act: () => void): void {
    const { open, isDirty } = store.get();
    const say = pageTexts.leaving;
    if (!open || !isDirty) {
      act();
      return;
    }
    const leave = (): void => {
      void forget(open.key);
      act();
    };
    ask({
      title: say.title,
      text: say.text(open.name),
      choices: [
        // Where the file itself can be written, the user chooses where to save.
        ...(open.handle ? [] : [{ label: say.saveFirst, act: () => copy(open) && act() }]),
        { label: say.back, act: () => undefined },
        { label: say.leave, act: leave },
      ],
    });
  }

  function ask(question: Question): void {
    store.change({ question });
  }

  function saved(open: OpenWorkbook, news: string): void {
    void forget(open.key);
    store.change({ isDirty: false, trouble: null, news });
  }

  /** @returns false when the browser did not take the file */
  function copy(open: OpenWorkbook): boolean {
    const { copied, savedNew } = pageTexts.saving;
    const name = open.isNew ? open.name : copyName(open.name);
    const isGiven = saveCopy(name, open.file.print());
    if (isGiven) saved(open, open.isNew ? savedNew(name) : copied(name));
    else store.change({ trouble: pageTexts.saving.notCopied });
    return isGiven;
  }

  async function intoTheFile(open: OpenWorkbook, handle: FileSystemFileHandle): Promise<void> {
    const isWritten = await writeBack(handle, open.file.print());
    if (!isWritten) {
      store.change({ trouble: pageTexts.saving.notWritten });
      return;
    }
    const { lastModified } = await handle.getFile();
    store.change({ open: { ...open, readAt: lastModified } });
    saved(open, pageTexts.saving.written(open.name));
  }

  function attempt(work: () => unknown): void {
    try {
      work();
      store.change({ trouble: null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      // The file's own refusals contain place and reason.
      const told =
        error.cause instanceof Error && error.cause.name === 'WorkbookWriteError' ? error.cause.message : null;
      store.change({ trouble: told ?? store.get().open?.file.refusal ?? pageTexts.notWritten });
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    open: (file, handle = null, listed = null) => leaving(() => void read(file, handle, listed)),
    openNew: (bytes, name) =>
      leaving(() => {
        show(new OpenedFile(bytes), { name, handle: null, readAt: 0, key: newKey(), listed: null }, 'library', bytes);
        store.change({ news: pageTexts.blankNext });
      }),
    async save() {
      const { open } = store.get();
      if (!open) return;
      const { handle, name } = open;
      const say = pageTexts.saving;
      if (!handle) {
        copy(open);
        return;
      }
      const isOld = await isWrittenSince(handle, open.readAt);
      ask({
        title: say.title,
        text: isOld ? say.changed(name) : say.back(name),
        choices: [
          { label: say.writeBack, act: () => void intoTheFile(open, handle) },
          { label: say.copy, act: () => copy(open) },
          { label: say.cancel, act: () => undefined },
        ],
      });
    },
    goOnWith(work) {
      const { id, name, handle, bytes, at } = work;
      store.change({ kept: store.get().kept.filter((one) => one !== work) });
      show(new OpenedFile(bytes), { name, handle, readAt: at, key: id, listed: null });
      store.change({ isDirty: true });
    },
    drop(work) {
      // The offer goes when the work is gone: a page that is reloaded at once must not offer it again.
      void forget(work.id).then(() => store.change({ kept: store.get().kept.filter((one) => one !== work) }));
    },
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
    undo: () =>
      attempt(() => {
        const { open } = store.get();
        const cell = open?.host.undo();
        if (!open || !cell) return;
        open.view.select(cell);
        store.change({ news: pageTexts.undone(cell.sheet, cellName(cell)) });
      }),
    say: (trouble) => store.change({ trouble }),
    answered: () => store.change({ question: null }),
  };
}

function newKey(): string {
  return `${String(Date.now())} ${String(Math.random())}`;
}

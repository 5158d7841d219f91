import { HostError } from '../../host/port';
import type { ChangeNotice, WorkbookHost } from '../../host/port';
import type { Checked, CheckOptions, checkInPieces } from '../../lint/check';
import type { Recognized, recognizeWorkbook } from '../../lint/recognized';
import type { Edit } from '../../workbook/edit';
import { hasSameSheets, withKnownSheets } from '../../workbook/known-sheets';
import type { InPieces, Progress } from '../../workbook/pieces';
import type { SheetIds } from '../../workbook/renamed-sheets';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { inTurns } from './in-turns';
import type { Turns } from './in-turns';
import { abortReason, createWorkQueue } from './work-queue';

/** The part of the check that the pane loads only when it is needed. */
export interface Engine {
  readonly recognizeWorkbook: typeof recognizeWorkbook;
  readonly checkInPieces: typeof checkInPieces;
}

export type TellProgress = (progress: Progress) => void;

/** Access to the open workbook for one job at a time. */
export interface WorkbookTurn {
  /**
   * The workbook as it is now. Read from the host once a turn, and again only after changes that cannot be foreseen;
   * gives the very same object as before when nothing has changed.
   */
  readonly read: () => Promise<WorkbookSnapshot>;
  /** {@link read}, with the goal tables; unchanged sheets are not recognised again. */
  readonly recognize: () => Promise<Recognized>;
  /** {@link recognize}, with the findings; the very same object as before when nothing has changed. */
  readonly check: (tell?: TellProgress) => Promise<Checked>;
  /** False when the workbook changed after it was read. */
  readonly isCurrent: () => boolean;
  readonly selection: WorkbookHost['selection'];
  /** What the sheets are known by, also under another name; empty where the host knows no such thing. */
  readonly sheetIds: () => Promise<SheetIds>;
  /**
   * Applies edits that were planned on `plannedOn`.
   * @param foreseen the workbook after the edits, where that is known without reading it again
   * @throws {OutdatedError} when the workbook is not `plannedOn` any more; nothing is written then
   */
  readonly write: (
    plannedOn: WorkbookSnapshot,
    edits: readonly Edit[],
    foreseen: WorkbookSnapshot | null,
  ) => Promise<void>;
  /**
   * Replaces the add-in's state in the workbook. A state that could not be written is remembered, and counts as long as
   * the pane is open.
   */
  readonly saveState: (xml: string | undefined) => Promise<void>;
  /** Changes the workbook by other means than edits: adds a sheet, marks cells. */
  readonly change: <R>(work: () => Promise<R>) => Promise<R>;
  /** True once this turn has begun to change the workbook. */
  readonly hasWritten: () => boolean;
  /** Does long work in pieces; rejects when the user does not want to wait any longer. */
  readonly doInTurns: <R>(work: InPieces<R>, tell?: TellProgress) => Promise<R>;
  readonly signal: AbortSignal;
}

/** The open workbook. All reading and writing goes through one queue. */
export interface WorkbookSession {
  /**
   * Runs the job when all earlier ones have ended.
   * @param isBackground nobody waits for the job: it is aborted as soon as another one is asked for
   */
  readonly run: <R>(job: (turn: WorkbookTurn) => Promise<R>, isBackground?: boolean) => Promise<R>;
  /** Tells the running job to stop. */
  readonly cancel: () => void;
  /** Takes the user to a cell; needs no turn. */
  readonly select: WorkbookHost['select'];
  /** What was recognised last, perhaps of an earlier state of the workbook; null before. */
  readonly lastRecognized: () => Recognized | null;
  /**
   * Tells what the user selects until the returned function is called; says nothing where the host cannot tell. Several
   * selections in quick succession are asked for once.
   */
  readonly onSelect: (listener: (selection: Selection) => void) => () => void;
  /** Calls back after the workbook was changed by others than the pane, from the first reading on. */
  readonly onChange: (listener: (by: ChangedBy) => void) => void;
  /** Milliseconds that the last reading took. */
  readonly readTook: () => number;
}

type Selection = Awaited<ReturnType<WorkbookHost['selection']>>;

/** `found`: no event reported the change; reading the workbook showed it. */
export type ChangedBy = 'user' | 'co-author' | 'found';

/** The workbook has changed since a change of it was planned. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** Read again before writing when the last reading is older than this. */
const FRESH_MS = 500;
/** Selections closer together than this are one. */
const SELECTION_MS = 150;
/** Events of our own writes arrive within this time. */
const ECHO_MS = 500;

interface Seen {
  readonly workbook: WorkbookSnapshot;
  /** Number of reported changes by others before the reading. */
  readonly changes: number;
  readonly at: number;
}

/** @param optionsFor how the user wants workbooks checked; asked at every check */
export function createWorkbookSession<E extends Engine>(
  host: WorkbookHost,
  loadEngine: () => Promise<E>,
  turns: Turns,
  optionsFor: (engine: E) => CheckOptions = () => ({}),
): WorkbookSession {
  const queue = createWorkQueue();
  const listeners: ((by: ChangedBy) => void)[] = [];
  let latest: WorkbookSnapshot | undefined;
  let recognized: Recognized | undefined;
  let checked: Checked | undefined;
  let unwritten: { readonly xml: string | undefined } | null = null;
  let changes = 0;
  let readTook = 0;
  let watching: Promise<unknown> | null = null;
  let ownWrites = 0;

  function tell(by: ChangedBy): void {
    for (const listener of listeners) listener(by);
  }

  function heard({ by, isOfSheets }: ChangeNotice): void {
    // The pane's own sheet and formats; what the user does to sheets in that moment, the next reading finds.
    if (isOfSheets && ownWrites > 0) return;
    if (by === 'unknown' && ownWrites > 0) {
      // An echo of our own write or a simultaneous edit: reading shows which.
      setTimeout(() => void session.run((turn) => turn.read(), true).catch(() => undefined), ECHO_MS);
      return;
    }
    changes += 1;
    tell(by === 'unknown' ? 'user' : by);
  }

  /** A failure is silent, because everything else works without events; the next reading tries again. */
  function watch(): void {
    watching ??= host.onChange(heard).catch(() => {
      watching = null;
    });
  }

  async function asOwnWrite<R>(work: () => Promise<R>): Promise<R> {
    ownWrites += 1;
    try {
      return await work();
    } finally {
      setTimeout(() => (ownWrites -= 1), ECHO_MS);
    }
  }

  function turnOf(signal: AbortSignal): WorkbookTurn {
    let seen: Seen | null = null;
    let hasWritten = false;

    const see = (workbook: WorkbookSnapshot): void => {
      latest = workbook;
      seen = { workbook, changes, at: turns.now() };
    };
    const isCurrent = (): boolean => seen !== null && seen.changes === changes;

    async function read(): Promise<WorkbookSnapshot> {
      if (seen && isCurrent()) return seen.workbook;
      watch();
      const changesBefore = changes;
      const began = turns.now();
      const now = await orAborted(host.snapshot(signal), signal);
      readTook = turns.now() - began;
      const withState = unwritten ? { ...now, savedState: unwritten.xml } : now;
      const workbook = await doInTurns(withKnownSheets(withState, latest));
      const isFound = latest !== undefined && !hasSameSheets(latest, workbook);
      latest = workbook;
      if (isFound) tell('found');
      seen = { workbook, changes: changesBefore, at: turns.now() };
      return workbook;
    }

    const doInTurns: WorkbookTurn['doInTurns'] = (work, onProgress) => inTurns(work, turns, { signal, onProgress });

    async function recognize(tell?: TellProgress): Promise<Recognized> {
      const [engine, workbook] = await orAborted(Promise.all([loadEngine(), read()]), signal);
      const now = await doInTurns(engine.recognizeWorkbook(workbook, recognized), tell);
      // Reuses the recognition of an equal earlier workbook.
      latest = now.workbook;
      if (seen) seen = { ...seen, workbook: now.workbook };
      recognized = now;
      return now;
    }

    return {
      signal,
      read,
      recognize: () => recognize(),
      async check(tell) {
        const [engine, now] = await Promise.all([loadEngine(), recognize(tell)]);
        checked = await doInTurns(engine.checkInPieces(now, optionsFor(engine), checked), tell);
        return checked;
      },
      isCurrent,
      selection: () => host.selection(),
      sheetIds: () => host.sheetIds?.() ?? Promise.resolve(new Map<string, string>()),
      async write(plannedOn, edits, foreseen) {
        if (seen && turns.now() - seen.at > FRESH_MS) seen = null;
        if ((await read()) !== plannedOn) throw new OutdatedError();
        signal.throwIfAborted();
        seen = null;
        hasWritten = true;
        await asOwnWrite(() => host.apply(edits, plannedOn)).catch((error: unknown) => {
          throw error instanceof HostError && error.trouble === 'outdated' ? new OutdatedError() : error;
        });
        if (foreseen) see(foreseen);
      },
      async saveState(xml) {
        hasWritten = true;
        unwritten = { xml };
        if (seen && isCurrent()) see({ ...seen.workbook, savedState: xml });
        await host.saveState(xml ?? null);
        unwritten = null;
      },
      async change(work) {
        signal.throwIfAborted();
        seen = null;
        hasWritten = true;
        return asOwnWrite(work);
      },
      hasWritten: () => hasWritten,
      doInTurns,
    };
  }

  const session: WorkbookSession = {
    run: (job, isBackground) => queue.run((signal) => job(turnOf(signal)), isBackground),
    cancel: queue.cancel,
    select: (place) => host.select(place),
    lastRecognized: () => recognized ?? null,
    onSelect(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isOver = false;
      const ask = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          // A refusal, for example while a cell is edited, leaves the last selection; the next event asks again.
          host.selection().then(
            (selection) => (isOver ? undefined : listener(selection)),
            () => undefined,
          );
        }, SELECTION_MS);
      };
      const stop = host.onSelect?.(ask).catch(() => undefined);
      return () => {
        isOver = true;
        clearTimeout(timer);
        void stop?.then((end) => end?.()).catch(() => undefined);
      };
    },
    onChange: (listener) => listeners.push(listener),
    readTook: () => readTook,
  };
  return session;
}

/** Rejects as soon as the signal aborts, even if the answer is pending. */
function orAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(abortReason(signal));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject);
  });
}

import { HostError } from '../../host/port';
import type { ChangeNotice, EarlierReading, WorkbookHost } from '../../host/port';
import type { Checked, CheckOptions, checkInPieces } from '../../lint/check';
import type { Recognized, recognizeWorkbook } from '../../lint/recognized';
import type { Edit } from '../../workbook/edit';
import { hasSameSheets, withKnownSheets } from '../../workbook/known-sheets';
import type { InPieces, Progress } from '../../workbook/pieces';
import type { SheetIds } from '../../workbook/renamed-sheets';
import type { standsAlone } from '../../workbook/stand-alone';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { inTurns } from './in-turns';
import type { Turns } from './in-turns';
import { abortReason, createWorkQueue } from './work-queue';

/** The part of the check that is loaded on demand. */
export interface Engine {
  readonly recognizeWorkbook: typeof recognizeWorkbook;
  readonly checkInPieces: typeof checkInPieces;
  readonly standsAlone: typeof standsAlone;
}

export type TellProgress = (progress: Progress) => void;

/** Access to the open workbook for one job at a time. */
export interface WorkbookTurn {
  /**
   * The present workbook. Read from the host once per turn, and again only after changes whose result is unknown.
   * Returns the same object as before when nothing has changed.
   */
  readonly read: () => Promise<WorkbookSnapshot>;
  /** {@link read}, with the goal tables; unchanged sheets are not recognised again. */
  readonly recognize: () => Promise<Recognized>;
  /** {@link recognize}, with the findings. Returns the same object as before when nothing has changed. */
  readonly check: (tell?: TellProgress) => Promise<Checked>;
  /** False when the workbook changed after it was read. */
  readonly isCurrent: () => boolean;
  readonly selection: WorkbookHost['selection'];
  /** Ids of the sheets, which stay the same when sheets are renamed; empty when the host has none. */
  readonly sheetIds: () => Promise<SheetIds>;
  /**
   * Applies edits that were planned on `plannedOn`.
   * @param foreseen the workbook after the edits, when it is known without reading
   * @throws {OutdatedError} when the workbook is not `plannedOn` any more; then nothing is written
   */
  readonly write: (
    plannedOn: WorkbookSnapshot,
    edits: readonly Edit[],
    foreseen: WorkbookSnapshot | null,
  ) => Promise<void>;
  /** Replaces the add-in's state in the workbook. A state that could not be saved is used while the pane is open. */
  readonly saveState: (xml: string | undefined) => Promise<void>;
  /** Changes the workbook by other means than edits: adding sheets, marking cells. */
  readonly change: <R>(work: () => Promise<R>) => Promise<R>;
  /** True once this turn has begun to change the workbook. */
  readonly hasWritten: () => boolean;
  /** Does long work in pieces; rejects when the user cancels. */
  readonly doInTurns: <R>(work: InPieces<R>, tell?: TellProgress) => Promise<R>;
  readonly signal: AbortSignal;
}

/** The open workbook. All reading and writing goes through one queue. */
export interface WorkbookSession {
  /**
   * Runs the job after all earlier ones.
   * @param isBackground true when nobody waits for the job: it is aborted as soon as another one is requested, and it
   * relies on the host's events when it reads, so that unchanged sheets are not read again
   */
  readonly run: <R>(job: (turn: WorkbookTurn) => Promise<R>, isBackground?: boolean) => Promise<R>;
  /** Stops the running job. */
  readonly cancel: () => void;
  /** Takes the user to a cell; needs no turn. */
  readonly select: WorkbookHost['select'];
  /** The last recognition, possibly of an earlier state of the workbook; null before the first. */
  readonly lastRecognized: () => Recognized | null;
  /**
   * Reports the user's selection until the returned function is called; never when the host cannot tell. Selections in
   * quick succession are reported once.
   */
  readonly onSelect: (listener: (selection: Selection) => void) => () => void;
  /** Calls back after changes of the workbook by others than the pane, once it was read. */
  readonly onChange: (listener: (by: ChangedBy) => void) => void;
  /** Expected duration of the next reading in the background, in milliseconds. */
  readonly readingTakes: () => number;
}

type Selection = Awaited<ReturnType<WorkbookHost['selection']>>;

/** `found`: no event reported the change, but reading the workbook did. */
export type ChangedBy = 'user' | 'co-author' | 'found';

/** The workbook has changed since the change was planned. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/** Read again before writing when the last reading is older than this. */
const FRESH_MS = 500;
/** Selections within this time are reported as one. */
const SELECTION_MS = 150;
/** Events of our own writes arrive within this time. */
const ECHO_MS = 500;

interface Seen {
  readonly workbook: WorkbookSnapshot;
  /** Number of reported changes by others before the reading. */
  readonly changes: number;
  readonly at: number;
}

/** @param optionsFor the check options for a workbook; called for every check */
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
  /** Durations of the last readings of the whole workbook and of its changed sheets, in milliseconds. */
  const took = { whole: 0, part: 0 };
  let watching: Promise<unknown> | null = null;
  let isWatched = false;
  /** Names of the sheets that changed after they were read; null when other changes are possible. */
  let changed: Set<string> | null = null;
  let ownWrites = 0;

  function tell(by: ChangedBy): void {
    for (const listener of listeners) listener(by);
  }

  function heard({ sheet, by, isOfSheets }: ChangeNotice): void {
    if (by === 'unknown' || isOfSheets) changed = null;
    else changed?.add(sheet);
    // Caused by the pane's own sheets and formats. The next reading finds changes that the user makes at the same time.
    if (isOfSheets && ownWrites > 0) return;
    if (by === 'unknown' && ownWrites > 0) {
      // Either an echo of our own write or a simultaneous edit; reading the workbook shows which.
      setTimeout(() => void session.run((turn) => turn.read(), true).catch(() => undefined), ECHO_MS);
      return;
    }
    changes += 1;
    tell(by === 'unknown' ? 'user' : by);
  }

  /** Failures are ignored, because only events are missing then; the next reading tries again. */
  function watch(): void {
    watching ??= host.onChange(heard).then(
      () => (isWatched = true),
      () => (watching = null),
    );
  }

  function earlierReading({ standsAlone }: Engine): EarlierReading | null {
    if (!latest || !changed) return null;
    const dependent = latest.sheets.filter((sheet) => !standsAlone(sheet)).map(({ name }) => name);
    return { workbook: latest, changed: new Set([...changed, ...dependent]) };
  }

  async function asOwnWrite<R>(work: () => Promise<R>): Promise<R> {
    ownWrites += 1;
    try {
      return await work();
    } finally {
      setTimeout(() => (ownWrites -= 1), ECHO_MS);
    }
  }

  function turnOf(signal: AbortSignal, isBackground = false): WorkbookTurn {
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
      const now = await snapshot();
      const withState = unwritten ? { ...now, savedState: unwritten.xml } : now;
      const workbook = await doInTurns(withKnownSheets(withState, latest));
      const isFound = latest !== undefined && !hasSameSheets(latest, workbook);
      latest = workbook;
      if (isFound) tell('found');
      seen = { workbook, changes: changesBefore, at: turns.now() };
      return workbook;
    }

    async function snapshot(): Promise<WorkbookSnapshot> {
      const earlier = isBackground ? earlierReading(await orAborted(loadEngine(), signal)) : null;
      const began = turns.now();
      const before = changed;
      const during = (changed = new Set<string>());
      try {
        const read = await orAborted(host.snapshot(signal, earlier), signal);
        took[earlier ? 'part' : 'whole'] = turns.now() - began;
        return read;
      } catch (error) {
        changed &&= before && new Set([...before, ...during]);
        throw error;
      } finally {
        // Excel answers in the order of the requests: events are on by now, or changes may have been missed.
        if (!isWatched) changed = null;
      }
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
        for (const { sheet } of edits) changed?.add(sheet);
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
        changed = null;
        hasWritten = true;
        return asOwnWrite(work);
      },
      hasWritten: () => hasWritten,
      doInTurns,
    };
  }

  const session: WorkbookSession = {
    run: (job, isBackground) => queue.run((signal) => job(turnOf(signal, isBackground)), isBackground),
    cancel: queue.cancel,
    select: (place) => host.select(place),
    lastRecognized: () => recognized ?? null,
    onSelect(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isOver = false;
      const ask = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          // When the host refuses, for example while a cell is edited, the last selection stays, and the next event
          // asks again.
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
    readingTakes: () => took[changed ? 'part' : 'whole'],
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

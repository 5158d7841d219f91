import type { Checked } from '../../lint/check';
import type { GivenSettings } from '../../lint/settings/settings';
import type { CellAddress, CellOrArea } from '../../workbook/area';
import type { InPieces } from '../../workbook/pieces';
import { createStore } from '../basics/store';
import type { Store } from '../basics/store';
import { retryWhenAnswered, troubleOf } from '../basics/trouble';
import type { PaneTrouble } from '../basics/trouble';
import type { Turns } from '../workbook/in-turns';
import { isAborted } from '../workbook/work-queue';
import type { ChangedBy, Engine, TellProgress, WorkbookSession, WorkbookTurn } from '../workbook/workbook-session';
import { createProgressTeller } from './check-progress';
import type { ShownProgress } from './check-progress';
import type { CheckResult } from './check-result';

/** A request of the user; a trouble stores it, so that 重试 repeats exactly that. */
export type CheckRequest =
  { readonly kind: 'check'; readonly before: Preparation } | { readonly kind: 'go-to'; readonly place: CellOrArea };

/** Work to be done before a check, in the same turn. */
export type Preparation = (turn: WorkbookTurn) => Promise<void>;

export interface CheckState {
  readonly working: boolean;
  /** The last check was cancelled by the user. */
  readonly cancelled: boolean;
  readonly result: CheckResult | null;
  /** True when the workbook was changed after (or while) it was read for `result`. */
  readonly stale: boolean;
  /** 自动重新校验: edits are followed by a check. */
  readonly live: boolean;
  /** An automatic check is scheduled. */
  readonly recheckAwaited: boolean;
  /** True when checks take too long to follow edits. */
  readonly isSlow: boolean;
  /** True when checks set aside the settings and ignores of the workbook. */
  readonly byStandard: boolean;
  /** Number of completed checks that the user asked for with 一键校验. */
  readonly asked: number;
  /** The last cell that the user was taken to. */
  readonly visited: CellAddress | null;
  readonly trouble: { readonly what: PaneTrouble; readonly request: CheckRequest } | null;
}

export interface CheckSession extends Store<CheckState> {
  /** Progress of a long check. */
  readonly progress: Store<ShownProgress>;
  readonly check: () => Promise<void>;
  /** Cancels the running check and keeps the previous result. */
  readonly cancel: () => void;
  /** A check with other work done first. */
  readonly checkAfter: (before: Preparation) => Promise<void>;
  /**
   * A check within a turn that has already done other work. @returns the current result; null when the check was
   * cancelled, failed or is already outdated
   */
  readonly checkWithin: (turn: WorkbookTurn) => Promise<CheckResult | null>;
  /** Like {@link checkWithin}, but throws errors for the calling action to handle. */
  readonly checkFor: (turn: WorkbookTurn) => Promise<CheckResult | null>;
  /** The current result, without showing it. */
  readonly resultWithin: (turn: WorkbookTurn) => Promise<CheckResult>;
  readonly goTo: (place: CellOrArea) => Promise<void>;
  /** Repeats the request that failed. */
  readonly retry: () => Promise<void>;
  readonly dismissTrouble: () => void;
  /** The workbook was changed by another part of the pane. */
  readonly markStale: () => void;
  readonly setLive: (live: boolean) => void;
  /** Sets the workbook's settings and ignores aside, or applies them again, and checks. */
  readonly setByStandard: (byStandard: boolean) => Promise<void>;
}

/** The engine, with the conversion of its result for the pane. */
export interface PaneEngine extends Engine {
  readonly resultOf: (checked: Checked) => InPieces<CheckResult>;
  /** Parses stored settings. */
  readonly defaultsIn: (text: string | null) => GivenSettings;
}

/** Debounce: wait this long after an edit before checking again. */
const PAUSE_MS = 600;
/** While a cell is being edited, Excel refuses to answer: wait this long before asking again. */
const EDITING_MS = 2000;
/**
 * Longest duration of reading and checking for automatic checks. Checking is done in turns and does not disturb typing,
 * but reading blocks Excel.
 */
const AFFORDABLE_MS = 2000;

const nothing: Preparation = () => Promise.resolve();

/** 一键校验: reads the workbook, checks it and takes the user to cells. Independent of Excel and React. */
export function createCheckSession(
  workbook: WorkbookSession,
  loadEngine: () => Promise<PaneEngine>,
  turns: Turns,
): CheckSession {
  const progress = createProgressTeller(turns);
  const store = createStore<CheckState>({
    working: false,
    cancelled: false,
    result: null,
    stale: false,
    live: true,
    recheckAwaited: false,
    isSlow: false,
    byStandard: false,
    asked: 0,
    visited: null,
    trouble: null,
  });
  /** The check that the user waits for. */
  let awaited: Promise<void> | null = null;
  let waiting = 0;
  let running: 'asked' | 'quiet' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastTook = 0;
  let latest: CheckResult | null = null;

  workbook.onChange(changed);

  function changed(by: ChangedBy): void {
    // A running check that notices the change shows it itself.
    if (!store.get().result || (by === 'found' && running)) return;
    store.change({ stale: true });
    // Changes by co-authors must not move the list while the user works with it.
    if (by === 'co-author') return;
    if (running === 'quiet') workbook.cancel();
    recheckIn(PAUSE_MS);
  }

  function recheckIn(delay: number): void {
    clearTimeout(timer);
    const isSlow = workbook.readingTakes() + lastTook > AFFORDABLE_MS;
    const recheckAwaited = store.get().live && !isSlow;
    store.change({ recheckAwaited, isSlow });
    if (recheckAwaited) timer = setTimeout(recheck, delay);
  }

  /** An automatic check: updates the list without any message. */
  function recheck(): void {
    const check = async (turn: WorkbookTurn): Promise<void> => {
      running = 'quiet';
      try {
        show(await resultIn(turn), turn, store.get().visited);
      } finally {
        running = null;
      }
    };
    workbook.run(check, true).catch((error: unknown) => {
      // The check gave way to another job, which may not have been a check.
      if (isAborted(error)) recheckIn(PAUSE_MS);
      else if (troubleOf(error) === 'editing') recheckIn(EDITING_MS);
      else store.change({ recheckAwaited: false });
    });
  }

  async function resultIn(turn: WorkbookTurn, tell?: TellProgress): Promise<CheckResult> {
    const [{ resultOf }] = await Promise.all([loadEngine(), turn.read()]);
    const began = turns.now();
    const checked = await turn.check(tell);
    if (latest?.checked !== checked) {
      // The first check of several sheets tells nothing of those after edits, which check only the edited sheet anew.
      const isTelling = latest !== null || checked.workbook.sheets.length === 1;
      latest = await turn.doInTurns(resultOf(checked), tell);
      lastTook = isTelling ? turns.now() - began : 0;
    }
    return latest;
  }

  function show(result: CheckResult, turn: WorkbookTurn, visited: CellAddress | null): void {
    const stale = !turn.isCurrent();
    if (!stale) clearTimeout(timer);
    const recheckAwaited = stale && store.get().recheckAwaited;
    store.change({ result, stale, visited, recheckAwaited, cancelled: false, trouble: null });
  }

  /** @param isPartOfAnother true to rethrow errors, because the calling action reports and repeats them */
  async function perform(
    turn: WorkbookTurn,
    before: Preparation,
    isPartOfAnother = false,
  ): Promise<CheckResult | null> {
    running = 'asked';
    clearTimeout(timer);
    store.change({ cancelled: false, trouble: null, recheckAwaited: false });
    progress.begin();
    try {
      await before(turn);
      const result = await resultIn(turn, progress.tell);
      show(result, turn, null);
      return turn.isCurrent() ? result : null;
    } catch (error) {
      const stale = store.get().stale || turn.hasWritten();
      if (turn.signal.aborted) store.change({ cancelled: true, stale });
      else if (isPartOfAnother) {
        store.change({ stale });
        throw error;
      } else {
        store.change({ stale, trouble: { what: troubleOf(error), request: { kind: 'check', before } } });
        retryWhenAnswered(error, store, session.retry);
      }
      return null;
    } finally {
      running = null;
      progress.end();
    }
  }

  /** Shows the pane as busy from the user's request on. */
  async function asked<R>(work: () => Promise<R>): Promise<R> {
    waiting += 1;
    store.change({ working: true });
    try {
      return await work();
    } finally {
      waiting -= 1;
      if (waiting === 0) store.change({ working: false });
    }
  }

  function begin(before: Preparation): Promise<void> {
    const done = asked(async () => {
      const result = await workbook.run((turn) => perform(turn, before));
      if (result && before === nothing) store.change({ asked: store.get().asked + 1 });
    }).finally(() => {
      if (awaited === done) awaited = null;
    });
    awaited = done;
    return done;
  }

  const session: CheckSession = {
    get: store.get,
    subscribe: store.subscribe,
    markStale: () => changed('user'),
    setLive(live) {
      store.change({ live });
      if (store.get().stale) recheckIn(0);
    },
    setByStandard(byStandard) {
      store.change({ byStandard });
      // Not a check that moves the focus to the list: the button for the way back is where this one was.
      return begin(() => Promise.resolve());
    },
    dismissTrouble: () => store.change({ trouble: null }),
    progress,
    check: () => awaited ?? begin(nothing),
    cancel: workbook.cancel,
    checkAfter: begin,
    checkWithin: (turn) => asked(() => perform(turn, nothing)),
    checkFor: (turn) => asked(() => perform(turn, nothing, true)),
    resultWithin: (turn) => resultIn(turn, progress.tell),
    async goTo(place) {
      try {
        await workbook.select(place);
        store.change({ visited: place, trouble: null });
      } catch (error) {
        store.change({ trouble: { what: troubleOf(error), request: { kind: 'go-to', place } } });
        retryWhenAnswered(error, store, session.retry);
      }
    },
    async retry() {
      const request = store.get().trouble?.request;
      if (request) await (request.kind === 'check' ? begin(request.before) : session.goTo(request.place));
    },
  };
  return session;
}
